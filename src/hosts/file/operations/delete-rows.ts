import type { PatchOperation } from '../../../core/workbook/patch';
import { shiftFormula } from '../workbook/formulas';
import { columnsOf } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/table';
import type { Change } from './change';
import { growRules } from './grow-rules';
import { RowFinder } from './locate';

type DeleteRows = Extract<PatchOperation, { readonly kind: 'delete-rows' }>;

/**
 * Takes rows out of a table: those below move up within its columns, a totals row too, and drop-downs, limits and conditional formats
 * shrink with it. Cells beside and under the table stay where they are. Plain references from elsewhere into the rows that move are
 * not rewritten: what is taken back was appended a moment ago, at the end.
 * @throws HostError `table-missing`, `column-missing` or `sheet-protected`
 */
export function deleteRows(change: Change, operation: DeleteRows): void {
  const { table, sheet } = change.table(operation.table);
  const finder = new RowFinder(change.document, sheet, table);
  const gone = new Set<number>();
  for (const row of operation.rows) {
    const index = finder.find(row);
    if (index === null) change.report.vanished.push({ table: operation.table, row });
    else gone.add(index);
  }
  if (gone.size === 0) return;
  const { area, body } = table;
  const height = body.bottom - body.top + 1;
  // A table has a row at least: when all go, the first stays and is emptied.
  const removed = Math.min(gone.size, height - 1);
  if (gone.size === height) emptyRow(sheet, table, body.top);
  let to = body.top + (gone.size === height ? 1 : 0);
  for (let row = body.top; row <= area.bottom; row += 1) {
    if (gone.has(row - body.top)) continue;
    moveRow(sheet, table, row, to);
    to += 1;
  }
  for (let row = to; row <= area.bottom; row += 1) clearRow(sheet, table, row);
  table.resize({ ...area, bottom: area.bottom - removed });
  growRules(change, sheet, body, -removed);
  change.report.rowsDeleted += gone.size;
}

function moveRow(sheet: Sheet, table: Table, from: number, to: number): void {
  if (from === to) return;
  for (const column of columnsOf(table.area)) {
    const cell = sheet.grid.cell(from, column);
    if (cell === undefined) {
      sheet.grid.delete(to, column);
      continue;
    }
    const { formula } = cell;
    const moved = formula && { ...formula, text: shiftFormula(formula.text, to - from, 0) };
    sheet.grid.put(to, column, { ...cell, formula: moved });
    sheet.grid.delete(from, column);
  }
}

function clearRow(sheet: Sheet, table: Table, row: number): void {
  for (const column of columnsOf(table.area)) sheet.grid.delete(row, column);
}

/** Inputs go; looks and formulas stay for whoever writes there next. */
function emptyRow(sheet: Sheet, table: Table, row: number): void {
  for (const column of columnsOf(table.area)) {
    const cell = sheet.grid.cell(row, column);
    if (cell === undefined || cell.formula !== null) continue;
    Object.assign(cell, { type: 'n', value: null, inline: null, extra: null });
  }
}
