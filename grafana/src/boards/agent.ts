import type { Board } from '../board';
import { curves } from '../curves';
import { toShop } from '../edition';
import term from '../glossary.json';
import { same, type Text } from '../language';
import * as limits from '../limits';
import { numbers } from '../numbers';
import type { Drawing } from '../panel';
import {
  ANY_SHOP, figure, IN_LEDGER, IN_WINDOW, money, sum, THE_AGENT, TODAY, WITHIN, type Matcher,
} from '../promql';
import { tabulated, type ValueColumn } from '../tables';
import * as units from '../units';
import { AGENT, LEDGER, SHOPS, THRESHOLD, window } from '../variables';

const NONE: Text = { en: 'this person is not at work', zh: '该客服当前无接待' };
const NOTHING_YET: Text = { en: 'no cases in the window', zh: '时间窗口内无样本' };

function ofPerson(metric: string, ...matchers: Matcher[]): string {
  return figure('shop', `deskpulse_agent_${metric}`, ANY_SHOP, THE_AGENT, ...matchers);
}

function ofHisShops(metric: string, ...matchers: Matcher[]): string {
  return figure('shop', `deskpulse_shop_${metric}`, ANY_SHOP, ...matchers);
}

function number(title: Text, says: Text, expr: string, unit: string, coloured?: limits.Limits): Drawing {
  return numbers({ title, says, empty: NONE, unit, width: 6, limits: coloured, queries: [{ expr, legend: title }] });
}

const now: Drawing[] = [
  number(
    term.waiting,
    { en: 'Buyers who wait for this person now, in all chosen shops: more than one at a time asks for a helping hand.', zh: '在所选店铺中正等待该客服回复的买家：同时多位时应予支援。' },
    sum(ofPerson('waiting_buyers')),
    units.COUNT,
  ),
  number(
    term.oldestWait,
    {
      en: 'The longest of them, since it was his: what was waited before a transfer is not held against him.',
      zh: '其中最长的等待，自归其负责起算：转接前的等待不计入。',
    },
    `max(${ofPerson('oldest_wait_seconds')})`,
    units.SECONDS,
    limits.WAIT,
  ),
  number(
    term.sessions,
    { en: 'Sessions he runs now, in all chosen shops: many explain slow answers.', zh: '该客服正在进行的会话数：数量多可解释响应慢。' },
    sum(ofPerson('active_sessions')),
    units.COUNT,
  ),
  numbers({
    title: term.overdue,
    says: { en: 'His buyers beyond each alert level: answer the breaches first.', zh: '其名下超过各级时限的买家：先处理违约级。' },
    empty: NONE,
    unit: units.COUNT,
    width: 6,
    limitsOf: limits.OVERDUE,
    names: { warn: term.warn, alert: term.alert, breach: term.breach },
    queries: [
      {
        expr: `sum by (level) (${figure('shop, level', 'deskpulse_agent_overdue_buyers', ANY_SHOP, THE_AGENT)})`,
        legend: same('{{level}}'),
      },
    ],
  }),
];

const SERVICE: ValueColumn[] = [
  { title: term.responses, expr: ofPerson('responses', IN_WINDOW), unit: units.COUNT },
  { title: term.meanResponse, expr: ofPerson('response_mean_seconds', IN_WINDOW, IN_LEDGER), unit: units.SECONDS },
  { title: { en: 'n of the mean', zh: '平均响应样本量' }, expr: ofPerson('legs', IN_WINDOW, IN_LEDGER), unit: units.COUNT },
  { title: term.p90Response, expr: ofPerson('response_p90_seconds', IN_WINDOW), unit: units.SECONDS },
  {
    title: { en: 'Rate within $threshold s', zh: '$threshold 秒响应率' },
    expr: ofPerson('within_threshold_ratio', IN_WINDOW, IN_LEDGER, WITHIN),
    unit: units.SHARE,
    limits: limits.RESPONSE_RATE,
  },
  {
    title: { en: 'n of the rate', zh: '响应率样本量' },
    expr: ofPerson('judged_legs', IN_WINDOW, IN_LEDGER, WITHIN),
    unit: units.COUNT,
  },
  { title: term.firstResponse, expr: ofPerson('first_response_mean_seconds', IN_WINDOW), unit: units.SECONDS },
  { title: { en: 'n of first responses', zh: '首次响应样本量' }, expr: ofPerson('first_responses', IN_WINDOW), unit: units.COUNT },
  { title: term.inquiryBuyers, expr: ofPerson('inquiry_buyers', TODAY), unit: units.COUNT },
  { title: term.replyRate, expr: ofPerson('reply_ratio', TODAY), unit: units.SHARE },
  { title: term.csat, expr: ofPerson('csat_mean_score', IN_WINDOW), unit: units.SCORE, decimals: 2 },
  { title: { en: 'n of satisfaction', zh: '满意度样本量' }, expr: ofPerson('csat_ratings', IN_WINDOW), unit: units.COUNT },
];

const SELLING: ValueColumn[] = [
  { title: term.conversion, expr: ofPerson('conversion_ratio', IN_WINDOW), unit: units.SHARE },
  { title: { en: 'n, enquirers', zh: '询单人数（样本量）' }, expr: ofPerson('enquirers', IN_WINDOW), unit: units.COUNT },
  { title: term.sales, expr: money(ofPerson('sales_minor', IN_WINDOW)), unit: units.MONEY },
  { title: term.orderValue, expr: money(ofPerson('average_order_value_minor', IN_WINDOW)), unit: units.MONEY },
  { title: { en: 'n, paying buyers', zh: '付款人数（样本量）' }, expr: ofPerson('paying_buyers', IN_WINDOW), unit: units.COUNT },
  { title: term.itemsPerBuyer, expr: ofPerson('items_per_buyer_ratio', IN_WINDOW), unit: units.QUOTIENT, decimals: 2 },
  { title: term.refundRate, expr: ofPerson('refund_ratio', IN_WINDOW), unit: units.SHARE, limits: limits.REFUND_RATE },
  { title: { en: 'n, paid orders', zh: '付款订单数（样本量）' }, expr: ofPerson('paid_orders', IN_WINDOW), unit: units.COUNT },
];

