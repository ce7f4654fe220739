import type {
  ActionState,
  Ambition,
  Indicator,
  Measure,
  ObjectiveState,
  Severity,
  Status,
  TableKey,
} from '../../core/model/okrs';

/** The rows that people write, in the words of the domain. */
export type PlanRowKind = 'objective' | 'keyResult' | 'action';

export type SmartLetterKey = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

/**
 * What things are called. The words of choices are those of the workbook's own drop-downs
 * (`core/workbook/schema/labels.ts`; a test compares them), so that the pane and the sheet say the same.
 */
export interface NameMessages {
  readonly tables: Readonly<Record<TableKey, string>>;
  readonly rows: Readonly<Record<PlanRowKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly objectiveStates: Readonly<Record<ObjectiveState, string>>;
  readonly actionStates: Readonly<Record<ActionState, string>>;
  readonly ambitions: Readonly<Record<Ambition, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly indicators: Readonly<Record<Indicator, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly smart: Readonly<Record<SmartLetterKey, string>>;
}
