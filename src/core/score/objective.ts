import type { Objective, Settings, Status } from '../model/okrs';
import { statusByLag } from './key-result';
import type { KeyResultScore, ObjectiveScore } from './scores';

/** Sum(w·x) / sum(w) over the entries that have an x; null when no weight is left. */
export function weightedMean(
  entries: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  let weights = 0;
  let points = 0;
  for (const { weight, value } of entries) {
    if (value === null) continue;
    weights += weight;
    points += weight * value;
  }
  const mean = points / weights;
  return weights > 0 && Number.isFinite(mean) ? mean : null;
}

/** @param counting the key results that count in this objective: of the current quarter, with a score and a weight above 0. */
export function scoreObjective(
  objective: Objective,
  counting: readonly KeyResultScore[],
  settings: Settings,
): ObjectiveScore {
  const score = weightedMean(counting.map((kr) => ({ weight: kr.weightUsed, value: kr.score })));
  const expected = weightedMean(counting.map((kr) => ({ weight: kr.weightUsed, value: kr.expected })));
  return {
    objective,
    score,
    expected,
    status: statusOf(score, expected, counting, settings),
    weakest: weakestOf(counting),
  };
}

function statusOf(
  score: number | null,
  expected: number | null,
  counting: readonly KeyResultScore[],
  settings: Settings,
): Status | null {
  if (score === null) return null;
  if (score >= 1) return 'done';
  if (counting.every((kr) => kr.status === 'not-started')) return 'not-started';
  return expected === null ? null : statusByLag(expected, score, settings);
}

function weakestOf(counting: readonly KeyResultScore[]): ObjectiveScore['weakest'] {
  let weakest: KeyResultScore | null = null;
  for (const kr of counting) {
    if (kr.score !== null && (weakest?.score == null || kr.score < weakest.score)) weakest = kr;
  }
  return weakest?.keyResult ?? null;
}
