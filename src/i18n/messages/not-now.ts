import type { Say } from './say';

/** Words of the parts that show and write Not now. They come with these parts, not with the pane. */
export interface NotNowMessages {
  readonly title: Say<{ count: number }>;
  readonly lead: string;
  readonly request: string;
  readonly from: string;
  readonly why: string;
  readonly revisit: string;
  readonly requestMissing: string;
  readonly whyMissing: string;
  readonly add: string;
  /** When it was said, and to whom. */
  readonly asked: Say<{ date: string }>;
  readonly askedBy: Say<{ date: string; from: string }>;
  readonly lookAgain: Say<{ date: string }>;
  readonly timeHasCome: Say<{ date: string }>;
  readonly bringBack: Say<{ what: string }>;
  readonly show: Say<{ what: string }>;
  readonly showShort: string;
  readonly moveTitle: Say<{ what: string }>;
  readonly moveExplained: { readonly keyResult: string; readonly action: string };
  readonly actionsWait: Say<{ count: number }>;
  readonly moveReason: string;
  readonly move: string;
}
