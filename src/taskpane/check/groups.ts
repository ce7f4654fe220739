import type { Finding } from '../../core/model/finding';
import type { Objective, Okrs, Severity } from '../../core/model/okrs';

export interface FindingGroup {
  readonly key: string;
  /** Null for what concerns no objective in particular. */
  readonly objective: Objective | null;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

const RANK = { error: 0, warning: 1, info: 2 } as const satisfies Readonly<Record<Severity, number>>;
const WORST_FIRST = ['error', 'warning', 'info'] as const;

function idKey(id: string | null): string {
  return id?.trim().toUpperCase() ?? '';
}

/** Finds the objective that a finding's row belongs to, through the parent columns. */
function objectiveFinder(okrs: Okrs): (finding: Finding) => Objective | null {
  const first = <T extends { readonly id: string | null }>(rows: readonly T[]): ReadonlyMap<string, T> => {
    const map = new Map<string, T>();
    for (const row of rows) if (row.id !== null && !map.has(idKey(row.id))) map.set(idKey(row.id), row);
    return map;
  };
  const objectives = first(okrs.objectives);
  const keyResults = first(okrs.keyResults);
  const at = <T extends { readonly ref: { readonly index: number } }>(rows: readonly T[]): ReadonlyMap<number, T> =>
    new Map(rows.map((row) => [row.ref.index, row]));
  const objectiveRows = at(okrs.objectives);
  const keyResultRows = at(okrs.keyResults);
  const actionRows = at(okrs.actions);
  const ofKeyResult = (objective: string | null | undefined): Objective | null =>
    objectives.get(idKey(objective ?? null)) ?? null;

  return ({ place: { row } }) => {
    switch (row?.table) {
      case 'objectives':
        return objectiveRows.get(row.index) ?? null;
      case 'keyResults':
        return ofKeyResult(keyResultRows.get(row.index)?.objective);
      case 'actions':
        return ofKeyResult(keyResults.get(idKey(actionRows.get(row.index)?.keyResult ?? null))?.objective);
      default:
        return null;
    }
  };
}

/**
 * Findings by objective. The group with most errors stands first, then warnings, then tips decide; inside a group findings
 * stand worst first, else in the order in which they came (that of the sheet).
 */
export function groupFindings(findings: readonly Finding[], okrs: Okrs): readonly FindingGroup[] {
  const objectiveOf = objectiveFinder(okrs);
  const groups = new Map<string, { readonly objective: Objective | null; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const objective = objectiveOf(finding);
    const key = objective === null ? 'workbook' : String(objective.ref.index);
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { objective, findings: [finding] });
  }
  const countOf = (group: FindingGroup, severity: Severity): number =>
    group.findings.filter((finding) => finding.severity === severity).length;
  return [...groups]
    .map(([key, { objective, findings: found }]) => ({
      key,
      objective,
      findings: found.sort((one, other) => RANK[one.severity] - RANK[other.severity]),
    }))
    .sort((one, other) => {
      for (const severity of WORST_FIRST) {
        const difference = countOf(other, severity) - countOf(one, severity);
        if (difference !== 0) return difference;
      }
      return (one.objective?.ref.index ?? -1) - (other.objective?.ref.index ?? -1);
    });
}
