import type { RowRef, TableKey } from '../model/okrs';
import type { DecodedWorkbook, TableLayout } from './decoded';
import type { CellLocator, RowLocator } from './patch';
import { SCHEMA } from './schema';
import type { CellValue } from './snapshot';

/**
 * How to find a row again at the moment of writing: by its id, or where it has none by the text that tells it from others.
 * @throws RangeError if the workbook as read has no such table: ask `layout` first.
 */
export function locateRow(workbook: DecodedWorkbook, ref: RowRef): RowLocator {
  const layout = layoutOf(workbook, ref.table);
  const row = layout.rows[ref.index] ?? [];
  const schema = SCHEMA[ref.table];
  const columns = ref.id !== null && schema.idColumn !== null ? [schema.idColumn] : schema.textColumns;
  const expect: Record<string, CellValue> = {};
  for (const column of columns) {
    const place = layout.columns[column];
    if (place) expect[place.header] = row[place.index] ?? null;
  }
  return { index: ref.index, expect };
}

/** A cell for a host to reveal; a row as a whole is shown at its text, then at its id. */
export function locateCell(workbook: DecodedWorkbook, ref: RowRef, column: string | null): CellLocator {
  const layout = layoutOf(workbook, ref.table);
  const schema = SCHEMA[ref.table];
  const wanted = [column, ...schema.textColumns, schema.idColumn].find((key) => key != null && layout.columns[key]);
  const header =
    (wanted != null ? layout.columns[wanted]?.header : undefined) ?? Object.values(layout.columns)[0]?.header ?? '';
  return { table: layout.name, row: locateRow(workbook, ref), header };
}

export function layoutOf(workbook: DecodedWorkbook, table: TableKey): TableLayout {
  const layout = workbook.layout[table];
  if (!layout) throw new RangeError(`The workbook has no table ${SCHEMA[table].name}`);
  return layout;
}

/** The row of our tables that a cell of a sheet lies in (0-based sheet coordinates); null when it lies in none. */
export function rowAt(workbook: DecodedWorkbook, sheet: string, row: number, column: number): RowRef | null {
  for (const layout of Object.values(workbook.layout)) {
    const index = row - layout.headerRow - 1;
    const position = column - layout.firstColumn;
    const inside = layout.sheet === sheet && index >= 0 && index < layout.rows.length && position >= 0;
    const width = Math.max(0, ...Object.values(layout.columns).map((place) => place.index + 1));
    if (!inside || position >= width) continue;
    const idColumn = SCHEMA[layout.table].idColumn;
    const place = idColumn === null ? undefined : layout.columns[idColumn];
    const id = place ? layout.rows[index]?.[place.index] : null;
    return { table: layout.table, index, id: id == null || String(id).trim() === '' ? null : String(id) };
  }
  return null;
}
