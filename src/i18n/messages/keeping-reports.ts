import type { Say } from './say';

export type NotNowOutcomeKey =
  | 'added'
  | 'moved'
  | 'brought-back'
  | 'undone'
  | 'already-there'
  | 'row-gone'
  | 'not-of-the-plan'
  | 'changed-meanwhile'
  | 'nothing-said';

export type GlossaryOutcomeKey =
  'added' | 'filled-in' | 'undone' | 'already-defined' | 'changed-meanwhile' | 'nothing-said';

/** What came of a change to Not now or to the Glossary, in a sentence each. */
export interface KeepingReports {
  readonly notNow: Readonly<Record<NotNowOutcomeKey, Say<{ what: string }>>>;
  /** Said of a key result that was moved, or brought back, with open actions under it. */
  readonly actionsStay: Say<{ count: number }>;
  readonly glossary: Readonly<Record<GlossaryOutcomeKey, Say<{ term: string; definition: string }>>>;
}
