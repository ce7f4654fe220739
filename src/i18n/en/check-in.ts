import type { CheckInMessages } from '../messages/check-in';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

export const checkIn: CheckInMessages = {
  title: 'Check-in',
  lead: 'Fill in what you know. The rest stays as it is.',
  quarter: 'Quarter',
  running: ({ quarter }) => `${quarter} (running)`,
  late: ({ quarter }) => `${quarter} (late readings)`,
  whose: 'Whose key results?',
  everyone: 'Everyone’s',
  day: 'Day of the readings',
  dayToCome: 'That day has not come yet.',
  empty: 'Nothing to check in',
  emptyHint: 'This quarter has no key results of active objectives yet. Write the first in the plan.',
  withoutId: ({ count }) =>
    plural(count, {
      one: 'One key result has no ID and is missing here. Validate: a suggestion gives it one.',
      other: `${count} key results have no ID and are missing here. Validate: a suggestion gives them one.`,
    }),
  last: ({ value, date }) => `${value} on ${date}`,
  never: 'No check-in yet',
  fromTo: ({ start, target, unit }) => `from ${start} to ${target}${unit === '' ? '' : ` ${unit}`}`,
  target: ({ target, unit }) => `target ${target}${unit === '' ? '' : ` ${unit}`}`,
  unrecorded: ({ value }) => `The sheet says ${value}, but nobody has checked that in.`,
  record: ({ value }) => `Check in ${value}`,
  trend: ({ count, first, firstDate, last, lastDate }) =>
    `${count} ${plural(count, { one: 'reading', other: 'readings' })}: from ${first} on ${firstDate} to ${last} on ${lastDate}`,
  forecastUp: ({ value, target, date, score }) => `At this pace: ${value} of ${target} by ${date} (score ${score})`,
  forecastDown: ({ value, target, date, score }) =>
    `At this pace: ${value} by ${date}, with ${target} as target (score ${score})`,
  value: 'New value',
  doneOrNot: '1 when done, else 0',
  confidence: 'Confidence 0–10',
  note: 'Note',
  save: ({ count }) =>
    count === 0 ? 'Save check-ins' : `Save ${count} ${plural(count, { one: 'check-in', other: 'check-ins' })}`,
  keys: 'Enter goes to the next field, Ctrl+Enter saves.',
  nothingYet: 'Nothing is filled in yet.',
  valueMissing: 'Write a value, too.',
  confidenceRange: 'A number from 0 to 10.',
  zeroOrOne: '1 or 0, nothing else.',
  theirs: ({ value }) => `Someone wrote ${value} in the meantime. Save again to write yours over it.`,
  notSaved: ({ count }) =>
    `${count} ${plural(count, { one: 'field needs', other: 'fields need' })} mending. Nothing was saved yet.`,
};
