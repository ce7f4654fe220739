/** The languages that a workbook, the pane and the rules speak. A fifth language starts here: the compiler then lists what it lacks. */
export const LANGUAGES = ['en', 'fr', 'it', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One value for each language: a missing language does not compile. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}
