import type { PatchOperation } from '../../../core/workbook/patch';
import type { CellValue } from '../../../core/workbook/snapshot';
import { fileError } from '../errors';
import { MAX_ROWS } from '../package/limits';
import { shiftFormula } from '../workbook/formulas';
import { blankCell, type Cell } from '../workbook/grid';
import { columnsOf, rowsOf } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/table';
import { writeFormula, writeValue } from '../workbook/values';
import { columnOf, type Change } from './change';
import { growRules } from './grow-rules';
import { RowFinder } from './locate';
import { fitRows } from './row-heights';
import { assertFree } from './tables';

type Operation<Kind extends PatchOperation['kind']> = Extract<PatchOperation, { kind: Kind }>;

/** @throws HostError `table-missing`, `column-missing` or `sheet-protected` */
export function updateRows(change: Change, operation: Operation<'update-rows'>): void {
  const { table, sheet } = change.table(operation.table);
  const { top, left } = table.body;
  const { headers } = table;
  const finder = new RowFinder(change.document, sheet, table);
  // All rows are found before any is written, or one write could hide the next row.
  const found = operation.rows.map(({ row, values }) => ({ row, values, index: finder.find(row) }));
  for (const { row, values, index } of found) {
    if (index === null) {
      change.report.vanished.push({ table: operation.table, row });
      continue;
    }
    for (const [header, value] of Object.entries(values)) {
      const column = columnOf(table, headers, header);
      writeValue(change.document, sheet.grid.take(top + index, left + column), value);
      change.report.cellsWritten += 1;
    }
  }
  const written = found.flatMap(({ index }) => (index === null ? [] : [top + index]));
  fitRows(change, sheet, written, columnsOf(table.area));
}

/**
 * Adds rows at the end of the table, before its totals row. They look like the last row, calculated columns calculate, and
 * drop-downs, limits and conditional formats reach them.
 * @throws HostError `table-missing`, `column-missing`, `sheet-protected`, `too-large`, or `unsupported` when something stands below
 */
export function appendRows(change: Change, operation: Operation<'append-rows'>): void {
  const { table, sheet } = change.table(operation.table);
  const added = operation.rows.length;
  if (added === 0) return;
  const { headers, area, body } = table;
  for (const row of operation.rows) for (const header of Object.keys(row)) columnOf(table, headers, header);
  if (area.bottom + added >= MAX_ROWS)
    throw fileError('too-large', `${table.name} has no room for ${added} rows`, table.name);
  assertFree(change, sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + added });
  moveTotals(sheet, table, added);
  const last = headers.map((_, column) => sheet.grid.cell(body.bottom, body.left + column) ?? blankCell());
  operation.rows.forEach((row, index) => {
    headers.forEach((header, column) => {
      const cell = sheet.grid.take(body.bottom + 1 + index, body.left + column);
      const pattern = last[column] ?? blankCell();
      cell.style = pattern.style;
      fill(change, table, cell, { column, pattern, down: index + 1, value: row[header] });
    });
  });
  table.resize({ ...area, bottom: area.bottom + added });
  fitRows(change, sheet, rowsOf({ ...body, top: body.bottom + 1, bottom: body.bottom + added }), columnsOf(area));
  growRules(change, sheet, body, added);
  change.report.rowsAppended += added;
}

interface NewCell {
  readonly column: number;
  /** The cell of the row that was last, and how far below it the new one is. */
  readonly pattern: Cell;
  readonly down: number;
  readonly value: CellValue | undefined;
}

function fill(change: Change, table: Table, cell: Cell, { column, pattern, down, value }: NewCell): void {
  if (value !== undefined) {
    writeValue(change.document, cell, value);
    if (value !== null) change.report.cellsWritten += 1;
    return;
  }
  const calculated = table.columnFormula(column);
  if (calculated === null) return;
  // A formula with plain references is right for its own row only; the last row's is the nearest that is known to be right.
  writeFormula(cell, pattern.formula === null ? calculated : shiftFormula(pattern.formula.text, down, 0));
}

function moveTotals(sheet: Sheet, table: Table, by: number): void {
  const { left, bottom, right } = table.area;
  for (let row = bottom; row > bottom - table.totalsRows; row -= 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.grid.cell(row, column);
      if (cell === undefined) continue;
      sheet.grid.delete(row, column);
      sheet.grid.put(row + by, column, cell);
    }
  }
}

/** @throws HostError `table-missing`, `column-missing` or `sheet-protected` */
export function restoreFormulas(change: Change, operation: Operation<'restore-formulas'>): void {
  const { table, sheet } = change.table(operation.table);
  const column = columnOf(table, table.headers, operation.header);
  const { top, left, bottom } = table.body;
  for (let row = top; row <= bottom; row += 1) {
    writeFormula(sheet.grid.take(row, left + column), operation.formula);
    change.report.cellsWritten += 1;
  }
  table.setColumnFormula(column, operation.formula);
  change.report.columnsRestored.push({ table: operation.table, header: operation.header });
}
