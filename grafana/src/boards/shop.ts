import type { Board } from '../board';
import { LEDGER, SHOP, THRESHOLD, window } from '../variables';
import { ledgers } from './shop/ledgers';
import { now } from './shop/now';
import { sideBySide } from './shop/people';
import { lastWeek, windows } from './shop/time';

/** One shop: now, its people, its ledgers, its week. */
export const shopBoard: Board = {
  key: 'shop',
  title: { en: 'Shop', zh: '店铺' },
  says: {
    en: 'For the team leader of one shop: who needs help, what both ledgers say, and whether it is worse than last week.',
    zh: '面向店铺组长：谁需要支援、两本账如何、与上周相比是否变差。',
  },
  variables: [SHOP, window('60m'), LEDGER, THRESHOLD],
  from: 'now-6h',
  refresh: '15s',
  rows: [
    { height: 4, panels: now },
    { height: 12, panels: [sideBySide] },
    { height: 8, panels: ledgers },
    { height: 7, panels: [windows] },
    { height: 8, panels: lastWeek },
  ],
};
