import type { CellLocator } from '../../core/workbook/patch';
import { toHostError } from './errors';
import { exchange } from './exchange';
import { locateRows, snapshotRows } from './locating';
import { readWorkbook } from './reading';
import type { SheetIndex } from './sheet-index';
import { refusal } from './writing/prepare';

/** Finds the cell as it stands now, then selects it. Two messages: what is shown must be the right row, even in a sorted table. */
export async function revealCell(cell: CellLocator, sheets: SheetIndex): Promise<void> {
  const { tables } = await readWorkbook({ tables: [cell.table] }, sheets);
  const [table] = tables;
  if (!table) throw refusal('table-missing', cell.table, `There is no table ${cell.table}`);
  const column = table.headers.findIndex((header) => header.toLowerCase() === cell.header.toLowerCase());
  if (column === -1)
    throw refusal('column-missing', cell.header, `The table ${table.name} has no column ${cell.header}`);
  const [row] = locateRows([cell.row], table.rows.length, snapshotRows(table));
  if (row === undefined || row === null)
    throw refusal('row-missing', cell.table, `The row was not found in ${table.name}`);
  try {
    await exchange(
      ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(table.sheet);
        sheet.activate();
        sheet.getRangeByIndexes(table.headerRow + 1 + row, table.firstColumn + column, 1, 1).select();
      },
      () => undefined,
    );
  } catch (error) {
    throw toHostError(error, 'nothing-changed', table.sheet);
  }
}
