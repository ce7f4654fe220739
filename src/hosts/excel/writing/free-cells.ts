import type { FreeCell, PageSetup, SheetSpec } from '../../../core/workbook/patch';
import { CELL_STYLES } from '../../../core/workbook/tones';
import type { Rectangle } from '../address';
import type { RangeValue } from '../cells';
import { toRangeValue } from '../cells';
import { assignToAll, charactersToPoints } from '../ranges';
import type { Batch } from './batch';
import { Trace } from './batch';
import { extentOf } from './changed-cells';
import { applyBar, applyTones } from './tones';

/** Remembers, in the sheet itself, which rectangle the last write of a free-form sheet covered. */
export const WRITTEN_AREA = 'lamppost_written';

export function queueCreateSheet(batch: Batch, spec: SheetSpec): void {
  const sheet = batch.workbook.worksheets.add(spec.name);
  batch.wrote();
  batch.context.trace(Trace.created(spec.name));
  sheet.tabColor = spec.tabColour;
  queueSheetLook(sheet, spec);
  queueCells(batch, sheet, spec, { kept: new Map(), area: null });
}

/** What is not a cell: gridlines, widths, heights, page. */
export function queueSheetLook(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.showGridlines = spec.gridlines;
  for (const [column, width] of (spec.columnWidths ?? []).entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = charactersToPoints(width);
  }
  for (const { row, points } of spec.rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  if (spec.page) queuePage(sheet, spec.page, coveredBy(sheet, spec.cells));
}

/** In inches: what every printer can reach. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 } as const;

/** All of it is ExcelApi 1.9, which the manifest requires. */
function queuePage({ pageLayout }: Excel.Worksheet, page: PageSetup, area: Excel.Range | null): void {
  pageLayout.orientation = page.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  if (page.fit === 'one-page-wide') {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return;
  }
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.inches, MARGINS);
  if (area) pageLayout.setPrintArea(area);
}

/** From the first cell of the sheet to the last that is listed. */
function coveredBy(sheet: Excel.Worksheet, cells: readonly FreeCell[]): Excel.Range | null {
  if (cells.length === 0) return null;
  const { rows, columns } = extentOf(cells);
  return sheet.getRangeByIndexes(0, 0, rows, columns);
}

/** What the last write left: the rectangle that it covered, and by `row:column` what the user typed into input cells and keeps. */
export interface LeftCells {
  readonly area: Rectangle | null;
  readonly kept: ReadonlyMap<string, RangeValue>;
}

export function queueCells(
  batch: Batch,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  { area: before, kept }: LeftCells,
): void {
  if (spec.cells.length === 0) return;
  const { rows, columns } = extentOf(spec.cells);
  for (const cell of spec.cells) {
    if (cell.numberFormat !== null) assignToAll(rangeOf(sheet, cell), { numberFormat: cell.numberFormat });
  }
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): RangeValue => null));
  for (const cell of spec.cells) {
    const line = grid[cell.row];
    if (!line || cell.formula !== null) continue;
    const typed = cell.style === 'input' ? kept.get(cellKey(cell.row, cell.column)) : undefined;
    line[cell.column] = typed ?? (cell.value === null || cell.value === '' ? null : toRangeValue(cell.value));
  }
  const area = sheet.getRangeByIndexes(0, 0, rows, columns);
  area.values = grid;
  batch.wrote();
  for (const cell of spec.cells) dress(sheet, cell);
  batch.whenAllExists(() => {
    for (const cell of spec.cells) {
      if (cell.formula !== null) assignToAll(rangeOf(sheet, { ...cell, span: 1 }), { formulas: cell.formula });
    }
  });
  // A name that is right already stays: where the structure of the workbook is protected it could not be made again.
  if (before && isFromTheCorner(before, rows, columns)) return;
  if (before) sheet.names.getItem(WRITTEN_AREA).delete();
  sheet.names.add(WRITTEN_AREA, area);
}

function isFromTheCorner(
  { rowIndex, columnIndex, rowCount, columnCount }: Rectangle,
  rows: number,
  columns: number,
): boolean {
  return rowIndex === 0 && columnIndex === 0 && rowCount === rows && columnCount === columns;
}

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

function rangeOf(sheet: Excel.Worksheet, cell: FreeCell): Excel.Range {
  return sheet.getRangeByIndexes(cell.row, cell.column, 1, cell.span);
}

function dress(sheet: Excel.Worksheet, cell: FreeCell): void {
  const range = rangeOf(sheet, cell);
  const style = CELL_STYLES[cell.style];
  if (cell.span > 1) range.merge(false);
  range.format.font.size = style.size;
  range.format.font.bold = style.bold;
  range.format.font.color = style.text;
  if (style.fill !== null) range.format.fill.color = style.fill;
  range.format.verticalAlignment = cell.wrap ? Excel.VerticalAlignment.top : Excel.VerticalAlignment.center;
  if (style.align !== null) {
    range.format.horizontalAlignment =
      style.align === 'center' ? Excel.HorizontalAlignment.center : Excel.HorizontalAlignment.left;
  }
  if (cell.wrap) range.format.wrapText = true;
  applyTones(range, cell.row, cell.column, cell.tones);
  if (cell.bar) applyBar(range);
}
