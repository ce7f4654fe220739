import type { Action, KeyResult, Objective, Okrs, RowRef } from '../../core/model/okrs';
import type { Scores } from '../../core/score/scores';

export type GroupKey = 'notActive' | 'otherQuarters' | 'withoutObjective' | 'withoutKeyResult';

interface NodeBase {
  /** Stands for the row as long as the workbook has not been read again. */
  readonly key: string;
  readonly children: readonly PlanNode[];
}

export interface ObjectiveNode extends NodeBase {
  readonly kind: 'objective';
  readonly row: Objective;
  readonly score: Scores['objectives'][number] | null;
}

export interface KeyResultNode extends NodeBase {
  readonly kind: 'keyResult';
  readonly row: KeyResult;
  readonly score: Scores['keyResults'][number] | null;
}

export interface ActionNode extends NodeBase {
  readonly kind: 'action';
  readonly row: Action;
}

export interface GroupNode extends NodeBase {
  readonly kind: 'group';
  readonly group: GroupKey;
}

export type RowNode = ObjectiveNode | KeyResultNode | ActionNode;
export type PlanNode = RowNode | GroupNode;

export function keyOf(ref: Pick<RowRef, 'table' | 'index'>): string {
  return `${ref.table}:${ref.index}`;
}

/** Ids are compared as the workbook's formulas compare them: without case or surrounding spaces. */
function idKey(id: string | null): string {
  return id?.trim().toUpperCase() ?? '';
}

function gather<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

function group(name: GroupKey, parent: string, children: readonly PlanNode[]): readonly GroupNode[] {
  return children.length === 0 ? [] : [{ kind: 'group', group: name, key: `${parent}/${name}`, children }];
}

/**
 * The plan as a tree. Every row is in it exactly once, wherever its parent column leads: rows without a known parent stand in
 * groups of their own, and so do objectives that are not active and key results of other quarters. Of rows with the same id,
 * the first one has the children, as in the workbook's formulas.
 */
export function planTree(okrs: Okrs, scores: Scores): readonly PlanNode[] {
  const keyResultScores = new Map(scores.keyResults.map((score) => [keyOf(score.keyResult.ref), score]));
  const objectiveScores = new Map(scores.objectives.map((score) => [keyOf(score.objective.ref), score]));
  const actionsOf = gather(okrs.actions, (row) => idKey(row.keyResult));
  const keyResultsOf = gather(okrs.keyResults, (row) => idKey(row.objective));
  const withKeyResult = new Set<string>();
  const withObjective = new Set<string>();
  const { quarter } = okrs.settings;

  const actionNode = (row: Action): ActionNode => ({ kind: 'action', key: keyOf(row.ref), row, children: [] });
  const adopt = <T>(
    children: ReadonlyMap<string, readonly T[]>,
    adopted: Set<string>,
    id: string | null,
  ): readonly T[] => {
    const key = idKey(id);
    if (key === '' || adopted.has(key)) return [];
    adopted.add(key);
    return children.get(key) ?? [];
  };
  const keyResultNode = (row: KeyResult): KeyResultNode => ({
    kind: 'keyResult',
    key: keyOf(row.ref),
    row,
    score: keyResultScores.get(keyOf(row.ref)) ?? null,
    children: adopt(actionsOf, withKeyResult, row.id).map(actionNode),
  });
  const isThisQuarter = (row: KeyResult): boolean =>
    quarter === null ||
    row.quarter === null ||
    (row.quarter.year === quarter.year && row.quarter.number === quarter.number);
  const objectiveNode = (row: Objective): ObjectiveNode => {
    const key = keyOf(row.ref);
    const rows = adopt(keyResultsOf, withObjective, row.id);
    return {
      kind: 'objective',
      key,
      row,
      score: objectiveScores.get(key) ?? null,
      children: [
        ...rows.filter(isThisQuarter).map(keyResultNode),
        ...group('otherQuarters', key, rows.filter((child) => !isThisQuarter(child)).map(keyResultNode)),
      ],
    };
  };

  const isActive = (row: Objective): boolean => row.state.value === 'active';
  const active = okrs.objectives.filter(isActive).map(objectiveNode);
  const inactive = okrs.objectives.filter((row) => !isActive(row)).map(objectiveNode);
  const orphans = okrs.keyResults.filter((row) => !withObjective.has(idKey(row.objective))).map(keyResultNode);
  const stray = okrs.actions.filter((row) => !withKeyResult.has(idKey(row.keyResult))).map(actionNode);
  return [
    ...active,
    ...group('withoutObjective', 'plan', orphans),
    ...group('withoutKeyResult', 'plan', stray),
    ...group('notActive', 'plan', inactive),
  ];
}

export interface VisibleNode {
  readonly node: PlanNode;
  readonly parent: PlanNode | null;
  /** From 1. */
  readonly level: number;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
}

/** The nodes on screen from top to bottom: those whose ancestors are all open. */
export function visibleNodes(tree: readonly PlanNode[], isOpen: (node: PlanNode) => boolean): readonly VisibleNode[] {
  const visible: VisibleNode[] = [];
  const walk = (nodes: readonly PlanNode[], parent: PlanNode | null, level: number): void => {
    nodes.forEach((node, index) => {
      visible.push({ node, parent, level, position: index + 1, siblings: nodes.length });
      if (isOpen(node)) walk(node.children, node, level + 1);
    });
  };
  walk(tree, null, 1);
  return visible;
}

/** The nodes from the root to the one wanted, itself last; empty when it is not in the tree. */
export function pathTo(tree: readonly PlanNode[], wanted: (node: PlanNode) => boolean): readonly PlanNode[] {
  for (const node of tree) {
    if (wanted(node)) return [node];
    const below = pathTo(node.children, wanted);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/**
 * The path to the row that a reference means. The row at its very place with its id, else the first with that id: rows move
 * between the reading and now, and ids may be there twice.
 */
export function pathToRow(tree: readonly PlanNode[], ref: RowRef): readonly PlanNode[] {
  const sameId = (node: PlanNode): boolean =>
    node.kind !== 'group' && node.row.ref.table === ref.table && idKey(node.row.id) === idKey(ref.id);
  const exact = pathTo(tree, (node) => sameId(node) && node.key === keyOf(ref));
  return exact.length > 0 || ref.id === null ? exact : pathTo(tree, sameId);
}
