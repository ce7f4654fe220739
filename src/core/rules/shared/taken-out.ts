import { numberOf } from '../../model/cells';
import type { KeyResult } from '../../model/okrs';

/** Weight 0 takes a key result out: it waits, and nobody owes it anything. */
export function isTakenOut({ weight }: KeyResult): boolean {
  return numberOf(weight) === 0;
}
