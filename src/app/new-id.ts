import type { Okrs } from '../core/model/okrs';
import { actionPrefix, highestNumbers, keyResultPrefix, nextId, OBJECTIVE_PREFIX } from '../core/rules/shared/ids';

/** A row that is about to be added, with the id of its parent if it has one. */
export type NewRow =
  | { readonly kind: 'objective' }
  | { readonly kind: 'keyResult'; readonly parentId: string | null }
  | { readonly kind: 'action'; readonly parentId: string | null };

function prefixOf(row: NewRow): string {
  switch (row.kind) {
    case 'objective':
      return OBJECTIVE_PREFIX;
    case 'keyResult':
      return keyResultPrefix(row.parentId);
    case 'action':
      return actionPrefix(row.parentId);
    default:
      return row satisfies never;
  }
}

/** An id that no row has or had: ids are never reused, so those that other rows merely mention count as taken. */
export function newId(okrs: Okrs, row: NewRow): string {
  const known = [
    ...okrs.objectives.map(({ id }) => id),
    ...okrs.keyResults.flatMap(({ id, objective }) => [id, objective]),
    ...okrs.actions.flatMap(({ id, keyResult }) => [id, keyResult]),
    ...okrs.checkIns.map(({ keyResult }) => keyResult),
  ];
  return nextId(highestNumbers(known), prefixOf(row));
}
