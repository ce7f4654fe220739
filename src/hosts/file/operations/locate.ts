import type { RowLocator } from '../../../core/workbook/patch';
import type { CellValue } from '../../../core/workbook/snapshot';
import type { WorkbookDocument } from '../workbook/document';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/table';
import { readCell } from '../workbook/values';
import { columnOf } from './change';

/**
 * Finds rows again as `RowLocator` says. The whole table is looked through only for rows that moved, once for each set of headers
 * that locators ask about, so that finding thousands of moved rows stays linear.
 */
export class RowFinder {
  private readonly headers: readonly string[];
  private readonly indexes = new Map<string, Map<string, number[]>>();

  constructor(
    private readonly document: WorkbookDocument,
    private readonly sheet: Sheet,
    private readonly table: Table,
  ) {
    this.headers = table.headers;
  }

  /** The 0-based data row, or null when it is gone or no longer the only match. @throws HostError `column-missing` */
  find(locator: RowLocator): number | null {
    const headers = Object.keys(locator.expect).sort();
    const columns = headers.map((header) => columnOf(this.table, this.headers, header));
    const wanted = key(headers.map((header) => locator.expect[header] ?? null));
    const { top, bottom } = this.table.body;
    if (locator.index >= 0 && locator.index <= bottom - top && this.rowKey(locator.index, columns) === wanted) {
      return locator.index;
    }
    const matches = this.index(columns).get(wanted) ?? [];
    return matches.length === 1 ? (matches[0] ?? null) : null;
  }

  private rowKey(row: number, columns: readonly number[]): string {
    const { top, left } = this.table.body;
    return key(columns.map((column) => readCell(this.document, this.sheet.grid.cell(top + row, left + column))));
  }

  private index(columns: readonly number[]): Map<string, number[]> {
    const name = columns.join(' ');
    let index = this.indexes.get(name);
    if (index === undefined) {
      index = new Map();
      const { top, bottom } = this.table.body;
      for (let row = 0; row <= bottom - top; row += 1) {
        const rowKey = this.rowKey(row, columns);
        index.set(rowKey, [...(index.get(rowKey) ?? []), row]);
      }
      this.indexes.set(name, index);
    }
    return index;
  }
}

/** Equal for equal values only: 1 is not "1". A blank text is a blank cell. */
const key = (values: readonly CellValue[]): string =>
  JSON.stringify(values.map((value) => (value === '' ? null : value)));
