import type { Say } from './say';

export type CloseRefusalKey = 'row-gone' | 'changed-meanwhile' | 'out-of-range' | 'without-id' | 'id-twice';

/** The words of the screen that closes a quarter. They come with the screen, not with the pane. */
export interface CloseMessages {
  readonly title: Say<{ quarter: string }>;
  readonly noQuarter: string;
  readonly noQuarterHint: string;
  readonly goToSetting: string;
  readonly dates: Say<{ from: string; to: string }>;
  readonly over: string;
  readonly lead: Say<{ next: string }>;
  readonly nothingToReview: string;
  readonly begin: string;
  readonly skip: string;
  readonly back: string;
  readonly next: string;
  readonly step: Say<{ step: string; of: string }>;
  readonly withoutObjective: string;
  readonly withoutText: string;
  /** What is known of a key result, in parts that stand side by side. */
  readonly computed: Say<{ score: string }>;
  readonly notComputed: string;
  readonly fromTo: Say<{ start: string; current: string; target: string; unit: string }>;
  readonly reading: Say<{ current: string; target: string; unit: string }>;
  readonly noReading: string;
  readonly grade: string;
  readonly gradeProblem: string;
  readonly note: string;
  readonly whyNotAll: string;
  readonly goesOn: Say<{ next: string }>;
  readonly startsFrom: Say<{ value: string }>;
  readonly already: Say<{ next: string; id: string }>;
  readonly takesAlong: Say<{ action: string }>;
  readonly unscored: Say<{ count: number; names: string }>;
  readonly blocked: Say<{ names: string }>;
  readonly committed: string;
  readonly tooEasy: string;
  readonly readyTitle: string;
  readonly willBe: string;
  readonly grades: Say<{ count: number }>;
  readonly withoutGrade: Say<{ names: string }>;
  readonly carries: Say<{ count: number; next: string }>;
  readonly carriesNothing: Say<{ next: string }>;
  readonly bringsActions: Say<{ count: number }>;
  readonly settings: Say<{ next: string; from: string; to: string }>;
  readonly unexplained: Say<{ names: string }>;
  readonly stillRuns: Say<{ days: number }>;
  readonly nothingDeleted: string;
  readonly close: Say<{ quarter: string }>;
  readonly closeEarly: Say<{ quarter: string }>;
  readonly draft: Say<{ next: string }>;
  readonly draftHint: Say<{ quarter: string }>;
  readonly notYet: Say<{ count: number }>;
  readonly done: {
    readonly closed: Say<{ quarter: string }>;
    readonly drafted: Say<{ next: string }>;
    readonly otherQuarter: string;
    readonly graded: Say<{ count: number }>;
    readonly carried: Say<{ count: number; next: string }>;
    readonly before: Say<{ count: number; next: string }>;
    readonly starts: Say<{ count: number }>;
    readonly actions: Say<{ count: number }>;
    readonly named: Say<{ count: number; quarter: string }>;
    readonly movedOn: Say<{ next: string }>;
    readonly notMovedOn: string;
    readonly ungraded: Say<{ names: string }>;
    readonly refused: Say<{ what: string; why: string }>;
    readonly refusals: Readonly<Record<CloseRefusalKey, string>>;
    readonly asOf: Say<{ date: string }>;
    readonly late: Say<{ quarter: string }>;
    readonly whatNext: Say<{ next: string }>;
    readonly toPlan: string;
  };
}
