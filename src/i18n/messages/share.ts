import type { Say } from './say';

/** The words of the Share screen. They come with the screen, not with the pane. */
export interface ShareMessages {
  readonly title: string;
  readonly lead: string;
  readonly copy: string;
  readonly copied: string;
  /** The clipboard was refused: what to press, `Ctrl+C`. */
  readonly copyByHand: Say<{ keys: string }>;
  readonly textToCopy: string;
  readonly refresh: string;
  readonly print: string;
  /** The host lets no pane print. */
  readonly printRefused: Say<{ sheet: string }>;
  readonly lock: string;
  readonly unlock: string;
  readonly lockedHint: Say<{ sheet: string }>;
  readonly unlockedHint: Say<{ sheet: string }>;
  /** Protected by a person. */
  readonly protectedHint: Say<{ sheet: string }>;
  readonly noSheet: string;
  readonly noDates: string;
  readonly inSmall: string;
  readonly notes: string;
  readonly notesLead: string;
  readonly win: string;
  readonly risk: string;
  readonly noWin: string;
  readonly noRisk: string;
  readonly put: string;
  readonly full: string;
  readonly stale: string;
  readonly staleNone: string;
  readonly nobody: string;
  readonly nobodyHint: string;
  readonly lastOn: Say<{ date: string }>;
  readonly never: string;
  readonly copyReminder: Say<{ owner: string }>;
  /** To send to one owner; `lines` name the key results, one a line. */
  readonly reminder: Say<{ owner: string; count: number; lines: string }>;
}
