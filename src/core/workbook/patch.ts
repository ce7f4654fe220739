import type { CellValue } from './snapshot';

/**
 * Finds one row again at the moment of writing, because people sort and co-author between the read and the write.
 * The row at `index` is meant if its cells still equal `expect` (by header); else the only row whose cells do; else none,
 * and the write to it is reported as vanished.
 */
export interface RowLocator {
  readonly index: number;
  readonly expect: Readonly<Record<string, CellValue>>;
}

export interface CellLocator {
  readonly table: string;
  readonly row: RowLocator;
  readonly header: string;
}

export type Tone = 'good' | 'caution' | 'bad' | 'muted';

/** When a cell takes a tone. Hosts turn it into a conditional format that leaves the user's own fill alone elsewhere. */
export type ToneCondition =
  | { readonly kind: 'number-from'; readonly atLeast: number | null; readonly below: number | null }
  | { readonly kind: 'text-is'; readonly text: string }
  | { readonly kind: 'text-contains'; readonly text: string };

export interface ToneRule {
  readonly when: ToneCondition;
  readonly tone: Tone;
}

/** What a cell accepts by hand. A `list` refuses other values; `rows-of` offers the values of another table's column. */
export type InputRule =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'rows-of'; readonly table: string; readonly header: string }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null };

export type ColumnLook = 'id' | 'input' | 'formula' | 'check';

export interface ColumnSpec {
  readonly header: string;
  /** What to write here; shown as a note on the header. */
  readonly note: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly look: ColumnLook;
  readonly wrap: boolean;
  readonly hidden: boolean;
  /** Excel number format with `.` decimals, e.g. `0.00`, `yyyy-mm-dd`; `@` stores text; null leaves General. */
  readonly numberFormat: string | null;
  /** A formula for every row, English names, starting with `=`, structured references in the long form; null for inputs. */
  readonly formula: string | null;
  readonly input: InputRule | null;
  readonly tones: readonly ToneRule[];
}

export interface TableSpec {
  readonly name: string;
  readonly sheet: string;
  /** 0-based column of the table's left edge; its header stands in the sheet's first row. Above 0 for a second table on a sheet. */
  readonly firstColumn: number;
  readonly columns: readonly ColumnSpec[];
  /** Rows by header; a formula column is left out. At least one row, blank if need be: a table cannot be empty. */
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  /** Columns that stay in view when scrolling right, from the left. */
  readonly frozenColumns: number;
  /** Input rules of single cells, by row index and header (the Settings table, where each row differs). */
  readonly cellInputs: readonly { readonly row: number; readonly header: string; readonly input: InputRule }[];
  /** Number formats of single cells, as above. */
  readonly cellFormats: readonly { readonly row: number; readonly header: string; readonly numberFormat: string }[];
}

export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'label'
  | 'stamp'
  | 'figure'
  | 'text'
  | 'muted'
  | 'input'
  /** The first half of an objective's sentence, and what stands in the smaller line below it. */
  | 'statement'
  | 'detail'
  | 'score'
  | 'detail-score'
  | 'status'
  /** Three lines that make a card: what it is, the figure, and what to compare it with. */
  | 'card-label'
  | 'card-figure'
  | 'card-note'
  | 'week'
  | 'week-score'
  /** A thin line of its own, drawn by its fill. */
  | 'rule';

/** A cell of a free-form sheet (Summary). Rows and columns are 0-based. */
export interface FreeCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Starts with `=`; wins over `value`. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly numberFormat: string | null;
  /** Cells merged to the right, this one included. */
  readonly span: number;
  readonly wrap: boolean;
  readonly tones: readonly ToneRule[];
  /** A bar behind the number, from 0 to 1. */
  readonly bar: boolean;
}

export interface PageSetup {
  readonly landscape: boolean;
  /**
   * `one-page`: what the sheet's cells cover, and nothing that people put beside it, centred between narrow margins and shrunk to one
   * page in all. `one-page-wide`: one page in width and as many in height as it takes.
   */
  readonly fit: 'one-page' | 'one-page-wide';
}

export interface SheetSpec {
  readonly name: string;
  /** `#rrggbb` */
  readonly tabColour: string;
  /** Widths in characters from the first column on; null where the sheet holds a table, which brings its own. */
  readonly columnWidths: readonly number[] | null;
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly gridlines: boolean;
  readonly page: PageSetup | null;
  readonly cells: readonly FreeCell[];
}

/** A cell (0-based) of a free-form sheet, and the texts of which it holds one as long as the sheet is ours. */
export interface SheetMark {
  readonly row: number;
  readonly column: number;
  readonly anyOf: readonly string[];
}

/**
 * One change to a workbook. Plain data; a host carries out a patch's operations in order, all or none where it can.
 * Text that begins with `=`, `+`, `-` or `@` in a value is stored as text by every host; only `formula` fields are formulas.
 */
