import type { Day } from '../../core/model/cells';
import type { DeclinedRequest, RowRef } from '../../core/model/okrs';
import type { ApplyReport } from '../../core/workbook/patch';
import type { Cells } from '../check-in-cells';

/** What somebody asked for and the team will not do now. */
export interface NotNowRequest {
  readonly request: string;
  readonly from: string;
  readonly why: string;
  /** When to look at it again; null leaves that open. */
  readonly revisit: Day | null;
}

/** A key result or an action that is to wait. */
export interface NotNowMove {
  readonly row: RowRef;
  readonly why: string;
  readonly revisit: Day | null;
}

/** An entry of Not now as somebody sees it. */
export type SeenEntry = Pick<DeclinedRequest, 'ref' | 'request' | 'from'>;

export type NotNowOutcome =
  | 'added'
  | 'moved'
  | 'brought-back'
  /** An undo was carried out. */
  | 'undone'
  /** The row waits in Not now already. */
  | 'already-there'
  /** The row, or the entry, is gone: deleted, or rewritten. */
  | 'row-gone'
  /** Nothing in the plan answers to the entry: it was asked for from outside. */
  | 'not-of-the-plan'
  /** Somebody has changed it since: it is left as it is. */
  | 'changed-meanwhile'
  /** A request, or a row, without words. */
  | 'nothing-said';

/** All that is needed to take a change back: plain data. */
export interface NotNowUndo {
  /** The entry, by column key. */
  readonly entry: Cells;
  /** Whether undoing takes the entry away or puts it there again. */
  readonly then: 'remove-entry' | 'restore-entry';
  /** The cell of the plan that was written; null for a request from outside. */
  readonly row: { readonly ref: RowRef; readonly before: Cells; readonly after: Cells } | null;
}

export interface NotNowReport {
  readonly outcome: NotNowOutcome;
  /** What it was about, in the words of the sheet: an id, or the request. */
  readonly what: string;
  /** Open actions under a key result: they stay under it and wait, or go on, with it. */
  readonly actions: number;
  /** Null when nothing was done. */
  readonly undo: NotNowUndo | null;
  readonly applied: ApplyReport;
}
