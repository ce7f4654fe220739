import type { Obstacle } from '../../core/close/review';
import type { Day } from '../../core/model/cells';
import type { KeyResult, RowRef } from '../../core/model/okrs';
import type { Quarter, QuarterDates } from '../../core/model/quarter';
import type { ApplyReport } from '../../core/workbook/patch';

/** What a person decided about one key result. */
export interface KeyResultChoice {
  /** The key result as the person saw it. */
  readonly row: RowRef;
  /** Its cells as the person saw them: what a co-author wrote there since is kept. */
  readonly seen: Pick<KeyResult, 'finalGrade' | 'gradeNote'>;
  /** From 0 to 1; `computed` is the score as it stands when it is written; null leaves the key result without a grade. */
  readonly grade: number | 'computed' | null;
  readonly note: string;
  /** Begins anew in the next quarter. */
  readonly goesOn: boolean;
  /** Its open actions that come along. */
  readonly actions: readonly RowRef[];
}

export interface CloseRequest {
  /** The quarter that ends, and its days, as the person saw them: what is run again does the same again. */
  readonly quarter: Quarter;
  readonly dates: QuarterDates;
  /** Prepares the next quarter and leaves this one as it is: no grades, no actions, Settings stay. */
  readonly draft: boolean;
  readonly choices: readonly KeyResultChoice[];
}

export type CloseRefusal =
  /** The row is gone: deleted, or its id changed. */
  | 'row-gone'
  /** Somebody else has written another grade or note, or moved it to another quarter. */
  | 'changed-meanwhile'
  /** A grade below 0 or above 1. */
  | 'out-of-range'
  | Obstacle;

export interface CloseReport {
  readonly outcome:
    | 'closed'
    | 'drafted'
    /** Settings name neither this quarter nor the next one: nothing was written. */
    | 'other-quarter';
  readonly quarter: Quarter;
  readonly next: Quarter;
  /** Key results whose final grade or note was written. */
  readonly graded: number;
  /** Key results that begin anew: the old id and the new one. */
  readonly carried: readonly { readonly from: string; readonly to: string }[];
  /** Those of the chosen that an earlier attempt, a draft or a person had carried over before. */
  readonly carriedBefore: number;
  /** Drafted key results whose Start now is the latest reading. */
  readonly startsRenewed: number;
  readonly actionsMoved: number;
  /** Key results that said nothing of their quarter and now name it. */
  readonly quartersNamed: number;
  /** Key results of the closed quarter that have no final grade. */
  readonly ungraded: readonly KeyResult[];
  /** Settings name the next quarter. */
  readonly movedOn: boolean;
  readonly refused: readonly { readonly row: RowRef; readonly why: CloseRefusal }[];
  /** Settings show the workbook as of this day, which the next quarter comes after; null when they do not. */
  readonly asOf: Day | null;
  readonly applied: ApplyReport;
}
