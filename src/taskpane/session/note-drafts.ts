/** What was typed for the summary and is not on it yet; null as long as the suggestion stands. It outlives the screen. */
export interface NoteDrafts {
  readonly wins: string | null;
  readonly risks: string | null;
}

export const NO_NOTE_DRAFTS: NoteDrafts = { wins: null, risks: null };
