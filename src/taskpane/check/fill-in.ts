import type { Edit, Finding, Suggestion } from '../../core/model/finding';
import type { TableKey } from '../../core/model/okrs';

/** What a person must replace before a suggested text makes sense. */
const BLANKS = /_{2,}/;

/** A cell of a suggestion that a person has to complete. */
export interface OpenCell {
  /** Position among the suggestion's edits. */
  readonly edit: number;
  readonly table: TableKey;
  readonly column: string;
  /** The suggested text with its blanks; empty when all of it is to be written. */
  readonly text: string;
}

export function isOpen(text: string): boolean {
  return text.trim() === '' || BLANKS.test(text);
}

/** Where the first blank stands, to be selected for typing over; null when there is none. */
export function firstBlank(text: string): { readonly start: number; readonly end: number } | null {
  const match = BLANKS.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

function cellsOf(
  edit: Edit,
): readonly { readonly table: TableKey; readonly column: string; readonly value: unknown }[] {
  if (edit.kind === 'set') return [{ table: edit.row.table, column: edit.column, value: edit.value }];
  if (edit.kind !== 'append') return [];
  return Object.entries(edit.values).map(([column, value]) => ({ table: edit.table, column, value }));
}

/**
 * The cells to complete: those whose text has blanks. A glossary term that is to be added has none, yet is worth nothing
 * without its definition.
 */
export function openCells({ fillIn, edits }: Suggestion): readonly OpenCell[] {
  if (!fillIn) return [];
  const blanks = edits.flatMap((edit, index) =>
    cellsOf(edit).flatMap(({ table, column, value }) =>
      typeof value === 'string' && BLANKS.test(value) ? [{ edit: index, table, column, text: value }] : [],
    ),
  );
  if (blanks.length > 0) return blanks;
  return edits.flatMap((edit, index) =>
    edit.kind === 'append' && edit.table === 'glossary'
      ? [{ edit: index, table: edit.table, column: 'definition', text: '' }]
      : [],
  );
}

function withCell(edit: Edit, column: string, value: string): Edit {
  if (edit.kind === 'set') return { ...edit, value };
  return edit.kind === 'append' ? { ...edit, values: { ...edit.values, [column]: value } } : edit;
}

/** The suggestion with its open cells as the person completed them, in the same order. */
export function filledIn(suggestion: Suggestion, cells: readonly OpenCell[], texts: readonly string[]): Suggestion {
  const edits = suggestion.edits.map((edit, index) =>
    cells.reduce(
      (filled, cell, position) =>
        cell.edit === index ? withCell(filled, cell.column, (texts[position] ?? cell.text).trim()) : filled,
      edit,
    ),
  );
  return { ...suggestion, fillIn: false, edits };
}

/** How a finding's row is called: its id, else its place in the table. */
export function rowLabel({ place: { row } }: Finding): string | null {
  return row === null ? null : (row.id ?? `#${row.index + 1}`);
}
