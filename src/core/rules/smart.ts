import { dayOf, numberOf } from '../model/cells';
import type { KeyResult } from '../model/okrs';
import { quarterDates } from '../model/quarter';
import type { Facts } from './facts';
import { disagreement } from './shared/agreement';
import { FAR_FETCHED, timesStart } from './shared/ambition';
import { isReach, startOf } from './shared/cells';
import { directionConflict } from './shared/direction';
import { percentageTarget } from './shared/percentage';
import { isBlank, normaliseId } from './shared/text';

export const SMART_LETTERS = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;
export type SmartLetter = (typeof SMART_LETTERS)[number];

/** Why a light is out: an id with what its words need. */
export type SmartReason =
  | { readonly why: 'no-text' }
  | { readonly why: 'no-verb' }
  | { readonly why: 'no-number' }
  | { readonly why: 'percentage'; readonly text: string }
  | { readonly why: 'no-target' }
  | { readonly why: 'disagrees'; readonly text: string }
  | { readonly why: 'no-distance'; readonly value: number }
  | { readonly why: 'wrong-direction'; readonly verb: string }
  | { readonly why: 'far-fetched'; readonly times: number }
  | { readonly why: 'no-objective' }
  | { readonly why: 'objective-not-active' }
  | { readonly why: 'no-due' }
  | { readonly why: 'outside-quarter' };

export interface SmartLight {
  readonly letter: SmartLetter;
  readonly lit: boolean;
  /** Null when lit. */
  readonly reason: SmartReason | null;
}

export interface KeyResultSmart {
  readonly keyResult: KeyResult;
  /** Five, in the order of the letters. */
  readonly lights: readonly SmartLight[];
  /** All five are lit. */
  readonly isSmart: boolean;
}

function specific(keyResult: KeyResult, facts: Facts): SmartReason | null {
  if (isBlank(keyResult.text)) return { why: 'no-text' };
  return facts.readKeyResult(keyResult).saysWhatWillBeDone ? null : { why: 'no-verb' };
}

function measurable(keyResult: KeyResult, facts: Facts): SmartReason | null {
  const analysis = facts.readKeyResult(keyResult);
  if (keyResult.measure.value !== 'done-or-not' && analysis.numbers.length === 0) return { why: 'no-number' };
  // A team that switched the rule off has decided that percentages are fine.
  const percentage = facts.severityOf('key-result-percentage') === 'off' ? null : percentageTarget(analysis);
  if (percentage !== null) return { why: 'percentage', text: percentage.text };
  if (keyResult.target.kind !== 'number') return { why: 'no-target' };
  const found = disagreement(keyResult, analysis);
  return found === null ? null : { why: 'disagrees', text: found.text };
}

function achievable(keyResult: KeyResult, facts: Facts): SmartReason | null {
  const target = numberOf(keyResult.target);
  if (target === null) return { why: 'no-target' };
  if (!isReach(keyResult)) return null;
  if (startOf(keyResult) === target) return { why: 'no-distance', value: target };
  const conflict = directionConflict(keyResult, facts.readKeyResult(keyResult));
  if (conflict !== null) return { why: 'wrong-direction', verb: conflict.verb };
  const times = timesStart(keyResult);
  return times !== null && times > FAR_FETCHED ? { why: 'far-fetched', times: Math.floor(times) } : null;
}

function relevant(keyResult: KeyResult, facts: Facts): SmartReason | null {
  if (normaliseId(keyResult.objective) === null) return { why: 'no-objective' };
  const objective = facts.objectiveOf(keyResult);
  if (objective === null) return { why: 'no-objective' };
  return facts.isActive(objective) ? null : { why: 'objective-not-active' };
}

function timeBound(keyResult: KeyResult, facts: Facts): SmartReason | null {
  const due = dayOf(keyResult.due);
  if (due === null) return { why: 'no-due' };
  const dates = facts.isThisQuarter(keyResult)
    ? facts.quarterDates
    : keyResult.quarter && quarterDates(keyResult.quarter, facts.workbook.okrs.settings.fiscalYearStartMonth);
  if (dates === null) return null;
  return Math.floor(due) < dates.start || Math.floor(due) > dates.end ? { why: 'outside-quarter' } : null;
}

const CHECKS: Readonly<Record<SmartLetter, (keyResult: KeyResult, facts: Facts) => SmartReason | null>> = {
  specific,
  measurable,
  achievable,
  relevant,
  'time-bound': timeBound,
};

/** The five lights of one key result (FRAMEWORK section 2): what a program can check; the questions remain for people. */
export function smartLightsOf(keyResult: KeyResult, facts: Facts): KeyResultSmart {
  const lights = SMART_LETTERS.map((letter): SmartLight => {
    const reason = CHECKS[letter](keyResult, facts);
    return { letter, lit: reason === null, reason };
  });
  return { keyResult, lights, isSmart: lights.every(({ lit }) => lit) };
}

/** The lights of every key result of this quarter, in the order of the workbook. */
export function smartLights(facts: Facts): readonly KeyResultSmart[] {
  return facts.keyResults.filter(facts.isThisQuarter).map((keyResult) => smartLightsOf(keyResult, facts));
}
