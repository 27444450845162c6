import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import glossary from './glossary.json';
import type { Language, Text } from './language';
import { DATA_SOURCE } from './panel';

type Builder =
  | dashboard.QueryVariableBuilder
  | dashboard.CustomVariableBuilder
  | dashboard.DatasourceVariableBuilder;

/** What the reader may choose at the top of a board. */
export interface Variable {
  readonly name: string;
  build(language: Language): Builder;
}

const ALL: Text = { en: 'All', zh: '全部' };

/** Which Prometheus; the first there is, until somebody chooses. */
export const DATA_SOURCE_CHOICE: Variable = {
  name: 'datasource',
  build: (language) =>
    new dashboard.DatasourceVariableBuilder('datasource')
      .label({ en: 'Data source', zh: '数据源' }[language])
      .type('prometheus'),
};

/** Any number of shops, all at first. */
export const SHOPS: Variable = {
  name: 'shop',
  build: (language) =>
    labels('shop', { en: 'Shop', zh: '店铺' }, 'label_values(deskpulse_shop_waiting_buyers, shop)', language)
      .multi(true)
      .includeAll(true)
      .allValue('.*')
      .current({ selected: true, text: ALL[language], value: '$__all' }),
};

/** Exactly one shop. */
export const SHOP: Variable = {
  name: 'shop',
  build: (language) =>
    labels('shop', { en: 'Shop', zh: '店铺' }, 'label_values(deskpulse_shop_waiting_buyers, shop)', language),
};

/** Exactly one person, of those who work in the chosen shops. */
export const AGENT: Variable = {
  name: 'agent',
  build: (language) => {
    const query = 'label_values(deskpulse_agent_waiting_buyers{shop=~"$shop"}, agent)';
    return labels('agent', { en: 'Agent', zh: '客服' }, query, language);
  },
};

/** One of the limits, in seconds, that rates are kept for. */
export const THRESHOLD: Variable = {
  name: 'threshold',
  build: (language) => {
    const query = 'label_values(deskpulse_shop_within_threshold_ratio{shop=~"$shop"}, threshold)';
    return labels('threshold', { en: 'Within, s', zh: '响应率时限（秒）' }, query, language)
      .sort(dashboard.VariableSort.NumericalAsc)
      .current({ selected: true, text: '60', value: '60' });
  },
};

/** Which ledger counts; panels that show both do not ask. */
export const LEDGER: Variable = {
  name: 'ledger',
  build: (language) => {
    const { fair, platform } = glossary;
    const options = `${fair[language]} : fair, ${platform[language]} : platform`;
    return choice('ledger', { en: 'Ledger', zh: '口径' }, options, fair[language], 'fair', language);
  },
};

/** How far back the figures reach. */
export function window(initial: '5m' | '15m' | '60m' | 'today'): Variable {
  const today: Text = { en: 'today', zh: '今日' };
  return {
    name: 'window',
    build: (language) => {
      const options = `5m, 15m, 60m, ${today[language]} : today`;
      const text = initial === 'today' ? today[language] : initial;
      return choice('window', { en: 'Window', zh: '时间窗口' }, options, text, initial, language);
    },
  };
}

function labels(name: string, label: Text, query: string, language: Language): dashboard.QueryVariableBuilder {
  return new dashboard.QueryVariableBuilder(name)
    .label(label[language])
    .datasource(DATA_SOURCE)
    .query({ query, refId: name, qryType: 1 })
    .definition(query)
    .sort(dashboard.VariableSort.AlphabeticalAsc)
    .refresh(dashboard.VariableRefresh.OnTimeRangeChanged);
}

function choice(
  name: string,
  label: Text,
  options: string,
  text: string,
  value: string,
  language: Language,
): dashboard.CustomVariableBuilder {
  return new dashboard.CustomVariableBuilder(name)
    .label(label[language])
    .values(options)
    .current({ selected: true, text, value });
}
