import type { Board } from '../board';
import { curves } from '../curves';
import { toAgent, toShop } from '../edition';
import term from '../glossary.json';
import { same, type Text } from '../language';
import * as limits from '../limits';
import { numbers } from '../numbers';
import type { Drawing } from '../panel';
import { ANY_SHOP, figure, growth, IN_WINDOW, money, ofAgent, ofShop, PEOPLE, ratio, sum } from '../promql';
import { tabulated } from '../tables';
import * as units from '../units';
import { SHOPS, window } from '../variables';

const NO_SALES: Text = { en: 'nobody has paid in the window', zh: '时间窗口内无付款' };
const NO_ENQUIRERS: Text = { en: 'no enquirers in the window', zh: '时间窗口内无询单' };
const NO_RATINGS: Text = { en: 'no ratings in six months', zh: '近六个月无评分' };

const SALES = ofShop('sales_minor', ANY_SHOP, IN_WINDOW);
const BUYERS = ofShop('paying_buyers', ANY_SHOP, IN_WINDOW);
const SILENT_SALES = ofShop('silent_sales_minor', ANY_SHOP, IN_WINDOW);
const SILENT_BUYERS = ofShop('silent_paying_buyers', ANY_SHOP, IN_WINDOW);
const CONVERSION = ratio(
  ofShop('converted_next_day', ANY_SHOP, IN_WINDOW),
  ofShop('enquirers', ANY_SHOP, IN_WINDOW),
);
const REFUND_RATE = ratio(ofShop('refunded_minor', ANY_SHOP, IN_WINDOW), SALES);
const ORDER_VALUE = money(ratio(SALES, BUYERS));
const SILENT_ORDER_VALUE = money(ratio(SILENT_SALES, SILENT_BUYERS));
const SCORES = figure('shop, score', 'deskpulse_shop_dsr_mean_score', ANY_SHOP);
const RATINGS = figure('shop, score', 'deskpulse_shop_dsr_ratings', ANY_SHOP);

const BY_SCORE = {
  description: { en: 'description', zh: '描述相符' },
  service: { en: 'service', zh: '服务态度' },
  logistics: { en: 'logistics', zh: '物流服务' },
};

const provisional: Text = { en: 'Conversion, provisional', zh: '询单转化率（未结算）' };

function number(title: Text, says: Text, empty: Text, unit: string, expr: string, coloured?: limits.Limits): Drawing {
  return numbers({ title, says, empty, unit, width: 4, limits: coloured, queries: [{ expr, legend: title }] });
}

const head: Drawing[] = [
  number(
    term.sales,
    { en: 'Amount paid in the window, advised and silent; hold it against the orders beside it before judging the day.', zh: '时间窗口内的付款金额（含静默），应结合右侧订单数判断。' },
    NO_SALES,
    units.MONEY,
    money(sum(SALES)),
  ),
  number(
    term.paidOrders,
    { en: 'Orders paid in the window: what the ratios beside rest on.', zh: '时间窗口内的付款订单：右侧比率的样本。' },
    NO_SALES,
    units.COUNT,
    sum(ofShop('paid_orders', ANY_SHOP, IN_WINDOW)),
  ),
  number(
    term.orderValue,
    { en: 'Amount per paying buyer, all buyers; the lift over the silent ones stands below.', zh: '每位付款买家的金额；与静默的对比见下方。' },
    NO_SALES,
    units.MONEY,
    ORDER_VALUE,
  ),
  number(
    provisional,
    {
      en: 'Enquirers who have ordered and paid so far: it can still rise until the end of tomorrow; the settled one is in the scorecard.',
      zh: '截至目前已下单付款的询单比例，至次日结束前仍会上升；已结算的数值见考核表。',
    },
    NO_ENQUIRERS,
    units.SHARE,
    CONVERSION,
    limits.CONVERSION,
  ),
  number(
    term.refundRate,
    {
      en: 'Amount paid back per amount paid; today it is of orders paid today and can only rise for fifteen days.',
      zh: '退款额占销售额的比例；今日口径仅含今日付款订单，十五天内只会上升。',
    },
    NO_SALES,
    units.SHARE,
    REFUND_RATE,
    limits.REFUND_RATE,
  ),
  numbers({
    title: { en: 'DSR', zh: '动态评分' },
    says: {
      en: 'Mean rating of six months over the chosen shops, each weighed by its number of ratings: it moves slowly and falls fast.',
      zh: '所选店铺近六个月评分均值（按评价数加权）：升得慢、降得快。',
    },
    empty: NO_RATINGS,
    unit: units.SCORE,
    width: 4,
    decimals: 2,
    limits: limits.DSR,
    names: BY_SCORE,
    queries: [
      { expr: `sum by (score) (${SCORES} * ${RATINGS}) / (sum by (score) (${RATINGS}) > 0)`, legend: same('{{score}}') },
    ],
  }),
];

const conversion = curves({
  title: provisional,
  says: {
    en: 'Conversion of each shop as it builds up; compare it with the same hour of other days, for none of it is settled.',
    zh: '各店铺询单转化率的累积过程；均未结算，应与其他日期的同一时段比较。',
  },
  empty: NO_ENQUIRERS,
  unit: units.SHARE,
  width: 12,
  limits: limits.CONVERSION,
  queries: [{ expr: ofShop('conversion_ratio', ANY_SHOP, IN_WINDOW), legend: same('{{shop}}') }],
});

