import type { PatchOperation } from '../../../core/workbook/patch';
import { fromRangeValue, toRangeValue } from '../cells';
import type { RangeValue } from '../cells';
import { columnBody, lastRows } from '../ranges';
import type { Batch } from './batch';

export type AppendRows = Extract<PatchOperation, { readonly kind: 'append-rows' }>;

/** From here on rows are added in one call, which needs to know how many columns the table has. */
export const ROWS_ADDED_SINGLY = 50;

export interface QueuedAppend {
  readonly operation: AppendRows;
  readonly columns: Excel.TableColumnCollection;
  /** The last row from before, and the first new one. */
  readonly seam: Excel.Range;
}

/**
 * Adds blank rows, which Excel fills with the formulas of its calculated columns, then the given cells by header. The seam is
 * read in the same message, to see whether the formulas did come along.
 */
export function queueAppend(batch: Batch, operation: AppendRows, columnCount: number | null): QueuedAppend | null {
  const { rows } = operation;
  if (rows.length === 0) return null;
  const table = batch.workbook.tables.getItem(operation.table);
  if (columnCount === null) {
    for (let row = 0; row < rows.length; row += 1) {
      table.rows.add();
      batch.wrote();
    }
  } else {
    const blank = Array.from({ length: columnCount }, () => null);
    addBlankRows(
      table,
      rows.map(() => blank),
    );
  }
  batch.wrote();
  const headers = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const header of headers) {
    lastRows(columnBody(table, header), rows.length).values = rows.map((row): RangeValue[] => {
      const value = row[header];
      return [value === undefined || value === null ? null : toRangeValue(value)];
    });
  }
  const seam = table.getDataBodyRange().getLastRow().getOffsetRange(-rows.length, 0).getResizedRange(1, 0);
  seam.load('formulas,values');
  const { columns } = table;
  columns.load('items/name');
  return { operation, columns, seam };
}

/** `null` leaves a new cell to Excel; the declarations of `rows.add` do not know it. */
function addBlankRows(table: Excel.Table, rows: readonly (readonly null[])[]): void {
  Reflect.apply(table.rows.add, table.rows, [undefined, rows]);
}

/** Formulas that the row before the new ones holds and the new ones lack. */
export function missingFormulas({
  operation,
  columns,
  seam,
}: QueuedAppend): readonly { readonly header: string; readonly formula: string }[] {
  const given = new Set(operation.rows.flatMap((row) => Object.keys(row)));
  return columns.items.flatMap(({ name }, index) => {
    const above: unknown = seam.formulas[0]?.[index];
    const isFormula = typeof above === 'string' && above.startsWith('=') && above !== seam.values[0]?.[index];
    const below: unknown = seam.formulas[1]?.[index];
    const isMissing = fromRangeValue(below) === null && !given.has(name);
    return isFormula && isMissing ? [{ header: name, formula: above }] : [];
  });
}
