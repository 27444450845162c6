import type { Board } from '../board';
import { curves } from '../curves';
import { toShop } from '../edition';
import term from '../glossary.json';
import { same, type Text } from '../language';
import * as limits from '../limits';
import { numbers } from '../numbers';
import type { Drawing } from '../panel';
import { ANY_SHOP, DAY, growth, LAST_HOUR, ofShop, ratio, sum, TODAY, WEEK } from '../promql';
import { tabulated } from '../tables';
import * as units from '../units';
import { SHOPS } from '../variables';
import { weekdaysAndHours } from '../week';

const NONE: Text = { en: 'no figures', zh: '无数据' };
const NOBODY: Text = { en: 'nobody is at work', zh: '无在岗客服' };
const WORKING = ofShop('working_agents', ANY_SHOP);
const RUNNING = ofShop('active_sessions', ANY_SHOP);
const OCCUPANCY = ofShop('occupancy_ratio', ANY_SHOP);
const concurrency: Text = { en: 'Sessions per working agent', zh: '人均并发会话' };
const occupancy: Text = { en: 'Occupancy', zh: '占用率' };
const required: Text = { en: 'Required agents', zh: '所需客服' };
const expected: Text = { en: 'Expected sessions', zh: '预测会话量' };
const NO_FORECAST: Text = { en: 'no chat has ended yet', zh: '尚无已结束的接待' };
const perAgent: Text = { en: 'Waiting per working agent', zh: '人均等待买家' };
const botShare: Text = { en: 'Bot share', zh: '机器人占比' };

const chats = 'deskpulse_shop_chats_total';

/** So far ahead of the quarter-hour that runs. */
function ahead(metric: string, minutes: number): string {
  return ofShop(metric, ANY_SHOP, `ahead="${minutes}m"`);
}

/** Sessions that the bot kept, of all sessions. */
function shareOfBots(window: string): string {
  const kept = ofShop('bot_only_sessions', ANY_SHOP, window);
  return `sum(${kept}) / (sum(${kept} + ${ofShop('sessions', ANY_SHOP, window)}) > 0)`;
}

function number(title: Text, says: Text, empty: Text, unit: string, expr: string, coloured?: limits.Limits): Drawing {
  const decimals = unit === units.QUOTIENT ? 1 : undefined;
  return numbers({ title, says, empty, unit, width: 4, decimals, limits: coloured, queries: [{ expr, legend: title }] });
}

const head: Drawing[] = [
  number(
    term.workingAgents,
    {
      en: 'People who said to be there, else those with a chat that runs; to be held against those required beside it.',
      zh: '状态为在线或忙碌的客服，无状态者以进行中的会话为准；与右侧所需人数对照。',
    },
    NONE,
    units.COUNT,
    sum(WORKING),
  ),
  number(
    required,
    {
      en: 'People whom the next quarter-hour needs at the desk, so that as many buyers as the policy asks are taken up in time.',
      zh: '下一刻钟达到规则目标（按时接起比例）所需的在线人数。',
    },
    NO_FORECAST,
    units.COUNT,
    sum(ahead('required_agents', 15)),
  ),
  number(
    { en: 'Missing in the next hour', zh: '未来一小时缺岗' },
    {
      en: 'People who lack in the neediest quarter-hour of the next hour, beyond the margin of the policy: call them now.',
      zh: '未来一小时最紧张的一刻钟缺少的人数（超出规则容差）：请立即调人。',
    },
    NO_FORECAST,
    units.COUNT,
    sum(ofShop('missing_agents', ANY_SHOP)),
    limits.ANY_IS_BAD,
  ),
  number(
    occupancy,
    {
      en: 'The part of the working people who have a chat or said to be busy: near 100 % nobody is left for the next buyer.',
      zh: '在岗客服中有会话或处于忙碌状态的占比：接近 100% 时下一位买家无人可接。',
    },
    NOBODY,
    units.SHARE,
    `sum(${OCCUPANCY} * ${WORKING}) / (sum(${WORKING}) > 0)`,
  ),
  number(
    perAgent,
    {
      en: 'Buyers who wait for each of them; beyond the limit of the policy the desk is overloaded.',
      zh: '每位在岗客服对应的等待买家；超过规则上限即为超载。',
    },
    NOBODY,
    units.QUOTIENT,
    ratio(ofShop('waiting_buyers', ANY_SHOP), WORKING),
    limits.WAITING_PER_AGENT,
  ),
  number(
    botShare,
    {
      en: "Share of today's sessions that never left the bot: work that needs no people, while buyers are content.",
      zh: '今日始终由机器人接待的会话占比：在买家满意的前提下无需人工。',
    },
    { en: 'no sessions today', zh: '今日无会话' },
    units.SHARE,
    shareOfBots(TODAY),
  ),
];

