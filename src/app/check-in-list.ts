import { dayOf, numberOf } from '../core/model/cells';
import type { Day } from '../core/model/cells';
import { keyResultsOf } from '../core/close/quarter-rows';
import type { KeyResult, Okrs } from '../core/model/okrs';
import { formatQuarter } from '../core/model/quarter';
import type { Quarter } from '../core/model/quarter';
import { forecastValue } from '../core/score/forecast';
import type { Reading } from '../core/score/forecast';
import { clampScore, isInCurrentQuarter, progressOf } from '../core/score/key-result';
import { readingsByKeyResult } from '../core/score/readings';
import { sameId } from '../core/score/score-workbook';

export interface Forecast {
  /** Where a straight line through the readings ends on `day`, the due date. */
  readonly value: number;
  readonly score: number;
  readonly day: Day;
}

/** What a check-in of one key result begins with. */
export interface CheckInItem {
  readonly keyResult: KeyResult;
  readonly id: string;
  /** Oldest first. */
  readonly readings: readonly Reading[];
  /** The day of the last check-in, by the history or by the key result itself; null when there was none. */
  readonly lastDay: Day | null;
  /** A value in Current that is no reading yet: somebody typed it into the sheet. */
  readonly unrecorded: number | null;
  readonly forecast: Forecast | null;
}

export interface CheckInList {
  /** Those who own a key result in it, each once, in the order of the alphabet. */
  readonly owners: readonly string[];
  /** The quarter's key results, stalest first; those never checked in come first of all. */
  readonly items: readonly CheckInItem[];
  /** Key results that cannot be checked in: the history would not know them. */
  readonly withoutId: number;
}

/** @param late a quarter that is over, for readings that come late; null is the running one */
export function checkInList(okrs: Okrs, late: Quarter | null = null): CheckInList {
  const readings = readingsByKeyResult(okrs);
  const listed =
    late === null
      ? okrs.keyResults.filter((keyResult) => isCheckedIn(keyResult, okrs))
      : keyResultsOf(okrs, late).filter(({ weight }) => numberOf(weight) !== 0);
  const items = listed.flatMap((keyResult): CheckInItem[] => {
    if (keyResult.id === null) return [];
    const item = itemOf(keyResult, keyResult.id, readings.get(sameId(keyResult.id)) ?? [], okrs);
    // What is over has no forecast.
    return [late === null ? item : { ...item, forecast: null }];
  });
  return {
    owners: ownersOf(items),
    items: items.sort((a, b) => (a.lastDay ?? 0) - (b.lastDay ?? 0) || a.keyResult.ref.index - b.keyResult.ref.index),
    withoutId: listed.length - items.length,
  };
}

/** Quarters before the running one that have key results, the latest first. */
export function pastQuarters({ keyResults, settings: { quarter: running } }: Okrs): readonly Quarter[] {
  if (running === null) return [];
  const past = new Map<string, Quarter>();
  for (const { quarter } of keyResults) {
    if (quarter !== null && formatQuarter(quarter) < formatQuarter(running)) past.set(formatQuarter(quarter), quarter);
  }
  return [...past].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, quarter]) => quarter);
}

/** This quarter's, unless somebody took it out or its objective is no longer pursued. */
function isCheckedIn(keyResult: KeyResult, okrs: Okrs): boolean {
  if (!isInCurrentQuarter(keyResult, okrs.settings) || numberOf(keyResult.weight) === 0) return false;
  const parent = keyResult.objective;
  const objective =
    parent === null ? undefined : okrs.objectives.find(({ id }) => id !== null && sameId(id) === sameId(parent));
  return objective === undefined || objective.state.value === 'active';
}

/** Names that differ only in case or in spaces around them are one person. */
export function sameOwner(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function ownersOf(items: readonly CheckInItem[]): readonly string[] {
  const owners: string[] = [];
  for (const { keyResult } of items) {
    const owner = keyResult.owner.trim();
    if (owner !== '' && !owners.some((known) => sameOwner(known, owner))) owners.push(owner);
  }
  return owners.sort((a, b) => a.localeCompare(b));
}

function itemOf(keyResult: KeyResult, id: string, readings: readonly Reading[], okrs: Okrs): CheckInItem {
  const last = readings.at(-1);
  const days = [last?.day, dayOf(keyResult.lastCheckIn)].filter((day) => day != null);
  return {
    keyResult,
    id,
    readings,
    lastDay: days.length === 0 ? null : Math.max(...days),
    unrecorded: unrecordedValue(keyResult, last ?? null),
    forecast: forecastOf(keyResult, readings, okrs),
  };
}

/** Without any reading a Current that equals Start is where the quarter began, and no news. */
function unrecordedValue(keyResult: KeyResult, last: Reading | null): number | null {
  const current = numberOf(keyResult.current);
  const known = last ? last.value : (numberOf(keyResult.start) ?? 0);
  return current === null || current === known ? null : current;
}

/** None for what is done or not: half a launch is no forecast. None either once the due date has come. */
function forecastOf(keyResult: KeyResult, readings: readonly Reading[], { settings }: Okrs): Forecast | null {
  const day = dayOf(keyResult.due) ?? settings.quarterEnd;
  const last = readings.at(-1);
  if (day === null || last === undefined || last.day >= day || keyResult.measure.value === 'done-or-not') return null;
  const straight = forecastValue(readings, day);
  if (straight === null) return null;
  // What was never below zero is counted, and there are no fewer than none of it.
  const isCounted = readings.every((reading) => reading.value >= 0) && (numberOf(keyResult.target) ?? 0) >= 0;
  const value = isCounted ? Math.max(0, straight) : straight;
  const progress = progressOf({ ...keyResult, current: { kind: 'number', value } });
  return progress === null ? null : { value, score: clampScore(progress), day };
}
