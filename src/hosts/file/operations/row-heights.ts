import { isOn, type Sheet } from '../workbook/sheet';
import { readCell } from '../workbook/values';
import type { Change } from './change';

/** Height of a line in points for each point of its font: 15 for 11, as Excel has it. */
const LINE = 15 / 11;
/** What a cell's margins take off a line, in characters. */
const MARGIN = 1;
/** What a formula whose result may be a long text gets: its result is not known yet. */
const UNKNOWN_LINES = 2;

/** How many lines a text takes in a column of that many characters. Words wrap whole, so that lines are rarely full. */
function linesOf(text: string, width: number): number {
  const perLine = Math.max(4, (width - MARGIN) * 0.95);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/**
 * Makes rows high enough for what was written into them. Excel would do so when somebody edits the row, but LibreOffice and viewers
 * show the height that the file says. Heights that a person chose stay, and no row is made lower.
 */
export function fitRows(change: Change, sheet: Sheet, rows: Iterable<number>, columns: readonly number[]): void {
  const { document } = change;
  const widths = new Map(columns.map((column) => [column, sheet.columnWidth(column)]));
  for (const row of rows) {
    const { attributes } = sheet.grid.row(row);
    if (isOn(attributes.get('customHeight'))) continue;
    let height = Number(attributes.get('ht') ?? sheet.defaultRowHeight);
    for (const [column, width] of widths) {
      const cell = sheet.grid.cell(row, column);
      if (cell === undefined || width === 0) continue;
      const { wraps, size } = document.styles.layout(cell.style);
      const value = wraps ? readCell(document, cell) : null;
      const lines =
        typeof value === 'string' ? linesOf(value, width) : wraps && cell.formula !== null ? UNKNOWN_LINES : 1;
      height = Math.max(height, Math.ceil(lines * size * LINE));
    }
    if (height > sheet.defaultRowHeight) attributes.set('ht', String(Math.min(height, MAX_HEIGHT)));
  }
}

/** Excel's limit, in points. */
const MAX_HEIGHT = 409;
