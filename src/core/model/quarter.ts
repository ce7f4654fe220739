import type { Day } from './cells';
import { dateFromDay, dayFromDate } from './days';

/** A quarter of the fiscal year that begins in `year`. Written `2027-Q1`. */
export interface Quarter {
  readonly year: number;
  readonly number: 1 | 2 | 3 | 4;
}

export interface QuarterDates {
  readonly start: Day;
  readonly end: Day;
}

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** Reads `2027-Q1`, the one spelling that the workbook's formulas know too; null for all else. */
export function parseQuarter(text: string): Quarter | null {
  const match = QUARTER.exec(text.trim().toUpperCase());
  if (!match) return null;
  return { year: Number(match[1]), number: Number(match[2]) as Quarter['number'] };
}

export function formatQuarter(quarter: Quarter): string {
  return `${quarter.year}-Q${quarter.number}`;
}

/** First and last day. With a fiscal year from April (4), 2027-Q1 runs from 2027-04-01 to 2027-06-30. */
export function quarterDates(quarter: Quarter, fiscalYearStartMonth = 1): QuarterDates {
  const month = fiscalYearStartMonth + 3 * (quarter.number - 1);
  return {
    start: dayFromDate({ year: quarter.year, month, day: 1 }),
    end: dayFromDate({ year: quarter.year, month: month + 3, day: 1 }) - 1,
  };
}

export function nextQuarter(quarter: Quarter): Quarter {
  return quarter.number === 4
    ? { year: quarter.year + 1, number: 1 }
    : { year: quarter.year, number: (quarter.number + 1) as Quarter['number'] };
}

/** The quarter that holds a day. */
export function quarterOf(day: Day, fiscalYearStartMonth = 1): Quarter {
  const { year, month } = dateFromDay(day);
  const monthsIn = (month - fiscalYearStartMonth + 12) % 12;
  return {
    year: month < fiscalYearStartMonth ? year - 1 : year,
    number: (Math.floor(monthsIn / 3) + 1) as Quarter['number'],
  };
}

const SOON = 21;

/** The quarter to plan on a day: the running one, or the next when under three weeks of it remain. */
export function quarterToPlan(day: Day, fiscalYearStartMonth = 1): Quarter {
  const running = quarterOf(day, fiscalYearStartMonth);
  return quarterDates(running, fiscalYearStartMonth).end - day < SOON ? nextQuarter(running) : running;
}
