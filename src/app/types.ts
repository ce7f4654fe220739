import type { Day } from '../core/model/cells';
import type { Finding, Suggestion } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { RowRef, SeveritySetting, TableKey } from '../core/model/okrs';
import type { Quarter } from '../core/model/quarter';
import type { Scores } from '../core/score/scores';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { ApplyReport } from '../core/workbook/patch';
import type { CellValue } from '../core/workbook/snapshot';

export const EXAMPLES = ['b2b-saas', 'blank'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

/** What a look at the workbook found. */
export type OpenedWorkbook =
  /** Nothing of ours is here; `takenSheets` are names that a build must not touch. */
  | { readonly kind: 'not-ours'; readonly takenSheets: readonly string[] }
  | { readonly kind: 'ours'; readonly workbook: DecodedWorkbook; readonly scores: Scores };

export interface BuildRequest {
  readonly team: string;
  readonly quarter: Quarter;
  readonly language: Language;
  readonly example: ExampleName;
  readonly today: Day;
}

export interface BuildReport {
  readonly sheetsCreated: readonly string[];
  /** Sheets whose usual name was taken by the user's own, and the name that was given instead. */
  readonly renamedSheets: readonly { readonly wanted: string; readonly used: string }[];
  /** Parts that were there already from an earlier, interrupted build, and were left as they are. */
  readonly alreadyThere: readonly string[];
}

export interface ValidationReport {
  readonly workbook: DecodedWorkbook;
  readonly scores: Scores;
  readonly findings: readonly Finding[];
  /** What was written into the Check columns; `vanished` rows are worth telling. */
  readonly applied: ApplyReport;
}

export interface ScoreReport {
  readonly workbook: DecodedWorkbook;
  readonly scores: Scores;
  /** Score cells whose shown value was not the engine's before. */
  readonly scoresUpdated: number;
  /** Formula columns that were put back, with the number of cells that had been overwritten. */
  readonly formulasRestored: readonly { readonly table: TableKey; readonly column: string; readonly cells: number }[];
  readonly applied: ApplyReport;
}

export interface EditReport {
  readonly applied: ApplyReport;
  /** False when a row was gone and the edit could not be made. */
  readonly complete: boolean;
}

/** A row to add, or cells to change, in the terms of the schema. */
export type RowEdit =
  | { readonly kind: 'set'; readonly row: RowRef; readonly values: Readonly<Record<string, CellValue>> }
  | { readonly kind: 'append'; readonly table: TableKey; readonly values: Readonly<Record<string, CellValue>> };

export interface SuggestionChoice {
  readonly finding: Finding;
  readonly suggestion: Suggestion;
}

export interface RuleSeverityChoice {
  readonly rule: string;
  readonly severity: SeveritySetting;
}