const volume = curves({
  title: { en: 'Sessions that reached people, by quarter-hour', zh: '转人工会话量（每一刻钟）' },
  says: {
    en: 'New work in each quarter of an hour beside yesterday and the same day last week: staff for the curve, not for the mean.',
    zh: '每一刻钟新增的人工会话，对比昨日与上周同日：按曲线而非均值排班。',
  },
  empty: NONE,
  unit: units.COUNT,
  width: 24,
  step: '15m',
  queries: [
    { expr: growth(chats, '15m', [ANY_SHOP]), legend: { en: 'today', zh: '今日' } },
    { expr: growth(chats, '15m', [ANY_SHOP], DAY), legend: { en: 'yesterday', zh: '昨日' } },
    { expr: growth(chats, '15m', [ANY_SHOP], WEEK), legend: { en: 'last week', zh: '上周同日' } },
  ],
});

const people = curves({
  title: { en: 'Required and working agents', zh: '所需与在岗客服' },
  says: {
    en: 'Whether people come when the work does: where more are required than work, buyers wait.',
    zh: '人手是否与工作量同步：所需高于在岗之处，买家就要等待。',
  },
  empty: NONE,
  unit: units.COUNT,
  width: 12,
  queries: [
    { expr: sum(ahead('required_agents', 0)), legend: required },
    { expr: sum(WORKING), legend: term.workingAgents },
    { expr: sum(RUNNING), legend: term.sessions },
  ],
});

const comes = curves({
  title: { en: 'Expected sessions of the quarter-hour an hour ahead', zh: '一小时后的一刻钟预测会话量' },
  says: {
    en: 'What an hour from now is expected to bring: who is called now is there for it.',
    zh: '一小时后预计新增的人工会话：现在调人正好赶上。',
  },
  empty: NONE,
  unit: units.COUNT,
  width: 12,
  queries: [
    { expr: sum(ahead('expected_sessions', 60)), legend: expected },
    { expr: sum(ahead('required_agents', 60)), legend: required },
  ],
});

const concurrent = curves({
  title: { en: 'Sessions per working agent, by shop', zh: '人均并发会话（按店铺）' },
  says: {
    en: 'Where people carry more at once than elsewhere: move somebody there, or expect slower answers.',
    zh: '哪家店铺人均负荷更高：应调配人手，否则响应将变慢。',
  },
  empty: NOBODY,
  unit: units.QUOTIENT,
  width: 12,
  queries: [{ expr: `${RUNNING} / (${WORKING} > 0)`, legend: same('{{shop}}') }],
});

const busy = curves({
  title: { en: 'Occupancy, by shop', zh: '占用率（按店铺）' },
  says: {
    en: 'How much of its people each shop keeps busy: a shop that stays low can lend somebody, one that stays high needs him.',
    zh: '各店铺人手的占用程度：长期偏低可借出人手，长期偏高需要补人。',
  },
  empty: NOBODY,
  unit: units.SHARE,
  width: 12,
  queries: [{ expr: OCCUPANCY, legend: same('{{shop}}') }],
});

const spare = curves({
  title: { en: 'Chats that could be taken now', zh: '剩余接待能力' },
  says: {
    en: 'Places that the working people have left, as they or the policy say: at zero the next buyer waits.',
    zh: '在岗客服（按其自述或规则上限）尚可接入的会话数：为零时下一位买家只能等待。',
  },
  empty: NONE,
  unit: units.COUNT,
  width: 12,
  queries: [{ expr: sum(ofShop('free_chats', ANY_SHOP)), legend: { en: 'free chats', zh: '剩余接待' } }],
});

