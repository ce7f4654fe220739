import type { Language } from '../model/language';
import { typeset } from '../model/typography';
import { TABLE_KEYS } from '../model/okrs';
import type { TableKey } from '../model/okrs';
import { newWorkbookSite, printFormula } from './formulas/print';
import type { FormulaSite } from './formulas/print';
import type { ColumnSpec, InputRule, SheetSpec, TableSpec } from './patch';
import { SCHEMA, SHEET_NAMES, columnSchema } from './schema';
import type { ColumnKey, ColumnSchema, SheetKey } from './schema';
import type { CellValue } from './snapshot';

/** Cells of a row by column key. Choices are given by key (`'stretch'`), not by the words of a language. */
export type RowValues<T extends TableKey> = Readonly<Partial<Record<ColumnKey<T>, CellValue>>>;

export type WorkbookRows = { readonly [T in TableKey]: readonly RowValues<T>[] };

const FORMATS: Readonly<Record<ColumnSchema['kind'], string | null>> = {
  // Text cells keep what is typed: `1.10` stays an id, `+20 demos` is no formula.
  id: '@',
  reference: '@',
  text: '@',
  quarter: '@',
  choice: '@',
  check: '@',
  number: null,
  any: null,
  date: 'yyyy-mm-dd',
  'formula-number': null,
  'formula-text': null,
  'formula-date': 'yyyy-mm-dd',
};

/** How a cell's value is written in a workbook of a language: choices by their words, all else as it is. */
export function encodeValue(table: TableKey, column: string, value: CellValue, language: Language): CellValue {
  const { choices } = columnSchema(table, column);
  return typeof value === 'string' && choices ? (choices[value]?.[language] ?? value) : value;
}

function inputRule(column: ColumnSchema, language: Language): InputRule | null {
  if (column.choices) return { kind: 'list', values: Object.values(column.choices).map((labels) => labels[language]) };
  if (column.refersTo) {
    const { table, column: parent } = column.refersTo;
    return { kind: 'rows-of', table: SCHEMA[table].name, header: columnSchema(table, parent).header[language] };
  }
  return column.limits ?? null;
}

function lookOf(column: ColumnSchema): ColumnSpec['look'] {
  if (column.formula) return 'formula';
  if (column.kind === 'id') return 'id';
  return column.kind === 'check' ? 'check' : 'input';
}

/** Characters that a header needs so that none of its words is broken: bold letters are wider than digits, and the filter has its button. */
const headerRoom = (header: string): number =>
  Math.ceil(Math.max(...header.split(/\s+/u).map((word) => word.length)) * 1.2) + 4;

/** A column as a host makes it. `site` prints its formula; leave it out in a new workbook. */
export function columnSpec(table: TableKey, key: string, language: Language, site?: FormulaSite): ColumnSpec {
  const column = columnSchema(table, key);
  return {
    header: column.header[language],
    note: typeset(column.note[language], language),
    width: Math.max(column.width, headerRoom(column.header[language])),
    look: lookOf(column),
    wrap: column.wrap ?? false,
    hidden: column.hidden ?? false,
    numberFormat: column.numberFormat ?? FORMATS[column.kind],
    formula: column.formula ? printFormula(column.formula, site ?? newWorkbookSite(table, language)) : null,
    input: inputRule(column, language),
    tones: column.tones?.(language) ?? [],
  };
}

function encodeRow(
  table: TableKey,
  values: Readonly<Record<string, CellValue | undefined>>,
  language: Language,
): Record<string, CellValue> {
  const row: Record<string, CellValue> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) row[columnSchema(table, key).header[language]] = encodeValue(table, key, value, language);
  }
  return row;
}

export interface TableExtras {
  readonly cellInputs?: TableSpec['cellInputs'];
  readonly cellFormats?: TableSpec['cellFormats'];
  /** Where other tables stand already, under headers of their own. */
  readonly site?: FormulaSite;
}

/** A table of the schema with its rows, for a new workbook. `sheet` is the name that its sheet really has. */
export function tableSpec(
  table: TableKey,
  sheet: string,
  rows: readonly Readonly<Record<string, CellValue | undefined>>[],
  language: Language,
  extras: TableExtras = {},
): TableSpec {
  const schema = SCHEMA[table];
  return {
    name: schema.name,
    sheet,
    firstColumn: schema.firstColumn,
    columns: Object.keys(schema.columns).map((key) => columnSpec(table, key, language, extras.site)),
    rows: rows.length > 0 ? rows.map((row) => encodeRow(table, row, language)) : [{}],
    frozenColumns: schema.frozenColumns,
    cellInputs: extras.cellInputs ?? [],
    cellFormats: extras.cellFormats ?? [],
  };
}

const TAB_COLOURS: Readonly<Record<SheetKey, string>> = {
  summary: '#7a4b00',
  objectives: '#0f6cbd',
  keyResults: '#0f6cbd',
  actions: '#0f6cbd',
  checkIns: '#5c6b7a',
  notNow: '#5c6b7a',
  glossary: '#5c6b7a',
  settings: '#5c6b7a',
};

/** A sheet that will hold tables only. */
export function tableSheetSpec(sheet: SheetKey, name: string): SheetSpec {
  return {
    name,
    tabColour: TAB_COLOURS[sheet],
    columnWidths: null,
    rowHeights: [],
    gridlines: true,
    page: { landscape: true, fit: 'one-page-wide' },
    cells: [],
  };
}

export function tablesOn(sheet: SheetKey): readonly TableKey[] {
  return TABLE_KEYS.filter((key) => SCHEMA[key].sheet === sheet);
}

export function usualSheetName(sheet: SheetKey, language: Language): string {
  return SHEET_NAMES[sheet][language];
}

export { TAB_COLOURS };
