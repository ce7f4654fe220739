import type { KeyResult, Objective, Status } from '../model/okrs';

/** All numbers of one key result. Null means "no score": the workbook shows a blank. */
export interface KeyResultScore {
  readonly keyResult: KeyResult;
  /** Raw: below 0 and above 1 are possible. */
  readonly progress: number | null;
  /** `progress` held between 0 and 1. */
  readonly score: number | null;
  /** The weight with which it counts in its objective; 0 when it does not count (no score, another quarter, weight 0). */
  readonly weightUsed: number;
  /** Where a straight line from the quarter's first day (0) to the due date (1) stands today. */
  readonly expected: number | null;
  readonly status: Status | null;
}

export interface ObjectiveScore {
  readonly objective: Objective;
  /** Weighted mean of the key results that count. */
  readonly score: number | null;
  /** Mean of their expected progress, with the same weights. */
  readonly expected: number | null;
  readonly status: Status | null;
  /** The counting key result with the lowest score; the first of equals. */
  readonly weakest: KeyResult | null;
}

export interface Scores {
  /** One entry a row of `okrs.keyResults`, in that order; likewise `objectives`. */
  readonly keyResults: readonly KeyResultScore[];
  readonly objectives: readonly ObjectiveScore[];
  /** Mean of the active objectives that have a score. */
  readonly overall: number | null;
  /** Share of the counting key results on track (or done) minus the share off track, from -1 to 1; null when none counts. */
  readonly netConfidence: number | null;
}
