import { curves } from '../../curves';
import type { Text } from '../../language';
import type { Limits } from '../../limits';
import type { Drawing, Query } from '../../panel';

export const SILENT: Text = { en: 'no instance answers', zh: '应用无响应' };
export const NOT_YET: Text = { en: 'not known yet, needs a few scrapes', zh: '采集次数不足，暂无数据' };
/** What the panels of this board differ in. */
export interface Drawn {
  readonly title: Text;
  readonly says: Text;
  readonly unit: string;
  readonly queries: readonly Query[];
  readonly limits?: Limits;
  readonly empty?: Text;
  readonly names?: Record<string, Text>;
}

/** Curves over half of the width. */
export function half(drawn: Drawn): Drawing {
  return curves({ empty: NOT_YET, width: 12, ...drawn });
}

/** How fast counters grow, by a label. */
export function rate(metric: string, by: string, ...matchers: string[]): string {
  return `sum by (${by}) (rate(${metric}{${matchers.join(', ')}}[$__rate_interval]))`;
}
