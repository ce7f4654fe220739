import type { ColumnSpec, TableSpec } from '../../../core/workbook/patch';
import { fileError } from '../errors';
import { holdsSomething } from '../workbook/grid';
import { columnsOf, overlaps, rowsOf, type Area } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';
import { writeFormula, writeValue } from '../workbook/values';
import type { CellValue } from '../../../core/workbook/snapshot';
import { columnOf, type Change } from './change';
import { columnLook, formatOf, HEADER_LOOK } from './looks';
import { addNotes } from './notes';
import { fitRows } from './row-heights';
import { addInputRule, addTones } from './rules';

/** A letter or underscore, then letters, digits, points; and nothing that reads as a cell. */
const TABLE_NAME = /^(?!(?:[A-Za-z]{1,3}[0-9]+|[RrCc])$)[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;

/** @throws HostError `name-taken`, `unsupported`, `sheet-missing` or `sheet-protected` */
export function createTable(change: Change, spec: TableSpec): void {
  assertTableName(change, spec.name);
  const headers = spec.columns.map(({ header }) => header);
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length || headers.includes('')) {
    throw fileError('unsupported', `${spec.name} has a blank header, or one twice`, spec.name);
  }
  const sheet = change.sheet(spec.sheet);
  const rows = spec.rows.length > 0 ? spec.rows : [{}];
  const left = spec.firstColumn;
  const area: Area = { top: 0, left, bottom: rows.length, right: left + headers.length - 1 };
  assertFree(change, sheet, area);
  change.document.addTable(sheet, spec.name, area, spec.columns);
  spec.columns.forEach((column, index) => {
    const place = { ...area, left: left + index, right: left + index };
    writeColumn(
      change,
      sheet,
      place,
      column,
      rows.map((row) => row[column.header] ?? null),
    );
  });
  addNotes(
    change.document.parts,
    sheet,
    spec.columns.flatMap(({ note }, index) => (note === '' ? [] : [{ row: 0, column: left + index, text: note }])),
  );
  formatSingleCells(change, sheet, spec, area);
  fitRows(change, sheet, rowsOf(area), columnsOf(area));
  sheet.freeze(1, left === 0 ? spec.frozenColumns : 0);
}

/** Two tables on one sheet share its frozen rows, and the first one decides on the columns. */
function formatSingleCells(change: Change, sheet: Sheet, spec: TableSpec, area: Area): void {
  const table = change.document.table(spec.name);
  const columnAt = (header: string): number => area.left + columnOf(table, table.headers, header);
  for (const { row, header, numberFormat } of spec.cellFormats) {
    const cell = sheet.grid.take(area.top + 1 + row, columnAt(header));
    cell.style = change.document.styles.change(cell.style, { numberFormat });
  }
  for (const { row, header, input } of spec.cellInputs) {
    const [line, column] = [area.top + 1 + row, columnAt(header)];
    addInputRule(change, sheet, { top: line, left: column, bottom: line, right: column }, input);
  }
}

/** Adds a column at the right end. @throws HostError `name-taken`, `unsupported`, `table-missing` or `sheet-protected` */
export function addColumn(change: Change, tableName: string, column: ColumnSpec): void {
  const { table, sheet } = change.table(tableName);
  if (table.headers.some((header) => header.toLowerCase() === column.header.toLowerCase())) {
    throw fileError('name-taken', `${table.name} has a column ${column.header}`, column.header);
  }
  const { area, body } = table;
  const place: Area = { top: body.top - 1, left: area.right + 1, bottom: body.bottom, right: area.right + 1 };
  assertFree(change, sheet, { ...place, bottom: area.bottom });
  table.addColumn(column);
  writeColumn(change, sheet, place, column, new Array<CellValue>(body.bottom - body.top + 1).fill(null));
  if (column.note !== '') {
    addNotes(change.document.parts, sheet, [{ row: place.top, column: place.left, text: column.note }]);
  }
}

/** Header, cells, looks and rules of one column. `place` begins with the header. */
function writeColumn(
  change: Change,
  sheet: Sheet,
  place: Area,
  column: ColumnSpec,
  values: readonly CellValue[],
): void {
  const { styles } = change.document;
  const headerStyle = styles.change(0, formatOf(HEADER_LOOK, null, true));
  const style = styles.change(0, formatOf(columnLook(column.look), column.numberFormat, column.wrap));
  const header = sheet.grid.take(place.top, place.left);
  header.style = headerStyle;
  writeValue(change.document, header, column.header);
  values.forEach((value, index) => {
    const cell = sheet.grid.take(place.top + 1 + index, place.left);
    cell.style = style;
    if (column.formula === null) writeValue(change.document, cell, value);
    else writeFormula(cell, column.formula);
    if (column.formula !== null || value !== null) change.report.cellsWritten += 1;
  });
  sheet.formatColumn(place.left, { width: column.width, hidden: column.hidden });
  const cells = { ...place, top: place.top + 1 };
  if (column.input !== null) addInputRule(change, sheet, cells, column.input);
  addTones(change, sheet, cells, column.tones);
}

/** Nothing of the user's is overwritten, nor pushed aside. @throws HostError `unsupported` */
export function assertFree(change: Change, sheet: Sheet, area: Area): void {
  const { document } = change;
  const other = document.tables().find((table) => table.sheet === sheet.name && overlaps(table.area, area));
  const occupied = (): boolean => {
    for (const { row, column, cell } of sheet.grid.cells()) {
      if (holdsSomething(cell) && overlaps({ top: row, left: column, bottom: row, right: column }, area)) return true;
    }
    return false;
  };
  if (other !== undefined || document.mergesTouching(sheet, area).length > 0 || occupied()) {
    throw fileError('unsupported', `${sheet.name} holds other things where the table would go`, sheet.name);
  }
}

/** @throws HostError `name-taken` or `unsupported` */
export function assertTableName(change: Change, name: string): void {
  const wanted = name.toLowerCase();
  const isTaken =
    change.document.findTable(name) !== undefined ||
    change.document.definedNames().some((item) => item.attributes.get('name')?.toLowerCase() === wanted);
  if (isTaken) throw fileError('name-taken', `there is a table or name ${name}`, name);
  if (!TABLE_NAME.test(name)) throw fileError('unsupported', `a table cannot be called ${name}`, name);
}
