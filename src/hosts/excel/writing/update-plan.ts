import type { PatchOperation, RowLocator, VanishedRow } from '../../../core/workbook/patch';
import type { CellValue } from '../../../core/workbook/snapshot';

export type UpdateRows = Extract<PatchOperation, { readonly kind: 'update-rows' }>;
export type DeleteRows = Extract<PatchOperation, { readonly kind: 'delete-rows' }>;

/** One row of an `update-rows` with the place where it is to be written. */
export interface PlacedRow {
  readonly at: number;
  readonly row: RowLocator;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** An `update-rows` whose rows have a place. */
export interface PlacedUpdate {
  readonly table: string;
  readonly rows: readonly PlacedRow[];
  readonly vanished: readonly VanishedRow[];
}

/** Cells of one column in consecutive rows, written as one range. */
export interface ColumnRun {
  readonly header: string;
  readonly first: number;
  readonly values: readonly CellValue[];
}

export function placeWhereSeen(operation: UpdateRows): PlacedUpdate {
  return { table: operation.table, rows: operation.rows.map((row) => ({ ...row, at: row.row.index })), vanished: [] };
}

export function placeAt(operation: UpdateRows, positions: readonly (number | null)[]): PlacedUpdate {
  const rows: PlacedRow[] = [];
  const vanished: VanishedRow[] = [];
  for (const [index, row] of operation.rows.entries()) {
    const at = positions[index] ?? null;
    if (at === null) vanished.push({ table: operation.table, row: row.row });
    else rows.push({ ...row, at });
  }
  return { table: operation.table, rows, vanished };
}

/** Groups the cells of an update into runs. Of two values for one cell, the later counts. */
export function columnRuns(
  rows: readonly { readonly at: number; readonly values: Readonly<Record<string, CellValue>> }[],
): readonly ColumnRun[] {
  const columns = new Map<string, Map<number, CellValue>>();
  for (const { at, values } of rows) {
    for (const [header, value] of Object.entries(values)) {
      const cells = columns.get(header);
      if (cells) cells.set(at, value);
      else columns.set(header, new Map([[at, value]]));
    }
  }
  return [...columns].flatMap(([header, cells]) => runsOf(header, cells));
}

function runsOf(header: string, cells: ReadonlyMap<number, CellValue>): readonly ColumnRun[] {
  const runs: { header: string; first: number; values: CellValue[] }[] = [];
  for (const [at, value] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.first + last.values.length === at) last.values.push(value);
    else runs.push({ header, first: at, values: [value] });
  }
  return runs;
}

export const countCells = (rows: readonly { readonly values: Readonly<Record<string, CellValue>> }[]): number =>
  rows.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
