import * as common from '@grafana/grafana-foundation-sdk/common';
import type { DynamicConfigValue } from '@grafana/grafana-foundation-sdk/dashboard';
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import * as table from '@grafana/grafana-foundation-sdk/table';
import { same, type Language, type Text } from './language';
import { ask, dress, now, type Builder, type Drawing, type Panel } from './panel';
import { growth, type Matcher } from './promql';

/** A counter's mean growth in each hour of the week. */
export interface Week extends Panel {
  readonly counter: string;
  readonly matchers: Matcher[];
}

/** Zone of the shops, in seconds east of Greenwich; it knows no summer time. */
const SHANGHAI = 8 * 3600;
/** As `day_of_week` counts them, in the order in which people read them. */
const WEEKDAYS: readonly (readonly [string, Text])[] = [
  ['1', { en: 'Mon', zh: '周一' }],
  ['2', { en: 'Tue', zh: '周二' }],
  ['3', { en: 'Wed', zh: '周三' }],
  ['4', { en: 'Thu', zh: '周四' }],
  ['5', { en: 'Fri', zh: '周五' }],
  ['6', { en: 'Sat', zh: '周六' }],
  ['0', { en: 'Sun', zh: '周日' }],
];
const CORNER = 'hour\\weekday';

/** Weekdays beside each other, hours below each other, the more the darker. */
export function weekdaysAndHours(panel: Week): Drawing {
  return { width: panel.width, draw: (language) => draw(panel, language) };
}

function draw(panel: Week, language: Language): Builder {
  const builder = dress(new table.PanelBuilder(), panel, language)
    .cellHeight(common.TableCellHeight.Sm)
    .cellOptions(backgrounds())
    .colorScheme(new dashboard.FieldColorBuilder().mode(dashboard.FieldColorModeId.ContinuousBlues))
    .decimals(0)
    .min(0)
    .withTransformation({ id: 'sortBy', options: { fields: {}, sort: [{ field: 'hour', desc: false }] } })
    .withTransformation({
      id: 'groupingToMatrix',
      options: { columnField: 'weekday', rowField: 'hour', valueField: 'Value', emptyValue: 'null' },
    })
    .withTransformation({ id: 'organize', options: { excludeByName: {}, indexByName: order(), renameByName: {} } })
    .overrideByName(CORNER, corner(language));
  WEEKDAYS.forEach(([number, name]) =>
    builder.overrideByName(number, [{ id: 'displayName', value: name[language] }]),
  );
  const queries = now([{ expr: expression(panel), legend: same('') }], language);
  return ask(builder, queries.map((query) => query.format(prometheus.PromQueryFormat.Table)));
}

function backgrounds(): common.TableColoredBackgroundCellOptions {
  return {
    type: common.TableCellDisplayMode.ColorBackground,
    mode: common.TableCellBackgroundDisplayMode.Basic,
  } as common.TableColoredBackgroundCellOptions;
}

function corner(language: Language): DynamicConfigValue[] {
  return [
    { id: 'displayName', value: { en: 'Hour', zh: '小时' }[language] },
    { id: 'unit', value: 'string' },
    { id: 'custom.cellOptions', value: { type: 'auto' } },
  ];
}

function order(): Record<string, number> {
  return Object.fromEntries([CORNER, ...WEEKDAYS.map(([number]) => number)].map((field, index) => [field, index]));
}

/**
 * PromQL has no labels of time; `count_values` makes them out of the local hour and weekday of each full hour's beginning,
 * and `group_left` puts them on what happened in it. Hours have two digits, so that they sort as text.
 */
function expression({ counter, matchers }: Week): string {
  const began = `vector(time() - 3600 + ${SHANGHAI})`;
  const labelled = [
    growth(counter, '1h', matchers),
    `on () group_left (hour) count_values("hour", hour(${began}))`,
    `on () group_left (weekday) count_values("weekday", day_of_week(${began}))`,
  ].join(' * ');
  return `label_replace(avg_over_time((${labelled})[14d:1h]), "hour", "0$1", "hour", "(.)")`;
}
