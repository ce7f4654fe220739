import type { RowLocator, VanishedRow } from '../../../core/workbook/patch';
import type { Batch } from './batch';
import { isSearchable } from './guards';
import type { DeleteRows } from './update-plan';

/** A `delete-rows` whose rows have a place. */
export interface PlacedDeletion {
  readonly rows: readonly { readonly at: number; readonly row: RowLocator }[];
  readonly vanished: readonly VanishedRow[];
}

export function deleteWhereSeen({ rows }: DeleteRows): PlacedDeletion {
  return { rows: rows.map((row) => ({ at: row.index, row })), vanished: [] };
}

export function deleteAt({ table, rows }: DeleteRows, positions: readonly (number | null)[]): PlacedDeletion {
  const placed = new Map<number, RowLocator>();
  const vanished: VanishedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const at = positions[index] ?? null;
    if (at === null) vanished.push({ table, row });
    else placed.set(at, row);
  }
  return { rows: [...placed].map(([at, row]) => ({ at, row })), vanished };
}

/**
 * What must hold in the very message that deletes: nothing can be mended afterwards. Only text can be guarded, so a row that was found
 * by numbers too is guarded by the rest of what told it from others.
 */
export function guardsOfDeletion({ rows }: PlacedDeletion): readonly RowLocator[] {
  return rows.map(({ at, row }) => ({
    index: at,
    expect: Object.fromEntries(Object.entries(row.expect).filter(([, value]) => isSearchable(value))),
  }));
}

/** From the bottom up: a row's number changes when one above it goes. */
export function queueDeletion(batch: Batch, tableName: string, { rows }: PlacedDeletion): void {
  const table = batch.workbook.tables.getItem(tableName);
  for (const { at } of [...rows].sort((a, b) => b.at - a.at)) {
    table.rows.getItemAt(at).delete();
    batch.wrote();
  }
}
