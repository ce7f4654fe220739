import type { ColumnSpec, TableSpec } from '../../../core/workbook/patch';
import { HEADER_PAINT, LOOK_PAINT } from '../../../core/workbook/tones';
import type { RangeValue } from '../cells';
import { toRangeValue } from '../cells';
import { assignToAll, charactersToPoints, columnBody } from '../ranges';
import { supportsExcelApi } from '../requirements';
import type { Batch } from './batch';
import { applyInputRule, applyPrompt } from './input-rules';
import { applyTones } from './tones';

/** A plain style: the header and the look of the columns say what matters, in print too. */
const TABLE_STYLE = 'TableStyleLight1';
const HEADER_ROW = 0;

export function queueCreateTable(batch: Batch, spec: TableSpec): void {
  const sheet = batch.workbook.worksheets.getItem(spec.sheet);
  const area = sheet.getRangeByIndexes(HEADER_ROW, spec.firstColumn, spec.rows.length + 1, spec.columns.length);
  // Formats come first: a column of text must be one before its values arrive.
  for (const [index, column] of spec.columns.entries()) {
    if (column.numberFormat !== null) {
      assignToAll(bodyColumn(area, index, spec.rows.length), { numberFormat: column.numberFormat });
      batch.wrote();
    }
  }
  for (const { row, header, numberFormat } of spec.cellFormats) {
    assignToAll(area.getCell(row + 1, columnIndex(spec, header)), { numberFormat });
  }
  area.values = gridOf(spec);
  batch.wrote();
  const table = batch.workbook.tables.add(area, true);
  table.name = spec.name;
  table.style = TABLE_STYLE;
  const header = area.getRow(0);
  header.format.fill.color = HEADER_PAINT.fill;
  header.format.font.color = HEADER_PAINT.text;
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const [index, column] of spec.columns.entries()) {
    const body = bodyColumn(area, index, spec.rows.length);
    dressColumn(batch, {
      column,
      header: area.getCell(0, index),
      body,
      sheet,
      position: spec.firstColumn + index,
      table: spec.name,
    });
  }
  for (const { row, header: name, input } of spec.cellInputs) {
    batch.whenAllExists(() => applyInputRule(batch.context, area.getCell(row + 1, columnIndex(spec, name)), input));
  }
  if (spec.firstColumn === 0) freeze(sheet, spec.frozenColumns);
}

interface ColumnPlace {
  readonly column: ColumnSpec;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** 0-based column of the sheet. */
  readonly position: number;
  readonly table: string;
}

function dressColumn(batch: Batch, place: ColumnPlace): void {
  const { column, header, body, sheet, position, table } = place;
  dressCells(batch, body, column);
  header.format.columnWidth = charactersToPoints(column.width);
  writeNote(sheet, header, column);
  applyTones(body, HEADER_ROW + 1, position, column.tones);
  if (column.formula !== null) {
    const { formula } = column;
    batch.whenAllExists(() =>
      assignToAll(columnBody(batch.workbook.tables.getItem(table), column.header), { formulas: formula }),
    );
  }
  if (column.hidden) header.columnHidden = true;
}

/** The look, wrapping and input rule of a column's data cells. */
export function dressCells(batch: Batch, body: Excel.Range, column: ColumnSpec): void {
  const { text, fill } = LOOK_PAINT[column.look];
  body.format.font.color = text;
  if (fill !== null) body.format.fill.color = fill;
  body.format.verticalAlignment = Excel.VerticalAlignment.top;
  if (column.wrap) body.format.wrapText = true;
  const { input } = column;
  if (input !== null) batch.whenAllExists(() => applyInputRule(batch.context, body, input));
}

export function writeNote(sheet: Excel.Worksheet, header: Excel.Range, column: ColumnSpec): void {
  if (column.note === '') return;
  if (supportsExcelApi('1.18')) sheet.notes.add(header, column.note);
  else applyPrompt(header, column.header, column.note);
}

function freeze(sheet: Excel.Worksheet, columns: number): void {
  if (columns === 0) sheet.freezePanes.freezeRows(1);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns));
}

function bodyColumn(area: Excel.Range, index: number, rows: number): Excel.Range {
  const first = area.getCell(1, index);
  return rows === 1 ? first : first.getResizedRange(rows - 1, 0);
}

function columnIndex(spec: TableSpec, header: string): number {
  const index = spec.columns.findIndex((column) => column.header === header);
  if (index === -1) throw new RangeError(`The table ${spec.name} has no column ${header}`);
  return index;
}

/** Header and rows. `null` leaves a cell as it is: formula columns are filled when all tables exist. */
function gridOf(spec: TableSpec): RangeValue[][] {
  const header = spec.columns.map((column): RangeValue => toRangeValue(column.header));
  const rows = spec.rows.map((row) =>
    spec.columns.map((column): RangeValue => {
      const value = row[column.header];
      return column.formula !== null || value === undefined || value === null || value === ''
        ? null
        : toRangeValue(value);
    }),
  );
  return [header, ...rows];
}
