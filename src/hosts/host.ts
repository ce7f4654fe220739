import type { ApplyReport, CellLocator, WorkbookPatch } from '../core/workbook/patch';
import type { ReadRequest, WorkbookSnapshot } from '../core/workbook/snapshot';

/** What the host can do beyond reading and writing; the pane hides what it cannot. */
export interface HostCapabilities {
  /** Cells can be shown to the user (`reveal`) and edits heard (`watch`). */
  readonly interactive: boolean;
  /** How formulas are printed: Excel's structured references, or plain A1 rows. */
  readonly dialect: 'structured' | 'a1';
  /** Display language of the host as a BCP 47 tag, when it tells. */
  readonly displayLanguage: string | null;
}

/** An edit or a selection by the user or a co-author, in 0-based sheet coordinates. Several cells: the first one. */
export type HostEvent =
  | { readonly kind: 'selected'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'edited'; readonly sheet: string; readonly remote: boolean };

export type Stop = () => Promise<void>;

/**
 * The port to a spreadsheet. One round trip for `read`, one for `apply`. Every failure is a `HostError`.
 * The contract suite in `test/contract` says what each method promises and runs against every host.
 */
export interface SpreadsheetHost {
  readonly capabilities: HostCapabilities;
  read(request: ReadRequest): Promise<WorkbookSnapshot>;
  /** Operations in order. Rows are found again (see `RowLocator`); a vanished row is reported and the rest still written. */
  apply(patch: WorkbookPatch): Promise<ApplyReport>;
  /** Selects the cell and scrolls to it. A row or column that is gone is a `HostError` `row-missing` or `column-missing`. */
  reveal(cell: CellLocator): Promise<void>;
  /** Calls back on edits and selections until stopped. The caller debounces. */
  watch(listener: (event: HostEvent) => void): Promise<Stop>;
}
