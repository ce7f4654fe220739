import type { ApplyReport, PatchOperation, WorkbookPatch } from '../../../core/workbook/patch';
import { fileError } from '../errors';
import type { WorkbookDocument } from '../workbook/document';
import { Change } from './change';
import { renameTable } from './rename-table';
import { deleteRows } from './delete-rows';
import { appendRows, restoreFormulas, updateRows } from './rows';
import { lockSheet, unlockSheet } from './locks';
import { createSheet, fillCells, rewriteSheet } from './sheets';
import { addColumn, createTable } from './tables';

/**
 * Carries out a patch on a workbook under work. Whoever calls keeps the result or, after a `HostError`, drops it: nothing else undoes
 * a half-done patch.
 */
export function applyPatch(document: WorkbookDocument, patch: WorkbookPatch): ApplyReport {
  if (document.isStrict)
    throw fileError('unsupported', 'a workbook in the strict variant of the format cannot be changed');
  const change = new Change(document);
  for (const operation of patch.operations) applyOperation(change, operation);
  return change.finish();
}

function applyOperation(change: Change, operation: PatchOperation): void {
  switch (operation.kind) {
    case 'create-sheet':
      createSheet(change, operation.sheet);
      return;
    case 'create-table':
      createTable(change, operation.table);
      return;
    case 'rewrite-sheet':
      rewriteSheet(change, operation.sheet, operation.marks);
      return;
    case 'fill-cells':
      fillCells(change, operation.sheet, operation.cells);
      return;
    case 'lock-sheet':
      lockSheet(change, operation.sheet);
      return;
    case 'unlock-sheet':
      unlockSheet(change, operation.sheet);
      return;
    case 'update-rows':
      updateRows(change, operation);
      return;
    case 'append-rows':
      appendRows(change, operation);
      return;
    case 'delete-rows':
      deleteRows(change, operation);
      return;
    case 'restore-formulas':
      restoreFormulas(change, operation);
      return;
    case 'add-column':
      addColumn(change, operation.table, operation.column);
      return;
    case 'rename-table':
      renameTable(change, operation.from, operation.to);
      return;
    case 'recalculate':
      // Saving a changed workbook asks the next reader to calculate everything: see `WorkbookDocument.save`.
      return;
    case 'activate-sheet':
      change.document.activate(operation.sheet);
      return;
    default:
      throw fileError('unsupported', `unknown operation ${JSON.stringify(operation satisfies never)}`);
  }
}
