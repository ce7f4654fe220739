import type { Say } from './say';

/** The words of the Check-in screen. They come with the screen, not with the pane. */
export interface CheckInMessages {
  readonly title: string;
  readonly lead: string;
  readonly quarter: string;
  readonly running: Say<{ quarter: string }>;
  /** A quarter that is over: readings that come late. */
  readonly late: Say<{ quarter: string }>;
  readonly whose: string;
  readonly everyone: string;
  readonly day: string;
  readonly dayToCome: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly withoutId: Say<{ count: number }>;
  /** What was read last, and when. */
  readonly last: Say<{ value: string; date: string }>;
  readonly never: string;
  readonly fromTo: Say<{ start: string; target: string; unit: string }>;
  readonly target: Say<{ target: string; unit: string }>;
  readonly unrecorded: Say<{ value: string }>;
  readonly record: Say<{ value: string }>;
  /** The little chart, for those who do not see it. */
  readonly trend: Say<{ count: number; first: string; firstDate: string; last: string; lastDate: string }>;
  /** Where things lead when more is wanted, and when less is. */
  readonly forecastUp: Say<{ value: string; target: string; date: string; score: string }>;
  readonly forecastDown: Say<{ value: string; target: string; date: string; score: string }>;
  readonly value: string;
  readonly doneOrNot: string;
  readonly confidence: string;
  readonly note: string;
  readonly save: Say<{ count: number }>;
  readonly keys: string;
  readonly nothingYet: string;
  readonly valueMissing: string;
  readonly confidenceRange: string;
  readonly zeroOrOne: string;
  readonly theirs: Say<{ value: string }>;
  readonly notSaved: Say<{ count: number }>;
}
