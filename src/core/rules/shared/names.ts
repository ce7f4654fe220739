import type { Language } from '../../model/language';
import type { TableKey } from '../../model/okrs';
import { columnSchema, SCHEMA, SHEET_NAMES } from '../../workbook/schema';

/** A column's header in a language. Throws for a column that the schema does not have. */
export function columnName(table: TableKey, column: string, language: Language): string {
  return columnSchema(table, column).header[language];
}

/** The tab on which a table stands, in a language. */
export function sheetName(table: TableKey, language: Language): string {
  return SHEET_NAMES[SCHEMA[table].sheet][language];
}

/** A value of a drop-down as a workbook of that language writes it. */
export function choiceName(table: TableKey, column: string, choice: string, language: Language): string {
  return columnSchema(table, column).choices?.[choice]?.[language] ?? choice;
}
