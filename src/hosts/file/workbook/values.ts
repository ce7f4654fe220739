import type { CellValue } from '../../../core/workbook/snapshot';
import { fileError } from '../errors';
import { MAX_TEXT } from '../package/limits';
import { decodeCellText, encodeCellText, plainText } from './cell-text';
import type { WorkbookDocument } from './document';
import type { Cell } from './grid';

/** Day 0 of 1904 in the count from 1900. */
const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** What a cell holds, as it crosses the port. A formula's value is its last calculated result; blank if there is none. */
export function readCell(document: WorkbookDocument, cell: Cell | undefined): CellValue {
  if (cell === undefined) return null;
  if (cell.inline !== null) return plainText(cell.inline) || null;
  const { value } = cell;
  if (value === null || value === '') return null;
  switch (cell.type) {
    case 's':
      return document.strings.text(Number(value)) || null;
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'd':
      return serialDay(value) ?? value;
    case 'e':
      return value;
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return value;
      return document.date1904 && document.styles.isDate(cell.style) ? number + DAYS_TO_1904 : number;
    }
    default:
      return decodeCellText(value);
  }
}

/** ISO dates occur in the strict variant of the format only. */
function serialDay(iso: string): number | null {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) ? iso : iso.includes('T') ? `${iso}Z` : iso);
  return Number.isNaN(time) ? null : (time - EPOCH_1900) / DAY;
}

/** Text that a spreadsheet would take for a formula if somebody typed it. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/**
 * Puts a plain value into a cell and takes out what was there; the cell keeps its looks. Text is always stored as text.
 * @throws HostError `too-large` for text that no cell can hold
 */
export function writeValue(document: WorkbookDocument, cell: Cell, value: CellValue): void {
  cell.formula = null;
  cell.inline = null;
  cell.extra = null;
  cell.type = 'n';
  cell.value = null;
  const isFormulaLike = typeof value === 'string' && looksLikeFormula(value);
  if (isFormulaLike || document.styles.hasTextPrefix(cell.style)) {
    cell.style = document.styles.change(cell.style, { textPrefix: isFormulaLike });
  }
  if (value === null || value === '') return;
  if (typeof value === 'string') {
    if (value.length > MAX_TEXT) throw fileError('too-large', `a text of ${value.length} characters`);
    cell.type = 's';
    cell.value = String(document.strings.indexOf(value));
  } else if (typeof value === 'boolean') {
    cell.type = 'b';
    cell.value = value ? '1' : '0';
  } else {
    cell.value = storedNumber(document, cell.style, value);
  }
}

function storedNumber(document: WorkbookDocument, style: number, value: number): string | null {
  if (!Number.isFinite(value)) return null;
  return String(document.date1904 && document.styles.isDate(style) ? value - DAYS_TO_1904 : value);
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Puts the result of a formula beside it, for readers that do not calculate. */
export function writeResult(document: WorkbookDocument, cell: Cell, value: CellValue): void {
  if (value === null || typeof value === 'string') {
    const isError = value !== null && ERRORS.has(value);
    cell.type = isError ? 'e' : 'str';
    cell.value = encodeCellText(value ?? '');
  } else if (typeof value === 'boolean') {
    cell.type = 'b';
    cell.value = value ? '1' : '0';
  } else {
    cell.type = 'n';
    cell.value = storedNumber(document, cell.style, value);
  }
}

/** Puts a formula into a cell, with no result yet. */
export function writeFormula(cell: Cell, formula: string): void {
  cell.inline = null;
  cell.extra = null;
  cell.type = 'n';
  cell.value = null;
  cell.formula = { text: formula.replace(/^=/, ''), attributes: new Map() };
}
