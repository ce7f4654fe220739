import type { Localized } from '../../model/language';
import type {
  ActionState,
  Ambition,
  Indicator,
  Measure,
  ObjectiveState,
  SeveritySetting,
  Settings,
} from '../../model/okrs';
import type { WorkbookProblem } from '../../workbook/decoded';

/** Examples of a text rule: texts that it flags and texts that it lets pass, per language. */
export type TextExamples = Localized<{ readonly bad: readonly string[]; readonly good: readonly string[] }>;

/** A cell in an example: text in a number or date column is what cannot be read; dates are ISO (`2027-03-31`); null is blank. */
export type SampleCell = number | string | null;
/** The same words in every language, or each language's own. */
export type SampleText = string | Localized;

export interface SampleObjective {
  readonly id: string | null;
  readonly text: SampleText;
  readonly why: SampleText;
  readonly owner: string;
  readonly supports: SampleText;
  readonly ambition: Ambition;
  readonly state: ObjectiveState;
  /** A state that is none of the drop-down's words. */
  readonly stateText?: { readonly text: string; readonly reading: ObjectiveState | null };
}

export interface SampleKeyResult {
  readonly id: string | null;
  readonly objective: string | null;
  readonly text: SampleText;
  readonly owner: string;
  readonly quarter: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly start: SampleCell;
  readonly target: SampleCell;
  readonly current: SampleCell;
  readonly due: SampleCell;
  readonly weight: SampleCell;
  readonly indicator: Indicator | null;
  readonly confidence: SampleCell;
  readonly lastCheckIn: SampleCell;
  readonly definition: SampleText;
  readonly finalGrade: SampleCell;
}

export interface SampleAction {
  readonly id: string | null;
  readonly keyResult: string | null;
  readonly text: SampleText;
  readonly owner: string;
  readonly due: SampleCell;
  readonly state: ActionState;
}

export interface SampleCheckIn {
  readonly when: SampleCell;
  readonly keyResult: string | null;
  readonly value: SampleCell;
}

/** Rows by their handle, in order. A handle of the clean sample changes that row (null takes it out); a new one adds a row. */
type Rows<T> = Readonly<Record<string, Partial<T> | null>>;

/**
 * An example of a rule that looks at rows or at the whole workbook: one change to a clean workbook. Plain data, so that it can be
 * carried out in a test and shown in the documentation.
 */
export interface SampleChange {
  /** The day on which the example is checked, ISO. */
  readonly today?: string;
  readonly settings?: Partial<Settings>;
  readonly objectives?: Rows<SampleObjective>;
  readonly keyResults?: Rows<SampleKeyResult>;
  readonly actions?: Rows<SampleAction>;
  readonly checkIns?: readonly SampleCheckIn[];
  readonly glossary?: readonly string[];
  /** Severity by rule id. */
  readonly ruleSettings?: Readonly<Record<string, SeveritySetting>>;
  readonly problems?: readonly WorkbookProblem[];
}

/** `good` holds changes that the rule must let pass; the clean sample itself always passes every rule. */
export interface WorkbookExamples {
  readonly bad: readonly SampleChange[];
  readonly good?: readonly SampleChange[];
}
