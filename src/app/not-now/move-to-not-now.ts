import type { DeclinedRequest } from '../../core/model/okrs';
import type { DecodedWorkbook } from '../../core/workbook/decoded';
import type { ApplyReport } from '../../core/workbook/patch';
import { appendRows, deleteRows, updateRows } from '../../core/workbook/write-rows';
import type { SpreadsheetHost } from '../../hosts/host';
import { applyOperations } from '../apply';
import { cellsOf, rowHolding } from '../check-in-cells';
import type { Cells } from '../check-in-cells';
import type { Clock } from '../clock';
import { readWorkbook } from '../read-workbook';
import { refuseLost } from '../refuse';
import { oneLine } from './add-request';
import { broughtBack, cellNow, takenOut, withKept, withoutKept } from './kept-value';
import { entryOf, findParkable, isOut, waitingActions } from './parked-rows';
import type { ParkableRow } from './parked-rows';
import { nameOf, refusal } from './report';
import type { NotNowMove, NotNowReport } from './types';

export const ENTRY_COLUMNS = ['date', 'request', 'from', 'whyNotNow', 'revisit'] as const;

/**
 * Moves a key result or an action to Not now: an entry with its text, its owner and the reason, and the row itself goes out of the plan,
 * where it stays with all that belongs to it (see ADR 0013). One read and one write; a third message only when the row was deleted
 * between the two. Running it again after a failure finishes the rest and does nothing twice.
 * @throws HostError `table-missing` or `column-missing` when there is nowhere to write to
 */
export async function moveToNotNow(host: SpreadsheetHost, clock: Clock, move: NotNowMove): Promise<NotNowReport> {
  const { workbook } = await readWorkbook(host);
  const parkable = findParkable(workbook.okrs, move.row);
  if (parkable === null) return refusal('row-gone', move.row.id ?? '');
  const what = nameOf(parkable);
  if (oneLine(parkable.row.text) === '') return refusal('nothing-said', what);

  const waits = isOut(parkable) ? entryOf(workbook.okrs, parkable.row.ref) : null;
  if (waits !== null) return arrived(workbook, parkable, waits, move);

  const entry: Cells = {
    date: workbook.okrs.settings.asOf ?? clock.today(),
    request: oneLine(parkable.row.text),
    from: oneLine(parkable.row.owner),
    whyNotNow: withKept(oneLine(move.why), parkable, workbook.language),
    revisit: move.revisit,
  };
  const after = takenOut(parkable);
  refuseLost(workbook, 'notNow', entry);
  refuseLost(workbook, parkable.row.ref.table, after);
  const isEntered = rowHolding(workbook, 'notNow', entry) >= 0;
  // The entry first: it holds what the row is about to lose.
  const applied = await applyOperations(host, [
    ...(isEntered ? [] : [appendRows(workbook, 'notNow', [entry])]),
    ...(isOut(parkable)
      ? []
      : [updateRows(workbook, parkable.row.ref.table, [{ row: parkable.row.ref, values: after }])]),
  ]);
  if (applied.vanished.length > 0) {
    if (!isEntered) await takeEntryBack(host, workbook, entry);
    return { ...refusal('row-gone', what), applied };
  }
  return reportOf(workbook, parkable, entry, applied);
}

function reportOf(workbook: DecodedWorkbook, parkable: ParkableRow, entry: Cells, applied: ApplyReport): NotNowReport {
  return {
    outcome: 'moved',
    what: nameOf(parkable),
    actions: waitingActions(workbook.okrs, parkable),
    undo: {
      entry,
      then: 'remove-entry',
      row: { ref: parkable.row.ref, before: cellNow(parkable), after: takenOut(parkable) },
    },
    applied,
  };
}

/** The row waits already. For the same reason: from a move whose answer was lost, and of which this is the answer. */
function arrived(
  workbook: DecodedWorkbook,
  parkable: ParkableRow,
  { ref, whyNotNow }: DeclinedRequest,
  { why }: NotNowMove,
): NotNowReport {
  if (withoutKept(whyNotNow) !== oneLine(why)) return refusal('already-there', nameOf(parkable));
  const report = reportOf(workbook, parkable, cellsOf(workbook, ref, ENTRY_COLUMNS), refusal('moved', '').applied);
  const before = broughtBack(whyNotNow, parkable, workbook.language);
  return { ...report, undo: report.undo?.row ? { ...report.undo, row: { ...report.undo.row, before } } : report.undo };
}

/** The row was deleted between the read and the write: what is left of it in Not now would be somebody's decision undone. */
async function takeEntryBack(host: SpreadsheetHost, workbook: DecodedWorkbook, entry: Cells): Promise<void> {
  const index = workbook.layout.notNow?.rows.length ?? 0;
  await applyOperations(host, [deleteRows(workbook, 'notNow', [{ index, values: entry }])]);
}
