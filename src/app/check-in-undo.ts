import type { RowRef } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { ApplyReport } from '../core/workbook/patch';
import { deleteRows, updateRows } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { cellsOf, findKeyResult, historyIndex, sameCells } from './check-in-cells';
import type { CheckInRefusal } from './check-in-cells';
import type { CheckInUndo } from './check-in';
import { readWorkbook } from './read-workbook';

export interface CheckInUndoReport {
  readonly undone: readonly RowRef[];
  /** Those that stay: the key result is gone, or somebody has changed it since. */
  readonly refused: readonly { readonly row: RowRef; readonly why: CheckInRefusal }[];
  readonly applied: ApplyReport;
}

type Saved = CheckInUndo['readings'][number];

/**
 * Takes check-ins back: their rows of the history go, and Current, Confidence and Last check-in hold again what they held. One read and
 * one write. A key result that somebody has changed since is left as it is, its reading too. Running it again after a failure is safe.
 */
export async function undoCheckIns(host: SpreadsheetHost, { readings }: CheckInUndo): Promise<CheckInUndoReport> {
  const { workbook } = await readWorkbook(host);
  const judged = readings.map((saved) => ({ saved, why: refusalOf(workbook, saved) }));
  const accepted = judged.flatMap(({ saved, why }) => (why === null ? [saved] : []));
  const changes = accepted.flatMap(({ row, before }) => {
    const keyResult = findKeyResult(workbook, row);
    return keyResult && Object.keys(before).length > 0 ? [{ row: keyResult.ref, values: before }] : [];
  });
  const entries = accepted.flatMap(({ entry }) => {
    const index = workbook.layout.checkIns ? historyIndex(workbook, entry) : -1;
    return index < 0 ? [] : [{ index, values: entry }];
  });
  const applied = await applyOperations(host, [
    ...(changes.length > 0 ? [updateRows(workbook, 'keyResults', changes)] : []),
    ...(entries.length > 0 ? [deleteRows(workbook, 'checkIns', entries)] : []),
  ]);
  return {
    undone: accepted.map(({ row }) => row),
    refused: judged.flatMap(({ saved, why }) => (why === null ? [] : [{ row: saved.row, why }])),
    applied,
  };
}

function refusalOf(workbook: DecodedWorkbook, { row, before, after }: Saved): CheckInRefusal | null {
  const keyResult = findKeyResult(workbook, row);
  if (keyResult === null) return 'row-gone';
  const now = cellsOf(workbook, keyResult.ref, Object.keys(after));
  // What was before is there already when an undo failed half way.
  return sameCells(now, after) || sameCells(now, before) ? null : 'changed-meanwhile';
}
