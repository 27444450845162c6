/** The editions of every board. One source, so that none of them can lack a panel or a query of the other. */
export type Language = 'en' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** Something that people read, in every edition. */
export type Text = Readonly<Record<Language, string>>;

/** What is no language's own: a name, an abbreviation. */
export function same(text: string): Text {
  return { en: text, zh: text };
}
