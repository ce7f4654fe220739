import type { Language } from '../../model/language';
import type { Status, TableKey } from '../../model/okrs';
import type { SettingKey } from '../schema/setting-keys';

/**
 * What a formula is written with. A template never names an address, a header or a word of a language: it asks for them,
 * so that the same template is right in four languages and both dialects.
 */
export interface FormulaWords {
  /** The cell of this row in a column of the formula's own table. */
  here(column: string): string;
  /** All data cells of a column. */
  all(table: TableKey, column: string): string;
  /** The value of a setting; an error value when the row is gone. */
  setting(key: SettingKey): string;
  /** The value of a numeric setting, or the fallback where it is blank, text or gone. */
  number(key: SettingKey, fallback: number): string;
  /** The day that counts as today. */
  today(): string;
  /** A choice as this workbook's language writes it, as a string literal. */
  choice(table: TableKey, column: string, value: string): string;
  status(status: Status): string;
  /** The language of the workbook, for words that a formula writes. */
  readonly language: Language;
  /** A text as a string literal. */
  text(value: string): string;
}

/** Gives a formula without the leading `=`. English function names, `,` between arguments, `.` in decimals. */
export type FormulaTemplate = (words: FormulaWords) => string;
