import type { TableKey } from '../../model/okrs';
import { ACTIONS } from './actions';
import { KEY_RESULTS } from './key-results';
import { OBJECTIVES } from './objectives';
import { CHECK_INS, GLOSSARY, NOT_NOW } from './records';
import { RULES, SETTINGS } from './settings';
import type { ColumnSchema, TableSchema } from './table-schema';

/** Every table, exactly typed: `Tables['keyResults']['columns']` lists the real column keys. */
export const EXACT_SCHEMA = {
  objectives: OBJECTIVES,
  keyResults: KEY_RESULTS,
  actions: ACTIONS,
  checkIns: CHECK_INS,
  notNow: NOT_NOW,
  glossary: GLOSSARY,
  settings: SETTINGS,
  rules: RULES,
} as const satisfies Record<TableKey, TableSchema>;

/** The column keys of a table, e.g. `ColumnKey<'keyResults'>` is `'id' | 'objective' | ...`. */
export type ColumnKey<T extends TableKey> = keyof (typeof EXACT_SCHEMA)[T]['columns'] & string;

/** The same, for code that goes through tables and columns whatever they are. */
export const SCHEMA: Readonly<Record<TableKey, TableSchema>> = EXACT_SCHEMA;

export const TABLE_NAMES: readonly string[] = Object.values(SCHEMA).map((table) => table.name);

/**
 * The schema of a column.
 * @throws RangeError if the table has no such column: a mistake in our own code, never in a workbook.
 */
export function columnSchema(table: TableKey, column: string): ColumnSchema {
  const schema = SCHEMA[table].columns[column];
  if (!schema) throw new RangeError(`No column "${column}" in table "${table}"`);
  return schema;
}

export function isFormulaColumn(column: ColumnSchema): boolean {
  return column.formula !== undefined;
}

/** Keys of the calculated columns of a table, in schema order. */
export function formulaColumns(table: TableKey): readonly string[] {
  return Object.entries(SCHEMA[table].columns)
    .filter(([, column]) => isFormulaColumn(column))
    .map(([key]) => key);
}

export { SHEET_KEYS, SHEET_NAMES } from './table-schema';
export type { ColumnKind, ColumnSchema, SheetKey, TableSchema } from './table-schema';
