import type { CellValue } from '../../core/workbook/snapshot';

/** What `Range.values` takes and answers. */
export type RangeValue = string | number | boolean | null;

/** Marks text for Excel, which otherwise reads an assigned text as if it had been typed. The mark is no part of the value. */
const TEXT_MARK = "'";

/** Starts a formula, is an error's name, or is the mark itself. */
const STARTS_OTHERWISE = /^[=+\-@'#]/;
/** Could be read as a number, a percentage, a sum of money, a date or a time in some language: at most one word beside digits. */
const COULD_BE_NUMBER = /^[^\p{L}]*\d[^\p{L}]*\p{L}{0,12}[^\p{L}]*$/u;
const COULD_BE_DATE = /^\p{L}{1,12}\.?[\s\-/]+\d[^\p{L}]*$/u;
const COULD_BE_BOOLEAN = /^(?:true|false|vrai|faux|vero|falso|prawda|fałsz)$/iu;

/** The value to assign so that the cell then holds exactly `value`. Blank text and null both empty the cell. */
export function toRangeValue(value: CellValue): RangeValue {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  return isReadOtherwise(value) ? TEXT_MARK + value : value;
}

function isReadOtherwise(text: string): boolean {
  const trimmed = text.trim();
  return (
    STARTS_OTHERWISE.test(trimmed) ||
    STARTS_OTHERWISE.test(text) ||
    COULD_BE_NUMBER.test(trimmed) ||
    COULD_BE_DATE.test(trimmed) ||
    COULD_BE_BOOLEAN.test(trimmed)
  );
}

/** A value of `Range.values` as it crosses the port. A formula that yields no text is as blank as an empty cell. */
export function fromRangeValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  // Excel answers with nothing else; whatever a later version adds is no value that we know.
  return null;
}

export function fromRangeValues(values: readonly (readonly unknown[])[]): readonly (readonly CellValue[])[] {
  return values.map((row) => row.map(fromRangeValue));
}

/** Equality of a cell with what a locator expects: blank text is blank. */
export function sameCell(a: CellValue, b: CellValue): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}
