/** What a cell holds as it crosses the host port: dates are serial days, error values are their text (`#REF!`), a blank cell is null. */
export type CellValue = string | number | boolean | null;

/** A stretch of one column, in data-row indexes (0 is the first row under the header), whose cells hold formulas. */
export interface FormulaRun {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** One table as it stood at the moment of reading. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** 0-based position of the header row and of the first column on the sheet: selection events are matched against them. */
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Raw values, one array a data row, each as long as `headers`. An emptied table may have one all-null row. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Where formulas stand. A calculated column with a gap here was overwritten by hand. */
  readonly formulas: readonly FormulaRun[];
}

/** A table that was not asked for, or not found under its name: enough to recognise a renamed one. */
export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** There when the protection is a lock of `lock-sheet`: `unlock-sheet` lifts it, unless somebody has given it a password since. */
  readonly locked?: true;
}

/** A workbook as one read sees it. Plain data: it can be stored, sent and compared. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The requested tables that exist, in the order of the request. */
  readonly tables: readonly TableSnapshot[];
  /** Every other table of the workbook. */
  readonly otherTables: readonly TableOutline[];
  /** Cells of the requested rectangles, row by row, in the order of the request; left out when none was asked for. */
  readonly areas?: readonly (readonly (readonly CellValue[])[])[];
}

/** A rectangle of a sheet, 0-based. */
export interface AreaRequest {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadRequest {
  /** Names of the tables to read, e.g. `tblObjectives`. A missing one is no error: it is absent from the snapshot. */
  readonly tables: readonly string[];
  /** Cells outside tables. A sheet that does not exist is a `HostError` `sheet-missing`: ask for those that an earlier read has named. */
  readonly areas?: readonly AreaRequest[];
}
