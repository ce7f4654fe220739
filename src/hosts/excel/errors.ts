import { HostError } from '../host-error';
import type { Damage, HostErrorCode } from '../host-error';

interface Meaning {
  readonly code: HostErrorCode;
  readonly retryable: boolean;
}

/** `Excel.ErrorCodes` and the codes of the client itself, as far as they tell the user something of their own. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  InvalidOperationInCellEditMode: { code: 'cell-edit-mode', retryable: true },
  CellEditMode: { code: 'cell-edit-mode', retryable: true },
  AccessDenied: { code: 'access-denied', retryable: false },
  ItemAlreadyExists: { code: 'name-taken', retryable: false },
  RequestPayloadSizeLimitExceeded: { code: 'too-large', retryable: false },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large', retryable: false },
  OperationCellsExceedLimit: { code: 'too-large', retryable: false },
  RangeExceedsLimit: { code: 'too-large', retryable: false },
  ApiNotFound: { code: 'unsupported', retryable: false },
  ApiNotAvailable: { code: 'unsupported', retryable: false },
  UnsupportedOperation: { code: 'unsupported', retryable: false },
  UnsupportedFeature: { code: 'unsupported', retryable: false },
  RequestAborted: { code: 'busy', retryable: true },
  TooManyIncompleteRequests: { code: 'busy', retryable: true },
  ServiceNotAvailable: { code: 'connection-lost', retryable: true },
  ConnectionFailure: { code: 'connection-lost', retryable: true },
  OfflineError: { code: 'connection-lost', retryable: true },
  Timeout: { code: 'connection-lost', retryable: true },
};

/** How far a failed batch had come: the messages of the `context.trace()` calls that Excel passed before it stopped. */
export function tracesOf(error: unknown): readonly string[] {
  return error instanceof OfficeExtension.Error ? error.traceMessages : [];
}

export function officeCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** The member of the object model that failed, e.g. `WorksheetCollection.add`. */
export function officeLocation(error: unknown): string {
  return error instanceof OfficeExtension.Error ? (error.debugInfo.errorLocation ?? '') : '';
}

/** The answer never came, so nobody knows what was carried out. */
export function isLostConnection(error: unknown): boolean {
  return meaningOf(error).code === 'connection-lost';
}

function meaningOf(error: unknown): Meaning {
  const code = officeCode(error);
  const known = code === null ? undefined : MEANINGS[code];
  if (known) return known;

  // `Table.name` answers InvalidArgument for a name that is in use.
  if (code === 'InvalidArgument' && officeLocation(error) === 'Table.name')
    return { code: 'name-taken', retryable: false };
  return { code: 'unknown', retryable: false };
}

/** The `HostError` for anything that went wrong while talking to Excel. */
export function toHostError(error: unknown, damage: Damage, subject: string | null = null): HostError {
  if (error instanceof HostError) return error;
  const meaning = meaningOf(error);
  return new HostError(
    {
      ...meaning,
      damage: meaning.code === 'connection-lost' && damage !== 'nothing-changed' ? 'unknown' : damage,
      subject,
      detail: detailOf(error),
    },
    { cause: error },
  );
}

function detailOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) {
    return `${error.code} at ${officeLocation(error) || 'an unknown place'}: ${error.message}`;
  }
  return error instanceof Error ? error.message : String(error);
}
