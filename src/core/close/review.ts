import { numberOf } from '../model/cells';
import type { Day } from '../model/cells';
import type { Action, KeyResult, Objective, Okrs } from '../model/okrs';
import { nextQuarter, quarterDates } from '../model/quarter';
import type { Quarter, QuarterDates } from '../model/quarter';
import { sameId } from '../score/score-workbook';
import type { KeyResultScore } from '../score/scores';
import { scoresOf, successorOf, successorsIn } from './quarter-rows';

/** Why a key result can be neither graded nor carried over: its row could not be told from others. */
export type Obstacle = 'without-id' | 'id-twice';

/** One key result at the end of its quarter. */
export interface ReviewedKeyResult {
  readonly keyResult: KeyResult;
  /** The computed grade; null when there is none to compute. */
  readonly score: number | null;
  readonly obstacle: Obstacle | null;
  /** The row of the next quarter that goes on with it already. */
  readonly successor: KeyResult | null;
  /** Actions that are neither done nor dropped. */
  readonly openActions: readonly Action[];
  /** What is not done goes on, unless its objective is no longer pursued. */
  readonly goesOn: boolean;
}

export interface ReviewedObjective {
  /** Null gathers key results whose objective is blank or unknown. */
  readonly objective: Objective | null;
  readonly score: number | null;
  readonly keyResults: readonly ReviewedKeyResult[];
  /** A stretch objective of which every key result was reached (FRAMEWORK section 6). */
  readonly isTooEasy: boolean;
}

export interface QuarterReview {
  readonly quarter: Quarter;
  readonly dates: QuarterDates;
  readonly next: Quarter;
  readonly overall: number | null;
  /** Those with key results this quarter, in the order of the sheet; what has no objective comes last. */
  readonly objectives: readonly ReviewedObjective[];
  readonly unscored: readonly KeyResult[];
}

/** The running quarter, looked back on; null when Settings name none that can be read. What has the weight 0 was dropped and is left out. */
export function quarterReview(okrs: Okrs, today: Day): QuarterReview | null {
  const { quarter, quarterStart, quarterEnd, fiscalYearStartMonth } = okrs.settings;
  if (quarter === null) return null;
  const calendar = quarterDates(quarter, fiscalYearStartMonth);
  const next = nextQuarter(quarter);
  const scores = scoresOf(okrs, quarter, today);
  const counting = scores.keyResults.filter(({ keyResult }) => numberOf(keyResult.weight) !== 0);
  const parents = parentsOf(counting, okrs);
  const ids = timesOfIds(okrs);
  const later = successorsIn(okrs, next);
  const reviewed = (objective: Objective | null, score: number | null): ReviewedObjective => {
    const own = counting.filter((entry) => parents.get(entry) === objective);
    const isPursued = objective === null || objective.state.value === 'active';
    const scored = own.flatMap((entry) => (entry.score === null ? [] : [entry.score]));
    return {
      objective,
      score,
      keyResults: own.map((entry) => ({
        keyResult: entry.keyResult,
        score: entry.score,
        obstacle: obstacleOf(entry.keyResult, ids),
        successor: successorOf(entry.keyResult, later),
        openActions: okrs.actions.filter((action) => isOpenUnder(action, entry.keyResult)),
        goesOn: isPursued && (entry.score === null || entry.score < 1),
      })),
      isTooEasy: objective?.ambition.value === 'stretch' && scored.length > 0 && scored.every((value) => value >= 1),
    };
  };
  const objectives = scores.objectives.map(({ objective, score }) => reviewed(objective, score));
  return {
    quarter,
    dates: { start: quarterStart ?? calendar.start, end: quarterEnd ?? calendar.end },
    next,
    overall: scores.overall,
    objectives: [...objectives, reviewed(null, null)].filter(({ keyResults }) => keyResults.length > 0),
    unscored: counting.filter(({ score }) => score === null).map(({ keyResult }) => keyResult),
  };
}

/** The objective of each key result: of several of one id the first, as in the formulas; null when there is none. */
function parentsOf(
  entries: readonly KeyResultScore[],
  { objectives }: Okrs,
): ReadonlyMap<KeyResultScore, Objective | null> {
  const byId = new Map<string, Objective>();
  for (const objective of objectives) {
    if (objective.id !== null && !byId.has(sameId(objective.id))) byId.set(sameId(objective.id), objective);
  }
  return new Map(entries.map((entry) => [entry, byId.get(sameId(entry.keyResult.objective ?? '')) ?? null]));
}

/** Neither done nor dropped, and planned for this key result. */
export function isOpenUnder(action: Action, keyResult: KeyResult): boolean {
  const isOpen = action.state.value === 'to-do' || action.state.value === 'doing';
  return isOpen && action.keyResult !== null && sameId(action.keyResult) === sameId(keyResult.id ?? '');
}

/** How many key results have an id. */
export function timesOfIds({ keyResults }: Okrs): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { id } of keyResults) {
    if (id !== null) times.set(sameId(id.trim()), (times.get(sameId(id.trim())) ?? 0) + 1);
  }
  return times;
}

export function obstacleOf({ id }: KeyResult, times: ReadonlyMap<string, number>): Obstacle | null {
  if (id === null) return 'without-id';
  return (times.get(sameId(id.trim())) ?? 0) > 1 ? 'id-twice' : null;
}
