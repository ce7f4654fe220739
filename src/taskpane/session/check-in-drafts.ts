import type { SeenCells } from '../../app/check-in';

export type DraftField = 'value' | 'confidence' | 'note';

/** What was typed for one key result and is not saved yet. */
export interface CheckInDraft {
  readonly value: string;
  readonly confidence: string;
  readonly note: string;
  /** The key result as it was when the typing began: what a co-author writes since is not written over unseen. */
  readonly seen: SeenCells;
  /** What a co-author had written, when a save was refused for it; null otherwise. */
  readonly theirs: string | null;
}

/** All that is typed, by the id of the key result. It outlives the screen: a look at the plan costs nobody their words. */
export interface CheckInDrafts {
  /** The order in which the rows stood when the typing began: it stays while there is something to save. */
  readonly order: readonly string[] | null;
  readonly rows: ReadonlyMap<string, CheckInDraft>;
}

export const NO_DRAFTS: CheckInDrafts = { order: null, rows: new Map() };
