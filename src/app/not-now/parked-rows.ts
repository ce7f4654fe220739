import { numberOf } from '../../core/model/cells';
import type { Action, DeclinedRequest, KeyResult, Okrs, RowRef } from '../../core/model/okrs';
import { sameId } from '../../core/score/score-workbook';

/** A row of the plan that can wait: an objective is dropped or paused instead. */
export type ParkableRow =
  { readonly kind: 'keyResult'; readonly row: KeyResult } | { readonly kind: 'action'; readonly row: Action };

/** Out of the plan and still in its sheet: an action by its State; a key result has none, so by its Weight. */
export function isOut(parkable: ParkableRow): boolean {
  return parkable.kind === 'keyResult' ? numberOf(parkable.row.weight) === 0 : parkable.row.state.value === 'dropped';
}

function parkableRows(okrs: Okrs): readonly ParkableRow[] {
  return [
    ...okrs.keyResults.map((row) => ({ kind: 'keyResult', row }) as const),
    ...okrs.actions.map((row) => ({ kind: 'action', row }) as const),
  ];
}

/** The row of that id; of several, the one that stands where it was seen. Without an id, the row that stands there. */
export function findParkable(okrs: Okrs, { table, id, index }: RowRef): ParkableRow | null {
  const same = parkableRows(okrs).filter(({ row: { ref } }) => ref.table === table && ref.id === id);
  return (
    same.find(({ row }) => row.ref.index === index) ?? (id !== null && same.length === 1 ? (same[0] ?? null) : null)
  );
}

const words = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLowerCase();

/**
 * The rows of the plan that wait in Not now, by the position of their entry. The sheet has no column for an id: an entry tells its row
 * by the text, and among rows that say the same by who asked. A row answers to one entry at most.
 */
export function parkedRows(okrs: Okrs): ReadonlyMap<number, ParkableRow> {
  const waiting = parkableRows(okrs).filter((parkable) => isOut(parkable) && words(parkable.row.text) !== '');
  const byText = new Map<string, ParkableRow[]>();
  for (const parkable of waiting) {
    const same = byText.get(words(parkable.row.text));
    if (same) same.push(parkable);
    else byText.set(words(parkable.row.text), [parkable]);
  }
  const parked = new Map<number, ParkableRow>();
  const take = (entry: DeclinedRequest, isRight: (parkable: ParkableRow) => boolean): void => {
    const same = byText.get(words(entry.request)) ?? [];
    const place = same.findIndex(isRight);
    const [found] = place < 0 ? [] : same.splice(place, 1);
    if (found) parked.set(entry.ref.index, found);
  };
  for (const entry of okrs.declinedRequests) take(entry, ({ row }) => words(row.owner) === words(entry.from));
  for (const entry of okrs.declinedRequests) if (!parked.has(entry.ref.index)) take(entry, () => true);
  return parked;
}

/** The entry that a row of the plan waits in; null when it is only dropped, or not even that. */
export function entryOf(okrs: Okrs, ref: RowRef): DeclinedRequest | null {
  const [position] =
    [...parkedRows(okrs)].find(([, { row }]) => row.ref.table === ref.table && row.ref.index === ref.index) ?? [];
  return okrs.declinedRequests.find((entry) => entry.ref.index === position) ?? null;
}

/** Actions under a key result that are neither done nor dropped: they stay where they are and wait with it. */
export function waitingActions(okrs: Okrs, parkable: ParkableRow): number {
  const { id } = parkable.row;
  if (parkable.kind === 'action' || id === null) return 0;
  return okrs.actions.filter(
    ({ keyResult, state }) =>
      keyResult !== null && sameId(keyResult) === sameId(id) && state.value !== 'done' && state.value !== 'dropped',
  ).length;
}