const SHOP_COLUMN = { label: 'shop', title: { en: 'Shop', zh: '店铺' }, link: toShop };

const service = tabulated({
  title: { en: 'Service in each shop, with n', zh: '各店铺接待指标与样本量' },
  says: {
    en: `His response figures shop by shop, each with what it rests on: below ${limits.SAMPLE} cases draw no conclusion.`,
    zh: `各店铺响应指标及其样本量：样本量低于 ${limits.SAMPLE} 时不下结论。`,
  },
  empty: NOTHING_YET,
  unit: units.COUNT,
  width: 24,
  labels: [SHOP_COLUMN],
  values: SERVICE,
});

const selling = tabulated({
  title: { en: 'Selling in each shop, with n', zh: '各店铺销售指标与样本量' },
  says: {
    en: `What is credited to him shop by shop, each with what it rests on; conversions are provisional, and below ${limits.SAMPLE} cases draw no conclusion.`,
    zh: `各店铺归属该客服的销售指标及样本量；询单转化率尚未结算，样本量低于 ${limits.SAMPLE} 时不下结论。`,
  },
  empty: NOTHING_YET,
  unit: units.COUNT,
  width: 24,
  labels: [SHOP_COLUMN],
  values: SELLING,
});

function comparison(title: Text, says: Text, unit: string, metric: string, matchers: Matcher[], coloured?: limits.Limits): Drawing {
  return curves({
    title,
    says,
    empty: NOTHING_YET,
    unit,
    width: 12,
    limits: coloured,
    queries: [
      { expr: ofPerson(metric, ...matchers), legend: { en: '{{shop}} · this person', zh: '{{shop}} · 本人' } },
      { expr: `${ofHisShops(metric, ...matchers)} and on (shop) ${ofPerson(metric, ...matchers)}`, legend: { en: '{{shop}} · whole shop', zh: '{{shop}} · 全店' } },
    ],
  });
}

const outcomes = curves({
  title: { en: 'How his legs ended', zh: '应答段结果' },
  says: {
    en: 'Ended legs of the window by ending, all chosen shops: rescued and expired ones are answers that others owed or nobody gave.',
    zh: '时间窗口内应答段的结束方式（所选店铺合计）：被补救与未回复即他人代答或无人回答。',
  },
  empty: NOTHING_YET,
  unit: units.COUNT,
  width: 12,
  stacked: true,
  queries: [
    { expr: sum(ofPerson('responses', IN_WINDOW)), legend: term.replied },
    { expr: sum(ofPerson('legs_transferred', IN_WINDOW)), legend: term.transferred },
    { expr: sum(ofPerson('legs_rescued', IN_WINDOW)), legend: term.rescued },
    { expr: sum(ofPerson('legs_expired', IN_WINDOW)), legend: term.expired },
    { expr: sum(ofPerson('legs_released', IN_WINDOW)), legend: term.released },
  ],
});

const load = curves({
  title: { en: 'His load and rescues', zh: '负荷与补救' },
  says: {
    en: 'Sessions he runs at once, and legs of colleagues he answered in the window: both are work that no rate shows.',
    zh: '同时进行的会话数与为同事补救的应答段：响应率看不到的工作量。',
  },
  empty: NONE,
  unit: units.COUNT,
  width: 12,
  queries: [
    { expr: sum(ofPerson('active_sessions')), legend: term.sessions },
    { expr: sum(ofPerson('rescues', IN_WINDOW)), legend: term.rescues },
  ],
});

/** One person across shops, for a talk with him rather than a verdict: every figure with its sample. */
export const agentBoard: Board = {
  key: 'agent',
  title: { en: 'Agent', zh: '客服' },
  says: {
    en: 'For one agent and whoever leads him: his figures in every shop, each with its sample size, beside the whole shop.',
    zh: '面向客服本人及其主管：各店铺指标及样本量，并与全店对照。',
  },
  variables: [SHOPS, AGENT, window('today'), LEDGER, THRESHOLD],
  from: 'now-6h',
  refresh: '30s',
  rows: [
    { height: 4, panels: now },
    { height: 6, panels: [service] },
    { height: 6, panels: [selling] },
    {
      height: 8,
      panels: [
        comparison(
          { en: 'Mean response beside the shop', zh: '平均响应时间（与全店对照）' },
          {
            en: 'Whether he is slower than his shop at the same time: hours differ, colleagues of the same hour do not.',
            zh: '同一时段是否慢于全店：时段有别，同时段同事可比。',
          },
          units.SECONDS,
          'response_mean_seconds',
          [IN_WINDOW, IN_LEDGER],
        ),
        comparison(
          { en: 'Rate within $threshold s beside the shop', zh: '$threshold 秒响应率（与全店对照）' },
          { en: 'Whether he keeps the limit as often as his shop does at the same time.', zh: '同一时段按时回复的比例是否低于全店。' },
          units.SHARE,
          'within_threshold_ratio',
          [IN_WINDOW, IN_LEDGER, WITHIN],
          limits.RESPONSE_RATE,
        ),
      ],
    },
    { height: 8, panels: [outcomes, load] },
  ],
};
