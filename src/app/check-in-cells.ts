import type { KeyResult, RowRef, TableKey } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { encodeValue } from '../core/workbook/encode';
import { layoutOf } from '../core/workbook/locate';
import type { CellValue } from '../core/workbook/snapshot';

/** Cells of one row by column key, as they stand in the sheet. */
export type Cells = Readonly<Record<string, CellValue>>;

/** Why a reading was not saved, or one that was saved is not taken back. */
export type CheckInRefusal =
  /** The key result is gone: deleted, or its id changed. */
  | 'row-gone'
  /** Somebody else has written another value since. */
  | 'changed-meanwhile'
  /** Confidence outside 0 to 10, or a value that is no number; 0 or 1 for what is done or not. */
  | 'out-of-range'
  /** Its day has not come yet. */
  | 'in-the-future';

/** The key result of that id; of several, the one that stands where it was seen. */
export function findKeyResult(workbook: DecodedWorkbook, row: RowRef): KeyResult | null {
  const same = workbook.okrs.keyResults.filter(({ id }) => id !== null && id === row.id);
  return same.find(({ ref }) => ref.index === row.index) ?? (same.length === 1 ? (same[0] ?? null) : null);
}

/** What the sheet holds in some columns of a row; columns that the workbook lacks are left out. */
export function cellsOf(workbook: DecodedWorkbook, row: RowRef, columns: readonly string[]): Cells {
  const layout = layoutOf(workbook, row.table);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const place = layout.columns[column];
      return place ? [[column, plain(layout.rows[row.index]?.[place.index] ?? null)]] : [];
    }),
  );
}

/** Whether two sets of cells hold the same, in the columns of the first. A blank text is a blank cell. */
export function sameCells(one: Cells, other: Cells): boolean {
  return Object.entries(one).every(([column, value]) => plain(value) === plain(other[column] ?? null));
}

/** The last row of the history that holds just these cells; -1 when there is none. */
export function historyIndex(workbook: DecodedWorkbook, cells: Cells): number {
  return rowHolding(workbook, 'checkIns', cells);
}

/** The last row of a table that holds just these cells, in the columns that the table has; -1 when there is none. */
export function rowHolding(workbook: DecodedWorkbook, table: TableKey, cells: Cells): number {
  const layout = layoutOf(workbook, table);
  const wanted = Object.entries(cells).flatMap(([column, value]) => {
    const place = layout.columns[column];
    return place ? [[place.index, plain(encodeValue(table, column, value, workbook.language))] as const] : [];
  });
  for (let row = layout.rows.length - 1; row >= 0; row -= 1) {
    if (wanted.every(([index, value]) => plain(layout.rows[row]?.[index] ?? null) === value)) return row;
  }
  return -1;
}

const plain = (value: CellValue): CellValue => (value === '' ? null : value);
