import type { KeyResultScore, ObjectiveScore, Scores } from '../../core/score/scores';

export interface ObjectiveBranch {
  readonly entry: ObjectiveScore;
  readonly keyResults: readonly KeyResultScore[];
}

export interface PlanScores {
  readonly objectives: readonly ObjectiveBranch[];
  /** Key results whose objective is blank or unknown. */
  readonly orphans: readonly KeyResultScore[];
}

/** Scores as a tree: each key result under the first objective of its id, ids compared without case as formulas do. */
export function planScores({ objectives, keyResults }: Scores): PlanScores {
  const branches = objectives.map((entry) => ({ entry, keyResults: [] as KeyResultScore[] }));
  const byId = new Map<string, KeyResultScore[]>();
  for (const branch of branches) {
    const id = branch.entry.objective.id?.toLowerCase();
    if (id !== undefined && !byId.has(id)) byId.set(id, branch.keyResults);
  }
  const orphans: KeyResultScore[] = [];
  for (const entry of keyResults) {
    (byId.get(entry.keyResult.objective?.toLowerCase() ?? '') ?? orphans).push(entry);
  }
  return { objectives: branches, orphans };
}
