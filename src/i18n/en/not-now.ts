import type { NotNowMessages } from '../messages/not-now';
import { pluralOf } from '../plural';

const plural = pluralOf('en');

export const notNow: NotNowMessages = {
  title: ({ count }) => `Not now (${count})`,
  lead: 'What you say no to for the moment, so that the plan keeps its focus.',
  request: 'Request',
  from: 'From',
  why: 'Why not now',
  revisit: 'Revisit (optional)',
  requestMissing: 'Write what was asked for.',
  whyMissing: 'A few words will do: someone will ask.',
  add: 'Add request',
  asked: ({ date }) => `Since ${date}`,
  askedBy: ({ date, from }) => `${from}, ${date}`,
  lookAgain: ({ date }) => `Look again on ${date}`,
  timeHasCome: ({ date }) => `Time to look again: ${date}`,
  bringBack: ({ what }) => `Bring back ${what}`,
  show: ({ what }) => `Show in the sheet: ${what}`,
  showShort: 'Show',
  moveTitle: ({ what }) => `Move ${what} to Not now?`,
  moveExplained: {
    keyResult:
      'Its text, owner and your reason go into Not now. The row stays in its sheet, check-ins and all; its Weight becomes 0, so it does not count.',
    action: 'Its text, owner and your reason go into Not now. The row stays in its sheet; its State becomes Dropped.',
  },
  actionsWait: ({ count }) =>
    plural(count, {
      one: 'One open action under it stays as it is and waits with it.',
      other: `${count} open actions under it stay as they are and wait with it.`,
    }),
  moveReason: 'Why not now?',
  move: 'Move to Not now',
};
