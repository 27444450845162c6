import type { Board } from '../board';
import { toAgent, toShop } from '../edition';
import term from '../glossary.json';
import { same } from '../language';
import * as limits from '../limits';
import { numbers, ranking } from '../numbers';
import { ANY_SHOP, figure, IN_WINDOW, ofAgent, ofShop, PEOPLE, sum } from '../promql';
import { tabulated } from '../tables';
import * as units from '../units';
import { SHOPS, window } from '../variables';

const FAR = 96;
const NEAR = 26;
const CASES = ofShop('headline_cases', ANY_SHOP, IN_WINDOW);
const RATE = ofShop('headline_ratio', ANY_SHOP, IN_WINDOW);
const NOBODY = { en: 'nobody waits', zh: '无人等待' };
const NO_CASES = { en: 'no cases yet', zh: '暂无考核样本' };

const waiting = numbers({
  title: term.waiting,
  says: {
    en: 'Buyers who wait for an answer at this moment; if it grows while nobody is idle, call more people.',
    zh: '此刻正在等待回复的买家数；若持续上升且无人空闲，应增派客服。',
  },
  empty: { en: 'no figures', zh: '无数据' },
  unit: units.COUNT,
  width: 5,
  digits: FAR,
  queries: [{ expr: sum(ofShop('waiting_buyers', ANY_SHOP)), legend: term.waiting }],
});

const oldest = numbers({
  title: term.oldestWait,
  says: {
    en: `How long the buyer has waited who waits longest; red is beyond ${limits.BREACH_SECONDS} s, the breach level of most marketplaces.`,
    zh: `等待最久的买家已等待的时间；红色表示超过 ${limits.BREACH_SECONDS} 秒，即多数平台的违约线。`,
  },
  empty: { en: 'no figures', zh: '无数据' },
  unit: units.SECONDS,
  width: 6,
  digits: FAR,
  limits: limits.WAIT,
  queries: [{ expr: `max(${ofShop('oldest_wait_seconds', ANY_SHOP)})`, legend: term.oldestWait }],
});

const overdue = numbers({
  title: { en: 'Overdue by level', zh: '超时等待（按级别）' },
  says: {
    en: 'Buyers beyond each alert level of their shop, those beyond a higher one included: answer the breaches first.',
    zh: '超过本店各级时限的买家数（含更高级别）：先处理违约级。',
  },
  empty: { en: 'no figures', zh: '无数据' },
  unit: units.COUNT,
  width: 8,
  digits: FAR - 24,
  limitsOf: limits.OVERDUE,
  names: { warn: term.warn, alert: term.alert, breach: term.breach },
  queries: [
    {
      expr: `sum by (level) (${figure('shop, level', 'deskpulse_shop_overdue_buyers', ANY_SHOP)})`,
      legend: same('{{level}}'),
    },
  ],
});

const rate = numbers({
  title: term.headlineRate,
  says: {
    en: "Share of the window's cases answered within their marketplace's limit; below the target the next answers decide.",
    zh: '时间窗口内在平台时限内得到回复的比例；低于目标时须优先保证后续回复。',
  },
  empty: NO_CASES,
  unit: units.SHARE,
  width: 5,
  decimals: 0,
  digits: FAR,
  limits: limits.RESPONSE_RATE,
  queries: [{ expr: `sum(${RATE} * ${CASES}) / (sum(${CASES}) > 0)`, legend: term.headlineRate }],
});

const owed = ranking({
  title: { en: 'Who owes the longest waits', zh: '最长等待（店铺与责任客服）' },
  says: {
    en: 'The eight people, or queues without one, whose buyers have waited longest: help them now.',
    zh: '买家等待最久的八位责任客服（或无人负责的队列）：立即支援。',
  },
  empty: NOBODY,
  unit: units.SECONDS,
  width: 9,
  digits: NEAR,
  limits: limits.WAIT,
  queries: [
    { expr: `topk(8, ${ofAgent('oldest_wait_seconds', ANY_SHOP)} > 0)`, legend: same('{{shop}} · {{agent}}') },
  ],
});

