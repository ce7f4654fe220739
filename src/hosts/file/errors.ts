import { HostError, type HostErrorCode } from '../host-error';

/** A failure that left the workbook as it was: every one of this host is, since a patch works on a copy. */
export function fileError(
  code: HostErrorCode,
  detail: string,
  subject: string | null = null,
  cause?: unknown,
): HostError {
  return new HostError(
    { code, retryable: false, damage: 'nothing-changed', subject, detail },
    cause === undefined ? undefined : { cause },
  );
}

export function unreadable(detail: string, cause?: unknown): HostError {
  return fileError('file-unreadable', detail, null, cause);
}
