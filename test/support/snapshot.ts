import type { Language } from '../../src/core/model/language';
import { TABLE_KEYS } from '../../src/core/model/okrs';
import type { TableKey } from '../../src/core/model/okrs';
import { tableSpec } from '../../src/core/workbook/encode';
import type { WorkbookRows } from '../../src/core/workbook/encode';
import type { TableSpec } from '../../src/core/workbook/patch';
import { SCHEMA } from '../../src/core/workbook/schema';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

export const NO_ROWS: WorkbookRows = {
  objectives: [],
  keyResults: [],
  actions: [],
  checkIns: [],
  notNow: [],
  glossary: [],
  settings: [],
  rules: [],
};

/** A table as a host would read it right after building it, its formulas not yet calculated. */
export function tableSnapshot(spec: TableSpec): TableSnapshot {
  return {
    name: spec.name,
    sheet: spec.sheet,
    headerRow: 0,
    firstColumn: spec.firstColumn,
    headers: spec.columns.map(({ header }) => header),
    rows: spec.rows.map((row) => spec.columns.map(({ header }): CellValue => row[header] ?? null)),
    formulas: spec.columns.flatMap(({ formula }, column) =>
      formula === null ? [] : [{ column, firstRow: 0, lastRow: spec.rows.length - 1 }],
    ),
  };
}

/** A workbook of the schema with these rows, as a host would read it. `tables` leaves some out. */
export function snapshotOf(
  rows: Partial<WorkbookRows>,
  language: Language = 'en',
  tables: readonly TableKey[] = TABLE_KEYS,
): WorkbookSnapshot {
  const all = { ...NO_ROWS, ...rows };
  const specs = tables.map((key) => tableSpec(key, SCHEMA[key].sheet, all[key], language));
  return {
    sheets: [...new Set(specs.map(({ sheet }) => sheet))].map((name) => ({ name, visible: true, protected: false })),
    tables: specs.map(tableSnapshot),
    otherTables: [],
  };
}
