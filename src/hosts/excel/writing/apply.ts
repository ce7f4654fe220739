import type { ApplyReport, PatchOperation, WorkbookPatch } from '../../../core/workbook/patch';
import { EMPTY_REPORT } from '../../../core/workbook/patch';
import { HostError } from '../../host-error';
import { officeCode, toHostError, tracesOf } from '../errors';
import { exchange } from '../exchange';
import { columnBody, lastRows } from '../ranges';
import type { SheetIndex } from '../sheet-index';
import { missingFormulas } from './append-rows';
import type { QueuedAppend } from './append-rows';
import { Batch, Trace } from './batch';
import { filledCells } from './changed-cells';
import { explainFailure } from './explain';
import { queuePatch } from './message';
import type { Preparation, QueuedPatch } from './message';
import { prepare, prepareByReading } from './prepare';
import { cellsFilled } from './sheet-locks';
import { countCells } from './update-plan';
import { queueMending, verify } from './verified-update';
import type { Mending, VerifiedOutcome } from './verified-update';

/**
 * Carries out a patch. One message where everything stands where it was seen; when it does not, one more to look, one to write,
 * and at most one to mend.
 */
export async function applyPatch({ operations }: WorkbookPatch, sheets: SheetIndex): Promise<ApplyReport> {
  if (operations.length === 0) return EMPTY_REPORT;
  const first = await prepare(operations, sheets);
  try {
    return await carryOut(operations, first);
  } catch (error) {
    if (!isGuardFailure(error, first)) throw await explainFailure(error, operations, sheets);
  }
  const { writtenSheets, steps } = first;
  const second = { ...(await prepareByReading(operations, sheets)), writtenSheets, steps };
  try {
    return await carryOut(operations, second);
  } catch (error) {
    if (isGuardFailure(error, second)) throw movedAgain(error);
    throw await explainFailure(error, operations, sheets);
  }
}

/** Rows to delete are guarded to the last: between the look and the deletion somebody has moved them once more. */
function movedAgain(error: unknown): HostError {
  const detail = 'The rows to delete moved twice while they were looked for';
  return new HostError(
    { code: 'row-missing', retryable: true, damage: 'nothing-changed', subject: null, detail },
    { cause: error },
  );
}

/** Nothing was written: a row was not where it was seen, or its table or column is gone. */
function isGuardFailure(error: unknown, { guarded }: Preparation): boolean {
  return guarded.length > 0 && officeCode(error) === 'ItemNotFound' && !tracesOf(error).includes(Trace.guarded);
}

async function carryOut(operations: readonly PatchOperation[], preparation: Preparation): Promise<ApplyReport> {
  const queued = await exchange(
    (context) => queuePatch(context, operations, preparation),
    (patch) => patch,
  );
  const outcomes = [...queued.verified.values()].map(verify);
  await mend(outcomes, queued);
  return reportOf(operations, preparation, outcomes, queued);
}

async function mend(outcomes: readonly VerifiedOutcome[], { appends }: QueuedPatch): Promise<void> {
  const mendings = outcomes.flatMap(({ mending }): Mending[] => (mending ? [mending] : []));
  const refills = appends
    .map((append) => ({ append, formulas: missingFormulas(append) }))
    .filter(({ formulas }) => formulas.length > 0);
  if (mendings.length === 0 && refills.length === 0) return;
  try {
    await exchange(
      (context) => {
        const batch = new Batch(context);
        for (const mending of mendings) queueMending(batch, mending);
        for (const { append, formulas } of refills) queueFormulas(batch, append, formulas);
      },
      () => undefined,
    );
  } catch (error) {
    throw toHostError(error, 'partly-changed');
  }
}

function queueFormulas(batch: Batch, { operation }: QueuedAppend, formulas: ReturnType<typeof missingFormulas>): void {
  const table = batch.workbook.tables.getItem(operation.table);
  for (const { header, formula } of formulas) {
    lastRows(columnBody(table, header), operation.rows.length).formulas = operation.rows.map(() => [formula]);
  }
}

/** Cells of free-form sheets that hold something else than before: all of a new sheet, what differs on one that stood there. */
function freeCells(operations: readonly PatchOperation[], { writtenSheets }: Preparation): number {
  const created = operations.flatMap((operation) => (operation.kind === 'create-sheet' ? operation.sheet.cells : []));
  return [...writtenSheets.values()].reduce((sum, { changed }) => sum + changed, filledCells(created));
}

function reportOf(
  operations: readonly PatchOperation[],
  preparation: Preparation,
  outcomes: readonly VerifiedOutcome[],
  { verified }: QueuedPatch,
): ApplyReport {
  const { placed, deleted, steps } = preparation;
  const unverified = [...placed].filter(([operation]) => !verified.has(operation)).map(([, update]) => update);
  return {
    sheetsCreated: operations.flatMap((operation) => (operation.kind === 'create-sheet' ? [operation.sheet.name] : [])),
    cellsWritten:
      freeCells(operations, preparation) +
      [...steps].reduce((sum, [step, sheet]) => sum + cellsFilled(step, sheet), 0) +
      unverified.reduce((sum, { rows }) => sum + countCells(rows), 0) +
      outcomes.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0),
    rowsAppended: operations.reduce(
      (sum, operation) => sum + (operation.kind === 'append-rows' ? operation.rows.length : 0),
      0,
    ),
    rowsDeleted: [...deleted.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    columnsRestored: operations.flatMap((operation) =>
      operation.kind === 'restore-formulas' ? [{ table: operation.table, header: operation.header }] : [],
    ),
    vanished: [...unverified, ...outcomes, ...deleted.values()].flatMap(({ vanished }) => vanished),
  };
}
