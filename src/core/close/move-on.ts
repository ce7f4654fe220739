import { threeMonthsFrom } from '../model/days';
import type { Settings } from '../model/okrs';
import { formatQuarter, nextQuarter, quarterDates } from '../model/quarter';
import type { Quarter, QuarterDates } from '../model/quarter';
import type { SettingKey } from '../workbook/schema/setting-keys';
import type { CellValue } from '../workbook/snapshot';

/**
 * The days of the quarter after one: by the calendar when that one went by it; else it begins on the day after and lasts three months.
 * @param dates of the quarter that ends
 */
export function datesOfNext(quarter: Quarter, dates: QuarterDates, fiscalYearStartMonth: number): QuarterDates {
  if (followsCalendar(quarter, dates, fiscalYearStartMonth)) {
    return quarterDates(nextQuarter(quarter), fiscalYearStartMonth);
  }
  const start = dates.end + 1;
  return { start, end: threeMonthsFrom(start) - 1 };
}

function followsCalendar(quarter: Quarter, dates: QuarterDates, fiscalYearStartMonth: number): boolean {
  const calendar = quarterDates(quarter, fiscalYearStartMonth);
  return dates.start === calendar.start && dates.end === calendar.end;
}

/**
 * What Settings say when the next quarter has begun. Days by the calendar are left to the calendar: no day of the former quarter stays
 * behind. The same from the same dates, however far an earlier attempt came.
 */
export function settingsOfNext(
  quarter: Quarter,
  dates: QuarterDates,
  { fiscalYearStartMonth }: Pick<Settings, 'fiscalYearStartMonth'>,
): Readonly<Partial<Record<SettingKey, CellValue>>> {
  const typed = followsCalendar(quarter, dates, fiscalYearStartMonth)
    ? null
    : datesOfNext(quarter, dates, fiscalYearStartMonth);
  return {
    quarter: formatQuarter(nextQuarter(quarter)),
    'quarter-start': typed?.start ?? null,
    'quarter-end': typed?.end ?? null,
  };
}
