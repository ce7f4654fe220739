import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { HostFixture, OutsideEdits } from '../../contract/host-fixture';

/** The blank sheet that every case starts from. */
const START = 'Start';

/** Carries out one batch on a context of its own, as somebody else would. */
async function inExcel<T>(build: (context: Excel.RequestContext) => T): Promise<T> {
  const context = new Excel.RequestContext();
  const built = build(context);
  await context.sync();
  return built;
}

let syncs = 0;

/** Counts what goes out to Excel: in a real Excel there is nothing between the client and the host that could count. */
function countMessages(): void {
  const prototype: unknown = Reflect.get(OfficeExtension.ClientRequestContext, 'prototype');
  if (typeof prototype !== 'object' || prototype === null) throw new Error('Office.js has no request context.');
  const sync: unknown = Reflect.get(prototype, 'sync');
  if (typeof sync !== 'function') throw new Error('A request context of Office.js has no sync().');
  Reflect.set(prototype, 'sync', function counted(this: unknown, ...parameters: unknown[]): unknown {
    syncs += 1;
    const answered: unknown = Reflect.apply(sync, this, parameters);
    return answered;
  });
}

/** A blank workbook: one sheet `Start`, everything else deleted. @throws when the workbook's structure is protected */
async function emptyWorkbook(): Promise<void> {
  const { worksheets, protection } = await inExcel(({ workbook }) => {
    workbook.worksheets.load('items/id,items/name');
    workbook.protection.load('protected');
    return workbook;
  });
  if (protection.protected)
    throw new Error('Unprotect the structure of the workbook first (Review, Protect Workbook).');
  const names = worksheets.items.map(({ name }) => name);
  await inExcel(({ workbook }) => {
    const start = names.includes(START) ? workbook.worksheets.getItem(START) : workbook.worksheets.add(START);
    start.activate();
    for (const name of names) if (name !== START) workbook.worksheets.getItem(name).delete();
  });
  // Nothing of the case before is still being calculated when the next one begins.
  await inExcel(({ workbook }) => workbook.application.calculate(Excel.CalculationType.full));
}

/** The cell of a table by data row and header. */
function cellOf(workbook: Excel.Workbook, table: string, row: number, header: string): Excel.Range {
  return workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().getCell(row, 0);
}

/** As the user would type it: text that looks like a formula or a number is marked as text, an error is an error. */
function typed(value: CellValue): Exclude<CellValue, null> {
  if (value === null) return '';
  return typeof value === 'string' && /^[=+@'-]/.test(value) ? `'${value}` : value;
}

function compareDescending(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return b - a;
  return String(b).localeCompare(String(a));
}

/** The rows rewritten in another order: what a sort leaves behind, for a stand-in that has no sorting of its own. */
async function rewriteSorted(table: string, header: string): Promise<void> {
  const { body, headers } = await inExcel(({ workbook }) => {
    const found = workbook.tables.getItem(table);
    const [rows, names] = [found.getDataBodyRange(), found.getHeaderRowRange()];
    rows.load('values,formulas');
    names.load('values');
    return { body: rows, headers: names };
  });
  const column = (headers.values[0] ?? []).indexOf(header);
  const formulas: readonly (readonly unknown[])[] = body.formulas;
  const rows = body.values.map((row, index) => ({ key: row[column] as unknown, formulas: formulas[index] ?? [] }));
  rows.sort((a, b) => compareDescending(a.key, b.key));
  await inExcel(({ workbook }) => {
    workbook.tables.getItem(table).getDataBodyRange().formulas = rows.map((row) => [...row.formulas]);
  });
}

const isMissing = (error: unknown): boolean => error instanceof OfficeExtension.Error && error.code === 'ApiNotFound';

async function sortDescending(table: string, header: string): Promise<void> {
  const { index } = await inExcel(({ workbook }) => {
    const column = workbook.tables.getItem(table).columns.getItem(header);
    column.load('index');
    return column;
  });
  try {
    await inExcel(({ workbook }) => {
      workbook.tables.getItem(table).sort.apply([{ key: index, ascending: false }]);
    });
  } catch (error: unknown) {
    if (!isMissing(error)) throw error;
    await rewriteSorted(table, header);
  }
}

/** What a user or another add-in does to the sheets, done through Office.js itself. */
const outside: OutsideEdits = {
  sortDescending,
  async deleteRow(table, row) {
    await inExcel(({ workbook }) => workbook.tables.getItem(table).rows.getItemAt(row).delete());
  },
  async deleteColumn(table, header) {
    await inExcel(({ workbook }) => workbook.tables.getItem(table).columns.getItem(header).delete());
  },
  async overwrite(table, row, header, value) {
    await inExcel(({ workbook }) => {
      cellOf(workbook, table, row, header).values = [[typed(value)]];
    });
  },
  async protectSheet(sheet, password) {
    await inExcel(({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect({}, password));
  },
  async unprotectSheet(sheet) {
    await inExcel(({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect());
  },
};

/** How cases get at the Excel in which this page runs. Call it once, when Office is ready. */
export function officeFixtures(): () => Promise<HostFixture> {
  countMessages();
  return async () => {
    await emptyWorkbook();
    return {
      host: createExcelHost(),
      outside,
      get messages() {
        return syncs;
      },
      failMessage: null,
      close: () => Promise.resolve(),
    };
  };
}
