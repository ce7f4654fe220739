import { numberOf } from '../../model/cells';
import type { KeyResult } from '../../model/okrs';

/** Start as scoring takes it: a blank counts as 0, and what cannot be read as no number at all. */
export function startOf(keyResult: KeyResult): number | null {
  return keyResult.start.kind === 'blank' ? 0 : numberOf(keyResult.start);
}

/** Whether the key result moves from Start to Target; the other measures hold a line or are done or not. */
export function isReach(keyResult: KeyResult): boolean {
  return keyResult.measure.value === 'reach';
}
