import { BLANK } from '../model/cells';
import type { ChoiceCell, DateCell, Day, NumericCell } from '../model/cells';
import { dayFromDate, dayFromIso } from '../model/days';
import { LANGUAGES } from '../model/language';
import type { Language } from '../model/language';
import type { ChoiceLabels } from './schema/labels';
import type { CellValue } from './snapshot';

/** Every kind of space that people and programs put into numbers. */
const SPACES = /[\s\u00a0\u2007\u202f]/g;
const AROUND_NUMBER = /^[^\d+\-\u2212.,]*|[^\d]*$/g;

/** The decimal mark of a language; the other of `.` and `,` groups thousands, as do spaces and apostrophes. */
const DECIMAL_MARK: Readonly<Record<Language, '.' | ','>> = { en: '.', fr: ',', it: ',', pl: ',' };

/** What a cell shows as text. Numbers are written plainly, so that an id typed as 7 reads "7". */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function isPlainNumber(text: string, language: Language): number | null {
  const decimal = DECIMAL_MARK[language];
  const group = decimal === '.' ? ',' : '.';
  const parts = text.split(decimal);
  if (parts.length > 2) return null;
  const [whole = '', fraction] = parts;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  if (grouped && !groups.every((digits, index) => (index === 0 ? /^[+-]?\d{1,3}$/ : /^\d{3}$/).test(digits))) {
    // `12.5` in a French workbook: not a group of three, so the mark can only be decimal.
    return groups.length === 2 && fraction === undefined ? plainDecimal(groups.join('.')) : null;
  }
  return plainDecimal(groups.join('') + (fraction === undefined ? '' : `.${fraction}`));
}

function plainDecimal(text: string): number | null {
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/**
 * The number that a text stands for in a language: `1 234,5`, `12 %` (0.12), `€ 1.500` in Italian is 1500.
 * Null when it is no number, or more than one.
 */
export function readNumber(text: string, language: Language): number | null {
  const bare = text
    .replace(SPACES, '')
    .replace(/['\u2019](?=\d{3})/g, '')
    .replace(/\u2212/g, '-');
  if (bare.length > 40) return null;
  const value = isPlainNumber(bare.replace(AROUND_NUMBER, ''), language);
  if (value === null) return null;
  return /%$/.test(bare) ? value / 100 : value;
}

/** The day that a text stands for: `2027-03-31`, `31/03/2027`, `31.03.2027`; null when unclear (`03/04/2027` in English). */
export function readDay(text: string, language: Language): Day | null {
  const iso = dayFromIso(text);
  if (iso !== null) return iso;
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (language === 'en' && first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = language === 'en' && first <= 12 ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? dayFromDate({ year, month, day }) : null;
}

export function numericCell(value: CellValue, language: Language): NumericCell {
  if (value === null || value === '') return BLANK;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'unreadable', text: textOf(value), reading: value ? 1 : 0 };
  return { kind: 'unreadable', text: value, reading: readNumber(value, language) };
}

/** Days that a spreadsheet can show: 1900-01-01 to 9999-12-31. */
const LAST_DAY = 2_958_465;

export function dateCell(value: CellValue, language: Language): DateCell {
  if (value === null || value === '') return BLANK;
  if (typeof value === 'number' && value >= 1 && value <= LAST_DAY) return { kind: 'date', day: Math.floor(value) };
  const text = textOf(value);
  return { kind: 'unreadable', text, reading: typeof value === 'string' ? readDay(text, language) : null };
}

const fold = (text: string): string => text.trim().toLowerCase();

/**
 * A choice in the workbook's language. Formulas compare with that language's words only, so a word of another one counts
 * as unknown here too, and `reading` says what it means.
 */
export function choiceCell<T extends string>(
  value: CellValue,
  labels: ChoiceLabels<T>,
  language: Language,
  whenBlank: T,
): ChoiceCell<T> {
  const text = textOf(value);
  if (text === '') return { kind: 'blank', value: whenBlank };
  const keys = Object.keys(labels) as T[];
  // Formulas compare without case but with spaces: so does this.
  const own = keys.find((key) => labels[key][language].toLowerCase() === text.toLowerCase());
  if (own) return { kind: 'choice', value: own };
  const reading = keys.find((key) => LANGUAGES.some((other) => fold(labels[key][other]) === fold(text)));
  return { kind: 'unknown', text, reading: reading ?? null, value: whenBlank };
}
