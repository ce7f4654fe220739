import type { PatchOperation } from '../../../core/workbook/patch';
import type { TableSnapshot, WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { HostError } from '../../host-error';
import { officeCode, toHostError } from '../errors';
import { exchange } from '../exchange';
import { locateRows, snapshotRows } from '../locating';
import { readWorkbook } from '../reading';
import type { SheetIndex } from '../sheet-index';
import { ROWS_ADDED_SINGLY } from './append-rows';
import { deleteAt, deleteWhereSeen, guardsOfDeletion } from './delete-rows';
import type { PlacedDeletion } from './delete-rows';
import { isGuardable } from './guards';
import type { Preparation, RowGuard } from './message';
import type { WrittenSheet } from './rewrite-sheet';
import { blankSheet, queueWrittenSheet, readWrittenSheet } from './rewrite-sheet';
import { isSheetStep, queueStepQuery, readStepSheet } from './sheet-locks';
import type { SheetStep, StepSheet } from './sheet-locks';
import { canBeGuarded, deletionsOf, GUARD_LIMIT, nameBefore, rowsToLocate, touchedTables, updatesOf } from './survey';
import { placeAt, placeWhereSeen } from './update-plan';
import type { DeleteRows } from './update-plan';

/** Guards of a message that verifies: enough to notice a sorted table before anything is written. */
const SAMPLED_GUARDS = 100;

/** What the first message needs. Nothing is asked of Excel unless an operation cannot do without. */
export async function prepare(operations: readonly PatchOperation[], sheets: SheetIndex): Promise<Preparation> {
  const { writtenSheets, steps } = await askSheets(operations);
  if (needsReading(operations)) return { ...(await prepareByReading(operations, sheets)), writtenSheets, steps };
  const isSmall = rowsToLocate(operations) <= GUARD_LIMIT;
  const guards = guardsOf(operations);
  const deleted = new Map(deletionsOf(operations).map((operation) => [operation, deleteWhereSeen(operation)]));
  return {
    safety: isSmall ? 'guards' : 'verification',
    guarded: [...(isSmall ? guards : sample(guards)), ...deletionGuards(operations, deleted)],
    placed: new Map(updatesOf(operations).map((operation) => [operation, placeWhereSeen(operation)])),
    deleted,
    writtenSheets,
    steps,
    tables: new Map(),
  };
}

/** Reads the touched tables and finds every row again. Refuses what cannot be written, before anything is. */
export async function prepareByReading(
  operations: readonly PatchOperation[],
  sheets: SheetIndex,
): Promise<Preparation> {
  const touched = touchedTables(operations);
  const snapshot = await readWorkbook({ tables: [...touched.keys()] }, sheets);
  const tables = new Map(snapshot.tables.map((table) => [table.name.toLowerCase(), table]));
  for (const name of touched.keys()) {
    const table = tables.get(name.toLowerCase());
    if (!table) throw refusal('table-missing', name, `There is no table ${name}`);
    refuseProtected(snapshot, table);
  }
  const byName = new Map<string, TableSnapshot>();
  const placed = updatesOf(operations).map((operation) => {
    const name = nameBefore(operations, operations.indexOf(operation), operation.table);
    const table = name === null ? undefined : tables.get(name.toLowerCase());
    if (!table) return [operation, placeWhereSeen(operation)] as const;
    refuseMissingColumns(
      table,
      operation.rows.flatMap(({ row, values }) => [...Object.keys(row.expect), ...Object.keys(values)]),
    );
    const locators = operation.rows.map(({ row }) => row);
    return [operation, placeAt(operation, locateRows(locators, table.rows.length, snapshotRows(table)))] as const;
  });
  const deleted = new Map<DeleteRows, PlacedDeletion>();
  for (const operation of deletionsOf(operations)) {
    const name = nameBefore(operations, operations.indexOf(operation), operation.table);
    const table = name === null ? undefined : tables.get(name.toLowerCase());
    if (!table) continue;
    refuseMissingColumns(
      table,
      operation.rows.flatMap(({ expect }) => Object.keys(expect)),
    );
    deleted.set(operation, deleteAt(operation, locateRows(operation.rows, table.rows.length, snapshotRows(table))));
  }
  for (const [index, operation] of operations.entries()) {
    if (operation.kind !== 'append-rows' && operation.kind !== 'add-column') continue;
    const table = tables.get((nameBefore(operations, index, operation.table) ?? '').toLowerCase());
    if (table) byName.set(operation.table, table);
  }
  return {
    safety: 'verification',
    guarded: deletionGuards(operations, deleted),
    placed: new Map(placed),
    deleted,
    writtenSheets: new Map(),
    steps: new Map(),
    tables: byName,
  };
}

function deletionGuards(
  operations: readonly PatchOperation[],
  deleted: ReadonlyMap<DeleteRows, PlacedDeletion>,
): readonly RowGuard[] {
  return [...deleted].flatMap(([operation, deletion]) => {
    const table = nameBefore(operations, operations.indexOf(operation), operation.table);
    return table === null ? [] : guardsOfDeletion(deletion).map((row) => ({ table, row }));
  });
}

function needsReading(operations: readonly PatchOperation[]): boolean {
  return (
    !canBeGuarded(operations) ||
    operations.some(
      (operation) =>
        (operation.kind === 'append-rows' && operation.rows.length > ROWS_ADDED_SINGLY) ||
        (operation.kind === 'add-column' && operation.column.tones.length > 0),
    )
  );
}

function guardsOf(operations: readonly PatchOperation[]): readonly RowGuard[] {
  return updatesOf(operations).flatMap((operation) => {
    const table = nameBefore(operations, operations.indexOf(operation), operation.table);
    return table === null
      ? []
      : operation.rows.filter(({ row }) => isGuardable(row)).map(({ row }) => ({ table, row }));
  });
}

function sample(guards: readonly RowGuard[]): readonly RowGuard[] {
  const step = Math.ceil(guards.length / SAMPLED_GUARDS);
  return guards.filter((_, index) => index % step === 0 || index === guards.length - 1);
}

/** What stands on the free-form sheets that are written to, and how they are protected: one message for all of them. */
async function askSheets(operations: readonly PatchOperation[]): Promise<Pick<Preparation, 'writtenSheets' | 'steps'>> {
  const created = new Set(
    operations.flatMap((operation) => (operation.kind === 'create-sheet' ? [operation.sheet.name] : [])),
  );
  const rewritten = operations.filter((operation) => operation.kind === 'rewrite-sheet');
  const allSteps = operations.filter(isSheetStep);
  // A sheet that this very patch makes cannot be asked yet, and has nothing on it.
  const fresh = rewritten
    .filter(({ sheet }) => created.has(sheet.name))
    .map(({ sheet }): [string, WrittenSheet] => [sheet.name, blankSheet(sheet)]);
  const freshSteps = allSteps
    .filter(({ sheet }) => created.has(sheet))
    .map((step): [SheetStep, StepSheet] => [step, { lock: 'none', taken: new Set() }]);
  const specs = rewritten.filter(({ sheet }) => !created.has(sheet.name));
  const steps = allSteps.filter(({ sheet }) => !created.has(sheet));
  if (specs.length + steps.length === 0) return { writtenSheets: new Map(fresh), steps: new Map(freshSteps) };
  try {
    return await exchange(
      (context) => ({
        written: specs.map((spec) => queueWrittenSheet(context, spec)),
        asked: steps.map((step) => queueStepQuery(context, step)),
      }),
      ({ written, asked }) => ({
        writtenSheets: new Map([
          ...fresh,
          ...written.map((query): [string, WrittenSheet] => [query.name, readWrittenSheet(query)]),
        ]),
        steps: new Map([
          ...freshSteps,
          ...asked.map((query): [SheetStep, StepSheet] => [query.step, readStepSheet(query)]),
        ]),
      }),
    );
  } catch (error) {
    const failure = toHostError(error, 'nothing-changed');
    const only = specs[0]?.sheet.name ?? steps[0]?.sheet;
    if (officeCode(error) !== 'ItemNotFound' || only === undefined) throw failure;
    throw refusal('sheet-missing', only, failure.detail);
  }
}

export function refuseProtected(snapshot: WorkbookSnapshot, table: TableSnapshot): void {
  const isProtected = snapshot.sheets.some((sheet) => sheet.name === table.sheet && sheet.protected);
  if (isProtected) throw refusal('sheet-protected', table.sheet, `The sheet ${table.sheet} is protected`);
}

function refuseMissingColumns(table: TableSnapshot, headers: readonly string[]): void {
  const present = new Set(table.headers.map((header) => header.toLowerCase()));
  const missing = headers.find((header) => !present.has(header.toLowerCase()));
  if (missing !== undefined)
    throw refusal('column-missing', missing, `The table ${table.name} has no column ${missing}`);
}

export function refusal(
  code: 'table-missing' | 'sheet-missing' | 'sheet-protected' | 'column-missing' | 'row-missing',
  subject: string,
  detail: string,
): HostError {
  return new HostError({ code, retryable: false, damage: 'nothing-changed', subject, detail });
}
