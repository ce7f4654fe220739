import type { Language } from '../model/language';
import type { Okrs, TableKey } from '../model/okrs';
import type { CellValue } from './snapshot';

/** What stands in the way of reading a workbook whole. The rest of it is still read. */
export type WorkbookProblem =
  /** `renamed` is another table that has its columns, when there is one. */
  | { readonly kind: 'missing-table'; readonly table: TableKey; readonly renamed: string | null }
  | { readonly kind: 'missing-column'; readonly table: TableKey; readonly column: string }
  /** Two headers name the same column; the first is read. */
  | {
      readonly kind: 'duplicate-column';
      readonly table: TableKey;
      readonly column: string;
      readonly headers: readonly string[];
    }
  /** Data rows of a formula column that hold a typed value. */
  | {
      readonly kind: 'overwritten-formula';
      readonly table: TableKey;
      readonly column: string;
      readonly rows: readonly number[];
    };

/** Where the tables and columns of the schema stand in this very workbook: real table, sheet and header names. */
export interface TableLayout {
  readonly table: TableKey;
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** Data rows as read, blank ones included: a `RowRef.index` points into them. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Header as it stands in the workbook, and its position, by column key; a missing column is absent. */
  readonly columns: Readonly<Record<string, { readonly header: string; readonly index: number }>>;
}

export interface DecodedWorkbook {
  readonly okrs: Okrs;
  /** The language that headers, drop-down values and formulas of this workbook are in. */
  readonly language: Language;
  readonly layout: Readonly<Partial<Record<TableKey, TableLayout>>>;
  readonly problems: readonly WorkbookProblem[];
}
