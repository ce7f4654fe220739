import type { Day } from '../model/cells';
import { dateFromDay } from '../model/days';
import type { Language } from '../model/language';
import type { TableKey } from '../model/okrs';
import type { ColumnKey } from '../workbook/schema';
import { choiceName, columnName, sheetName } from './shared/names';

/** The forms that a noun takes after a number, by language: Polish `1 cel, 2 cele, 5 celów, 1,5 celu`. */
export interface PluralForms {
  readonly en: { readonly one: string; readonly other: string };
  readonly fr: { readonly one: string; readonly other: string };
  readonly it: { readonly one: string; readonly other: string };
  readonly pl: { readonly one: string; readonly few: string; readonly many: string; readonly other: string };
}

interface AnyForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** What messages are written with: numbers, dates, plurals and quotes as one language writes them. */
export interface Say<L extends Language> {
  readonly language: L;
  number(value: number): string;
  /** `0.5` as `50 %`, with the space that the language wants. */
  share(value: number): string;
  date(day: Day): string;
  /** The user's own words, in the language's quotation marks, cut when very long. */
  quote(text: string): string;
  /** The form that goes with a number, without the number. */
  plural(value: number, forms: PluralForms[L]): string;
  /** The number and the form that goes with it: `3 objectives`. */
  count(value: number, forms: PluralForms[L]): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** A column as its header reads in this language, in quotation marks. */
  column<T extends TableKey>(table: T, column: ColumnKey<T>): string;
  /** The same for a column that only the finding's data knows. */
  header(table: TableKey, column: string): string;
  /** A value of a drop-down as this language's workbooks write it, in quotation marks. */
  choice(table: TableKey, column: string, value: string): string;
  /** A sheet as its tab reads in this language, in quotation marks. */
  sheet(table: TableKey): string;
}

const NO_BREAK = '\u00a0';
const LONGEST_QUOTE = 80;

const LOCALES = { en: 'en-GB', fr: 'fr-FR', it: 'it-IT', pl: 'pl-PL' } as const satisfies Record<Language, string>;
const AND = { en: 'and', fr: 'et', it: 'e', pl: 'i' } as const satisfies Record<Language, string>;
const QUOTES = {
  en: ['“', '”'],
  fr: [`«${NO_BREAK}`, `${NO_BREAK}»`],
  it: ['«', '»'],
  pl: ['„', '”'],
} as const satisfies Record<Language, readonly [string, string]>;
const SPACE_BEFORE_PERCENT = { en: '', fr: NO_BREAK, it: '', pl: '' } as const satisfies Record<Language, string>;

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= LONGEST_QUOTE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

function createSay<L extends Language>(language: L): Say<L> {
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2, useGrouping: true });
  const plurals = new Intl.PluralRules(LOCALES[language]);
  const dates = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const [open, close] = QUOTES[language];

  const form = (value: number, forms: AnyForms): string => {
    const category = plurals.select(value);
    return (
      (category === 'one' || category === 'few' || category === 'many' ? forms[category] : undefined) ?? forms.other
    );
  };
  const number = (value: number): string => numbers.format(value);
  const quote = (text: string): string => `${open}${shorten(text)}${close}`;

  const header = (table: TableKey, column: string): string => quote(columnName(table, column, language));

  return {
    language,
    number,
    quote,
    share: (value) => `${number(value * 100)}${SPACE_BEFORE_PERCENT[language]}%`,
    date: (day) => {
      const { year, month, day: dayOfMonth } = dateFromDay(day);
      const time = Date.UTC(year, month - 1, dayOfMonth);
      // A number cell formatted as a date may hold a day beyond all calendars.
      if (Number.isNaN(time)) return number(day);
      const text = dates.format(time);
      // French counts the first of a month, and only that: « 1er avril ».
      return language === 'fr' && dayOfMonth === 1 ? text.replace('1', '1er') : text;
    },
    plural: form,
    count: (value, forms) => `${number(value)}${NO_BREAK}${form(value, forms)}`,
    list: (items) =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} ${AND[language]} ${items[items.length - 1] ?? ''}`,
    column: header,
    header,
    choice: (table, column, value) => quote(choiceName(table, column, value, language)),
    sheet: (table) => quote(sheetName(table, language)),
  };
}

const SAYS: { [L in Language]?: Say<L> } = {};

/** The formatter of a language. Made once: the Intl formatters behind it are dear. */
export function sayIn<L extends Language>(language: L): Say<L> {
  const known: Say<L> | undefined = SAYS[language];
  if (known !== undefined) return known;
  const say = createSay(language);
  SAYS[language] = say as (typeof SAYS)[L];
  return say;
}

export { typeset } from '../model/typography';