const shops = ranking({
  title: { en: 'Waiting by shop', zh: '正在等待（按店铺）' },
  says: {
    en: 'The eight shops where most buyers wait: where the next free person belongs.',
    zh: '等待买家最多的八家店铺：空闲客服应优先支援。',
  },
  empty: NOBODY,
  unit: units.COUNT,
  width: 7,
  digits: NEAR,
  queries: [{ expr: `topk(8, ${ofShop('waiting_buyers', ANY_SHOP)} > 0)`, legend: same('{{shop}}') }],
});

const rates = ranking({
  title: { en: 'Lowest rates within target', zh: '平台考核响应率最低的店铺' },
  says: {
    en: "The eight shops furthest from their marketplace's limit in the window: where the assessment is at stake.",
    zh: '时间窗口内平台考核响应率最低的八家店铺：考核风险所在。',
  },
  empty: NO_CASES,
  unit: units.SHARE,
  width: 8,
  decimals: 0,
  digits: NEAR,
  limits: limits.RESPONSE_RATE,
  queries: [{ expr: `bottomk(8, ${RATE})`, legend: same('{{shop}}') }],
});

const JUDGED = `agent:judged_legs_60s:sum15m{${ANY_SHOP}}`;
const ENOUGH = `${JUDGED} >= scalar(threshold:slow_responder_legs:min)`;
const slowRate = { en: 'Within 60 s', zh: '60 秒响应率' };

const slowest = tabulated({
  title: { en: 'Slowest agents, 15 min', zh: '响应最慢的客服（近 15 分钟）' },
  says: {
    en: 'People with the lowest share answered within 60 s, fair ledger, enough legs to judge: see whether they need help.',
    zh: '公平口径下 60 秒响应率最低且样本量足够的客服：了解是否需要支援。',
  },
  empty: { en: 'nobody has enough legs to be judged', zh: '样本量均不足' },
  unit: units.SHARE,
  width: 12,
  large: true,
  labels: [
    { label: 'agent', title: { en: 'Agent', zh: '客服' }, link: toAgent },
    { label: 'shop', title: { en: 'Shop', zh: '店铺' }, link: toShop },
  ],
  values: [
    {
      title: slowRate,
      expr: `bottomk(6, agent:within_60s:ratio15m{${ANY_SHOP}, ${PEOPLE}} and on (shop, agent) ${ENOUGH})`,
      unit: units.SHARE,
      limits: limits.RESPONSE_RATE,
      decimals: 0,
    },
  ],
  sorted: { by: slowRate, ascending: true },
});

/** Alerts differ in what they name beside the shop: joined into one label, so that one column shows it. */
const NAMED = 'label_join(ALERTS{alertstate="firing", alertname!="Watchdog", shop=~"$shop|"}, "about", " ", '
  + '"agent", "instance", "reason", "cause")';

const alerts = tabulated({
  title: { en: 'Alerts firing', zh: '触发中的告警' },
  says: {
    en: 'What Prometheus has raised and not taken back, critical first; while figures are stale trust no other panel.',
    zh: '已触发且未恢复的告警；若数据已停滞，其余面板均不可信。',
  },
  empty: { en: 'no alert fires', zh: '无告警' },
  unit: units.COUNT,
  width: 12,
  large: true,
  labels: [
    { label: 'severity', title: { en: 'Severity', zh: '级别' } },
    { label: 'alertname', title: { en: 'Alert', zh: '告警' } },
    { label: 'shop', title: { en: 'Shop', zh: '店铺' }, link: toShop },
    { label: 'about', title: { en: 'About', zh: '对象' } },
  ],
  values: [
    { title: { en: 'Number', zh: '数量' }, expr: `count by (severity, alertname, shop, about) (${NAMED})`, unit: units.COUNT },
  ],
  sorted: { by: { en: 'Severity', zh: '级别' }, ascending: true },
});

/** For the wall of the room: nine panels, no more than a passer-by takes in. */
export const live: Board = {
  key: 'live',
  title: { en: 'Shift wall', zh: '值班大屏' },
  says: {
    en: 'For everybody in the room: who waits now, where, and what needs somebody at once.',
    zh: '面向现场所有人：此刻谁在等待、在哪里、什么需要立即处理。',
  },
  variables: [SHOPS, window('15m')],
  from: 'now-1h',
  refresh: '5s',
  rows: [
    { height: 7, panels: [waiting, oldest, overdue, rate] },
    { height: 9, panels: [owed, shops, rates] },
    { height: 9, panels: [slowest, alerts] },
  ],
};
