import type { ExampleKey } from './start';
import type { KeepingReports } from './keeping-reports';
import type { Say } from './say';

/** The frame around every screen: navigation, progress, reports of what was written. */
export interface FrameMessages {
  readonly sections: string;
  readonly plan: string;
  readonly checkIn: string;
  readonly check: string;
  readonly share: string;
  readonly paneLanguage: string;
  readonly tryAgain: string;
  readonly cancel: string;
  readonly undo: string;
  readonly dismiss: string;
  readonly firstThing: string;
  readonly progress: {
    readonly opening: string;
    readonly building: string;
    readonly validating: string;
    readonly scoring: string;
    readonly saving: string;
    readonly refreshing: string;
    readonly loading: string;
  };
}

export type CheckInRefusalKey = 'row-gone' | 'changed-meanwhile' | 'out-of-range' | 'in-the-future';

/** What a command wrote, in a sentence each. */
export interface ReportMessages {
  readonly built: Say<{ sheets: number }>;
  readonly renamedSheet: Say<{ wanted: string; used: string }>;
  readonly alreadyThere: Say<{ names: string }>;
  readonly scored: Say<{ scores: number; formulas: number }>;
  readonly scoredNothing: string;
  readonly restoredColumn: Say<{ column: string; table: string; cells: number }>;
  readonly added: Say<{ what: string }>;
  readonly changed: Say<{ what: string; cells: number }>;
  readonly unchanged: string;
  readonly moved: Say<{ what: string; parent: string }>;
  readonly dropped: Say<{ what: string }>;
  readonly broughtBack: Say<{ what: string }>;
  readonly rowGone: Say<{ rows: number }>;
  readonly checksWritten: Say<{ cells: number }>;
  readonly suggestionApplied: Say<{ what: string; cells: number }>;
  readonly ruleOff: Say<{ rule: string }>;
  readonly ruleOn: Say<{ rule: string }>;
  readonly summaryRefreshed: Say<{ cells: number }>;
  /** The summary stands on another sheet than before: theirs holds something else. */
  readonly summaryElsewhere: Say<{ sheet: string; theirs: string }>;
  readonly summaryLocked: Say<{ sheet: string }>;
  readonly summaryUnlocked: Say<{ sheet: string }>;
  readonly notePut: Say<{ sheet: string }>;
  readonly noteThere: string;
  readonly noteFull: string;
  readonly undone: string;
  readonly checkInsSaved: Say<{ count: number }>;
  readonly checkInsUndone: Say<{ count: number }>;
  /** One that was not saved, or is not taken back: which, and why. */
  readonly checkInRefused: Say<{ what: string; why: string }>;
  readonly checkInRefusals: Readonly<Record<CheckInRefusalKey, string>>;
  readonly keeping: KeepingReports;
}

/** The first thing to do in a new workbook. */
export type FirstSteps = Readonly<Record<ExampleKey, string>>;
