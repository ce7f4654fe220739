import type { Day } from './cells';

/** Serial day of 1970-01-01 in the 1900 date system. */
const EPOCH_SERIAL = 25569;
const MS_A_DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Serial day of a date in the proleptic Gregorian calendar. Months beyond 1 to 12 and days beyond the month roll over, as in DATE(). */
export function dayFromDate({ year, month, day }: CalendarDate): Day {
  return Date.UTC(year, month - 1, day) / MS_A_DAY + EPOCH_SERIAL;
}

export function dateFromDay(day: Day): CalendarDate {
  const date = new Date((Math.floor(day) - EPOCH_SERIAL) * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** As EDATE in the formulas: the same day three months later, or that month's last where it has no such day. */
export function threeMonthsFrom(start: Day): Day {
  const { year, month, day } = dateFromDay(start);
  return Math.min(dayFromDate({ year, month: month + 3, day }), dayFromDate({ year, month: month + 4, day: 1 }) - 1);
}

/** `2027-03-31` */
export function isoFromDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateFromDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Day of an ISO date (`2027-03-31`), or null if it is none. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const day = dayFromDate({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return isoFromDay(day) === text.trim() ? day : null;
}
