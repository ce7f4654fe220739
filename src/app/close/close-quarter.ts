import type { KeyResult } from '../../core/model/okrs';
import { nextQuarter } from '../../core/model/quarter';
import { columnSpec } from '../../core/workbook/encode';
import type { DecodedWorkbook } from '../../core/workbook/decoded';
import { layoutOf } from '../../core/workbook/locate';
import { EMPTY_REPORT } from '../../core/workbook/patch';
import type { ApplyReport, PatchOperation } from '../../core/workbook/patch';
import { appendRows, siteIn, updateRows } from '../../core/workbook/write-rows';
import type { SpreadsheetHost } from '../../hosts/host';
import { applyOperations } from '../apply';
import type { Cells } from '../check-in-cells';
import type { Clock } from '../clock';
import { readWorkbook } from '../read-workbook';
import { refuseLost } from '../refuse';
import { planClose } from './plan';
import type { ClosePlan } from './plan';
import { writeSettings } from './setting-rows';
import type { CloseReport, CloseRequest } from './types';

/**
 * Closes a quarter, or only drafts the next one. One read and one write; one more write in a workbook that lacks the column which tells
 * what was carried over. Settings come last: what failed half way is found as the quarter that still runs, and running it again does
 * the rest and nothing twice. ADR 0011.
 * @throws HostError `table-missing` or `column-missing` when there is nowhere to write to
 */
export async function closeQuarter(host: SpreadsheetHost, clock: Clock, request: CloseRequest): Promise<CloseReport> {
  const { workbook } = await readWorkbook(host);
  const plan = planClose(workbook, request, clock.today());
  if (plan === null) return nothingDone(request);
  const { operations, linked } = prepare(workbook, plan);
  refuseWhatIsLost(linked, plan);
  const keyResults = mergedByRow([...plan.grades, ...plan.stamps, ...plan.completed, ...plan.renewed]);
  const applied = await applyOperations(host, [
    ...operations,
    appendRows(
      linked,
      'keyResults',
      plan.carried.map(({ values }) => values),
    ),
    updateRows(
      linked,
      'keyResults',
      keyResults.map(({ keyResult, values }) => ({ row: keyResult.ref, values })),
    ),
    ...(plan.actions.length === 0
      ? []
      : [
          updateRows(
            linked,
            'actions',
            plan.actions.map(({ action, values }) => ({ row: action.ref, values })),
          ),
        ]),
    ...(Object.keys(plan.settings).length === 0 ? [] : writeSettings(linked, plan.settings)),
  ]);
  return reportOf(workbook, request, plan, applied);
}

/** The workbook with the column that links a key result to the one it goes on with, and what puts it there when it is gone. */
function prepare(
  workbook: DecodedWorkbook,
  { carried }: ClosePlan,
): { readonly operations: readonly PatchOperation[]; readonly linked: DecodedWorkbook } {
  refuseLost(workbook, 'keyResults', {});
  const layout = layoutOf(workbook, 'keyResults');
  if (carried.length === 0 || layout.columns['follows']) return { operations: [], linked: workbook };
  const column = columnSpec('keyResults', 'follows', workbook.language, siteIn(workbook, 'keyResults'));
  // The rows as read have no such cell, wherever the host puts the column.
  const columns = { ...layout.columns, follows: { header: column.header, index: Infinity } };
  return {
    operations: [{ kind: 'add-column', table: layout.name, column }],
    linked: { ...workbook, layout: { ...workbook.layout, keyResults: { ...layout, columns } } },
  };
}

function refuseWhatIsLost(workbook: DecodedWorkbook, plan: ClosePlan): void {
  for (const { values } of [...plan.carried, ...plan.grades, ...plan.stamps, ...plan.completed, ...plan.renewed]) {
    refuseLost(workbook, 'keyResults', values);
  }
  for (const { values } of plan.actions) refuseLost(workbook, 'actions', values);
  if (Object.keys(plan.settings).length > 0) refuseLost(workbook, 'settings', { key: 'quarter', value: 'quarter' });
}

interface RowChange {
  readonly keyResult: KeyResult;
  readonly values: Cells;
}

/** One change a row, in the order of the sheet. */
function mergedByRow(changes: readonly RowChange[]): readonly RowChange[] {
  const merged = new Map<KeyResult, Cells>();
  for (const { keyResult, values } of changes) merged.set(keyResult, { ...merged.get(keyResult), ...values });
  return [...merged]
    .map(([keyResult, values]) => ({ keyResult, values }))
    .sort((a, b) => a.keyResult.ref.index - b.keyResult.ref.index);
}

function reportOf(
  workbook: DecodedWorkbook,
  request: CloseRequest,
  plan: ClosePlan,
  applied: ApplyReport,
): CloseReport {
  const gone = (table: 'keyResults' | 'actions' | 'settings') => {
    const name = workbook.layout[table]?.name;
    return new Set(applied.vanished.filter((row) => row.table === name).map(({ row }) => row.index));
  };
  const [lost, lostActions, lostSettings] = [gone('keyResults'), gone('actions'), gone('settings')];
  const kept = ({ keyResult }: RowChange): boolean => !lost.has(keyResult.ref.index);
  const { settings } = workbook.okrs;
  return {
    outcome: request.draft ? 'drafted' : 'closed',
    quarter: request.quarter,
    next: plan.next,
    graded: plan.grades.filter(kept).length,
    carried: [
      ...plan.carried.map(({ source, id }) => ({ from: source.id ?? '', to: id })),
      ...plan.completed.filter(kept).map(({ keyResult, id }) => ({ from: keyResult.follows ?? '', to: id })),
    ],
    carriedBefore: plan.carriedBefore,
    startsRenewed: plan.renewed.filter(kept).length,
    actionsMoved: plan.actions.filter(({ action }) => !lostActions.has(action.ref.index)).length,
    quartersNamed: plan.stamps.filter((stamp) => kept(stamp) && 'quarter' in stamp.values).length,
    ungraded: plan.ungraded.filter(({ ref }) => !lost.has(ref.index)),
    movedOn: !request.draft && lostSettings.size === 0,
    refused: [
      ...plan.refused,
      ...workbook.okrs.keyResults
        .filter(({ ref }) => lost.has(ref.index))
        .map(({ ref }) => ({ row: ref, why: 'row-gone' as const })),
      ...workbook.okrs.actions
        .filter(({ ref }) => lostActions.has(ref.index))
        .map(({ ref }) => ({ row: ref, why: 'row-gone' as const })),
    ],
    asOf: !request.draft && settings.asOf !== null && settings.asOf <= request.dates.end ? settings.asOf : null,
    applied,
  };
}

function nothingDone({ quarter }: CloseRequest): CloseReport {
  return {
    outcome: 'other-quarter',
    quarter,
    next: nextQuarter(quarter),
    graded: 0,
    carried: [],
    carriedBefore: 0,
    startsRenewed: 0,
    actionsMoved: 0,
    quartersNamed: 0,
    ungraded: [],
    movedOn: false,
    refused: [],
    asOf: null,
    applied: EMPTY_REPORT,
  };
}
