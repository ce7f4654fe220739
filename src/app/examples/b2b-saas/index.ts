import type { Day } from '../../../core/model/cells';
import { BLANK } from '../../../core/model/cells';
import type { Localized } from '../../../core/model/language';
import type { QuarterDates } from '../../../core/model/quarter';
import { clampScore, progressOf } from '../../../core/score/key-result';
import type { RowValues } from '../../../core/workbook/encode';
import type { Example } from '../example';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import { pl } from './pl';
import { DECLINED_REQUESTS, READINGS, TERMS } from './records';
import type { DeclinedRequestFacts, Reading } from './records';
import { ACTIONS, KEY_RESULTS, OBJECTIVES } from './structure';
import type { ActionFacts, KeyResultFacts, KeyResultId, ObjectiveFacts } from './structure';
import type { ExampleTexts } from './texts';

const TEXTS: Localized<ExampleTexts> = { en, fr, it, pl };

/** Four objectives of the marketing team of a B2B software company, twenty days into the quarter. See docs/example.md. */
export const b2bSaas: Example = (language, quarter) => {
  const texts = TEXTS[language];
  return {
    objectives: objectiveRows(texts),
    keyResults: keyResultRows(texts, quarter),
    actions: actionRows(texts, quarter),
    checkIns: checkInRows(texts, quarter),
    notNow: notNowRows(texts, quarter),
    glossary: TERMS.map((key) => texts.glossary[key]),
  };
};

/** The keys of a record that was written down with exactly these keys. */
function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(record) as K[];
}

const DAYS_A_WEEK = 7;

/** The day, or the Friday before it: nobody plans for a weekend. Serial day 7 of the 1900 date system was a Saturday. */
function workday(day: Day): Day {
  const afterFriday = day % DAYS_A_WEEK;
  return afterFriday <= 1 ? day - afterFriday - 1 : day;
}

function dueDay(offset: number | null, quarter: QuarterDates): Day {
  return offset === null ? quarter.end : workday(quarter.start + offset);
}

/** A number of a key result as the language writes it: money in its own currency. */
function inCurrency(value: number, { unit }: Pick<KeyResultFacts, 'unit'>, texts: ExampleTexts): number {
  return unit === 'money' ? value * texts.moneyFactor : value;
}

function objectiveRows(texts: ExampleTexts): readonly RowValues<'objectives'>[] {
  return keysOf(OBJECTIVES).map((id) => {
    const { owner, ambition }: ObjectiveFacts = OBJECTIVES[id];
    return { id, ...texts.objectives[id], owner: texts.people[owner], ambition, state: 'active' };
  });
}

function keyResultRows(
  texts: ExampleTexts,
  quarter: QuarterDates & { readonly text: string },
): readonly RowValues<'keyResults'>[] {
  return keysOf(KEY_RESULTS).map((id) => {
    const facts: KeyResultFacts = KEY_RESULTS[id];
    const latest = latestReading(id);
    return {
      id,
      objective: facts.objective,
      text: texts.keyResults[id].text,
      owner: facts.owner === null ? null : texts.people[facts.owner],
      quarter: quarter.text,
      measure: facts.measure,
      unit: texts.units[facts.unit],
      start: inCurrency(facts.start, facts, texts),
      target: inCurrency(facts.target, facts, texts),
      current: latest.value === null ? null : inCurrency(latest.value, facts, texts),
      due: dueDay(facts.due, quarter),
      weight: facts.weight,
      indicator: facts.indicator,
      confidence: latest.confidence,
      lastCheckIn: workday(quarter.start + latest.day),
      definition: texts.keyResults[id].definition,
    };
  });
}

function latestReading(id: KeyResultId): Reading {
  const readings: readonly [...Reading[], Reading] = READINGS[id];
  // The type says that there is one; indexing by length does not know it.
  return readings.at(-1) ?? readings[0];
}

function actionRows(texts: ExampleTexts, quarter: QuarterDates): readonly RowValues<'actions'>[] {
  return keysOf(ACTIONS).map((id) => {
    const { keyResult, owner, due, state, budget }: ActionFacts = ACTIONS[id];
    return {
      id,
      keyResult,
      text: texts.actions[id],
      owner: texts.people[owner],
      due: dueDay(due, quarter),
      state,
      budget: budget === null ? null : budget * texts.moneyFactor,
    };
  });
}

/** Every reading as a row, oldest first, as they would have been appended week by week. */
function checkInRows(texts: ExampleTexts, quarter: QuarterDates): readonly RowValues<'checkIns'>[] {
  return keysOf(KEY_RESULTS)
    .flatMap((id) => {
      const facts: KeyResultFacts = KEY_RESULTS[id];
      const readings: readonly Reading[] = READINGS[id];
      const notes: readonly string[] = texts.notes[id];
      return readings.map((reading, index) => ({
        when: workday(quarter.start + reading.day),
        keyResult: id,
        value: reading.value === null ? null : inCurrency(reading.value, facts, texts),
        confidence: reading.confidence,
        note: notes[index] ?? '',
        // What nobody owns, the head of the team reports.
        by: texts.people[facts.owner ?? 'head'],
        scoreThen: scoreOf(facts, reading),
      }));
    })
    .sort((a, b) => a.when - b.when);
}

function scoreOf({ measure, start, target }: KeyResultFacts, { value }: Reading): number | null {
  const cell = (number: number) => ({ kind: 'number', value: number }) as const;
  const progress = progressOf({
    measure: { kind: 'choice', value: measure },
    start: cell(start),
    target: cell(target),
    current: value === null ? BLANK : cell(value),
  });
  return progress === null ? null : clampScore(progress);
}

function notNowRows(texts: ExampleTexts, quarter: QuarterDates): readonly RowValues<'notNow'>[] {
  return keysOf(DECLINED_REQUESTS).map((key) => {
    const { day, revisit }: DeclinedRequestFacts = DECLINED_REQUESTS[key];
    return {
      date: workday(quarter.start + day),
      ...texts.declinedRequests[key],
      revisit: workday(quarter.start + revisit),
    };
  });
}
