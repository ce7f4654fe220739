import { datesOfNext } from '../../core/close/move-on';
import type { QuarterReview, ReviewedKeyResult } from '../../core/close/review';
import { numberOf } from '../../core/model/cells';
import type { QuarterDates } from '../../core/model/quarter';
import type { CloseRequest, KeyResultChoice } from './types';

/** Looking back on a quarter, for the layers that may not reach into the core. */
export { quarterReview } from '../../core/close/review';
export { keyResultsOf, sameQuarter } from '../../core/close/quarter-rows';

/** The days of the quarter that comes after a reviewed one. */
export function datesAfter({ quarter, dates }: QuarterReview, fiscalYearStartMonth: number): QuarterDates {
  return datesOfNext(quarter, dates, fiscalYearStartMonth);
}

/** What closing would do to a key result if nobody said otherwise: its score becomes its grade, and what is not done goes on. */
export function suggestedChoice(reviewed: ReviewedKeyResult): KeyResultChoice {
  const { keyResult, score, obstacle, goesOn, openActions } = reviewed;
  return {
    row: keyResult.ref,
    seen: { finalGrade: keyResult.finalGrade, gradeNote: keyResult.gradeNote },
    grade: numberOf(keyResult.finalGrade) ?? (score === null ? null : 'computed'),
    note: keyResult.gradeNote,
    goesOn: goesOn && obstacle === null,
    actions: openActions.map(({ ref }) => ref),
  };
}

/** Closing with every suggestion taken. */
export function suggestedRequest({ quarter, dates, objectives }: QuarterReview, draft = false): CloseRequest {
  const reviewed = objectives.flatMap(({ keyResults }) => keyResults).filter(({ obstacle }) => obstacle === null);
  return { quarter, dates, draft, choices: reviewed.map(suggestedChoice) };
}
