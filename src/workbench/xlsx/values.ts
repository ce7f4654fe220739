import type { CellErrorValue, CellValue } from '@cj-tech-master/excelts';
import type { ICellData } from '@univerjs/core';

/** How the grid marks what a cell holds. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, in which the year 1900 wrongly has a 29 February. */
const EPOCH = Date.UTC(1899, 11, 30);

type Plain = string | number | boolean;

/** What a cell of the grid holds, for the file. `formula` without its equals sign, or null. */
export function toFileValue(cell: ICellData, formula: string | null): CellValue {
  const value = plainValue(cell);
  if (formula === null) return value;
  if (value === null) return { formula };
  return { formula, result: typeof value === 'string' && ERRORS.has(value) ? errorValue(value) : value };
}

/** The stored value: numbers and booleans as such, text that looks like a number as text. */
function plainValue(cell: ICellData): Plain | null {
  const { v: value, t: type } = cell;
  if (value === null || value === undefined) return richText(cell);
  if (type === BOOLEAN) return value === true || value === 1 || value === '1' || value === 'TRUE';
  if (type === NUMBER && typeof value === 'string' && value !== '' && Number.isFinite(Number(value)))
    return Number(value);
  if (type === TEXT || type === FORCED_TEXT) return String(value);
  return value;
}

/** Text of several lines or looks stands in a document of its own; its looks are not kept. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream ? stream.replace(/\r\n$/, '').replaceAll('\r', '\n') : null;
}

function errorValue(text: string): CellErrorValue {
  return { error: text as CellErrorValue['error'] };
}

/** A cell of the file, for the grid. Dates become serial days: their number format shows them as dates. */
export function fromFileValue(value: CellValue): ICellData | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return typed(value);
  if (value instanceof Date) return typed(serialDay(value));
  if ('error' in value) return typed(value.error);
  if ('richText' in value) return typed(value.richText.map((run) => run.text).join(''));
  if ('hyperlink' in value) return typed(value.text);
  if ('checkbox' in value) return typed(value.checkbox);
  const formula = 'formula' in value && value.formula ? value.formula : null;
  const result = value.result === undefined ? null : fromFileValue(value.result);
  return formula === null ? result : { ...result, f: `=${formula}` };
}

function typed(value: Plain): ICellData {
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  // Forced, so that the grid does not take `1 234` or `=x` for a number or a formula.
  return {
    v: value,
    t: value.startsWith('=') || (value.trim() !== '' && !Number.isNaN(Number(value))) ? FORCED_TEXT : TEXT,
  };
}

/** Serial day of a date that the reader made out of one, in UTC; halves of a second are lost to rounding nowhere. */
export function serialDay(date: Date): number {
  return Math.round((date.getTime() - EPOCH) / 1000) / (DAY / 1000);
}
