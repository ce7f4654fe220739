import { isoFromDay } from '../../model/days';
import type { Edit } from '../../model/finding';
import type { RowRef, TableKey } from '../../model/okrs';
import type { CellValue } from '../../workbook/snapshot';
import type { Language } from '../../model/language';
import type { LabelledSuggestion } from '../rule';
import { sayIn, typeset } from '../say';
import { columnName } from './names';

/** Stands where a person must write something before a suggestion makes sense. */
export const FILL_IN = '__';

export function set(row: RowRef, column: string, value: CellValue): Edit {
  return { kind: 'set', row, column, value };
}

/** Rewrites the row's text; shown as it would read. */
export function suggestText<Label extends string>(
  label: Label,
  row: RowRef,
  text: string,
  further: readonly Edit[] = [],
): LabelledSuggestion<Label> {
  return {
    label,
    preview: [text, ...further.flatMap(textOf)].join(' + '),
    fillIn: text.includes(FILL_IN),
    edits: [set(row, 'text', text), ...further],
  };
}

function textOf(edit: Edit): readonly string[] {
  const text = edit.kind === 'append' ? edit.values['text'] : null;
  return typeof text === 'string' ? [text] : [];
}

/** A value to put into a cell; `day` tells a date from a number. */
export type NewCell =
  { readonly column: string; readonly value: number | string } | { readonly column: string; readonly day: number };

/** Fills cells of a row; shown as `Start: 20 · Target: 30` in the workbook's language. */
export function suggestCells<Label extends string>(
  label: Label,
  row: RowRef,
  language: Language,
  cells: readonly NewCell[],
): LabelledSuggestion<Label> {
  const shown = cells.map((cell) => {
    const value =
      'day' in cell
        ? isoFromDay(cell.day)
        : typeof cell.value === 'number'
          ? sayIn(language).number(cell.value)
          : cell.value;
    const colon = language === 'fr' ? ' :' : ':';
    return typeset(`${columnName(row.table, cell.column, language)}${colon} ${value}`, language);
  });
  return {
    label,
    preview: shown.join(' · '),
    fillIn: false,
    edits: cells.map((cell) => set(row, cell.column, 'day' in cell ? cell.day : cell.value)),
  };
}

/** Adds a row; cells that are not named stay blank. */
export function append(table: TableKey, values: Readonly<Record<string, CellValue>>): Edit {
  return { kind: 'append', table, values };
}
