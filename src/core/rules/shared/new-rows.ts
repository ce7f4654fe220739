import type { Quantity } from '../../language/analysis';
import type { Edit } from '../../model/finding';
import type { KeyResult, Objective } from '../../model/okrs';
import { formatQuarter } from '../../model/quarter';
import type { Facts } from '../facts';
import { keyResultPrefix, OBJECTIVE_PREFIX } from './ids';
import { append } from './suggest';

/** A new key result under an objective, as complete as what is known allows. */
export function newKeyResult(
  facts: Facts,
  objective: Objective,
  text: string,
  numbers: { readonly start: Quantity | null; readonly target: Quantity | null },
): Edit {
  return append('keyResults', {
    id: facts.nextId(keyResultPrefix(objective.id)),
    objective: objective.id,
    text,
    owner: objective.owner,
    quarter: facts.quarter === null ? null : formatQuarter(facts.quarter),
    start: numbers.start?.value ?? null,
    target: numbers.target?.value ?? null,
    due: facts.quarterDates?.end ?? null,
  });
}

/** The second half of a key result that was two: it shares all but its text and its numbers. */
export function siblingKeyResult(facts: Facts, row: KeyResult, text: string): Edit {
  return append('keyResults', {
    id: facts.nextId(keyResultPrefix(row.objective)),
    objective: row.objective,
    text,
    owner: row.owner,
    quarter: row.quarterText,
    due: row.due.kind === 'date' ? row.due.day : null,
  });
}

/** The second half of an objective that was two. */
export function siblingObjective(facts: Facts, row: Objective, text: string): Edit {
  return append('objectives', {
    id: facts.nextId(OBJECTIVE_PREFIX),
    text,
    why: row.why,
    owner: row.owner,
    supports: row.supports,
    state: row.state.value,
  });
}
