/**
 * A lock is known by what it is: a protection that allows exactly this, and has no password. A mark beside it could outlive it, and
 * a protection that the user sets later would then be taken for ours. See ADR 0012.
 */
const ALLOWED = [
  'allowFormatColumns',
  'allowFormatRows',
] as const satisfies readonly (keyof Excel.WorksheetProtectionOptions)[];

/** What the read of a sheet must load for `lockOf`. */
export const PROTECTION = 'protection/protected,protection/options';

export type Lock =
  | 'none'
  /** Set by `queueLock`. */
  | 'ours'
  /** Set by a person, or by another program. */
  | 'foreign';

export function lockOf({ protection }: Excel.Worksheet): Lock {
  if (!protection.protected) return 'none';
  const { selectionMode, ...options } = protection.options;
  const allowed = Object.entries(options).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
  const isPlain = selectionMode === undefined || selectionMode === Excel.ProtectionSelectionMode.normal;
  return isPlain && allowed.sort().join() === [...ALLOWED].sort().join() ? 'ours' : 'foreign';
}

export function queueLock(sheet: Excel.Worksheet): void {
  sheet.protection.protect(Object.fromEntries(ALLOWED.map((name) => [name, true])));
}
