import { newId } from '../../../app/new-id';
import type { RowEdit } from '../../../app/types';
import { isoFromDay } from '../../../app/values';
import type { Language } from '../../../core/model/language';
import type { Okrs, TableKey } from '../../../core/model/okrs';
import type { CellValue } from '../../../core/workbook/snapshot';
import type { Formats } from '../../../i18n/formats';
import type { RowNode } from '../plan-tree';
import type { Editing } from '../plan-screen';
import { fieldText, fieldValue, type FieldSpec, type FormRow } from './fields';

/** Text of each field, by column. */
export type Draft = Readonly<Record<string, string>>;

const TABLES: Readonly<Record<FormRow, TableKey>> = {
  objective: 'objectives',
  keyResult: 'keyResults',
  action: 'actions',
};

function cellsOf(node: RowNode): Readonly<Record<string, Parameters<typeof fieldText>[0]>> {
  switch (node.kind) {
    case 'objective': {
      const { text, why, owner, supports, ambition, state } = node.row;
      return { text, why, owner, supports, ambition, state };
    }
    case 'keyResult': {
      const { text, objective, owner, start, target, current, unit, due, measure, indicator, weight, definition } =
        node.row;
      const quarter = node.row.quarterText;
      return {
        text,
        objective,
        owner,
        start,
        target,
        current,
        unit,
        due,
        measure,
        indicator,
        weight,
        definition,
        quarter,
      };
    }
    case 'action': {
      const { text, keyResult, owner, due, state, budget } = node.row;
      return { text, keyResult, owner, due, state, budget };
    }
    default:
      return node satisfies never;
  }
}

/** What the form begins with: the row as it is, or what is already known of a new one. */
export function firstDraft(editing: Editing, okrs: Okrs, formats: Formats): Draft {
  if (editing.kind === 'row') {
    const cells = Object.entries(cellsOf(editing.node));
    return Object.fromEntries(cells.map(([column, cell]) => [column, fieldText(cell, formats)]));
  }
  const { settings } = okrs;
  const due = settings.quarterEnd === null ? '' : isoFromDay(settings.quarterEnd);
  switch (editing.row) {
    case 'objective':
      return {};
    case 'keyResult':
      return { objective: editing.parentId ?? '', quarter: settings.quarterText, due };
    case 'action':
      return { keyResult: editing.parentId ?? '', due };
    default:
      return editing.row satisfies never;
  }
}

export function isChanged(first: Draft, draft: Draft): boolean {
  return Object.entries(draft).some(([column, text]) => text.trim() !== (first[column] ?? '').trim());
}

/** Columns whose text is no number though it should be. A cell that was unreadable before and was left alone is not held against the user. */
export function unreadableColumns(
  fields: readonly FieldSpec[],
  first: Draft,
  draft: Draft,
  language: Language,
): readonly string[] {
  return fields
    .filter(({ column }) => draft[column] !== first[column])
    .filter((field) => fieldValue(field, draft[field.column] ?? '', language).kind === 'not-a-number')
    .map(({ column }) => column);
}

export interface SaveRequest {
  readonly edits: readonly RowEdit[];
  /** Takes the edits back; null for a new row, since nothing is ever deleted. */
  readonly undo: readonly RowEdit[] | null;
}

/** The edits that save a draft: of a row only the cells that changed, of a new row those that are filled. */
export function saveRequest(
  okrs: Okrs,
  editing: Editing,
  fields: readonly FieldSpec[],
  first: Draft,
  draft: Draft,
  language: Language,
): SaveRequest {
  const values: Record<string, CellValue> = {};
  const before: Record<string, CellValue> = {};
  for (const field of fields) {
    const text = draft[field.column] ?? '';
    const old = first[field.column] ?? '';
    if (editing.kind === 'row' ? text.trim() === old.trim() : text.trim() === '') continue;
    const value = fieldValue(field, text, language);
    const oldValue = fieldValue(field, old, language);
    if (value.kind === 'value') values[field.column] = value.value;
    before[field.column] = oldValue.kind === 'value' ? oldValue.value : old;
  }
  if (editing.kind === 'new') {
    const parentId = (editing.row === 'keyResult' ? draft['objective'] : draft['keyResult'])?.trim() || null;
    const id = newId(okrs, { kind: editing.row, parentId });
    return { edits: [{ kind: 'append', table: TABLES[editing.row], values: { id, ...values } }], undo: null };
  }
  const row = editing.node.row.ref;
  if (Object.keys(values).length === 0) return { edits: [], undo: null };
  return { edits: [{ kind: 'set', row, values }], undo: [{ kind: 'set', row, values: before }] };
}
