import type { ChoiceCell, DateCell, Day, NumericCell } from './cells';
import type { Language } from './language';
import type { Quarter } from './quarter';

/** The tables of the workbook, by the names that the code uses; `schema.ts` knows what they are called in the file. */
export const TABLE_KEYS = [
  'objectives',
  'keyResults',
  'actions',
  'checkIns',
  'notNow',
  'glossary',
  'settings',
  'rules',
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** Where a row stood when the workbook was read; `id` finds it again after a sort. */
export interface RowRef {
  readonly table: TableKey;
  /** Data-row index, 0 is the first row under the header. */
  readonly index: number;
  /** As written, null when blank. */
  readonly id: string | null;
}

export const AMBITIONS = ['committed', 'stretch'] as const;
export type Ambition = (typeof AMBITIONS)[number];

export const OBJECTIVE_STATES = ['active', 'achieved', 'paused', 'dropped'] as const;
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number];

export const MEASURES = ['reach', 'stay-at-or-above', 'stay-at-or-below', 'done-or-not'] as const;
export type Measure = (typeof MEASURES)[number];

export const INDICATORS = ['leading', 'lagging'] as const;
export type Indicator = (typeof INDICATORS)[number];

export const ACTION_STATES = ['to-do', 'doing', 'done', 'dropped'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

export const STATUSES = ['not-started', 'on-track', 'at-risk', 'off-track', 'done'] as const;
export type Status = (typeof STATUSES)[number];

export interface Objective {
  readonly ref: RowRef;
  readonly id: string | null;
  readonly text: string;
  readonly why: string;
  readonly owner: string;
  /** A company goal, a KPI, or the id of another objective. */
  readonly supports: string;
  readonly ambition: ChoiceCell<Ambition>;
  readonly state: ChoiceCell<ObjectiveState>;
  /** The verdict that the last validation wrote. */
  readonly check: string;
}

export interface KeyResult {
  readonly ref: RowRef;
  readonly id: string | null;
  /** Id of the objective that it belongs to, as written. */
  readonly objective: string | null;
  readonly text: string;
  readonly owner: string;
  /** As written; `quarter` is null when it cannot be read. */
  readonly quarterText: string;
  readonly quarter: Quarter | null;
  readonly measure: ChoiceCell<Measure>;
  readonly unit: string;
  readonly start: NumericCell;
  readonly target: NumericCell;
  readonly current: NumericCell;
  readonly due: DateCell;
  readonly weight: NumericCell;
  readonly indicator: ChoiceCell<Indicator> | { readonly kind: 'none' };
  readonly confidence: NumericCell;
  readonly lastCheckIn: DateCell;
  readonly definition: string;
  readonly finalGrade: NumericCell;
  readonly gradeNote: string;
  /** Id of the key result of the quarter before that it goes on with; null when it is new. */
  readonly follows: string | null;
  readonly check: string;
}

export interface Action {
  readonly ref: RowRef;
  readonly id: string | null;
  readonly keyResult: string | null;
  readonly text: string;
  readonly owner: string;
  readonly due: DateCell;
  readonly state: ChoiceCell<ActionState>;
  readonly budget: NumericCell;
  readonly check: string;
}

export interface CheckIn {
  readonly ref: RowRef;
  readonly when: DateCell;
  readonly keyResult: string | null;
  readonly value: NumericCell;
  readonly confidence: NumericCell;
  readonly note: string;
  readonly by: string;
  readonly scoreThen: NumericCell;
}

export interface DeclinedRequest {
  readonly ref: RowRef;
  readonly date: DateCell;
  readonly request: string;
  readonly from: string;
  readonly whyNotNow: string;
  readonly revisit: DateCell;
}

export interface GlossaryTerm {
  readonly ref: RowRef;
  readonly term: string;
  readonly definition: string;
  readonly source: string;
}

export const PROFILES = ['framework', 'strict', 'relaxed'] as const;
/** How severe the contested rules are (FRAMEWORK section 5). */
export type Profile = (typeof PROFILES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const SEVERITY_SETTINGS = ['off', 'info', 'warning', 'error'] as const;
export type SeveritySetting = (typeof SEVERITY_SETTINGS)[number];

export interface Settings {
  readonly team: string;
  readonly quarter: Quarter | null;
  readonly quarterText: string;
  /** First and last day of the current quarter: as written in Settings, else reckoned from `quarter` and `fiscalYearStartMonth`. */
  readonly quarterStart: Day | null;
  readonly quarterEnd: Day | null;
  /** 1 to 12. */
  readonly fiscalYearStartMonth: number;
  readonly language: Language;
  readonly profile: Profile;
  /** Largest expected - score that is still on track, and at risk. */
  readonly onTrackWithin: number;
  readonly atRiskWithin: number;
  readonly staleAfterDays: number;
  /** A day that stands in for today in every formula; null means today. */
  readonly asOf: Day | null;
  /** The sheet that the summary is written on; blank when the workbook does not say. */
  readonly summarySheet: string;
  readonly schemaVersion: number;
}

/** A row of the rules table: the severity that this workbook wants for a rule. */
export interface RuleSetting {
  readonly ref: RowRef;
  readonly rule: string;
  readonly severity: ChoiceCell<SeveritySetting> | { readonly kind: 'default' };
}

/** The whole workbook, decoded. Blank rows are left out; every other row is there, however broken. */
export interface Okrs {
  readonly settings: Settings;
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly actions: readonly Action[];
  readonly checkIns: readonly CheckIn[];
  readonly declinedRequests: readonly DeclinedRequest[];
  readonly glossary: readonly GlossaryTerm[];
  readonly ruleSettings: readonly RuleSetting[];
}
