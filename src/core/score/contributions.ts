import { sameId } from './score-workbook';
import type { KeyResultScore, ObjectiveScore, Scores } from './scores';

/** What a key result is to its objective and to the overall score. The arithmetic of `workbook/formulas/contributions.ts`. */
export interface Contribution {
  readonly entry: KeyResultScore;
  /** The objective in whose score it counts, as this key result writes it; blank when in none. */
  readonly countsIn: string;
  /** Data-row index of that objective; null when there is none of that id. */
  readonly objectiveRow: number | null;
  /** From 1, in the order of the sheet; 0 when it counts nowhere. */
  readonly place: number;
  /** No key result that counts in the objective has a lower score. */
  readonly isWeakest: boolean;
  /** Its part of the overall score; those of all key results add up to 1. */
  readonly share: number;
}

/** One entry a key result, in the order of `scores.keyResults`. */
export function contributions(scores: Scores): readonly Contribution[] {
  const groups = new Map<string, { count: number; weights: number; lowest: number }>();
  for (const entry of scores.keyResults) {
    if (!counts(entry)) continue;
    const key = sameId(entry.keyResult.objective ?? '');
    const group = groups.get(key) ?? { count: 0, weights: 0, lowest: Infinity };
    group.weights += entry.weightUsed;
    group.lowest = Math.min(group.lowest, entry.score ?? Infinity);
    groups.set(key, group);
  }
  const known = objectivesById(scores);
  const counted = scores.objectives.filter(
    ({ objective, score }) => objective.state.value === 'active' && score !== null,
  );
  return scores.keyResults.map((entry): Contribution => {
    const countsIn = counts(entry) ? (entry.keyResult.objective ?? '') : '';
    const group = groups.get(sameId(countsIn));
    if (countsIn === '' || !group) return { ...NOWHERE, entry };
    group.count += 1;
    const parent = known.get(sameId(countsIn));
    return {
      entry,
      countsIn,
      objectiveRow: parent?.objective.ref.index ?? null,
      place: group.count,
      isWeakest: (entry.score ?? Infinity) <= group.lowest,
      share: parent && counted.includes(parent) ? entry.weightUsed / group.weights / counted.length : 0,
    };
  });
}

const NOWHERE = { countsIn: '', objectiveRow: null, place: 0, isWeakest: false, share: 0 } as const;

const counts = ({ keyResult, weightUsed }: KeyResultScore): boolean =>
  weightUsed > 0 && keyResult.objective !== null && keyResult.objective !== '';

/** The first objective of each id: MATCH, too, takes the first. */
function objectivesById({ objectives }: Scores): ReadonlyMap<string, ObjectiveScore> {
  const known = new Map<string, ObjectiveScore>();
  for (const entry of objectives) {
    const { id } = entry.objective;
    if (id !== null && !known.has(sameId(id))) known.set(sameId(id), entry);
  }
  return known;
}
