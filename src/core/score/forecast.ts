import type { Day } from '../model/cells';

export interface Reading {
  readonly day: Day;
  readonly value: number;
}

/**
 * The value that a least-squares straight line through the readings has on a day.
 * Null with fewer than two readings, or when all are of one day (FRAMEWORK section 6: from 2 check-ins on).
 */
export function forecastValue(readings: readonly Reading[], due: Day): number | null {
  if (readings.length < 2) return null;
  const count = readings.length;
  const meanDay = readings.reduce((sum, { day }) => sum + day, 0) / count;
  const meanValue = readings.reduce((sum, { value }) => sum + value, 0) / count;
  let spread = 0;
  let slope = 0;
  for (const { day, value } of readings) {
    spread += (day - meanDay) ** 2;
    slope += (day - meanDay) * (value - meanValue);
  }
  if (spread === 0) return null;
  const forecast = meanValue + (slope / spread) * (due - meanDay);
  return Number.isFinite(forecast) ? forecast : null;
}
