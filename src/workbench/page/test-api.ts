import type { CellValue } from '../../core/workbook/snapshot';

/** What end-to-end tests ask the page, because the grid is a canvas that cannot be read from outside. Cells are named as in `Key results!J4`. */
export interface WorkbenchTestApi {
  /** Resolves when the page can be used: the grid stands and the pane is being loaded. */
  readonly ready: Promise<void>;
  /** Raw value: an error is its text, a date its serial day, a blank cell null. */
  readCell(address: string): CellValue;
  formulaOf(address: string): string | null;
  /** As if typed by hand: `=...` is a formula, `12` a number. */
  setCell(address: string, typed: string): Promise<void>;
  select(address: string): void;
  /** The selected cell, in the same form. */
  selection(): string | null;
  sheetNames(): readonly string[];
  save(): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<void>;
  /** Messages that the add-in has sent to the workbook since the page was opened. */
  messageCount(): number;
  waitForCalculation(): Promise<void>;
  /** Resolves when the ribbon button that was pressed last has done its work. */
  waitForCommand(): Promise<void>;
  /** From now on the stand-in refuses everything, as Excel does while a cell is being edited. */
  setCellEditMode(isOn: boolean): void;
  protectSheet(name: string, isOn: boolean): Promise<void>;
  /** No sheet can be added, renamed or removed. */
  protectStructure(isOn: boolean): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchTestApi;
  }
}
