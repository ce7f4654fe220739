import type { KeepingReports } from '../messages/keeping-reports';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

export const keeping: KeepingReports = {
  notNow: {
    added: ({ what }) => `Added to Not now: ${what}.`,
    moved: ({ what }) => `${what} waits in Not now and does not count. Its row stays in the sheet.`,
    'brought-back': ({ what }) => `${what} is back in the plan, and gone from Not now.`,
    undone: () => 'Undone.',
    'already-there': ({ what }) => `${what} waits in Not now already. Nothing was written.`,
    'row-gone': ({ what }) => `${what}: deleted or rewritten in the meantime. Nothing was changed.`,
    'not-of-the-plan': ({ what }) => `No row of the plan waits under “${what}”. Nothing was changed.`,
    'changed-meanwhile': ({ what }) => `${what}: someone has changed it since. It was left as it is.`,
    'nothing-said': () => 'There are no words to keep yet. Nothing was written.',
  },
  actionsStay: ({ count }) =>
    plural(count, {
      one: 'One open action under it was left as it is.',
      other: `${count} open actions under it were left as they are.`,
    }),
  glossary: {
    added: ({ term }) => `In the Glossary now: ${term}.`,
    'filled-in': ({ term }) => `${term} was in the Glossary, and has its definition now.`,
    undone: () => 'Undone.',
    'already-defined': ({ term, definition }) =>
      `The Glossary defines ${term} already: “${definition}”. Nothing was written.`,
    'changed-meanwhile': ({ term }) => `${term}: someone has changed it since. It was left as it is.`,
    'nothing-said': () => 'A term needs a definition. Nothing was written.',
  },
};
