import type {
  AreaRequest,
  FormulaRun,
  ReadRequest,
  SheetSnapshot,
  TableOutline,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../core/workbook/snapshot';
import { intersect, parseAreas } from './address';
import type { Rectangle } from './address';
import { fromRangeValues } from './cells';
import { HostError } from '../host-error';
import { officeCode, toHostError } from './errors';
import { exchange } from './exchange';
import { lockOf } from './locks';
import type { SheetIndex } from './sheet-index';

const AREAS = 'items/rowIndex,items/columnIndex,items/rowCount,items/columnCount';

interface TableParts {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** Where formulas stand; read it after the answer. */
  readonly formulaAreas: () => readonly Rectangle[];
}

type QueueTable = (context: Excel.RequestContext, name: string) => TableParts;

/** Reads the workbook in one message. A requested table that does not exist is no error. */
export async function readWorkbook(request: ReadRequest, sheets: SheetIndex): Promise<WorkbookSnapshot> {
  const names = [...new Set(request.tables)];
  const areas = request.areas ?? null;
  try {
    return await readTables(names, areas, sheets, queueChained);
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound' && areas !== null) throw missingSheet(areas, error);
    const failure = toHostError(error, 'nothing-changed');
    if (failure.code !== 'unknown') throw failure;
  }
  // Excel lets null objects propagate through a chain, but promises it nowhere. Where it does not, ask which tables exist first.
  try {
    const existing = await existingTables();
    const present = names.filter((name) => existing.has(name.toLowerCase()));
    return await readTables(present, areas, sheets, queueCarefully);
  } catch (error) {
    throw toHostError(error, 'nothing-changed');
  }
}

/** Tables that are gone are no error: what Excel did not find is the sheet of an area. */
function missingSheet(areas: readonly AreaRequest[], cause: unknown): HostError {
  const subject = areas.length === 1 ? (areas[0]?.sheet ?? null) : null;
  const { detail } = toHostError(cause, 'nothing-changed');
  return new HostError(
    { code: 'sheet-missing', retryable: false, damage: 'nothing-changed', subject, detail },
    { cause },
  );
}

function readTables(
  names: readonly string[],
  areas: readonly AreaRequest[] | null,
  sheets: SheetIndex,
  queue: QueueTable,
): Promise<WorkbookSnapshot> {
  return exchange(
    (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
      tables.load('items/name,items/worksheet/name,items/columns/items/name');
      const cells = (areas ?? []).map((area) => queueArea(context, area));
      return { worksheets, tables, cells, parts: names.map((name) => queue(context, name)) };
    },
    ({ worksheets, tables, cells, parts }) => {
      sheets.remember(worksheets.items);
      const outlines = tables.items.map(outlineOf);
      const found = parts.flatMap((part) => (part.table.isNullObject ? [] : snapshotOf(part, outlines)));
      const taken = new Set(found.map(({ name }) => name));
      return {
        sheets: worksheets.items.map(sheetOf),
        tables: found,
        otherTables: outlines.filter(({ name }) => !taken.has(name)),
        ...(areas && { areas: cells.map(({ values }) => fromRangeValues(values)) }),
      };
    },
  );
}

function queueArea(context: Excel.RequestContext, { sheet, row, column, rows, columns }: AreaRequest): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load('values');
  return range;
}

/**
 * All formulas of 10,000 rows would exceed Excel's 5 MB answer, so only the rectangles that hold formulas are asked for. On a
 * body of one cell that question answers for the whole sheet: hence the intersection.
 */
function queueChained(context: Excel.RequestContext, name: string): TableParts {
  const { table, body } = queueBody(context.workbook.tables.getItemOrNullObject(name));
  const formulas = body.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).getIntersectionOrNullObject(body);
  const { areas } = formulas;
  areas.load(AREAS);
  return { table, body, formulaAreas: () => (formulas.isNullObject || areas.isNullObject ? [] : areas.items) };
}

/** As above without a call on anything that may be null. */
function queueCarefully(context: Excel.RequestContext, name: string): TableParts {
  const { table, body } = queueBody(context.workbook.tables.getItem(name));
  const formulas = body.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  formulas.load('address');
  return { table, body, formulaAreas: () => (formulas.isNullObject ? [] : parseAreas(formulas.address)) };
}

function queueBody(table: Excel.Table): { readonly table: Excel.Table; readonly body: Excel.Range } {
  table.load('name');
  const body = table.getDataBodyRange();
  body.load('values,rowIndex,columnIndex,rowCount,columnCount');
  return { table, body };
}

async function existingTables(): Promise<ReadonlySet<string>> {
  return exchange(
    (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      return tables;
    },
    (tables) => new Set(tables.items.map(({ name }) => name.toLowerCase())),
  );
}

function sheetOf(sheet: Excel.Worksheet): SheetSnapshot {
  return {
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    protected: sheet.protection.protected,
    ...(lockOf(sheet) === 'ours' && { locked: true }),
  };
}

function outlineOf(table: Excel.Table): TableOutline {
  return { name: table.name, sheet: table.worksheet.name, headers: table.columns.items.map(({ name }) => name) };
}

function snapshotOf(part: TableParts, outlines: readonly TableOutline[]): readonly TableSnapshot[] {
  const { table, body } = part;
  const outline = outlines.find(({ name }) => name === table.name);
  if (!outline) return [];
  return [
    {
      ...outline,
      headerRow: body.rowIndex - 1,
      firstColumn: body.columnIndex,
      rows: fromRangeValues(body.values),
      formulas: runsOf(part.formulaAreas(), body),
    },
  ];
}

function runsOf(areas: readonly Rectangle[], body: Rectangle): readonly FormulaRun[] {
  return areas
    .flatMap((area) => intersect(area, body))
    .flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) =>
      Array.from({ length: columnCount }, (_, offset) => ({
        column: columnIndex - body.columnIndex + offset,
        firstRow: rowIndex - body.rowIndex,
        lastRow: rowIndex - body.rowIndex + rowCount - 1,
      })),
    )
    .sort((a, b) => a.column - b.column || a.firstRow - b.firstRow);
}
