import type { Day } from '../model/cells';

/*
 * The overall score week by week, from the "Score then" of check-ins, with the weights of today. The arithmetic of
 * `workbook/formulas/contributions.ts` and of the Summary sheet; the LibreOffice suite compares them.
 */

/** Later than any reading (2173), and the base by which a key result's row and a day make one number in the workbook. */
export const NEVER: Day = 100_000;

/** A check-in that can be placed in time. */
export interface DatedReading {
  /** Data-row index of the check-in, and of the key result that it reads. */
  readonly row: number;
  readonly keyResultRow: number;
  readonly day: Day;
  readonly scoreThen: number;
}

export interface TrendReading extends DatedReading {
  /** The day of the same key result's next reading, else `NEVER`. Of two readings of one day the lower row is the later. */
  readonly until: Day;
  /** What it adds to the overall score of its time; null when its key result does not count now. */
  readonly points: number | null;
}

/** @param shareOf a key result's share of the overall score, by its data-row index */
export function trendReadings(
  readings: readonly DatedReading[],
  shareOf: (keyResultRow: number) => number,
): readonly TrendReading[] {
  const inTime = [...readings].sort((a, b) => a.keyResultRow - b.keyResultRow || a.day - b.day || a.row - b.row);
  return inTime.map((reading, index) => {
    const next = inTime[index + 1];
    const share = shareOf(reading.keyResultRow);
    return {
      ...reading,
      until: next?.keyResultRow === reading.keyResultRow ? next.day : NEVER,
      points: share > 0 ? share * Math.max(0, Math.min(1, reading.scoreThen)) : null,
    };
  });
}

export interface TrendWeek {
  readonly start: Day;
  /** Null before the first reading, and in weeks to come. */
  readonly score: number | null;
}

export const TREND_WEEKS = 12;

/**
 * The last twelve weeks up to today, counted from the quarter's first day; early in the quarter the later ones are still empty.
 * The week that holds today shows the overall score as it stands, and past weeks what was known at their end: a key result
 * without any reading by then counts as 0.
 */
export function weeklyTrend(
  readings: readonly TrendReading[],
  { start, end, today, overall }: { start: Day; end: Day | null; today: Day; overall: number | null },
): readonly TrendWeek[] {
  const now = end === null ? today : Math.min(today, end);
  const first = start + 7 * Math.max(0, Math.floor((now - start) / 7) - (TREND_WEEKS - 1));
  return Array.from({ length: TREND_WEEKS }, (_, index) => {
    const week = first + 7 * index;
    return { start: week, score: scoreOf(week, readings, now, overall) };
  });
}

function scoreOf(week: Day, readings: readonly TrendReading[], now: Day, overall: number | null): number | null {
  if (week > now) return null;
  const next = week + 7;
  if (next > now) return overall;
  const known = readings.filter(({ day, points }) => day < next && points !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, { until, points }) => (until >= next ? sum + (points ?? 0) : sum), 0);
}
