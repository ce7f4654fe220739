import type { Language } from '../core/model/language';

/** The categories that a language's plural rules can answer with for a whole or decimal number (CLDR). A missing form does not compile. */
export interface PluralCategories {
  readonly en: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly it: 'one' | 'many' | 'other';
  readonly pl: 'one' | 'few' | 'many' | 'other';
}

export type PluralForms<L extends Language> = Readonly<Record<PluralCategories[L], string>>;

/** Chooses the form for a number. The forms hold the noun alone: the number is formatted beside it. */
export function pluralOf<L extends Language>(language: L): (count: number, forms: PluralForms<L>) => string {
  const rules = new Intl.PluralRules(language);
  // The cast is what the table above states of CLDR; the plural test asks Intl for every category of every language.
  return (count, forms) => forms[rules.select(count) as PluralCategories[L]];
}
