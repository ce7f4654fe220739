import { numberOf } from '../model/cells';
import type { Day } from '../model/cells';
import type { KeyResult, Settings, Status } from '../model/okrs';
import { parseQuarter, quarterDates } from '../model/quarter';
import type { QuarterDates } from '../model/quarter';
import type { KeyResultScore } from './scores';

/*
 * FRAMEWORK section 6 for one key result. The same arithmetic stands in `workbook/formulas` as spreadsheet formulas;
 * a change here is a change there, and the LibreOffice suite compares them.
 */

/** A blank quarter means the current one; formulas compare trimmed and without case. */
export function isInCurrentQuarter(keyResult: KeyResult, settings: Settings): boolean {
  const own = normalise(keyResult.quarterText);
  return own === '' || own === normalise(settings.quarterText);
}

function normalise(text: string): string {
  return text.trim().replace(/ +/g, ' ').toLowerCase();
}

/** The cells that progress is reckoned from: those of a row, or those of a reading that was or may become one. */
type Measured = Pick<KeyResult, 'measure' | 'start' | 'target' | 'current'>;

/** How far from start to target: raw, so above 1 and below 0 are possible; null when it cannot be reckoned. */
export function progressOf(keyResult: Measured): number | null {
  const target = numberOf(keyResult.target);
  if (target === null) return null;
  if (keyResult.current.kind === 'blank') return 0;
  const current = numberOf(keyResult.current);
  if (current === null) return null;
  switch (keyResult.measure.value) {
    case 'stay-at-or-above':
    case 'done-or-not':
      return current >= target ? 1 : 0;
    case 'stay-at-or-below':
      return current <= target ? 1 : 0;
    case 'reach':
      return travelled(keyResult, target, current);
  }
}

function travelled(keyResult: Measured, target: number, current: number): number | null {
  const start = keyResult.start.kind === 'blank' ? 0 : numberOf(keyResult.start);
  if (start === null) return null;
  if (target === start) return current >= target ? 1 : 0;
  // Adding 0 turns -0 into 0, which is what a cell shows.
  const progress = (current - start) / (target - start) + 0;
  // Numbers near the limits of floating point: the formula shows a blank, not #NUM!.
  return Number.isFinite(progress) && Number.isFinite(current - start) && Number.isFinite(target - start)
    ? progress
    : null;
}

export function clampScore(progress: number): number {
  return Math.max(0, Math.min(1, progress));
}

/** First and last day of the quarter that a key result belongs to; null when its quarter cannot be read. */
export function datesOf(keyResult: KeyResult, settings: Settings): QuarterDates | null {
  if (isInCurrentQuarter(keyResult, settings)) {
    if (settings.quarterStart === null) return null;
    return { start: settings.quarterStart, end: settings.quarterEnd ?? settings.quarterStart };
  }
  const quarter = parseQuarter(keyResult.quarterText);
  return quarter ? quarterDates(quarter, settings.fiscalYearStartMonth) : null;
}

/** Straight line from the quarter's first day (0) to the due date (1), held between; a blank due date is the quarter's last day. */
function expectedOf(keyResult: KeyResult, dates: QuarterDates | null, today: Day): number | null {
  if (!dates || keyResult.due.kind === 'unreadable') return null;
  const due = keyResult.due.kind === 'date' ? keyResult.due.day : dates.end;
  if (due <= dates.start) return today >= due ? 1 : 0;
  return clampScore((today - dates.start) / (due - dates.start));
}

const ROUNDING = 1e9;

/** On track, at risk or off track, by how far the score lags. Rounded against the noise of floating point: 0.4 - 0.3 is a lag of 0.1. */
export function statusByLag(expected: number, score: number, settings: Settings): Status {
  const lag = Math.round((expected - score) * ROUNDING) / ROUNDING;
  if (lag <= settings.onTrackWithin) return 'on-track';
  return lag <= settings.atRiskWithin ? 'at-risk' : 'off-track';
}

/** Days at the quarter's start in which no reading is no fault. */
const FIRST_DAYS = 7;

function statusOf(
  keyResult: KeyResult,
  {
    score,
    expected,
    dates,
    today,
    settings,
  }: { score: number | null; expected: number | null; dates: QuarterDates | null; today: Day; settings: Settings },
): Status | null {
  if (score === null) return null;
  if (score >= 1) return 'done';
  const noReading = keyResult.current.kind === 'blank' && keyResult.lastCheckIn.kind === 'blank';
  // Once its quarter is closed only the calendar knows where it began, and may be wrong: the due date tells that it is over.
  const isOver = keyResult.due.kind === 'date' && today > keyResult.due.day;
  if (noReading && dates && today < dates.start + FIRST_DAYS && !isOver) return 'not-started';
  return expected === null ? null : statusByLag(expected, score, settings);
}

/** The weight with which it counts this quarter: blank is 1; text, error values and negative numbers count as 0 until mended. */
function weightOf(keyResult: KeyResult): number {
  if (keyResult.weight.kind === 'blank') return 1;
  return Math.max(0, numberOf(keyResult.weight) ?? 0);
}

/** @param today serial day that counts as today; `settings.asOf` wins over it, as in the workbook. */
export function scoreKeyResult(keyResult: KeyResult, settings: Settings, today: Day): KeyResultScore {
  const now = settings.asOf ?? today;
  const progress = progressOf(keyResult);
  const score = progress === null ? null : clampScore(progress);
  const dates = datesOf(keyResult, settings);
  const expected = score === null ? null : expectedOf(keyResult, dates, now);
  return {
    keyResult,
    progress,
    score,
    weightUsed: score !== null && isInCurrentQuarter(keyResult, settings) ? weightOf(keyResult) : 0,
    expected,
    status: statusOf(keyResult, { score, expected, dates, today: now, settings }),
  };
}
