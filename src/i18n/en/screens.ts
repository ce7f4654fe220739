import type { CheckMessages } from '../messages/check';
import type { FrameMessages, ReportMessages } from '../messages/screens';
import type { StartMessages } from '../messages/start';
import { pluralOf } from '../plural';
import { keeping } from './keeping-reports';

const plural = pluralOf('en');
const cells = (count: number): string => `${count} ${plural(count, { one: 'cell', other: 'cells' })}`;

export const frame: FrameMessages = {
  sections: 'Sections',
  plan: 'Plan',
  checkIn: 'Check-in',
  check: 'Check',
  share: 'Share',
  paneLanguage: 'Language of this pane',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'Dismiss',
  firstThing: 'First thing to do',
  progress: {
    opening: 'Reading the workbook…',
    building: 'Building your workbook…',
    validating: 'Validating your OKRs…',
    scoring: 'Calculating scores…',
    saving: 'Writing to the workbook…',
    refreshing: 'Refreshing the summary…',
    loading: 'Loading…',
  },
};

export const reports: ReportMessages = {
  built: ({ sheets }) =>
    sheets === 0
      ? 'Everything was there already: nothing was added.'
      : `Your workbook is ready: ${sheets} ${plural(sheets, { one: 'sheet', other: 'sheets' })} added.`,
  renamedSheet: ({ wanted, used }) => `You already have a sheet “${wanted}”, so ours is called “${used}”.`,
  alreadyThere: ({ names }) => `Left as they were: ${names}.`,
  scored: ({ scores, formulas }) =>
    `${scores} ${plural(scores, { one: 'score', other: 'scores' })} updated, ${formulas} ${plural(formulas, { one: 'formula', other: 'formulas' })} restored.`,
  scoredNothing: 'Every score was right already. Nothing was changed.',
  restoredColumn: ({ column, table, cells: count }) => `${column} in ${table}: ${cells(count)}`,
  added: ({ what }) => `Added: ${what}.`,
  changed: ({ what, cells: count }) => `${what}: ${cells(count)} written.`,
  unchanged: 'Nothing differed, so nothing was written.',
  moved: ({ what, parent }) => `${what} now belongs to ${parent}.`,
  dropped: ({ what }) => `${what} is dropped. Its row is still in the sheet.`,
  broughtBack: ({ what }) => `${what} is back.`,
  rowGone: ({ rows }) =>
    plural(rows, {
      one: 'One row had been deleted or rewritten in the meantime; nothing was written to it.',
      other: `${rows} rows had been deleted or rewritten in the meantime; nothing was written to them.`,
    }),
  checksWritten: ({ cells: count }) =>
    count === 0 ? 'The Check columns were up to date.' : `Check columns updated: ${cells(count)}.`,
  suggestionApplied: ({ what, cells: count }) => `Applied to ${what}: ${cells(count)} written.`,
  ruleOff: ({ rule }) => `“${rule}” is now off in this workbook.`,
  ruleOn: ({ rule }) => `“${rule}” is on again.`,
  summaryRefreshed: ({ cells: count }) =>
    count === 0
      ? 'The Summary sheet was up to date: nothing had to be changed.'
      : `The Summary sheet is up to date: ${cells(count)} written.`,
  summaryElsewhere: ({ sheet, theirs }) =>
    `The sheet “${theirs}” holds something else now and was left as it is. The summary is on the new sheet “${sheet}”.`,
  summaryLocked: ({ sheet }) => `“${sheet}” is locked. All other sheets can be edited.`,
  summaryUnlocked: ({ sheet }) => `“${sheet}” can be edited again.`,
  notePut: ({ sheet }) => `Written on “${sheet}”: 1 cell.`,
  noteThere: 'These words stand on the sheet already. Nothing was changed.',
  noteFull: 'Every place on the sheet is taken, so nothing was written over. Clear one, then try again.',
  undone: 'Undone.',
  checkInsSaved: ({ count }) =>
    count === 0
      ? 'No check-in was saved.'
      : `${count} ${plural(count, { one: 'check-in', other: 'check-ins' })} saved.`,
  checkInsUndone: ({ count }) =>
    count === 0
      ? 'No check-in was taken back.'
      : `${count} ${plural(count, { one: 'check-in', other: 'check-ins' })} taken back.`,
  checkInRefused: ({ what, why }) => `${what}: ${why}`,
  checkInRefusals: {
    'row-gone': 'The row was deleted or its ID changed in the meantime. Nothing was written for it.',
    'changed-meanwhile': 'Someone has written another value in the meantime. Theirs was kept.',
    'out-of-range': 'That value is not possible here. Nothing was written for it.',
    'in-the-future': 'That day has not come yet. Nothing was written.',
  },
  keeping,
};

export const start: StartMessages = {
  title: 'Set up your OKRs',
  lead: 'Lamppost adds its sheets to this workbook. Yours stay as they are.',
  team: 'Team',
  teamHint: 'As leadership knows it, e.g. Growth marketing',
  teamMissing: 'Give your team a name: it heads the summary.',
  quarter: 'Quarter',
  quarterOption: ({ quarter, months }) => `${quarter} · ${months}`,
  language: 'Language of the workbook',
  languageHint: 'Headers, lists and examples. It cannot be changed later.',
  contents: 'Begin with',
  examples: {
    'b2b-saas': {
      name: 'Examples to learn from',
      hint: 'Four complete objectives of a B2B software team, to rewrite as yours',
    },
    blank: { name: 'A blank workbook', hint: 'All sheets, formulas and drop-downs, no rows' },
  },
  build: 'Build my workbook',
  firstSteps: {
    'b2b-saas': 'Validate the examples: two faults are left in on purpose. Mend them, and you know how it works.',
    blank: 'Write your first objective: where do you want to be when the quarter ends?',
  },
};

export const check: CheckMessages = {
  title: 'Check',
  lead: 'Checks the wording, numbers, owners and dates of every row. Only the Check columns are written.',
  validate: 'Validate my OKRs',
  validateAgain: 'Validate again',
  stale: 'The workbook has changed since. Validate again to see where it stands.',
  errors: ({ count }) => `${count} ${plural(count, { one: 'error', other: 'errors' })}`,
  warnings: ({ count }) => `${count} ${plural(count, { one: 'warning', other: 'warnings' })}`,
  infos: ({ count }) => `${count} ${plural(count, { one: 'hint', other: 'hints' })}`,
  workbookGroup: 'The workbook as a whole',
  place: ({ row, column }) => `${row}, ${column}`,
  why: 'Why it matters',
  how: 'How to mend it',
  goToCell: 'Go to cell',
  turnOff: 'Turn this rule off',
  newText: 'It would read',
  fillIn: 'Fill in what is open:',
  stillBlank: 'Something is still open here.',
  apply: 'Apply',
  nothingFound: 'Nothing to mend. Well done!',
  nothingFoundHint: 'Every rule holds. What a program cannot judge is left for you:',
  meeting: 'To ask in the review meeting',
  meetingQuestions: [
    'Are these targets hard but possible? If we expect to reach every one, what would stretch us?',
    'If all key results were reached, would we really have got where the objective says?',
    'What are we saying “not now” to, so that these get our best hours?',
  ],
};
