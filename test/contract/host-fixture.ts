import type { CellValue } from '../../src/core/workbook/snapshot';
import type { SpreadsheetHost } from '../../src/hosts/host';

/** What happens to a workbook behind the host's back: the user, a co-author, another program. */
export interface OutsideEdits {
  /** Sorts the data rows of the table by one column, largest first. */
  sortDescending(table: string, header: string): Promise<void>;
  /** Deletes a data row, by its 0-based index. */
  deleteRow(table: string, row: number): Promise<void>;
  /** Deletes a column of the table with all its cells. */
  deleteColumn(table: string, header: string): Promise<void>;
  /** Types a value over whatever the cell holds. */
  overwrite(table: string, row: number, header: string, value: CellValue): Promise<void>;
  /** As a user does by Excel's own command: with a password or without. */
  protectSheet(sheet: string, password?: string): Promise<void>;
  unprotectSheet(sheet: string): Promise<void>;
}

/** A host on a workbook of its own with one blank sheet named `Start`. */
export interface HostFixture {
  readonly host: SpreadsheetHost;
  readonly outside: OutsideEdits;
  /** Round trips so far, where the host makes any; null for a file. */
  readonly messages: number | null;
  /** The n-th message from now on (1 is the next) fails without being carried out. Null where there are no messages. */
  readonly failMessage: ((n: number) => void) | null;
  close(): Promise<void>;
}

export interface ContractCase {
  /** Reads as a sentence after "a host". */
  readonly name: string;
  run(fixture: HostFixture): Promise<void>;
}
