import type { DecodedWorkbook } from '../../core/workbook/decoded';
import { encodeValue } from '../../core/workbook/encode';
import type { PatchOperation } from '../../core/workbook/patch';
import { appendRows, deleteRows, updateRows } from '../../core/workbook/write-rows';
import type { SpreadsheetHost } from '../../hosts/host';
import { applyOperations } from '../apply';
import { cellsOf, rowHolding, sameCells } from '../check-in-cells';
import type { Cells } from '../check-in-cells';
import { readWorkbook } from '../read-workbook';
import { refuseLost } from '../refuse';
import { findParkable } from './parked-rows';
import type { ParkableRow } from './parked-rows';
import { nameOf, refusal } from './report';
import type { NotNowOutcome, NotNowReport, NotNowUndo } from './types';

/**
 * Takes a change of Not now back: the entry and the cell of the plan are again as they were. One read and one write. A row that somebody
 * has changed since is left as it is, and so is its entry. Running it again after a failure is safe.
 */
export async function undoNotNow(host: SpreadsheetHost, undo: NotNowUndo): Promise<NotNowReport> {
  const { workbook } = await readWorkbook(host);
  const parkable = undo.row === null ? null : findParkable(workbook.okrs, undo.row.ref);
  const what = parkable === null ? String(undo.entry['request'] ?? '') : nameOf(parkable);
  const why = refusalOf(workbook, parkable, undo);
  if (why !== null) return refusal(why, what);
  const applied = await applyOperations(host, [
    ...(undo.row === null || parkable === null
      ? []
      : [updateRows(workbook, parkable.row.ref.table, [{ row: parkable.row.ref, values: undo.row.before }])]),
    ...entryAgain(workbook, undo),
  ]);
  const lost = applied.vanished.some(({ table }) => table !== workbook.layout.notNow?.name);
  if (!lost) return { outcome: 'undone', what, actions: 0, undo: null, applied };
  // The row was deleted just now: the entry is all that is left of it.
  if (applied.rowsDeleted > 0) await applyOperations(host, [appendRows(workbook, 'notNow', [undo.entry])]);
  return { ...refusal('row-gone', what), applied };
}

function refusalOf(workbook: DecodedWorkbook, parkable: ParkableRow | null, { row }: NotNowUndo): NotNowOutcome | null {
  if (row === null) return null;
  if (parkable === null) return 'row-gone';
  const now = cellsOf(workbook, parkable.row.ref, Object.keys(row.after));
  const asInSheet = (cells: Cells): Cells =>
    Object.fromEntries(
      Object.entries(cells).map(([column, value]) => [
        column,
        encodeValue(parkable.row.ref.table, column, value, workbook.language),
      ]),
    );
  // What was before is there already when an undo failed half way.
  const isOurs = sameCells(now, asInSheet(row.after)) || sameCells(now, asInSheet(row.before));
  return isOurs ? null : 'changed-meanwhile';
}

/** The entry as it was before: gone, or there. Nothing when it is so already. */
function entryAgain(workbook: DecodedWorkbook, { entry, then }: NotNowUndo): readonly PatchOperation[] {
  const index = workbook.layout.notNow === undefined ? -1 : rowHolding(workbook, 'notNow', entry);
  if (then === 'remove-entry') return index < 0 ? [] : [deleteRows(workbook, 'notNow', [{ index, values: entry }])];
  refuseLost(workbook, 'notNow', entry);
  return index < 0 ? [appendRows(workbook, 'notNow', [entry])] : [];
}
