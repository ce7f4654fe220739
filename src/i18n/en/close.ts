import type { CloseMessages } from '../messages/close';
import { pluralOf } from '../plural';

const plural = pluralOf('en');
const keyResults = (count: number): string => `${count} ${plural(count, { one: 'key result', other: 'key results' })}`;
const actions = (count: number): string => `${count} open ${plural(count, { one: 'action', other: 'actions' })}`;
const days = (count: number): string => `${count} ${plural(count, { one: 'day', other: 'days' })}`;
const unitOf = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

export const close: CloseMessages = {
  title: ({ quarter }) => `Close ${quarter}`,
  noQuarter: 'No quarter to close',
  noQuarterHint: 'Settings name no quarter that can be read. Write it like 2027-Q1, then come back.',
  goToSetting: 'Go to the setting',
  dates: ({ from, to }) => `${from} to ${to}`,
  over: 'quarter over',
  lead: ({ next }) =>
    `Look back at one objective after the other: confirm the grades and choose what goes on in ${next}. Nothing is written before the last step.`,
  nothingToReview: 'This quarter has no key results. Closing it only moves Settings on.',
  begin: 'Begin',
  skip: 'Accept all suggestions',
  back: 'Back',
  next: 'Next',
  step: ({ step, of }) => `Objective ${step} of ${of}`,
  withoutObjective: 'Without an objective',
  withoutText: 'without text',
  computed: ({ score }) => `computed grade ${score}`,
  notComputed: 'no score',
  fromTo: ({ start, current, target, unit }) => `from ${start} to ${current}, target ${target}${unitOf(unit)}`,
  reading: ({ current, target, unit }) => `${current}, target ${target}${unitOf(unit)}`,
  noReading: 'no reading',
  grade: 'Grade 0–1',
  gradeProblem: 'A number from 0 to 1, or nothing.',
  note: 'Note',
  whyNotAll: 'Why below 1.0?',
  goesOn: ({ next }) => `Goes on in ${next}`,
  startsFrom: ({ value }) => `It begins anew from ${value}.`,
  already: ({ next, id }) => `Stands in ${next} already, as ${id}`,
  takesAlong: ({ action }) => `Take along: ${action}`,
  unscored: ({ count, names }) =>
    plural(count, {
      one: `One key result has no score, because a number is missing or cannot be read: ${names}. You can grade it yourself, or close without its grade.`,
      other: `${count} key results have no score, because a number is missing or cannot be read: ${names}. You can grade them yourself, or close without their grades.`,
    }),
  blocked: ({ names }) =>
    `No ID, or an ID used twice: ${names}. They can be neither graded nor carried over here. Validate: a suggestion gives each an ID of its own.`,
  committed: 'This one was committed to. For what ends below 1.0, say why in a few words.',
  tooEasy: 'Every key result was reached. For a stretch objective that is too easy: aim higher next time.',
  readyTitle: 'Ready to close',
  willBe: 'What will be written',
  grades: ({ count }) => `${count} final ${plural(count, { one: 'grade', other: 'grades' })}`,
  withoutGrade: ({ names }) => `Without a grade: ${names}`,
  carries: ({ count, next }) => `${keyResults(count)} in ${next}, beginning anew`,
  carriesNothing: ({ next }) => `No key results in ${next}`,
  bringsActions: ({ count }) => `${actions(count)}, moved along`,
  settings: ({ next, from, to }) => `Settings: ${next}, ${from} to ${to}`,
  unexplained: ({ names }) => `Committed, below 1 and not explained: ${names}`,
  stillRuns: ({ days: count }) => `The quarter still runs for ${days(count)}.`,
  nothingDeleted: 'Nothing is deleted. The closed quarter stays in the sheets with its grades and its check-ins.',
  close: ({ quarter }) => `Close ${quarter}`,
  closeEarly: ({ quarter }) => `Close ${quarter} now`,
  draft: ({ next }) => `Draft ${next}`,
  draftHint: ({ quarter }) =>
    `A draft only adds the new key results. ${quarter} goes on as it is, and grades wait for the close.`,
  notYet: ({ count }) =>
    `${count} ${plural(count, { one: 'grade needs', other: 'grades need' })} mending. Nothing was written yet.`,
  done: {
    closed: ({ quarter }) => `${quarter} is closed`,
    drafted: ({ next }) => `${next} is drafted`,
    otherQuarter: 'Settings name another quarter by now. Nothing was written.',
    graded: ({ count }) => `Grades or notes of ${keyResults(count)} written`,
    carried: ({ count, next }) => `${keyResults(count)} added to ${next}`,
    before: ({ count, next }) => `${keyResults(count)} stood in ${next} already: nothing was added twice`,
    starts: ({ count }) => `Start of ${keyResults(count)} set to the latest reading`,
    actions: ({ count }) => `${actions(count)} moved along`,
    named: ({ count, quarter }) => `${keyResults(count)} without a quarter now say ${quarter}`,
    movedOn: ({ next }) => `Settings now say ${next}`,
    notMovedOn: 'The row of a setting was deleted meanwhile: check the quarter and its days in Settings.',
    ungraded: ({ names }) => `No final grade: ${names}. You can still write it in the sheet.`,
    refused: ({ what, why }) => `${what}: ${why}`,
    refusals: {
      'row-gone': 'The row was deleted or its ID changed in the meantime.',
      'changed-meanwhile': 'Someone has written something else in the meantime. Theirs was kept.',
      'out-of-range': 'A grade is a number from 0 to 1. Nothing was written for it.',
      'without-id': 'It has no ID. Nothing was written for it.',
      'id-twice': 'Its ID is used twice. Nothing was written for it.',
    },
    asOf: ({ date }) =>
      `Settings show the workbook as of ${date}. Empty that setting to see the new quarter as of today.`,
    late: ({ quarter }) => `Late readings for ${quarter} are still welcome: choose it under Check-in.`,
    whatNext: ({ next }) => `Now look over the texts and targets of ${next}: they are still those of the old quarter.`,
    toPlan: 'To the plan',
  },
};
