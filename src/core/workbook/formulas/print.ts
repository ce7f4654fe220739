import type { Language } from '../../model/language';
import type { TableKey } from '../../model/okrs';
import { STATUS_LABELS } from '../schema/labels';
import { SCHEMA, columnSchema } from '../schema';
import type { FormulaTemplate, FormulaWords } from './template';

/** What a template must know of the workbook that it is printed for. */
export interface FormulaSite {
  /** The table whose row the formula stands in; null for a free cell, which may not say `here`. */
  readonly table: TableKey | null;
  readonly language: Language;
  /** Headers as they stand in this workbook; by default those of the language. */
  readonly headerOf: (table: TableKey, column: string) => string;
  /** Whether the workbook has the column; left out where it has all of the schema. */
  readonly has?: (table: TableKey, column: string) => boolean;
  /**
   * `structured` writes `tblKeyResults[[#This Row],[Target]]`, which Excel shows as `[@Target]`; `a1` writes `$I7` for hosts
   * without `#This Row`.
   */
  readonly dialect:
    | { readonly kind: 'structured' }
    | { readonly kind: 'a1'; readonly row: number; readonly columnIndexOf: (column: string) => number };
}

/** A site in a new workbook, whose headers are those of its language. */
export function newWorkbookSite(table: TableKey | null, language: Language): FormulaSite {
  return {
    table,
    language,
    headerOf: (key, column) => columnSchema(key, column).header[language],
    dialect: { kind: 'structured' },
  };
}

/** Letters of a 0-based column index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** In structured references an apostrophe escapes the characters that have a meaning there. */
function escapeHeader(header: string): string {
  return header.replace(/['#@[\]]/g, (character) => `'${character}`);
}

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function formulaWords(site: FormulaSite): FormulaWords {
  const header = (table: TableKey, column: string): string => escapeHeader(site.headerOf(table, column));
  const all = (table: TableKey, column: string): string => `${SCHEMA[table].name}[${header(table, column)}]`;
  const setting = (key: string): string =>
    `INDEX(${all('settings', 'value')},MATCH(${quoteText(key)},${all('settings', 'key')},0))`;
  const number = (key: string, fallback: number): string => `IF(ISNUMBER(${setting(key)}),${setting(key)},${fallback})`;
  return {
    here(column) {
      if (!site.table) throw new RangeError(`A free cell has no row to take "${column}" from`);
      return site.dialect.kind === 'a1'
        ? `$${columnLetters(site.dialect.columnIndexOf(column))}${site.dialect.row}`
        : `${SCHEMA[site.table].name}[[#This Row],[${header(site.table, column)}]]`;
    },
    all,
    setting,
    number,
    today: () => `IF(ISNUMBER(${setting('as-of')}),${setting('as-of')},TODAY())`,
    choice(table, column, value) {
      const labels = columnSchema(table, column).choices?.[value];
      if (!labels) throw new RangeError(`No choice "${value}" in ${table}.${column}`);
      return quoteText(labels[site.language]);
    },
    status: (status) => quoteText(STATUS_LABELS[status][site.language]),
    language: site.language,
    text: quoteText,
  };
}

/** The formula with its leading `=`, as every host takes it. */
export function printFormula(template: FormulaTemplate, site: FormulaSite): string {
  return `=${template(formulaWords(site))}`;
}

/** The formula, or null when it names a column that the workbook lacks: a spreadsheet would refuse it, and the whole write with it. */
export function printIfAllThere(template: FormulaTemplate, site: FormulaSite): string | null {
  const lacking: string[] = [];
  const headerOf = (table: TableKey, column: string): string => {
    if (site.has && !site.has(table, column)) lacking.push(column);
    return site.headerOf(table, column);
  };
  const formula = printFormula(template, { ...site, headerOf });
  return lacking.length === 0 ? formula : null;
}
