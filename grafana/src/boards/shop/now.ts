import term from '../../glossary.json';
import { same, type Text } from '../../language';
import * as limits from '../../limits';
import { numbers } from '../../numbers';
import type { Drawing } from '../../panel';
import { figure, THE_SHOP } from '../../promql';
import * as units from '../../units';
import { NONE, shop } from './figures';

function small(title: Text, says: Text, metric: string, unit: string, coloured?: limits.Limits): Drawing {
  return numbers({ title, says, empty: NONE, unit, width: 4, limits: coloured, queries: [{ expr: shop(metric), legend: title }] });
}

/** The shop at this moment. */
export const now: Drawing[] = [
  small(
    term.waiting,
    { en: 'Buyers who wait for an answer now; each of them is on a clock.', zh: '此刻正在等待回复的买家，每一位都在计时。' },
    'waiting_buyers',
    units.COUNT,
  ),
  small(
    term.oldestWait,
    { en: 'The longest of these waits; red is beyond the breach level.', zh: '其中最长的等待；红色表示超过违约线。' },
    'oldest_wait_seconds',
    units.SECONDS,
    limits.WAIT,
  ),
  small(
    term.sessions,
    { en: 'Sessions that run now and reached people: the load.', zh: '正在进行且已转人工的会话：当前负荷。' },
    'active_sessions',
    units.COUNT,
  ),
  small(
    term.workingAgents,
    {
      en: 'People who said to be there, else those with a chat that runs: who carries the load.',
      zh: '状态为在线或忙碌的客服，无状态者以进行中的会话为准：负荷由其承担。',
    },
    'working_agents',
    units.COUNT,
  ),
  numbers({
    title: term.overload,
    says: {
      en: 'Whether the desk as a whole is behind, as the policy says: then no slow answer is one person’s fault.',
      zh: '按规则判断客服整体是否过载：此时慢响应不归咎于个人。',
    },
    empty: NONE,
    unit: units.SWITCH,
    width: 4,
    limits: limits.OVERLOAD,
    words: [
      { en: 'no', zh: '否' },
      { en: 'OVERLOAD', zh: '超载' },
    ],
    queries: [{ expr: shop('overload'), legend: term.overload }],
  }),
  numbers({
    title: term.overdue,
    says: {
      en: 'Buyers beyond each alert level of this shop: answer the breaches first.',
      zh: '超过本店各级时限的买家数：先处理违约级。',
    },
    empty: NONE,
    unit: units.COUNT,
    width: 4,
    limitsOf: limits.OVERDUE,
    names: { warn: term.warn, alert: term.alert, breach: term.breach },
    queries: [{ expr: figure('level', 'deskpulse_shop_overdue_buyers', THE_SHOP), legend: same('{{level}}') }],
  }),
];
