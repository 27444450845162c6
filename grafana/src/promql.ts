/** Label matchers of a selector, e.g. `window="15m"`. */
export type Matcher = string;

export const ANY_SHOP: Matcher = 'shop=~"$shop"';
export const THE_SHOP: Matcher = 'shop="$shop"';
export const THE_AGENT: Matcher = 'agent="$agent"';
export const IN_WINDOW: Matcher = 'window="$window"';
export const TODAY: Matcher = 'window="today"';
export const LAST_HOUR: Matcher = 'window="60m"';
export const IN_LEDGER: Matcher = 'ledger="$ledger"';
export const WITHIN: Matcher = 'threshold="$threshold"';
/** Only people: neither what nobody owned nor those whose series were summed. */
export const PEOPLE: Matcher = 'agent!~"unassigned|other"';

export const DAY = '1d';
export const WEEK = '1w';

/**
 * A figure for each combination of labels. While a shop moves, two instances may show it for one scrape: they are joined by
 * max, never added.
 */
export function figure(labels: string, metric: string, ...matchers: Matcher[]): string {
  return `max by (${labels}) (${metric}{${matchers.join(', ')}})`;
}

export function ofShop(metric: string, ...matchers: Matcher[]): string {
  return figure('shop', `deskpulse_shop_${metric}`, ...matchers);
}

export function ofAgent(metric: string, ...matchers: Matcher[]): string {
  return figure('shop, agent', `deskpulse_agent_${metric}`, ...matchers);
}

export function sum(expression: string): string {
  return `sum(${expression})`;
}

/** A quotient of sums; no sample where there is nothing to divide by, which is not 0. */
export function ratio(part: string, whole: string): string {
  return `sum(${part}) / (sum(${whole}) > 0)`;
}

/** How much a counter has grown, over all shops or by a label. */
export function growth(metric: string, range: string, matchers: Matcher[], offset = '', by = ''): string {
  const shifted = offset === '' ? '' : ` offset ${offset}`;
  const grouping = by === '' ? '' : ` by (${by}) `;
  return `sum${grouping}(increase(${metric}{${matchers.join(', ')}}[${range}]${shifted}))`;
}

/** The same as it was. The offset belongs to the selector, hence before the closing parenthesis of `figure`. */
export function ago(offset: string, labels: string, metric: string, ...matchers: Matcher[]): string {
  return `max by (${labels}) (${metric}{${matchers.join(', ')}} offset ${offset})`;
}

/** Money is counted in the smallest unit and read in the larger one. */
export function money(expression: string): string {
  return `${expression} / 100`;
}
