import type { Language } from './language';

/** The boards from overview to detail; their order is the numbering. */
export const KEYS = ['live', 'shop', 'agent', 'sales', 'staffing', 'pipeline'] as const;

export type Key = (typeof KEYS)[number];

/** What a board is known by: alerts and bookmarks lead to it, so it never changes. */
export function uid(key: Key, language: Language): string {
  return language === 'en' ? `deskpulse-${key}` : `deskpulse-${key}-zh`;
}

/** The folder of an edition. */
export function folderUid(language: Language): string {
  return language === 'en' ? 'deskpulse' : 'deskpulse-zh';
}

/** Where a row of a table leads: the board of its shop. */
export function toShop(language: Language): string {
  return `/d/${uid('shop', language)}?\${datasource:queryparam}&var-shop=\${__data.fields.shop:percentencode}`;
}

/** Where a row of a table leads: the board of its agent, in its shop. */
export function toAgent(language: Language): string {
  const agent = 'var-agent=${__data.fields.agent:percentencode}';
  return `/d/${uid('agent', language)}?\${datasource:queryparam}&var-shop=\${__data.fields.shop:percentencode}&${agent}`;
}

/** The same from a board of one shop, whose rows are agents only. */
export function toAgentOfShop(language: Language): string {
  const agent = 'var-agent=${__data.fields.agent:percentencode}';
  return `/d/${uid('agent', language)}?\${datasource:queryparam}&\${shop:queryparam}&${agent}`;
}
