import { Workbook, type CellValue as LibraryValue, type Table, type Worksheet } from '@cj-tech-master/excelts';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { createFileHost, openFileHost, type FileHost } from '../../src/hosts/file/file-host';
import type { SpreadsheetHost } from '../../src/hosts/host';
import { present } from './assertions';
import type { HostFixture, OutsideEdits } from './host-fixture';
import { sheet } from './samples';
import { calculate } from './small-calculator';

/**
 * The file host on a workbook in memory. Outside edits are those of another program that opens the file and saves it. Every read goes
 * through the bytes of the file, so that nothing is read that was not written.
 */
export async function makeFileFixture(): Promise<HostFixture> {
  let file: FileHost = createFileHost();
  await file.apply({ operations: [{ kind: 'create-sheet', sheet: sheet('Start') }] });
  const host: SpreadsheetHost = {
    capabilities: file.capabilities,
    apply: (patch) => file.apply(patch),
    reveal: (cell) => file.reveal(cell),
    watch: (listener) => file.watch(listener),
    read: async (request) => {
      const bytes = await file.toBytes();
      const reopened = await openFileHost(bytes);
      return withResults(bytes, await reopened.read(request), reopened);
    },
  };
  const edit = async (change: (book: Workbook) => void): Promise<void> => {
    const book = await bookOf(await file.toBytes());
    change(book);
    file = await openFileHost(new Uint8Array(await book.xlsx.writeBuffer()));
  };
  return { host, outside: outsideEdits(edit), messages: null, failMessage: null, close: () => Promise.resolve() };
}

async function bookOf(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
}

/** The snapshot with what a spreadsheet would show in the formula cells. */
async function withResults(bytes: Uint8Array, snapshot: WorkbookSnapshot, file: FileHost): Promise<WorkbookSnapshot> {
  if (snapshot.tables.every(({ formulas }) => formulas.length === 0)) return snapshot;
  const book = await bookOf(bytes);
  const { tables } = await file.read({ tables: [...snapshot.tables, ...snapshot.otherTables].map(({ name }) => name) });
  const calculated = (table: TableSnapshot): TableSnapshot => {
    const cells = present(book.getWorksheet(table.sheet), table.sheet);
    const isFormula = (column: number, row: number): boolean =>
      table.formulas.some((run) => run.column === column && row >= run.firstRow && row <= run.lastRow);
    const result = (row: number, column: number): CellValue => {
      const { formula } = cells.getCell(table.headerRow + 2 + row, table.firstColumn + column + 1);
      const value = calculate(present(formula, 'a formula'), { tables, table, row });
      return value === '' ? null : value;
    };
    const rows = table.rows.map((values, row) =>
      values.map((value, column) => (isFormula(column, row) ? result(row, column) : value)),
    );
    return { ...table, rows };
  };
  return { ...snapshot, tables: snapshot.tables.map(calculated) };
}

interface OpenTable {
  readonly cells: Worksheet;
  /** 1-based, as the library counts. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly model: Table['model'];
}

function outsideEdits(edit: (change: (book: Workbook) => void) => Promise<void>): OutsideEdits {
  return {
    sortDescending: (name, header) =>
      edit((book) => {
        const table = openTable(book, name);
        const at = columnAt(table, header);
        const rows = bodyOf(table).sort((a, b) => compare(b[at], a[at]));
        rows.forEach((row, index) => writeRow(table, index, row));
      }),
    deleteRow: (name, row) =>
      edit((book) => {
        const table = openTable(book, name);
        const rows = bodyOf(table);
        rows.splice(row, 1);
        [...rows, new Array<null>(table.width).fill(null)].forEach((values, index) => writeRow(table, index, values));
        resize(table, table.width, table.height - 1);
      }),
    deleteColumn: (name, header) =>
      edit((book) => {
        const table = openTable(book, name);
        const at = columnAt(table, header);
        const without = (row: LibraryValue[]): LibraryValue[] => [...row.slice(0, at), ...row.slice(at + 1), null];
        const headers = table.model.columns.map((column) => column.name);
        [headers, ...bodyOf(table)].map(without).forEach((row, index) => writeRow(table, index - 1, row));
        table.model.columns.splice(at, 1);
        resize(table, table.width - 1, table.height);
      }),
    overwrite: (name, row, header, value) =>
      edit((book) => {
        const table = openTable(book, name);
        table.cells.getCell(table.top + 1 + row, table.left + columnAt(table, header)).value = value;
      }),
    protectSheet: (name, password) =>
      edit((book) => {
        const hash = password === undefined ? {} : { algorithmName: 'SHA-512', hashValue: password, saltValue: 'AA==' };
        present(book.getWorksheet(name), name).sheetProtection = { sheet: true, ...hash };
      }),
    unprotectSheet: (name) => edit((book) => present(book.getWorksheet(name), name).unprotect()),
  };
}

function openTable(book: Workbook, name: string): OpenTable {
  for (const cells of book.worksheets) {
    const found = cells.getTables().find((table) => table.name === name);
    if (found === undefined) continue;
    const { model } = found;
    const [from = '', to = ''] = (model.tableRef ?? '').split(':');
    const [first, last] = [cells.getCell(from), cells.getCell(to)];
    const [top, left] = [first.row, first.col];
    return { cells, top, left, model, width: last.col - left + 1, height: last.row - top };
  }
  throw new Error(`No table ${name}`);
}

function columnAt(table: OpenTable, header: string): number {
  const at = table.model.columns.findIndex((column) => column.name === header);
  if (at < 0) throw new Error(`No column ${header}`);
  return at;
}

function bodyOf({ cells, top, left, width, height }: OpenTable): LibraryValue[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => cells.getCell(top + 1 + row, left + column).value),
  );
}

function writeRow({ cells, top, left }: OpenTable, row: number, values: readonly LibraryValue[]): void {
  values.forEach((value, column) => {
    cells.getCell(top + 1 + row, left + column).value = value;
  });
}

function resize({ cells, top, left, model }: OpenTable, width: number, height: number): void {
  const corner = cells.getCell(top + height, left + width - 1).address;
  model.tableRef = `${cells.getCell(top, left).address}:${corner}`;
}

/** Blank cells come last, which is first here: the order is turned round. */
function compare(a: LibraryValue | undefined, b: LibraryValue | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const text = (value: LibraryValue | undefined): string => (typeof value === 'string' ? value : '');
  return text(a).localeCompare(text(b));
}
