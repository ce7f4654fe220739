import type { PlanRowKind } from './names';
import type { Say } from './say';

export interface PlanMessages {
  readonly title: string;
  readonly daysLeft: Say<{ days: number }>;
  readonly daysUntil: Say<{ days: number }>;
  readonly quarterOver: string;
  readonly closeQuarter: string;
  /** Said when the last days of the quarter have come, and when it is over. */
  readonly closeSoon: Say<{ quarter: string; days: number }>;
  readonly closeOver: Say<{ quarter: string }>;
  readonly overall: string;
  readonly noScore: string;
  readonly calculate: string;
  readonly tree: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly add: Readonly<Record<PlanRowKind, string>>;
  readonly commands: Say<{ what: string }>;
  readonly edit: string;
  readonly move: string;
  readonly drop: string;
  readonly bringBack: string;
  /** A row without words, by its id. */
  readonly untitled: Say<{ kind: string; id: string }>;
  readonly groups: {
    readonly notActive: Say<{ count: number }>;
    readonly otherQuarters: Say<{ count: number }>;
    readonly withoutObjective: Say<{ count: number }>;
    readonly withoutKeyResult: Say<{ count: number }>;
  };
  readonly doesNotCount: string;
  readonly weakest: Say<{ what: string }>;
  /** Said before the ids of objectives. */
  readonly supports: string;
  readonly supportedBy: string;
  readonly nobody: string;
  /** Said before the number. */
  readonly score: string;
  readonly smart: {
    readonly met: string;
    readonly notMet: string;
    /** `of` is always 5. */
    readonly summary: Say<{ met: number; missing: string }>;
    readonly all: string;
  };
  readonly moveTo: Say<{ what: string }>;
  readonly newParent: Readonly<Record<'keyResult' | 'action', string>>;
  readonly confirmMove: string;
  readonly confirmDrop: Readonly<Record<PlanRowKind, Say<{ what: string }>>>;
  readonly nothingDeleted: string;
}

export interface EditorMessages {
  readonly back: string;
  readonly newTitle: Readonly<Record<PlanRowKind, string>>;
  readonly editTitle: Readonly<Record<PlanRowKind, Say<{ id: string }>>>;
  readonly save: string;
  readonly fields: {
    readonly objective: string;
    readonly keyResult: string;
    readonly action: string;
    readonly why: string;
    readonly owner: string;
    readonly supports: string;
    readonly ambition: string;
    readonly state: string;
    readonly parentObjective: string;
    readonly parentKeyResult: string;
    readonly quarter: string;
    readonly measure: string;
    readonly unit: string;
    readonly start: string;
    readonly target: string;
    readonly current: string;
    readonly due: string;
    readonly weight: string;
    readonly indicator: string;
    readonly definition: string;
    readonly budget: string;
  };
  readonly hints: {
    readonly objective: string;
    readonly keyResult: string;
    readonly action: string;
    readonly why: string;
    readonly supports: string;
    readonly unit: string;
    readonly weight: string;
    readonly definition: string;
  };
  readonly none: string;
  readonly notANumber: string;
  readonly textMissing: string;
  readonly asWritten: Say<{ text: string }>;
  readonly more: string;
  readonly questions: string;
  readonly good: string;
  readonly bad: string;
  readonly findings: string;
  readonly writeToSee: string;
  readonly looksGood: string;
  readonly findingCount: Say<{ count: number }>;
  readonly unsaved: string;
  readonly discard: string;
  readonly keepEditing: string;
}