export type PatchOperation =
  /** Adds the sheet at the end; it is an error (`name-taken`) if a sheet of that name exists. */
  | { readonly kind: 'create-sheet'; readonly sheet: SheetSpec }
  /**
   * Makes the table on a sheet that exists or that an earlier operation of the patch adds. Formulas and `rows-of` rules may name tables
   * that come later in the same patch. Sheets that a patch added and that it could not finish are taken away again.
   */
  | { readonly kind: 'create-table'; readonly table: TableSpec }
  /**
   * Clears the whole rectangle that the last write of this free-form sheet covered, then writes the listed cells. A cell of style `input`
   * keeps what the user typed there, so an input keeps its row and column from one layout to the next. `tabColour` stays as it is.
   * A sheet under a lock of `lock-sheet` is written through it, and is locked again in the same step. `marks` are texts by which the sheet
   * is known: where one is not there the sheet has become the user's own, nothing is written, and the error is `name-taken`.
   */
  | { readonly kind: 'rewrite-sheet'; readonly sheet: SheetSpec; readonly marks?: readonly SheetMark[] }
  /**
   * Writes the cells that are blank; one that holds something keeps it, and does not count in `cellsWritten`. Through a lock, as above.
   */
  | {
      readonly kind: 'fill-cells';
      readonly sheet: string;
      readonly cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
    }
  /**
   * Protects the whole sheet without a password, so that nothing on it is changed by mistake; rows and columns can still be made wider.
   * Locked already: nothing happens. Protected otherwise, by a person: `sheet-protected`.
   */
  | { readonly kind: 'lock-sheet'; readonly sheet: string }
  /** Lifts a lock. Not protected: nothing happens. Any other protection stays, and is `sheet-protected`. */
  | { readonly kind: 'unlock-sheet'; readonly sheet: string }
  /**
   * Writes the given cells of rows that are found again (`RowLocator`); null empties a cell. Headers are those of the read. A missing
   * table or column fails the whole patch before anything is written; a row that is gone is reported and the rest is written.
   */
  | {
      readonly kind: 'update-rows';
      readonly table: string;
      readonly rows: readonly { readonly row: RowLocator; readonly values: Readonly<Record<string, CellValue>> }[];
    }
  /** Adds rows at the end. Columns left out are blank, save calculated columns, which hold their formula. */
  | {
      readonly kind: 'append-rows';
      readonly table: string;
      readonly rows: readonly Readonly<Record<string, CellValue>>[];
    }
  /**
   * Deletes rows that are found again (`RowLocator`): those that an earlier patch appended and that are taken back. A row that is gone is
   * reported and the others are deleted; a table keeps at least one row, blank if need be. The last operation of a patch on its table.
   */
  | { readonly kind: 'delete-rows'; readonly table: string; readonly rows: readonly RowLocator[] }
  /** Puts the formula back into every data cell of the column. */
  | { readonly kind: 'restore-formulas'; readonly table: string; readonly header: string; readonly formula: string }
  /** Adds a column at the right end of the table. */
  | { readonly kind: 'add-column'; readonly table: string; readonly column: ColumnSpec }
  | { readonly kind: 'rename-table'; readonly from: string; readonly to: string }
  /** Asks the host to calculate everything anew (manual calculation mode; files read later by others). */
  | { readonly kind: 'recalculate' }
  /** Shows the sheet to the user, and selects a cell of it (0-based) if one is given; hosts without a screen ignore that. */
  | {
      readonly kind: 'activate-sheet';
      readonly sheet: string;
      readonly cell?: { readonly row: number; readonly column: number };
    };

/** Plain serialisable data: what to change, never how. An empty list changes nothing and costs no round trip. */
export interface WorkbookPatch {
  readonly operations: readonly PatchOperation[];
}

export interface VanishedRow {
  readonly table: string;
  readonly row: RowLocator;
}

/** What an apply did. Counts are of what was carried out, not of what was asked. */
export interface ApplyReport {
  readonly sheetsCreated: readonly string[];
  readonly cellsWritten: number;
  readonly rowsAppended: number;
  readonly rowsDeleted: number;
  readonly columnsRestored: readonly { readonly table: string; readonly header: string }[];
  /** Rows of `update-rows` and `delete-rows` that were gone, or no longer the only match: nothing was done to them. */
  readonly vanished: readonly VanishedRow[];
}

export const EMPTY_PATCH: WorkbookPatch = { operations: [] };

export const EMPTY_REPORT: ApplyReport = {
  sheetsCreated: [],
  cellsWritten: 0,
  rowsAppended: 0,
  rowsDeleted: 0,
  columnsRestored: [],
  vanished: [],
};
