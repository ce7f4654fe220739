import { numberOf } from '../../model/cells';
import type { KeyResult } from '../../model/okrs';

/** A target beyond this many times its start is hard to believe (FRAMEWORK section 4). */
export const FAR_FETCHED = 10;

/** How many times Start the Target is; null unless both are numbers and Start is above 0. */
export function timesStart(keyResult: KeyResult): number | null {
  const start = numberOf(keyResult.start);
  const target = numberOf(keyResult.target);
  return start === null || target === null || start <= 0 ? null : target / start;
}
