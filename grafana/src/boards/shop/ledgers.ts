import { curves } from '../../curves';
import term from '../../glossary.json';
import { same } from '../../language';
import * as limits from '../../limits';
import { ranking } from '../../numbers';
import type { Drawing } from '../../panel';
import { figure, IN_WINDOW, THE_SHOP, WITHIN } from '../../promql';
import * as units from '../../units';
import { NOTHING_YET, shop } from './figures';

const BY_LEDGER = { platform: term.platform, fair: term.fair };

/** What the marketplace counts beside what is fair, and what both count. */
export const ledgers: Drawing[] = [
  curves({
    title: { en: 'Mean response in both ledgers', zh: '两本账：平均响应时间' },
    says: {
      en: 'What the marketplace will count beside what people could influence: a wide gap means unanswered legs, not slow hands.',
      zh: '平台口径与公平口径并列：差距大说明未回复多，而非打字慢。',
    },
    empty: NOTHING_YET,
    unit: units.SECONDS,
    width: 8,
    names: BY_LEDGER,
    queries: [
      { expr: figure('ledger', 'deskpulse_shop_response_mean_seconds', THE_SHOP, IN_WINDOW), legend: same('{{ledger}}') },
    ],
  }),
  curves({
    title: { en: 'Rate within $threshold s in both ledgers', zh: '两本账：$threshold 秒响应率' },
    says: {
      en: 'Share of judged legs answered in time by each ledger; the line to keep above is the target of the policy.',
      zh: '两种口径下按时回复的应答段比例；应高于规则目标线。',
    },
    empty: NOTHING_YET,
    unit: units.SHARE,
    width: 8,
    limits: limits.RESPONSE_RATE,
    names: BY_LEDGER,
    queries: [
      {
        expr: figure('ledger', 'deskpulse_shop_within_threshold_ratio', THE_SHOP, IN_WINDOW, WITHIN),
        legend: same('{{ledger}}'),
      },
    ],
  }),
  ranking({
    title: { en: 'Outcomes of legs', zh: '应答段结果' },
    says: {
      en: 'How the legs of the window ended: all that is not replied is a question that somebody lost.',
      zh: '时间窗口内应答段的结束方式：凡非已回复，均为失去的提问。',
    },
    empty: { en: 'no leg has ended in the window', zh: '时间窗口内无应答段结束' },
    unit: units.COUNT,
    width: 8,
    queries: [
      { expr: shop('responses', IN_WINDOW), legend: term.replied },
      { expr: shop('legs_transferred', IN_WINDOW), legend: term.transferred },
      { expr: shop('legs_rescued', IN_WINDOW), legend: term.rescued },
      { expr: shop('legs_expired', IN_WINDOW), legend: term.expired },
      { expr: shop('legs_released', IN_WINDOW), legend: term.released },
    ],
  }),
];
