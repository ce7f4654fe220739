import type { Day } from '../model/cells';
import type { Okrs } from '../model/okrs';
import { scoreKeyResult } from './key-result';
import { scoreObjective } from './objective';
import type { KeyResultScore, ObjectiveScore, Scores } from './scores';

/** Ids are compared as formulas compare them: without case. */
export function sameId(id: string): string {
  return id.toLowerCase();
}

/**
 * All scores of a workbook (FRAMEWORK section 6), in one pass over its rows.
 * @param today serial day; `okrs.settings.asOf` wins over it.
 */
export function scoreWorkbook(okrs: Okrs, today: Day): Scores {
  const keyResults = okrs.keyResults.map((keyResult) => scoreKeyResult(keyResult, okrs.settings, today));
  const byObjective = new Map<string, KeyResultScore[]>();
  for (const scored of keyResults) {
    if (scored.weightUsed <= 0 || scored.keyResult.objective === null) continue;
    const key = sameId(scored.keyResult.objective);
    const group = byObjective.get(key);
    if (group) group.push(scored);
    else byObjective.set(key, [scored]);
  }
  const objectives = okrs.objectives.map((objective) =>
    scoreObjective(
      objective,
      objective.id === null ? [] : (byObjective.get(sameId(objective.id)) ?? []),
      okrs.settings,
    ),
  );
  return { keyResults, objectives, overall: overallOf(objectives), netConfidence: netConfidenceOf(keyResults) };
}

function overallOf(objectives: readonly ObjectiveScore[]): number | null {
  const scores = objectives.flatMap(({ objective, score }) =>
    objective.state.value === 'active' && score !== null ? [score] : [],
  );
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null;
}

function netConfidenceOf(keyResults: readonly KeyResultScore[]): number | null {
  const counting = keyResults.filter((kr) => kr.weightUsed > 0);
  if (counting.length === 0) return null;
  const onTrack = counting.filter((kr) => kr.status === 'on-track' || kr.status === 'done').length;
  const offTrack = counting.filter((kr) => kr.status === 'off-track').length;
  return (onTrack - offTrack) / counting.length;
}
