import type { RowRef, TableKey } from '../model/okrs';
import type { DecodedWorkbook } from './decoded';
import { encodeValue } from './encode';
import { printFormula } from './formulas/print';
import type { FormulaSite } from './formulas/print';
import { layoutOf, locateRow } from './locate';
import type { PatchOperation } from './patch';
import { columnSchema } from './schema';
import type { CellValue } from './snapshot';

type Values = Readonly<Record<string, CellValue>>;

/** The headers and words of a workbook as they stand, to print formulas for it. */
export function siteIn(workbook: DecodedWorkbook, table: TableKey | null): FormulaSite {
  return {
    table,
    language: workbook.language,
    headerOf: (key, column) =>
      workbook.layout[key]?.columns[column]?.header ?? columnSchema(key, column).header[workbook.language],
    has: (key, column) => workbook.layout[key]?.columns[column] !== undefined,
    dialect: { kind: 'structured' },
  };
}

/** Values by column key -> by header, in the workbook's words. Columns that the workbook lacks are left out. */
function byHeader(workbook: DecodedWorkbook, table: TableKey, values: Values): Record<string, CellValue> {
  const { columns } = layoutOf(workbook, table);
  const row: Record<string, CellValue> = {};
  for (const [key, value] of Object.entries(values)) {
    const place = columns[key];
    if (place) row[place.header] = encodeValue(table, key, value, workbook.language);
  }
  return row;
}

/** One operation that changes cells of rows of one table. */
export function updateRows(
  workbook: DecodedWorkbook,
  table: TableKey,
  changes: readonly { readonly row: RowRef; readonly values: Values }[],
): PatchOperation {
  return {
    kind: 'update-rows',
    table: layoutOf(workbook, table).name,
    rows: changes.map(({ row, values }) => ({
      row: locateRow(workbook, row),
      values: byHeader(workbook, table, values),
    })),
  };
}

export function appendRows(workbook: DecodedWorkbook, table: TableKey, rows: readonly Values[]): PatchOperation {
  return {
    kind: 'append-rows',
    table: layoutOf(workbook, table).name,
    rows: rows.map((values) => byHeader(workbook, table, values)),
  };
}

/**
 * Takes appended rows away again, each with the values that it was given. They are told by their texts alone: a host finds these in the
 * message that deletes, while numbers would cost another one.
 * @param rows `index` where each stands by the latest reading
 */
export function deleteRows(
  workbook: DecodedWorkbook,
  table: TableKey,
  rows: readonly { readonly index: number; readonly values: Values }[],
): PatchOperation {
  return {
    kind: 'delete-rows',
    table: layoutOf(workbook, table).name,
    rows: rows.map(({ index, values }) => ({
      index,
      expect: Object.fromEntries(
        Object.entries(byHeader(workbook, table, values)).filter(
          ([, value]) => typeof value === 'string' && value !== '',
        ),
      ),
    })),
  };
}

export function restoreFormulas(workbook: DecodedWorkbook, table: TableKey, column: string): PatchOperation {
  const { formula } = columnSchema(table, column);
  const place = layoutOf(workbook, table).columns[column];
  if (!formula || !place) throw new RangeError(`${table}.${column} is no calculated column of this workbook`);
  return {
    kind: 'restore-formulas',
    table: layoutOf(workbook, table).name,
    header: place.header,
    formula: printFormula(formula, siteIn(workbook, table)),
  };
}

/**
 * What a calculated column's formula names and the workbook lacks: a table (`column` null) or a column. Null when all is there;
 * else a spreadsheet would refuse the formula.
 */
export function missingReference(
  workbook: DecodedWorkbook,
  table: TableKey,
  column: string,
): { readonly table: TableKey; readonly column: string | null } | null {
  const { formula } = columnSchema(table, column);
  if (!formula) return null;
  const site = siteIn(workbook, table);
  const named: { table: TableKey; column: string | null }[] = [];
  printFormula(formula, {
    ...site,
    headerOf(key, name) {
      if (!workbook.layout[key]) named.push({ table: key, column: null });
      else if (!workbook.layout[key].columns[name]) named.push({ table: key, column: name });
      return site.headerOf(key, name);
    },
  });
  return named[0] ?? null;
}
