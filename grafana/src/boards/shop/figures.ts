import type { Text } from '../../language';
import { figure, THE_SHOP, type Matcher } from '../../promql';

export const NONE: Text = { en: 'no figures of this shop', zh: '该店铺无数据' };
export const NOTHING_YET: Text = { en: 'nothing to divide by in the window', zh: '时间窗口内无样本' };

/** The shop's own figure. */
export function shop(metric: string, ...matchers: Matcher[]): string {
  return figure('shop', `deskpulse_shop_${metric}`, THE_SHOP, ...matchers);
}

/** A figure for each of its agents. */
export function agent(metric: string, ...matchers: Matcher[]): string {
  return figure('agent', `deskpulse_agent_${metric}`, THE_SHOP, ...matchers);
}
