import type { PatchOperation, RowLocator } from '../../../core/workbook/patch';
import type { TableSnapshot } from '../../../core/workbook/snapshot';
import { assignToAll, charactersToPoints, columnBody } from '../ranges';
import type { QueuedAppend } from './append-rows';
import { queueAppend } from './append-rows';
import { Batch, Trace } from './batch';
import { dressCells, queueCreateTable, writeNote } from './create-table';
import { queueCreateSheet } from './free-cells';
import { queueDeletion } from './delete-rows';
import type { PlacedDeletion } from './delete-rows';
import { queueGuard } from './guards';
import type { WrittenSheet } from './rewrite-sheet';
import { blankSheet, queueRewriteSheet } from './rewrite-sheet';
import { queueStep } from './sheet-locks';
import type { SheetStep, StepSheet } from './sheet-locks';
import { touchedTables } from './survey';
import { applyTones } from './tones';
import type { DeleteRows, PlacedUpdate, UpdateRows } from './update-plan';
import { columnRuns } from './update-plan';
import type { VerifiedUpdate } from './verified-update';
import { queueRuns, queueVerifiedUpdate } from './verified-update';

export type Safety = 'guards' | 'verification';
type AddColumn = Extract<PatchOperation, { readonly kind: 'add-column' }>;

/** All that a message needs and that the patch itself does not say. */
export interface Preparation {
  /** `guards`: the message fails unless every row stands where it was seen. `verification`: seen afterwards, and mended. */
  readonly safety: Safety;
  /** Rows that are guarded: all of them, some to notice a sorted table cheaply, or none. */
  readonly guarded: readonly RowGuard[];
  readonly placed: ReadonlyMap<UpdateRows, PlacedUpdate>;
  readonly deleted: ReadonlyMap<DeleteRows, PlacedDeletion>;
  readonly writtenSheets: ReadonlyMap<string, WrittenSheet>;
  readonly steps: ReadonlyMap<SheetStep, StepSheet>;
  /** Tables as they stood just before, where an operation has to know; empty otherwise. */
  readonly tables: ReadonlyMap<string, TableSnapshot>;
}

export interface RowGuard {
  readonly table: string;
  readonly row: RowLocator;
}

export interface QueuedPatch {
  readonly verified: ReadonlyMap<UpdateRows, VerifiedUpdate>;
  readonly appends: readonly QueuedAppend[];
}

/** Queues a whole patch on one context: first what must hold, then the operations in order. */
export function queuePatch(
  context: Excel.RequestContext,
  operations: readonly PatchOperation[],
  preparation: Preparation,
): QueuedPatch {
  const batch = new Batch(context);
  queueGuards(batch, preparation.guarded);
  queueProbes(batch, operations);
  context.trace(Trace.guarded);
  const verified = new Map<UpdateRows, VerifiedUpdate>();
  const appends: QueuedAppend[] = [];
  for (const [index, operation] of operations.entries()) {
    if (operation.kind !== 'create-sheet' && operation.kind !== 'create-table') batch.flush();
    context.trace(Trace.operation(index));
    queueOperation(batch, operation, preparation, verified, appends);
  }
  batch.flush();
  return { verified, appends };
}

function queueGuards(batch: Batch, guards: readonly RowGuard[]): void {
  for (const { table, row } of guards) queueGuard(batch.workbook.tables.getItem(table), row);
}

/**
 * Where several tables are written to, a protected sheet behind the second must stop the message before the first is changed.
 * Giving a column the name that it has changes nothing, and is refused on a protected sheet.
 */
function queueProbes(batch: Batch, operations: readonly PatchOperation[]): void {
  const touched = touchedTables(operations);
  if (touched.size < 2) return;
  for (const [table, header] of touched) {
    if (header !== null) batch.workbook.tables.getItem(table).columns.getItem(header).name = header;
  }
}

function queueOperation(
  batch: Batch,
  operation: PatchOperation,
  preparation: Preparation,
  verified: Map<UpdateRows, VerifiedUpdate>,
  appends: QueuedAppend[],
): void {
  const { workbook, context } = batch;
  switch (operation.kind) {
    case 'create-sheet':
      queueCreateSheet(batch, operation.sheet);
      return;
    case 'create-table':
      queueCreateTable(batch, operation.table);
      return;
    case 'rewrite-sheet':
      queueRewriteSheet(
        batch,
        operation.sheet,
        preparation.writtenSheets.get(operation.sheet.name) ?? blankSheet(operation.sheet),
      );
      return;
    case 'fill-cells':
    case 'lock-sheet':
    case 'unlock-sheet': {
      const known = preparation.steps.get(operation);
      if (known) queueStep(batch, operation, known);
      return;
    }
    case 'update-rows': {
      const placed = preparation.placed.get(operation);
      if (!placed || placed.rows.length === 0) return;
      if (preparation.safety === 'verification') verified.set(operation, queueVerifiedUpdate(batch, placed));
      else queueRuns(batch, placed.table, columnRuns(placed.rows));
      return;
    }
    case 'append-rows': {
      const queued = queueAppend(batch, operation, preparation.tables.get(operation.table)?.headers.length ?? null);
      if (queued) appends.push(queued);
      return;
    }
    case 'delete-rows': {
      const deletion = preparation.deleted.get(operation);
      if (deletion) queueDeletion(batch, operation.table, deletion);
      return;
    }
    case 'restore-formulas':
      assignToAll(columnBody(workbook.tables.getItem(operation.table), operation.header), {
        formulas: operation.formula,
      });
      batch.wrote();
      return;
    case 'add-column':
      queueAddColumn(batch, operation, preparation.tables.get(operation.table) ?? null);
      return;
    case 'rename-table':
      workbook.tables.getItem(operation.from).name = operation.to;
      batch.wrote();
      return;
    case 'recalculate':
      context.application.calculate(Excel.CalculationType.full);
      return;
    case 'activate-sheet':
      activate(workbook.worksheets.getItem(operation.sheet), operation.cell);
      return;
  }
}

function activate(sheet: Excel.Worksheet, cell: { readonly row: number; readonly column: number } | undefined): void {
  sheet.activate();
  if (cell) sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
}

function queueAddColumn(batch: Batch, { table: name, column }: AddColumn, before: TableSnapshot | null): void {
  const table = batch.workbook.tables.getItem(name);
  const added = table.columns.add(undefined, undefined, column.header);
  batch.wrote();
  const body = added.getDataBodyRange();
  const header = added.getHeaderRowRange();
  assignToAll(body, { numberFormat: column.numberFormat ?? 'General' });
  dressCells(batch, body, column);
  header.format.columnWidth = charactersToPoints(column.width);
  writeNote(table.worksheet, header, column);
  if (column.formula !== null) assignToAll(body, { formulas: column.formula });
  if (column.hidden) header.columnHidden = true;
  if (before) applyTones(body, before.headerRow + 1, before.firstColumn + before.headers.length, column.tones);
}
