import type { TableColumnProperties, Worksheet } from '@cj-tech-master/excelts';
import type { IRange } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import { parseRanges, rangeAddress } from './ranges';

const PLAIN_STYLE = 'TableStyleMedium2';
/** How the grid marks that a column's type is not restricted. */
const ANY_TYPE = 'string';

export interface TableReader {
  /** Text of a header cell. */
  readonly text: (row: number, column: number) => string;
  /** Formula of a cell without its equals sign; null for a value. */
  readonly formula: (row: number, column: number) => string | null;
}

/** Makes the grid's tables tables of the file. Their cells are written by the caller, afterwards. */
export function writeTables(
  sheet: Worksheet,
  tables: readonly ITableJson[],
  reader: TableReader,
  taken: Set<string>,
): void {
  for (const { name, range } of tables) {
    const columns = columnsOf(range, reader);
    const table = sheet.addTable({
      name: freeName(name, taken),
      ref: rangeAddress({ ...range, endRow: range.startRow, endColumn: range.startColumn }),
      style: { theme: PLAIN_STYLE, showRowStripes: true },
      columns,
      rows: Array.from({ length: Math.max(1, range.endRow - range.startRow) }, () => []),
    });
    // The writer lets the filter cover the header alone; Excel filters the rows that it covers.
    table.model.autoFilterRef = rangeAddress(range);
  }
}

/** Headers as they stand in the cells. Excel repairs, and says so, a file with a blank or repeated one: they get a number. */
export function columnsOf(range: IRange, reader: TableReader): TableColumnProperties[] {
  const used = new Set<string>();
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) => {
    const column = range.startColumn + index;
    const wanted = reader.text(range.startRow, column) || `Column${index + 1}`;
    const name = numbered(wanted, (candidate) => used.has(candidate.toLowerCase()));
    used.add(name.toLowerCase());
    const formula = calculatedFormula(range, column, reader);
    return { name, filterButton: true, ...(formula !== null && { calculatedColumnFormula: formula }) };
  });
}

/**
 * The formula of a calculated column, which Excel writes into rows that are added later: the one that most rows share.
 * Formulas with plain A1 references differ from row to row, so these columns have none.
 */
function calculatedFormula(range: IRange, column: number, reader: TableReader): string | null {
  const counts = new Map<string, number>();
  for (let row = range.startRow + 1; row <= range.endRow; row++) {
    const formula = reader.formula(row, column);
    if (formula !== null) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 > range.endRow - range.startRow ? best[0] : null;
}

/** A name that Excel takes: no spaces or signs, no digit first, none twice. */
function freeName(wanted: string, taken: Set<string>): string {
  const clean = wanted.replace(/[^\p{L}\p{N}_.]/gu, '_').replace(/^(?=[^\p{L}_])/u, '_');
  const name = numbered(clean, (candidate) => taken.has(candidate.toLowerCase()));
  taken.add(name.toLowerCase());
  return name;
}

function numbered(name: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) if (!isTaken(`${name}${number}`)) return `${name}${number}`;
}

/** The tables of a sheet of the file, for the grid. */
export function readTables(sheet: Worksheet, sheetId: string): ITableJson[] {
  return sheet.getTables().flatMap(({ model }) => {
    const [range] = parseRanges(model.tableRef ?? '');
    if (!range || model.headerRow === false) return [];
    const body = model.totalsRow ? { ...range, endRow: range.endRow - 1 } : range;
    const id = `${sheetId}-${model.name}`;
    const columns = model.columns.map((column, index) => ({
      id: `${id}-${index}`,
      displayName: column.name,
      dataType: ANY_TYPE,
      formula: '',
      meta: {},
      style: {},
    }));
    return [
      {
        id,
        name: model.displayName ?? model.name,
        range: body,
        options: { showHeader: true },
        filters: {},
        columns,
        meta: {},
      } as ITableJson,
    ];
  });
}