const bots = curves({
  title: { en: 'Bot share of the hour', zh: '近一小时机器人占比' },
  says: {
    en: 'How much of the work the bot keeps: when it falls, the same buyers need more people.',
    zh: '机器人承接的比例：比例下降时，同样的买家需要更多人手。',
  },
  empty: { en: 'no sessions in the hour', zh: '近一小时无会话' },
  unit: units.SHARE,
  width: 12,
  queries: [{ expr: shareOfBots(LAST_HOUR), legend: botShare }],
});

const HANDLING = `${ofShop('handle_time_seconds', ANY_SHOP, LAST_HOUR)} / (${ofShop('sessions', ANY_SHOP, LAST_HOUR)} > 0)`;

const effort = tabulated({
  title: { en: 'Effort by shop, last hour', zh: '各店铺工作量（近一小时）' },
  says: {
    en: 'What a session costs in each shop: long handling and many buyers per agent ask for people first.',
    zh: '各店铺每个会话的工作量：接待时长长、人均等待多者优先加人。',
  },
  empty: NONE,
  unit: units.COUNT,
  width: 24,
  labels: [{ label: 'shop', title: { en: 'Shop', zh: '店铺' }, link: toShop }],
  values: [
    { title: term.sessions, expr: ofShop('sessions', ANY_SHOP, LAST_HOUR), unit: units.COUNT },
    { title: { en: 'Handle time per session', zh: '每会话接待时长' }, expr: HANDLING, unit: units.SECONDS, decimals: 0 },
    { title: term.workingAgents, expr: WORKING, unit: units.COUNT },
    { title: { en: 'by their status', zh: '由状态得知' }, expr: ofShop('agents_by_status', ANY_SHOP), unit: units.COUNT },
    { title: required, expr: ahead('required_agents', 15), unit: units.COUNT },
    { title: occupancy, expr: OCCUPANCY, unit: units.SHARE },
    { title: { en: 'Chats they could take', zh: '剩余接待能力' }, expr: ofShop('free_chats', ANY_SHOP), unit: units.COUNT },
    { title: concurrency, expr: `${RUNNING} / (${WORKING} > 0)`, unit: units.QUOTIENT, decimals: 1 },
    {
      title: perAgent,
      expr: `${ofShop('waiting_buyers', ANY_SHOP)} / (${WORKING} > 0)`,
      unit: units.QUOTIENT,
      decimals: 1,
      limits: limits.WAITING_PER_AGENT,
    },
  ],
  sorted: { by: concurrency },
});

const week = weekdaysAndHours({
  title: { en: 'Sessions by weekday and hour, last 14 days', zh: '会话量：星期与小时（近 14 天）' },
  says: {
    en: 'Mean number of sessions that reached people in each hour of the week: the dark cells are the shifts to fill first.',
    zh: '一周各小时平均转人工会话数：颜色最深的时段应优先排班。',
  },
  empty: { en: 'not one full hour is known yet', zh: '尚无完整小时的数据' },
  unit: units.COUNT,
  width: 24,
  counter: chats,
  matchers: [ANY_SHOP],
});

/** How many people, when. */
export const staffing: Board = {
  key: 'staffing',
  title: { en: 'Staffing', zh: '排班' },
  says: {
    en: 'For who writes the roster: when work comes, how many people it needs and who is there for it.',
    zh: '面向排班人员：工作量何时到来、需要多少人、有谁在岗。',
  },
  variables: [SHOPS],
  from: 'now-24h',
  refresh: '1m',
  rows: [
    { height: 4, panels: head },
    { height: 9, panels: [volume] },
    { height: 8, panels: [people, comes] },
    { height: 8, panels: [busy, spare] },
    { height: 8, panels: [concurrent, bots] },
    { height: 8, panels: [effort] },
    { height: 20, panels: [week] },
  ],
};
