import type { RowLocator } from '../../core/workbook/patch';
import type { CellValue, TableSnapshot } from '../../core/workbook/snapshot';

export type RowReader = (row: number) => Readonly<Record<string, CellValue>> | null;

/**
 * The indexes at which rows of one table stand now: where a row was seen if it is still there, else where the only row stands
 * that looks like it, else null. Rows are compared by the cells that their locator names; the table is walked once.
 */
export function locateRows(
  locators: readonly RowLocator[],
  rowCount: number,
  read: RowReader,
): readonly (number | null)[] {
  const headers = [...new Set(locators.flatMap(({ expect }) => Object.keys(expect)))].sort();
  const keyOf = (cells: Readonly<Record<string, CellValue>>, named: readonly string[]): string =>
    JSON.stringify(named.map((header) => (cells[header] === '' ? null : (cells[header] ?? null))));
  const indexes = new Map<string, Map<string, number[]>>();
  return locators.map((locator) => {
    const named = headers.filter((header) => header in locator.expect);
    const shape = named.join('\n');
    let rowsByKey = indexes.get(shape);
    if (!rowsByKey) {
      rowsByKey = new Map();
      for (let row = 0; row < rowCount; row += 1) {
        const cells = read(row);
        if (cells === null) continue;
        const key = keyOf(cells, named);
        const rows = rowsByKey.get(key);
        if (rows) rows.push(row);
        else rowsByKey.set(key, [row]);
      }
      indexes.set(shape, rowsByKey);
    }
    const candidates = rowsByKey.get(keyOf(locator.expect, named)) ?? [];
    if (candidates.includes(locator.index)) return locator.index;
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  });
}

/** Reads rows of a snapshot by header. The first of several columns of one name counts. */
export function snapshotRows(table: TableSnapshot): RowReader {
  return (row) => {
    const cells = table.rows[row];
    if (!cells) return null;
    const byHeader: Record<string, CellValue> = {};
    for (const [index, header] of table.headers.entries()) {
      if (!(header in byHeader)) byHeader[header] = cells[index] ?? null;
    }
    return byHeader;
  };
}
