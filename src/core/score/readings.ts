import { numberOf, dayOf } from '../model/cells';
import type { Okrs } from '../model/okrs';
import type { Reading } from './forecast';
import { sameId } from './score-workbook';

/**
 * The readings of every key result by its id (`sameId`), oldest first; of one day, in the order of the rows. Check-ins without a day or
 * without a number are none.
 */
export function readingsByKeyResult(okrs: Okrs): ReadonlyMap<string, readonly Reading[]> {
  const byKeyResult = new Map<string, Reading[]>();
  for (const checkIn of okrs.checkIns) {
    const day = dayOf(checkIn.when);
    const value = numberOf(checkIn.value);
    if (checkIn.keyResult === null || day === null || value === null) continue;
    const key = sameId(checkIn.keyResult.trim());
    const readings = byKeyResult.get(key);
    if (readings) readings.push({ day, value });
    else byKeyResult.set(key, [{ day, value }]);
  }
  for (const readings of byKeyResult.values()) readings.sort((a, b) => a.day - b.day);
  return byKeyResult;
}
