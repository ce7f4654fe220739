import type { Edit } from '../core/model/finding';
import { columnSpec } from '../core/workbook/encode';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { PatchOperation } from '../core/workbook/patch';
import { SCHEMA } from '../core/workbook/schema';
import { layoutOf } from '../core/workbook/locate';
import { appendRows, siteIn, updateRows } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import type { EditReport, RowEdit, RuleSeverityChoice, SuggestionChoice } from './types';

async function applyEdits(host: SpreadsheetHost, operations: readonly PatchOperation[]): Promise<EditReport> {
  const applied = await applyOperations(host, operations);
  return { applied, complete: applied.vanished.length === 0 };
}

/** Changes cells and adds rows, in one write. Rows are found again by id; one that is gone is reported, not written over. */
export function editRows(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  edits: readonly RowEdit[],
): Promise<EditReport> {
  return applyEdits(
    host,
    edits.map((edit) =>
      edit.kind === 'set'
        ? updateRows(workbook, edit.row.table, [{ row: edit.row, values: edit.values }])
        : appendRows(workbook, edit.table, [edit.values]),
    ),
  );
}

/** Makes the edits of a suggestion that the user accepted. */
export function applySuggestion(
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
      return updateRows(workbook, edit.row.table, [{ row: edit.row, values: { [edit.column]: edit.value } }]);
    case 'append':
      return appendRows(workbook, edit.table, [edit.values]);
    case 'restore-column':
      return {
        kind: 'add-column',
        table: layoutOf(workbook, edit.table).name,
        column: columnSpec(edit.table, edit.column, workbook.language, siteIn(workbook, edit.table)),
      };
    case 'rename-table':
      return { kind: 'rename-table', from: edit.from, to: SCHEMA[edit.table].name };
  }
}

/** Sets how severe a rule is in this workbook, in its row of the rules table or in a new one. */
export function setRuleSeverity(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  { rule, severity }: RuleSeverityChoice,
): Promise<EditReport> {
  const setting = workbook.okrs.ruleSettings.find((row) => row.rule.toLowerCase() === rule);
  return applyEdits(host, [
    setting
      ? updateRows(workbook, 'rules', [{ row: setting.ref, values: { severity } }])
      : appendRows(workbook, 'rules', [{ rule, severity }]),
  ]);
}
