import { datesOfNext, settingsOfNext } from '../../../src/core/close/move-on';
import { dayFromIso, isoFromDay } from '../../../src/core/model/days';

const day = (iso: string): number => dayFromIso(iso) ?? NaN;
const next = (start: string, end: string, number: 1 | 2 | 3 | 4, month = 1) => {
  const dates = datesOfNext({ year: 2027, number }, { start: day(start), end: day(end) }, month);
  return [isoFromDay(dates.start), isoFromDay(dates.end)];
};

describe('the days of the next quarter', () => {
  it.each<[string, string, 1 | 2 | 3 | 4, number, string, string]>([
    ['2027-01-01', '2027-03-31', 1, 1, '2027-04-01', '2027-06-30'],
    ['2027-10-01', '2027-12-31', 4, 1, '2028-01-01', '2028-03-31'],
    ['2028-01-01', '2028-03-31', 4, 4, '2028-04-01', '2028-06-30'],
    ['2026-11-01', '2027-01-31', 1, 1, '2027-02-01', '2027-04-30'],
    ['2026-09-01', '2026-11-30', 1, 1, '2026-12-01', '2027-02-28'],
    ['2027-08-31', '2027-11-29', 3, 1, '2027-11-30', '2028-02-28'],
  ])('after %s to %s (Q%d, fiscal year from month %d)', (start, end, number, month, from, to) => {
    expect(next(start, end, number, month)).toEqual([from, to]);
  });

  it('are left to the calendar in Settings when this quarter went by it', () => {
    const dates = { start: day('2027-01-01'), end: day('2027-03-31') };
    expect(settingsOfNext({ year: 2027, number: 1 }, dates, { fiscalYearStartMonth: 1 })).toEqual({
      quarter: '2027-Q2',
      'quarter-start': null,
      'quarter-end': null,
    });
  });
});
