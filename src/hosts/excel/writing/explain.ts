import type { PatchOperation } from '../../../core/workbook/patch';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { HostError } from '../../host-error';
import type { Damage, HostErrorCode } from '../../host-error';
import { isLostConnection, officeCode, officeLocation, toHostError, tracesOf } from '../errors';
import { exchange } from '../exchange';
import { queueLock } from '../locks';
import { readWorkbook } from '../reading';
import type { SheetIndex } from '../sheet-index';
import { Trace } from './batch';

/**
 * What a failed message of a patch means for the user: what it was about, and what is left behind. Sheets that the patch itself
 * had added are taken away again if it did nothing else, so that the same command can simply be given again.
 */
export async function explainFailure(
  error: unknown,
  operations: readonly PatchOperation[],
  sheets: SheetIndex,
): Promise<HostError> {
  if (error instanceof HostError) return error;
  if (isLostConnection(error)) return toHostError(error, 'unknown');
  const traces = tracesOf(error);
  const failed = failedOperation(operations, traces);
  const { code, subject } = await diagnose(error, failed, sheets);
  await lockAgain(operations, traces);
  const damage = await takeBack(operations, failed, traces);
  const plain = toHostError(error, damage, subject);
  return new HostError({ code, subject, damage, retryable: plain.retryable, detail: plain.detail }, { cause: error });
}

function failedOperation(operations: readonly PatchOperation[], traces: readonly string[]): PatchOperation | null {
  const started = operations.filter((_, index) => traces.includes(Trace.operation(index)));
  return started.at(-1) ?? operations[0] ?? null;
}

interface Diagnosis {
  readonly code: HostErrorCode;
  readonly subject: string | null;
}

/** Excel's codes say what kind of thing failed; which sheet, table or column it was must be looked up. */
async function diagnose(error: unknown, failed: PatchOperation | null, sheets: SheetIndex): Promise<Diagnosis> {
  const plain = toHostError(error, 'unknown');
  // It looked like a lock of ours, but somebody has given it a password.
  if (failed && officeLocation(error) === 'WorksheetProtection.unprotect') {
    return { code: 'sheet-protected', subject: sheetNameOf(failed) };
  }
  if (
    !failed ||
    !['AccessDenied', 'ItemNotFound', 'ItemAlreadyExists', 'InvalidArgument', 'InvalidOperation'].includes(
      officeCode(error) ?? '',
    )
  ) {
    return { code: plain.code, subject: null };
  }
  if (plain.code === 'name-taken') return { code: 'name-taken', subject: newName(failed) };
  const snapshot = await look(failed, sheets);
  if (!snapshot) return { code: plain.code, subject: null };
  if (officeCode(error) === 'AccessDenied') return blamedProtection(failed, snapshot);
  return blamedAbsence(failed, snapshot) ?? { code: plain.code, subject: null };
}

async function look(failed: PatchOperation, sheets: SheetIndex): Promise<WorkbookSnapshot | null> {
  try {
    const table = tableOf(failed);
    return await readWorkbook({ tables: table === null ? [] : [table] }, sheets);
  } catch {
    // The failure itself is reported; that its cause could not be looked up adds nothing for the user.
    return null;
  }
}

function blamedProtection(failed: PatchOperation, snapshot: WorkbookSnapshot): Diagnosis {
  if (failed.kind === 'create-sheet') return { code: 'workbook-protected', subject: null };
  const sheet = sheetOf(failed, snapshot);
  const isProtected = snapshot.sheets.some(({ name, protected: locked }) => name === sheet && locked);
  if (isProtected) return { code: 'sheet-protected', subject: sheet };
  const others = snapshot.sheets.filter(({ protected: locked }) => locked);
  const [only] = others;
  return only && others.length === 1
    ? { code: 'sheet-protected', subject: only.name }
    : { code: 'access-denied', subject: sheet };
}

