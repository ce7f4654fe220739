import type { CloseReport, KeyResultChoice } from '../../app/close/types';

/** What a person changed of the suggestions for one key result; null is the suggestion. */
export interface RowDecision {
  /** As typed. */
  readonly grade: string | null;
  readonly note: string | null;
  readonly goesOn: boolean | null;
  /** Ids or places of open actions that stay behind. */
  readonly staying: ReadonlySet<string>;
  /** The key result as it was when the first of it was decided: what a co-author writes since is not written over unseen. */
  readonly seen: KeyResultChoice['seen'];
}

/** How far the closing of a quarter has come. It outlives the screen: a look at the plan costs nobody their words. */
export interface Closing {
  /** The quarter that it is about; of another one it says nothing. */
  readonly quarter: string | null;
  /** 0 is the overview, then one an objective, and the last before writing. */
  readonly step: number;
  /** By the id of the key result. */
  readonly rows: ReadonlyMap<string, RowDecision>;
  /** What was written; null before. */
  readonly report: CloseReport | null;
}

export const NO_CLOSING: Closing = { quarter: null, step: 0, rows: new Map(), report: null };
