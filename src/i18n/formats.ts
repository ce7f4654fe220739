import type { CalendarDate } from '../core/model/days';
import type { Language } from '../core/model/language';
import type { Quarter } from '../core/model/quarter';

/** Numbers, dates and lists as the reader writes them. */
export interface Formats {
  /** BCP 47 tag that the formats follow. */
  readonly locale: string;
  /** Up to three decimals, grouped: `1,234.5`. */
  number(value: number): string;
  /** A number as typed into a field: no grouping, the reader's decimal sign. */
  plainNumber(value: number): string;
  /** A score between 0 and 1: `0.45`. */
  score(value: number): string;
  /** `31 Mar 2027` */
  date(date: CalendarDate): string;
  /** `January to March 2027` */
  months(first: CalendarDate, last: CalendarDate): string;
  /** `2027-Q1`, as in the workbook: one spelling for the formulas and for people. */
  quarter(quarter: Quarter): string;
  /** `A, B and C` */
  list(items: readonly string[]): string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', it: 'it-IT', pl: 'pl-PL' };

/** The host's own tag when it is a region of the language (`en-US`, `fr-CA`), else the language's usual one. */
function localeOf(language: Language, hostTag: string | null): string {
  if (hostTag === null || hostTag.toLowerCase().split('-')[0] !== language) return LOCALES[language];
  try {
    return Intl.getCanonicalLocales(hostTag)[0] ?? LOCALES[language];
  } catch {
    // A tag that Intl does not know (`fr_CA@x`) is no reason to show no dates.
    return LOCALES[language];
  }
}

/** Noon in UTC: the same day in the formatter's time zone, which is UTC too. */
function instant({ year, month, day }: CalendarDate): Date {
  return new Date(Date.UTC(year, month - 1, day, 12));
}

export function formatsFor(language: Language, hostTag: string | null = null): Formats {
  const locale = localeOf(language, hostTag);
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  const twoDecimals = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    number: (value) => grouped.format(value),
    plainNumber: (value) => plain.format(value),
    score: (value) => twoDecimals.format(value),
    date: (date) => day.format(instant(date)),
    months: (first, last) => month.formatRange(instant(first), instant(last)),
    quarter: ({ year, number }) => `${year}-Q${number}`,
    list: (items) => conjunction.format(items),
  };
}
