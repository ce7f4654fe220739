/** Why a host could not do what it was asked. The pane has words for each in every language. */
export type HostErrorCode =
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

/** What a failed command left behind. */
export type Damage = 'nothing-changed' | 'partly-changed' | 'unknown';

export interface HostErrorFacts {
  readonly code: HostErrorCode;
  /** Doing the same again can succeed (cell-edit mode, a busy host). */
  readonly retryable: boolean;
  readonly damage: Damage;
  /** The sheet, table, column or file that it is about; null when not known. */
  readonly subject: string | null;
  /** For a log or an issue report, never for the screen. */
  readonly detail: string;
}

/** The only error that crosses the host port. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly retryable: boolean;
  readonly damage: Damage;
  readonly subject: string | null;
  readonly detail: string;

  constructor(facts: HostErrorFacts, options?: { readonly cause: unknown }) {
    super(`${facts.code}: ${facts.detail}`, options);
    this.name = 'HostError';
    this.code = facts.code;
    this.retryable = facts.retryable;
    this.damage = facts.damage;
    this.subject = facts.subject;
    this.detail = facts.detail;
  }
}