const orderValue = curves({
  title: { en: 'Order value against the silent baseline', zh: '客单价与静默客单价' },
  says: {
    en: 'What all buyers spend beside those whom nobody advised: the distance is what advice adds.',
    zh: '全部买家与静默买家的客单价对比：差距即客服带来的提升。',
  },
  empty: NO_SALES,
  unit: units.MONEY,
  width: 12,
  queries: [
    { expr: ORDER_VALUE, legend: term.orderValue },
    { expr: SILENT_ORDER_VALUE, legend: term.silentOrderValue },
  ],
});

const parts = curves({
  title: { en: 'Advised and silent sales', zh: '客服销售额与静默销售额' },
  says: {
    en: 'How much of the sales somebody is credited with: a falling share means buyers are not reached before they pay.',
    zh: '销售额中有归属的部分：占比下降说明买家付款前未被接待。',
  },
  empty: NO_SALES,
  unit: units.MONEY,
  width: 12,
  stacked: true,
  queries: [
    { expr: money(`sum(${SALES} - ${SILENT_SALES})`), legend: { en: 'credited to agents', zh: '归属客服' } },
    { expr: money(sum(SILENT_SALES)), legend: term.silentSales },
  ],
});

const refunds = curves({
  title: { en: 'Paid and paid back, per hour', zh: '每小时付款与退款' },
  says: {
    en: 'A rise of the amount paid back without one of the amount paid before it is a fault of goods, price or promise.',
    zh: '退款额上升而此前付款额未上升，说明商品、价格或承诺出了问题。',
  },
  empty: NO_SALES,
  unit: units.MONEY,
  width: 12,
  queries: [
    { expr: money(growth('deskpulse_shop_paid_minor_total', '1h', [ANY_SHOP])), legend: term.sales },
    { expr: money(growth('deskpulse_shop_paid_back_minor_total', '1h', [ANY_SHOP])), legend: term.refunded },
  ],
});

/** Sorted by what is sold, because a ratio of one buyer would else stand on top. */
const people = tabulated({
  title: { en: 'Who sells', zh: '客服销售对比' },
  says: {
    en: `What is credited to each agent in the window, with what it rests on: below ${limits.SAMPLE} buyers draw no conclusion.`,
    zh: `时间窗口内归属各客服的销售及样本量：样本量低于 ${limits.SAMPLE} 时不下结论。`,
  },
  empty: NO_SALES,
  unit: units.COUNT,
  width: 24,
  labels: [
    { label: 'agent', title: { en: 'Agent', zh: '客服' }, link: toAgent },
    { label: 'shop', title: { en: 'Shop', zh: '店铺' }, link: toShop },
  ],
  values: [
    { title: term.sales, expr: money(theirs('sales_minor')), unit: units.MONEY },
    { title: term.orderValue, expr: money(theirs('average_order_value_minor')), unit: units.MONEY },
    { title: { en: 'n, paying buyers', zh: '付款人数（样本量）' }, expr: theirs('paying_buyers'), unit: units.COUNT },
    { title: term.itemsPerBuyer, expr: theirs('items_per_buyer_ratio'), unit: units.QUOTIENT, decimals: 2 },
    { title: provisional, expr: theirs('conversion_ratio'), unit: units.SHARE, limits: limits.CONVERSION },
    { title: { en: 'n, enquirers', zh: '询单人数（样本量）' }, expr: theirs('enquirers'), unit: units.COUNT },
    { title: term.refundRate, expr: theirs('refund_ratio'), unit: units.SHARE, limits: limits.REFUND_RATE },
  ],
  sorted: { by: term.sales },
});

function theirs(metric: string): string {
  return ofAgent(metric, ANY_SHOP, IN_WINDOW, PEOPLE);
}

const dsr = tabulated({
  title: { en: 'DSR of each shop', zh: '各店铺动态评分' },
  says: {
    en: 'Mean of each score over six months with the number of ratings: with few of them one bad day shows, with many it takes months.',
    zh: '各维度近六个月均分与评价数：评价少则一日可见，评价多则需数月。',
  },
  empty: NO_RATINGS,
  unit: units.SCORE,
  width: 12,
  labels: [
    { label: 'shop', title: { en: 'Shop', zh: '店铺' }, link: toShop },
    { label: 'score', title: { en: 'Score', zh: '维度' } },
  ],
  values: [
    { title: term.dsr, expr: SCORES, unit: units.SCORE, limits: limits.DSR, decimals: 2 },
    { title: term.sample, expr: RATINGS, unit: units.COUNT },
  ],
  sorted: { by: term.dsr, ascending: true },
});

/** What the service sells. */
export const sales: Board = {
  key: 'sales',
  title: { en: 'Sales', zh: '销售' },
  says: {
    en: 'For who answers for turnover: what chats sell, what comes back, and what buyers say. Live conversions are provisional; settled ones are in the scorecard.',
    zh: '面向业绩负责人：客服带来的销售、退款与评价。实时询单转化率均未结算，已结算数值见考核表。',
  },
  variables: [SHOPS, window('today')],
  from: 'now-24h',
  refresh: '1m',
  rows: [
    { height: 4, panels: head },
    { height: 8, panels: [conversion, orderValue] },
    { height: 8, panels: [parts, refunds] },
    { height: 10, panels: [people] },
    { height: 8, panels: [dsr, satisfaction()] },
  ],
};

function satisfaction(): Drawing {
  return curves({
    title: term.csat,
    says: {
      en: 'Mean rating of chats by shop in the window: the first to fall when people are hurried.',
      zh: '时间窗口内各店铺的会话评价均分：客服匆忙时最先下降。',
    },
    empty: { en: 'no ratings of chats in the window', zh: '时间窗口内无会话评价' },
    unit: units.SCORE,
    width: 12,
    queries: [{ expr: ofShop('csat_mean_score', ANY_SHOP, IN_WINDOW), legend: same('{{shop}}') }],
  });
}
