import { toAgentOfShop } from '../../edition';
import term from '../../glossary.json';
import * as limits from '../../limits';
import { IN_LEDGER, IN_WINDOW, TODAY, WITHIN } from '../../promql';
import { tabulated, type ValueColumn } from '../../tables';
import * as units from '../../units';
import { agent } from './figures';

const COLUMNS: ValueColumn[] = [
  { title: term.waiting, expr: agent('waiting_buyers'), unit: units.COUNT },
  { title: term.oldestWait, expr: agent('oldest_wait_seconds'), unit: units.SECONDS, limits: limits.WAIT },
  { title: term.responses, expr: agent('responses', IN_WINDOW), unit: units.COUNT },
  { title: term.meanResponse, expr: agent('response_mean_seconds', IN_WINDOW, IN_LEDGER), unit: units.SECONDS },
  { title: term.p90Response, expr: agent('response_p90_seconds', IN_WINDOW), unit: units.SECONDS },
  {
    title: { en: 'Rate within $threshold s', zh: '$threshold 秒响应率' },
    expr: agent('within_threshold_ratio', IN_WINDOW, IN_LEDGER, WITHIN),
    unit: units.SHARE,
    limits: limits.RESPONSE_RATE,
  },
  {
    title: { en: 'n of the rate', zh: '响应率样本量' },
    expr: agent('judged_legs', IN_WINDOW, IN_LEDGER, WITHIN),
    unit: units.COUNT,
  },
  { title: term.rescued, expr: agent('legs_rescued', IN_WINDOW), unit: units.COUNT },
  { title: term.rescues, expr: agent('rescues', IN_WINDOW), unit: units.COUNT },
  { title: term.sessions, expr: agent('sessions', IN_WINDOW), unit: units.COUNT },
  { title: term.inquiryBuyers, expr: agent('inquiry_buyers', TODAY), unit: units.COUNT },
  { title: term.slowReceptions, expr: agent('slow_receptions', TODAY), unit: units.COUNT },
];

/** Everybody of the shop, one under the other. */
export const sideBySide = tabulated({
  title: { en: 'Agents side by side', zh: '客服对比' },
  says: {
    en: 'Everybody of this shop in the window and ledger chosen; compare rates only where n is alike and large enough.',
    zh: '所选时间窗口与口径下全店客服对比；样本量相近且足够时才可比较。',
  },
  empty: { en: 'nobody did anything in the window', zh: '时间窗口内无客服活动' },
  unit: units.COUNT,
  width: 24,
  labels: [{ label: 'agent', title: { en: 'Agent', zh: '客服' }, link: toAgentOfShop }],
  values: COLUMNS,
  sorted: { by: term.oldestWait },
});
