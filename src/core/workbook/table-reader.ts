import type { ChoiceCell, DateCell, NumericCell } from '../model/cells';
import type { Language } from '../model/language';
import type { RowRef, TableKey } from '../model/okrs';
import type { TableLayout } from './decoded';
import { choiceCell, dateCell, numericCell, textOf } from './read-cell';
import { SCHEMA } from './schema';
import type { ChoiceLabels } from './schema/labels';
import type { CellValue, TableSnapshot } from './snapshot';

/** One row of a table, read by column key. A missing column reads as blank. */
export interface RowReader {
  readonly ref: RowRef;
  raw(column: string): CellValue;
  text(column: string): string;
  /** The id or reference as written, null when blank. */
  id(column: string): string | null;
  number(column: string): NumericCell;
  date(column: string): DateCell;
  choice<T extends string>(column: string, labels: ChoiceLabels<T>, whenBlank: T): ChoiceCell<T>;
}

export interface TableReader {
  readonly table: TableKey;
  /** Every row that holds something in an input column, in sheet order. */
  readonly rows: readonly RowReader[];
}

/** Columns that are ours to fill: a row that holds nothing else is blank. */
function inputPositions(table: TableKey, columns: TableLayout['columns']): readonly number[] {
  return Object.entries(columns)
    .filter(([key]) => {
      const schema = SCHEMA[table].columns[key];
      return schema && !schema.formula && schema.kind !== 'check';
    })
    .map(([, { index }]) => index);
}

export function tableReader(
  table: TableKey,
  snapshot: Pick<TableSnapshot, 'rows'>,
  columns: TableLayout['columns'],
  language: Language,
): TableReader {
  const idColumn = SCHEMA[table].idColumn;
  const inputs = inputPositions(table, columns);
  const isBlank = (row: readonly CellValue[]): boolean =>
    inputs.every((position) => textOf(row[position] ?? null).trim() === '');

  const reader = (row: readonly CellValue[], index: number): RowReader => {
    const raw = (column: string): CellValue => {
      const position = columns[column]?.index;
      return position === undefined ? null : (row[position] ?? null);
    };
    const id = (column: string): string | null => {
      const text = textOf(raw(column));
      return text.trim() === '' ? null : text;
    };
    return {
      ref: { table, index, id: idColumn === null ? null : id(idColumn) },
      raw,
      id,
      text: (column) => textOf(raw(column)),
      number: (column) => numericCell(raw(column), language),
      date: (column) => dateCell(raw(column), language),
      choice: (column, labels, whenBlank) => choiceCell(raw(column), labels, language, whenBlank),
    };
  };
  return {
    table,
    rows: snapshot.rows.flatMap((row, index) => (isBlank(row) ? [] : [reader(row, index)])),
  };
}
