import { BLANK, type DateCell, type NumericCell } from '../../../src/core/model/cells';
import type { Edit } from '../../../src/core/model/finding';
import type { GlossaryTerm, KeyResult, Okrs, RowRef } from '../../../src/core/model/okrs';
import { parseQuarter } from '../../../src/core/model/quarter';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';
import { columnSchema } from '../../../src/core/workbook/schema';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';

/*
 * Carries out edits on a decoded workbook, as a host would on the sheet: enough to ask whether a suggestion mends what it says.
 */

function cellOf(table: RowRef['table'], column: string, value: CellValue): unknown {
  const { kind } = columnSchema(table, column);
  switch (kind) {
    case 'number': {
      if (value !== null && typeof value !== 'number')
        throw new Error(`${column} wants a number, got ${String(value)}`);
      return (value === null ? BLANK : { kind: 'number', value }) satisfies NumericCell;
    }
    case 'date': {
      if (value !== null && typeof value !== 'number') throw new Error(`${column} wants a day, got ${String(value)}`);
      return (value === null ? BLANK : { kind: 'date', day: value }) satisfies DateCell;
    }
    case 'choice':
      if (columnSchema(table, column).choices?.[String(value)] === undefined)
        throw new Error(`${String(value)} is no choice of ${column}`);
      return { kind: 'choice', value };
    case 'id':
    case 'reference':
      return value;
    default:
      return value ?? '';
  }
}

function cells(table: RowRef['table'], values: Readonly<Record<string, CellValue>>): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(values)) {
    parts[column] = cellOf(table, column, value);
    if (column === 'quarter') {
      parts['quarter'] = parseQuarter(String(value ?? ''));
      parts['quarterText'] = String(value ?? '');
    }
  }
  return parts;
}

function changeRow<Row extends { readonly ref: RowRef }>(
  rows: readonly Row[],
  ref: RowRef,
  parts: Record<string, unknown>,
): readonly Row[] {
  if (!rows.some((row) => row.ref.index === ref.index)) throw new Error(`No row ${ref.index} in ${ref.table}`);
  return rows.map((row) => (row.ref.index === ref.index ? { ...row, ...parts } : row));
}

const BLANK_ROWS = sampleWorkbook({}, 'en').okrs;

function blankKeyResult(index: number): KeyResult {
  const [model] = BLANK_ROWS.keyResults;
  if (model === undefined) throw new Error('The sample has no key results');
  return { ...model, ref: { table: 'keyResults', index, id: null }, start: BLANK, target: BLANK, current: BLANK };
}

function append(okrs: Okrs, edit: Extract<Edit, { kind: 'append' }>): Okrs {
  const parts = cells(edit.table, edit.values);
  switch (edit.table) {
    case 'keyResults':
      return { ...okrs, keyResults: [...okrs.keyResults, { ...blankKeyResult(okrs.keyResults.length), ...parts }] };
    case 'objectives': {
      const [model] = BLANK_ROWS.objectives;
      if (model === undefined) throw new Error('The sample has no objectives');
      const ref = { table: 'objectives', index: okrs.objectives.length, id: null } as const;
      return { ...okrs, objectives: [...okrs.objectives, { ...model, ref, ...parts }] };
    }
    case 'glossary': {
      const row: GlossaryTerm = {
        ref: { table: 'glossary', index: okrs.glossary.length, id: null },
        term: '',
        definition: '',
        source: '',
      };
      return { ...okrs, glossary: [...okrs.glossary, { ...row, ...parts }] };
    }
    default:
      throw new Error(`No suggestion appends to ${edit.table}`);
  }
}

export function accept(workbook: DecodedWorkbook, edits: readonly Edit[]): DecodedWorkbook {
  return edits.reduce((before, edit): DecodedWorkbook => {
    const { okrs } = before;
    switch (edit.kind) {
      case 'set': {
        const { table } = edit.row;
        const parts = cells(table, { [edit.column]: edit.value });
        if (table === 'objectives')
          return { ...before, okrs: { ...okrs, objectives: changeRow(okrs.objectives, edit.row, parts) } };
        if (table === 'keyResults')
          return { ...before, okrs: { ...okrs, keyResults: changeRow(okrs.keyResults, edit.row, parts) } };
        if (table === 'actions')
          return { ...before, okrs: { ...okrs, actions: changeRow(okrs.actions, edit.row, parts) } };
        throw new Error(`No suggestion sets a cell of ${table}`);
      }
      case 'append':
        return { ...before, okrs: append(okrs, edit) };
      case 'restore-column':
        return {
          ...before,
          problems: before.problems.filter(
            (problem) => !('column' in problem && problem.table === edit.table && problem.column === edit.column),
          ),
        };
      case 'rename-table':
        return {
          ...before,
          problems: before.problems.filter(
            (problem) => !(problem.kind === 'missing-table' && problem.table === edit.table),
          ),
        };
    }
  }, workbook);
}
