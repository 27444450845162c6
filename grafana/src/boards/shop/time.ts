import { curves } from '../../curves';
import term from '../../glossary.json';
import type { Text } from '../../language';
import * as limits from '../../limits';
import type { Drawing } from '../../panel';
import { ago, figure, IN_LEDGER, LAST_HOUR, THE_SHOP, WEEK, type Matcher } from '../../promql';
import { tabulated } from '../../tables';
import * as units from '../../units';
import { NONE, NOTHING_YET } from './figures';

function byWindow(metric: string, ...matchers: Matcher[]): string {
  return figure('window', `deskpulse_shop_${metric}`, THE_SHOP, ...matchers);
}

/** Short windows against long ones. */
export const windows = tabulated({
  title: { en: 'Windows side by side', zh: '时间窗口对比' },
  says: {
    en: 'The same figures over 5, 15 and 60 minutes and today: the short against the long shows whether it gets better.',
    zh: '同一指标在 5、15、60 分钟及今日的对比：短窗口对长窗口可看出趋势。',
  },
  empty: NONE,
  unit: units.COUNT,
  width: 24,
  labels: [{ label: 'window', title: { en: 'Window', zh: '时间窗口' } }],
  values: [
    { title: term.headlineRate, expr: byWindow('headline_ratio'), unit: units.SHARE, limits: limits.RESPONSE_RATE },
    { title: { en: 'Mean, fair', zh: '平均响应时间（公平口径）' }, expr: byWindow('response_mean_seconds', 'ledger="fair"'), unit: units.SECONDS },
    { title: { en: 'Mean, platform', zh: '平均响应时间（平台口径）' }, expr: byWindow('response_mean_seconds', 'ledger="platform"'), unit: units.SECONDS },
    { title: term.medianResponse, expr: byWindow('response_p50_seconds'), unit: units.SECONDS },
    { title: term.p90Response, expr: byWindow('response_p90_seconds'), unit: units.SECONDS },
    { title: term.firstResponse, expr: byWindow('first_response_mean_seconds'), unit: units.SECONDS },
    { title: term.buyerWait, expr: byWindow('buyer_wait_mean_seconds'), unit: units.SECONDS },
    { title: term.responses, expr: byWindow('responses'), unit: units.COUNT },
    { title: term.sessions, expr: byWindow('sessions'), unit: units.COUNT },
    { title: term.conversion, expr: byWindow('conversion_ratio'), unit: units.SHARE },
  ],
  // What is longer holds more; as words, 15m would stand before 5m.
  sorted: { by: term.responses, ascending: true },
});

function againstLastWeek(title: Text, says: Text, metric: string, unit: string, coloured?: limits.Limits): Drawing {
  const full = `deskpulse_shop_${metric}`;
  const ledger = metric.includes('response_mean') ? [IN_LEDGER] : [];
  return curves({
    title,
    says,
    empty: NOTHING_YET,
    unit,
    width: 8,
    limits: coloured,
    queries: [
      { expr: figure('shop', full, THE_SHOP, LAST_HOUR, ...ledger), legend: { en: 'this week', zh: '本周' } },
      { expr: ago(WEEK, 'shop', full, THE_SHOP, LAST_HOUR, ...ledger), legend: { en: 'last week', zh: '上周同时段' } },
    ],
  });
}

/** This hour against the same hour a week ago. */
export const lastWeek: Drawing[] = [
  againstLastWeek(
    { en: 'Sessions of the hour against last week', zh: '近一小时会话数（对比上周）' },
    { en: 'Whether this hour is busier than the same hour last week: load explains a slower desk.', zh: '与上周同一小时相比是否更忙：负荷可解释响应变慢。' },
    'sessions',
    units.COUNT,
  ),
  againstLastWeek(
    { en: 'Rate within target against last week', zh: '平台考核响应率（对比上周）' },
    { en: "Whether the desk keeps the marketplace's limit as well as in the same hour last week.", zh: '与上周同一小时相比，平台时限内的回复比例是否下降。' },
    'headline_ratio',
    units.SHARE,
    limits.RESPONSE_RATE,
  ),
  againstLastWeek(
    { en: 'Mean response against last week', zh: '平均响应时间（对比上周）' },
    { en: 'Whether people answer slower than in the same hour last week, in the ledger chosen.', zh: '所选口径下，与上周同一小时相比是否变慢。' },
    'response_mean_seconds',
    units.SECONDS,
  ),
];
