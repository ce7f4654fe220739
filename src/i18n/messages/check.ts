import type { Say } from './say';

export interface CheckMessages {
  readonly title: string;
  readonly lead: string;
  readonly validate: string;
  readonly validateAgain: string;
  readonly stale: string;
  readonly errors: Say<{ count: number }>;
  readonly warnings: Say<{ count: number }>;
  readonly infos: Say<{ count: number }>;
  readonly workbookGroup: string;
  readonly place: Say<{ row: string; column: string }>;
  readonly why: string;
  readonly how: string;
  readonly goToCell: string;
  readonly turnOff: string;
  readonly newText: string;
  readonly fillIn: string;
  readonly stillBlank: string;
  readonly apply: string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;
  readonly meeting: string;
  readonly meetingQuestions: readonly [string, string, string];
}
