import type { Language } from '../../../src/core/model/language';
import { TABLE_KEYS } from '../../../src/core/model/okrs';
import type { TableKey } from '../../../src/core/model/okrs';
import type { QuarterDates } from '../../../src/core/model/quarter';
import { tableSpec } from '../../../src/core/workbook/encode';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import type { ExampleRows } from '../../../src/app/examples/example';

type Rows = readonly Readonly<Record<string, CellValue | undefined>>[];

/** The workbook that a build would make of an example, as the next read of it sees it: before anything is calculated. */
export function snapshotOf(
  rows: ExampleRows,
  language: Language,
  quarter: QuarterDates & { readonly text: string },
): WorkbookSnapshot {
  const all: Readonly<Record<TableKey, Rows>> = {
    ...rows,
    settings: [
      { key: 'quarter', value: quarter.text },
      { key: 'language', value: language },
    ],
    rules: [],
  };
  const tables = TABLE_KEYS.map((key) => {
    const spec = tableSpec(key, key, all[key], language);
    return {
      name: spec.name,
      sheet: spec.sheet,
      headerRow: 0,
      firstColumn: spec.firstColumn,
      headers: spec.columns.map(({ header }) => header),
      rows: spec.rows.map((row) => spec.columns.map(({ header }) => row[header] ?? null)),
      formulas: spec.columns.flatMap(({ formula }, column) =>
        formula === null ? [] : [{ column, firstRow: 0, lastRow: spec.rows.length - 1 }],
      ),
    };
  });
  return { sheets: TABLE_KEYS.map((name) => ({ name, visible: true, protected: false })), tables, otherTables: [] };
}
