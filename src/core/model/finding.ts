import type { CellValue } from '../workbook/snapshot';
import type { RowRef, Severity, TableKey } from './okrs';

/** Where a finding points: a cell, a row as a whole (`column` null), or the workbook (`row` null). */
export interface Place {
  readonly row: RowRef | null;
  /** Key of the column in the schema. */
  readonly column: string | null;
}

/** One change that a suggestion would make, in the terms of the schema: tables and columns by key. */
export type Edit =
  | { readonly kind: 'set'; readonly row: RowRef; readonly column: string; readonly value: CellValue }
  | { readonly kind: 'append'; readonly table: TableKey; readonly values: Readonly<Record<string, CellValue>> }
  | { readonly kind: 'restore-column'; readonly table: TableKey; readonly column: string }
  | { readonly kind: 'rename-table'; readonly from: string; readonly table: TableKey };

export interface Suggestion {
  /** Names the words in the rule's messages: `messages.fr.suggestions[label](data)`. */
  readonly label: string;
  /** The new text or value as it would read, shown before it is applied; null when there is none to show. */
  readonly preview: string | null;
  /** Has blanks (`__`) that a person must fill in before it makes sense. */
  readonly fillIn: boolean;
  readonly edits: readonly Edit[];
}

/** A rule that does not hold, as id + data + place. Words come last, from the rule's own messages. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What the messages need; plain data. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly suggestions: readonly Suggestion[];
}