function blamedAbsence(failed: PatchOperation, snapshot: WorkbookSnapshot): Diagnosis | null {
  const tableName = tableOf(failed);
  if (tableName !== null) {
    const table = snapshot.tables[0];
    if (!table) return { code: 'table-missing', subject: tableName };
    const present = new Set(table.headers.map((header) => header.toLowerCase()));
    const missing = headersOf(failed).find((header) => !present.has(header.toLowerCase()));
    if (missing !== undefined) return { code: 'column-missing', subject: missing };
  }
  const sheet = sheetOf(failed, snapshot);
  const isThere = snapshot.sheets.some(({ name }) => name === sheet);
  return sheet !== null && !isThere ? { code: 'sheet-missing', subject: sheet } : null;
}

function tableOf(operation: PatchOperation): string | null {
  switch (operation.kind) {
    case 'update-rows':
    case 'append-rows':
    case 'delete-rows':
    case 'restore-formulas':
    case 'add-column':
      return operation.table;
    case 'rename-table':
      return operation.from;
    default:
      return null;
  }
}

function headersOf(operation: PatchOperation): readonly string[] {
  switch (operation.kind) {
    case 'update-rows':
      return operation.rows.flatMap(({ row, values }) => [...Object.keys(row.expect), ...Object.keys(values)]);
    case 'append-rows':
      return operation.rows.flatMap((row) => Object.keys(row));
    case 'delete-rows':
      return operation.rows.flatMap(({ expect }) => Object.keys(expect));
    case 'restore-formulas':
      return [operation.header];
    default:
      return [];
  }
}

function sheetOf(operation: PatchOperation, snapshot: WorkbookSnapshot): string | null {
  return sheetNameOf(operation) ?? snapshot.tables[0]?.sheet ?? null;
}

/** The sheet that an operation names; null for those that name a table. */
function sheetNameOf(operation: PatchOperation): string | null {
  switch (operation.kind) {
    case 'create-sheet':
    case 'rewrite-sheet':
      return operation.sheet.name;
    case 'create-table':
      return operation.table.sheet;
    case 'activate-sheet':
    case 'fill-cells':
    case 'lock-sheet':
    case 'unlock-sheet':
      return operation.sheet;
    default:
      return null;
  }
}

function newName(operation: PatchOperation): string | null {
  switch (operation.kind) {
    case 'create-sheet':
      return operation.sheet.name;
    case 'create-table':
      return operation.table.name;
    case 'rename-table':
      return operation.to;
    case 'add-column':
      return operation.column.header;
    default:
      return null;
  }
}

/** A sheet whose lock was off while it was written stays locked when the writing fails. */
async function lockAgain(operations: readonly PatchOperation[], traces: readonly string[]): Promise<void> {
  const open = operations.flatMap((operation) => {
    const name = operation.kind === 'unlock-sheet' ? null : sheetNameOf(operation);
    return name !== null && traces.includes(Trace.unlocked(name)) && !traces.includes(Trace.locked(name)) ? [name] : [];
  });
  if (open.length === 0) return;
  try {
    await exchange(
      ({ workbook }) => {
        for (const name of new Set(open)) queueLock(workbook.worksheets.getItem(name));
      },
      () => undefined,
    );
  } catch {
    // The first failure is what the user hears of; that the lock stayed off shows in the pane.
  }
}

async function takeBack(
  operations: readonly PatchOperation[],
  failed: PatchOperation | null,
  traces: readonly string[],
): Promise<Damage> {
  if (!traces.includes(Trace.written)) return 'nothing-changed';
  const created = operations.flatMap((operation) =>
    operation.kind === 'create-sheet' && traces.includes(Trace.created(operation.sheet.name))
      ? [operation.sheet.name]
      : [],
  );
  const started = operations.slice(0, failed ? operations.indexOf(failed) + 1 : operations.length);
  const isOnlyNew = started.every(
    (operation) =>
      operation.kind === 'create-sheet' ||
      operation.kind === 'activate-sheet' ||
      operation.kind === 'recalculate' ||
      (operation.kind === 'create-table' && created.includes(operation.table.sheet)),
  );
  if (!isOnlyNew || created.length === 0) return 'partly-changed';
  try {
    await exchange(
      ({ workbook }) => {
        for (const name of created) workbook.worksheets.getItem(name).delete();
      },
      () => undefined,
    );
    return 'nothing-changed';
  } catch {
    // The first failure is what the user hears of; this one only means that its traces stay.
    return 'partly-changed';
  }
}
