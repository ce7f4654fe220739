import type { RowLocator, VanishedRow } from '../../../core/workbook/patch';
import type { CellValue } from '../../../core/workbook/snapshot';
import { fromRangeValue, toRangeValue } from '../cells';
import type { RangeValue } from '../cells';
import { locateRows } from '../locating';
import { columnBody, rowsOf } from '../ranges';
import type { Batch } from './batch';
import { columnRuns, countCells } from './update-plan';
import type { ColumnRun, PlacedRow, PlacedUpdate } from './update-plan';

/** What a message wrote by place, with all that is needed to see whether it hit the right rows. */
export interface VerifiedUpdate {
  readonly update: PlacedUpdate;
  /** Columns as they stood in the message just before the write: those that locate rows, and those written to. */
  readonly before: ReadonlyMap<string, Excel.Range>;
}

/** Writes by place and reads, in the same message and before the write, the columns that say whether the places were right. */
export function queueVerifiedUpdate(batch: Batch, update: PlacedUpdate): VerifiedUpdate {
  const table = batch.workbook.tables.getItem(update.table);
  const headers = new Set(
    update.rows.flatMap(({ row, values }) => [...Object.keys(row.expect), ...Object.keys(values)]),
  );
  const before = new Map<string, Excel.Range>();
  for (const header of headers) {
    const body = columnBody(table, header);
    body.load('formulas,values');
    before.set(header, body);
  }
  queueRuns(batch, update.table, columnRuns(update.rows));
  return { update, before };
}

export function queueRuns(batch: Batch, tableName: string, runs: readonly ColumnRun[]): void {
  const table = batch.workbook.tables.getItem(tableName);
  for (const { header, first, values } of runs) {
    rowsOf(columnBody(table, header), first, values.length).values = values.map((value): RangeValue[] => [
      toRangeValue(value),
    ]);
    batch.wrote();
  }
}

export interface Mending {
  readonly table: string;
  /** Contents to put back or to put right, as `Range.formulas` takes them. */
  readonly cells: readonly { readonly header: string; readonly at: number; readonly content: RangeValue }[];
}

export interface VerifiedOutcome {
  readonly vanished: readonly VanishedRow[];
  readonly cellsWritten: number;
  /** Null when every row stood where it was written. */
  readonly mending: Mending | null;
}

/** Compares the places with what the message saw. Rows that stood elsewhere get their values, and whoever was hit instead is restored. */
export function verify({ update, before }: VerifiedUpdate): VerifiedOutcome {
  const rowCount = Math.min(...[...before.values()].map(({ values }) => values.length));
  const read = (row: number): Readonly<Record<string, CellValue>> =>
    Object.fromEntries([...before].map(([header, range]) => [header, fromRangeValue(range.values[row]?.[0])]));
  const positions = locateRows(
    update.rows.map(({ row, at }): RowLocator => ({ ...row, index: at })),
    rowCount,
    read,
  );
  if (update.rows.every(({ at }, index) => positions[index] === at)) {
    return { vanished: update.vanished, cellsWritten: countCells(update.rows), mending: null };
  }
  const cells = new Map<string, { header: string; at: number; content: RangeValue }>();
  const put = (header: string, at: number, content: RangeValue): void =>
    void cells.set(`${header}\n${at}`, { header, at, content });
  const found: PlacedRow[] = [];
  const vanished: VanishedRow[] = [...update.vanished];
  for (const [index, placed] of update.rows.entries()) {
    const at = positions[index] ?? null;
    if (at !== placed.at) {
      for (const header of Object.keys(placed.values)) put(header, placed.at, contentOf(before.get(header), placed.at));
    }
    if (at === null) vanished.push({ table: update.table, row: placed.row });
    else found.push({ ...placed, at });
  }
  // After all that is restored: a place that was hit by mistake may be the right one for another row.
  for (const { at, values } of found) {
    for (const [header, value] of Object.entries(values)) put(header, at, toRangeValue(value));
  }
  return { vanished, cellsWritten: countCells(found), mending: { table: update.table, cells: [...cells.values()] } };
}

/** What a cell held before: its formula, or its value in a form that is read back as the same. */
function contentOf(range: Excel.Range | undefined, row: number): RangeValue {
  const formula: unknown = range?.formulas[row]?.[0];
  const value: unknown = range?.values[row]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : toRangeValue(fromRangeValue(value));
}

export function queueMending(batch: Batch, { table, cells }: Mending): void {
  const columns = batch.workbook.tables.getItem(table);
  for (const { header, at, content } of cells) {
    rowsOf(columnBody(columns, header), at, 1).formulas = [[content]];
    batch.wrote();
  }
}
