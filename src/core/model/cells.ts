/**
 * A cell where a number belongs. What cannot be read as a number is kept, with the number that it may have meant:
 * zero is a value, a blank is not, and text never silently becomes either.
 */
export type NumericCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  /** Text, a boolean or an error value; `reading` is the number it would be in the workbook's language (`1 234,5`), else null. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly reading: number | null };

/** A day as a serial number of the 1900 date system, without a time part. */
export type Day = number;

export type DateCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'unreadable'; readonly text: string; readonly reading: Day | null };

/** A cell that takes one of a fixed set of values. A blank means the column's default, given in `value`. */
export type ChoiceCell<T extends string> =
  | { readonly kind: 'blank'; readonly value: T }
  | { readonly kind: 'choice'; readonly value: T }
  /** Not one of the workbook language's words; `reading` is the choice it names in another language, else null. Counts as `value`. */
  | { readonly kind: 'unknown'; readonly text: string; readonly reading: T | null; readonly value: T };

export const BLANK = { kind: 'blank' } as const;

/** The number of a cell, or null when there is none to reckon with. */
export function numberOf(cell: NumericCell): number | null {
  return cell.kind === 'number' ? cell.value : null;
}

export function dayOf(cell: DateCell): Day | null {
  return cell.kind === 'date' ? cell.day : null;
}

/** What a cell held, as it must be written to stand there again. */
export function asWritten(cell: NumericCell | DateCell): string | number | null {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'number':
      return cell.value;
    case 'date':
      return cell.day;
    case 'unreadable':
      return cell.text;
  }
}
