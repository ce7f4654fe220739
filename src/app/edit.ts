import type { Edit } from '../core/model/finding';
import type { RowRef, TableKey } from '../core/model/okrs';
import { columnSpec } from '../core/workbook/encode';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { PatchOperation } from '../core/workbook/patch';
import type { CellValue } from '../core/workbook/snapshot';
import { SCHEMA } from '../core/workbook/schema';
import { layoutOf } from '../core/workbook/locate';
import { appendRows, restoreFormulas, siteIn, updateRows } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { refuseLost, refuseUnwritable } from './refuse';
import type { EditReport, RowEdit, RuleSeverityChoice, SuggestionChoice } from './types';

async function applyEdits(host: SpreadsheetHost, operations: readonly PatchOperation[]): Promise<EditReport> {
  const applied = await applyOperations(host, operations);
  return { applied, complete: applied.vanished.length === 0 };
}

type Values = Readonly<Record<string, CellValue>>;

function setCells(workbook: DecodedWorkbook, row: RowRef, values: Values): PatchOperation {
  refuseLost(workbook, row.table, values);
  return updateRows(workbook, row.table, [{ row, values }]);
}

function addRow(workbook: DecodedWorkbook, table: TableKey, values: Values): PatchOperation {
  refuseLost(workbook, table, values);
  return appendRows(workbook, table, [values]);
}

/**
 * Changes cells and adds rows, in one write. Rows are found again by id; one that is gone is reported, not written over.
 * @throws HostError `table-missing` or `column-missing` when the workbook lacks what the values are for
 */
export async function editRows(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  edits: readonly RowEdit[],
): Promise<EditReport> {
  return applyEdits(
    host,
    edits.map((edit) =>
      edit.kind === 'set' ? setCells(workbook, edit.row, edit.values) : addRow(workbook, edit.table, edit.values),
    ),
  );
}

/** Makes the edits of a suggestion that the user accepted. */
export async function applySuggestion(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  { suggestion }: SuggestionChoice,
): Promise<EditReport> {
  return applyEdits(
    host,
    suggestion.edits.map((edit) => operationOf(workbook, edit)),
  );
}

function operationOf(workbook: DecodedWorkbook, edit: Edit): PatchOperation {
  switch (edit.kind) {
    case 'set':
      return setCells(workbook, edit.row, { [edit.column]: edit.value });
    case 'append':
      return addRow(workbook, edit.table, edit.values);
    case 'restore-column':
      return restoreColumn(workbook, edit.table, edit.column);
    case 'rename-table':
      return { kind: 'rename-table', from: edit.from, to: SCHEMA[edit.table].name };
  }
}

/** Puts a deleted column back at the right end; of one that stands, the formulas that were overwritten. */
function restoreColumn(workbook: DecodedWorkbook, table: TableKey, column: string): PatchOperation {
  refuseUnwritable(workbook, table, column);
  const { columns, name } = layoutOf(workbook, table);
  return columns[column]
    ? restoreFormulas(workbook, table, column)
    : {
        kind: 'add-column',
        table: name,
        column: columnSpec(table, column, workbook.language, siteIn(workbook, table)),
      };
}

/** Sets how severe a rule is in this workbook, in its row of the rules table or in a new one. */
export async function setRuleSeverity(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  { rule, severity }: RuleSeverityChoice,
): Promise<EditReport> {
  const setting = workbook.okrs.ruleSettings.find((row) => row.rule.toLowerCase() === rule);
  return applyEdits(host, [
    setting ? setCells(workbook, setting.ref, { severity }) : addRow(workbook, 'rules', { rule, severity }),
  ]);
}
