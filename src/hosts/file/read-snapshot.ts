import type {
  AreaRequest,
  CellValue,
  FormulaRun,
  ReadRequest,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../core/workbook/snapshot';
import { fileError } from './errors';
import { LIMITS } from './package/limits';
import type { WorkbookDocument } from './workbook/document';
import type { Sheet } from './workbook/sheet';
import type { Table } from './workbook/table';
import { readCell } from './workbook/values';

/** The workbook as the port describes it. Only sheets that hold a table of the request are parsed. */
export function readSnapshot(document: WorkbookDocument, request: ReadRequest): WorkbookSnapshot {
  const wanted = [...new Set(request.tables)].flatMap((name) => document.findTable(name) ?? []);
  return {
    sheets: document.sheets().map(({ name, path, visible }) => ({
      name,
      visible,
      ...protectionOf(document, name, path),
    })),
    tables: wanted.map((table) => readTable(document, document.sheet(table.sheet), table)),
    otherTables: document
      .tables()
      .filter((table) => !wanted.includes(table))
      .map(({ name, sheet, headers }) => ({ name, sheet, headers })),
    ...(request.areas && { areas: request.areas.map((area) => readArea(document, area)) }),
  };
}

function readArea(document: WorkbookDocument, { sheet, row, column, rows, columns }: AreaRequest): CellValue[][] {
  const { grid } = document.sheet(sheet);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => readCell(document, grid.cell(row + down, column + right))),
  );
}

/** It stands in the sheet's frame: a look at the text spares parsing the sheets that nobody asked for. */
function protectionOf(
  document: WorkbookDocument,
  name: string,
  path: string,
): Pick<SheetSnapshot, 'protected' | 'locked'> {
  if (!document.parts.text(path).includes('sheetProtection')) return { protected: false };
  const sheet = document.sheet(name);
  return { protected: sheet.isProtected(), ...(sheet.isLocked() && { locked: true }) };
}

export function readTable(document: WorkbookDocument, sheet: Sheet, table: Table): TableSnapshot {
  const { area, body, headers } = table;
  return {
    name: table.name,
    sheet: sheet.name,
    headerRow: body.top - 1,
    firstColumn: area.left,
    headers,
    rows: readRows(document, sheet, table),
    formulas: findFormulas(sheet, table),
  };
}

function readRows(document: WorkbookDocument, sheet: Sheet, table: Table): CellValue[][] {
  const { top, left, bottom, right } = table.body;
  const width = right - left + 1;
  const blank = new Array<CellValue>(width).fill(null);
  const rows: CellValue[][] = [];
  let cells = 0;
  for (let row = top; row <= bottom; row += 1) {
    // A table may reach down to the last row of the sheet: rows that hold nothing share one array.
    if (!sheet.grid.hasRow(row)) {
      rows.push(blank);
      continue;
    }
    cells += width;
    if (cells > LIMITS.cells)
      throw fileError('too-large', `${table.name} has more than ${LIMITS.cells} cells`, table.name);
    const values = new Array<CellValue>(width);
    for (let column = 0; column < width; column += 1)
      values[column] = readCell(document, sheet.grid.cell(row, left + column));
    rows.push(values);
  }
  return rows;
}

function findFormulas(sheet: Sheet, table: Table): FormulaRun[] {
  const { top, left, bottom, right } = table.body;
  const runs: FormulaRun[] = [];
  for (let column = left; column <= right; column += 1) {
    let first = -1;
    for (let row = top; row <= bottom + 1; row += 1) {
      const isFormula = row <= bottom && (sheet.grid.cell(row, column)?.formula ?? null) !== null;
      if (isFormula && first < 0) first = row;
      if (!isFormula && first >= 0) {
        runs.push({ column: column - left, firstRow: first - top, lastRow: row - 1 - top });
        first = -1;
      }
    }
  }
  return runs;
}
