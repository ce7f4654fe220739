import type { Say } from './say';

/**
 * Every failure that has words: those of the host port. Named here because this layer does not know the port; whoever looks
 * up a `HostError`'s code in `codes` stops compiling when the port learns a code that has no words yet.
 */
export type FailureCode =
  | 'cell-edit-mode'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'sheet-missing'
  | 'table-missing'
  | 'column-missing'
  | 'row-missing'
  | 'name-taken'
  | 'too-large'
  | 'busy'
  | 'unsupported'
  | 'access-denied'
  | 'connection-lost'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-encrypted'
  | 'file-too-large'
  | 'file-not-writable'
  | 'unknown';

export type DamageKind = 'nothing-changed' | 'partly-changed' | 'unknown';

/** What went wrong and what to do about it. What was changed is said by `damage`. */
export interface ErrorWords {
  /** `subject` is the sheet, table, column or file, or null when it is not known. */
  readonly what: Say<{ subject: string | null }>;
  readonly next: string;
}

/** Words for every failure that can cross the host port, for the pane and for the command line. */
export interface ErrorMessages {
  readonly codes: Readonly<Record<FailureCode, ErrorWords>>;
  readonly damage: Readonly<Record<DamageKind, string>>;
}
