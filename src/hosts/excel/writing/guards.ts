import type { RowLocator } from '../../../core/workbook/patch';
import type { CellValue } from '../../../core/workbook/snapshot';
import { columnBody } from '../ranges';

/** Excel searches for no longer text. */
const FIND_LIMIT = 255;

/** Whether Excel's search can tell that the row is where it was seen: it compares text, and only text looks as it is stored. */
export function isGuardable({ expect }: RowLocator): boolean {
  const values = Object.values(expect);
  return values.length > 0 && values.every(isSearchable);
}

export function isSearchable(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && searchText(value).length <= FIND_LIMIT;
}

/**
 * Queues what makes the whole message fail, before anything is written, unless the row stands where it was seen.
 *
 * `find` on a single cell searches the whole sheet, hence a range of two: the cell above and the cell. It looks at the first cell
 * last, so it answers with the expected cell if that matches; the intersection throws if only the cell above did.
 */
export function queueGuard(table: Excel.Table, { index, expect }: RowLocator): void {
  for (const [header, value] of Object.entries(expect)) {
    const cell = columnBody(table, header).getCell(index, 0);
    const pair = cell.getOffsetRange(-1, 0).getResizedRange(1, 0);
    pair
      .find(searchText(String(value)), { completeMatch: true, matchCase: true })
      .getIntersection(cell)
      .load('rowIndex');
  }
}

/** `*`, `?` and `~` are wildcards of the search; a tilde before them takes them as they are. */
const searchText = (text: string): string => text.replace(/[~*?]/g, '~$&');
