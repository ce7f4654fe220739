import type { DeclinedRequest, Okrs } from '../../core/model/okrs';
import { appendRows, deleteRows, updateRows } from '../../core/workbook/write-rows';
import type { SpreadsheetHost } from '../../hosts/host';
import { applyOperations } from '../apply';
import { cellsOf } from '../check-in-cells';
import { readWorkbook } from '../read-workbook';
import { refuseLost } from '../refuse';
import { broughtBack, cellNow } from './kept-value';
import { ENTRY_COLUMNS } from './move-to-not-now';
import { parkedRows, waitingActions } from './parked-rows';
import { nameOf, refusal } from './report';
import type { NotNowReport, SeenEntry } from './types';

/** The entry that was seen: where it stood, else the only one that says the same. */
function findEntry({ declinedRequests }: Okrs, { ref, request, from }: SeenEntry): DeclinedRequest | null {
  const same = declinedRequests.filter((entry) => entry.request === request && entry.from === from);
  return same.find((entry) => entry.ref.index === ref.index) ?? (same.length === 1 ? (same[0] ?? null) : null);
}

/**
 * Brings a key result or an action back from Not now: the row counts again as it did, and its entry goes. One read and one write; a third
 * message only when the row was deleted between the two, and then its entry stays. A request from outside stays where it is.
 */
export async function bringBackFromNotNow(host: SpreadsheetHost, seen: SeenEntry): Promise<NotNowReport> {
  const { workbook } = await readWorkbook(host);
  const found = findEntry(workbook.okrs, seen);
  if (found === null) return refusal('row-gone', seen.request);
  const parkable = parkedRows(workbook.okrs).get(found.ref.index);
  if (parkable === undefined) return refusal('not-of-the-plan', seen.request);

  const { ref } = parkable.row;
  const entry = cellsOf(workbook, found.ref, ENTRY_COLUMNS);
  const after = broughtBack(found.whyNotNow, parkable, workbook.language);
  refuseLost(workbook, ref.table, after);
  const applied = await applyOperations(host, [
    updateRows(workbook, ref.table, [{ row: ref, values: after }]),
    deleteRows(workbook, 'notNow', [{ index: found.ref.index, values: entry }]),
  ]);
  const isGone = applied.vanished.some(({ table }) => table === workbook.layout[ref.table]?.name);
  if (isGone) {
    // Nothing came back: the entry is all that is left of the row.
    if (applied.rowsDeleted > 0) await applyOperations(host, [appendRows(workbook, 'notNow', [entry])]);
    return { ...refusal('row-gone', nameOf(parkable)), applied };
  }
  return {
    outcome: 'brought-back',
    what: nameOf(parkable),
    actions: waitingActions(workbook.okrs, parkable),
    undo: { entry, then: 'restore-entry', row: { ref, before: cellNow(parkable), after } },
    applied,
  };
}
