import type { FreeCell, PageSetup, SheetMark, SheetSpec } from '../../../core/workbook/patch';
import type { CellValue } from '../../../core/workbook/snapshot';
import { fileError } from '../errors';
import { childOf, childrenOf, element } from '../package/xml';
import { absoluteArea, areaName, contains, parseAbsoluteArea, parseArea, type Area } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';
import { readCell, writeFormula, writeValue } from '../workbook/values';
import type { Change } from './change';
import { cellLook, colour, formatOf } from './looks';
import { fitRows } from './row-heights';
import { addBar, addTones } from './rules';

const A4 = 9;
/** What Excel refuses in a sheet's name. */
const BAD_NAME = /^$|[[\]:*?/\\]|^'|'$|^.{32,}$/;
/** A hidden name that remembers what the last write of a free-form sheet covered. It moves along when rows are inserted. */
const FOOTPRINT = 'lamppost_written';
/** Excel's own name for what a sheet prints. */
const PRINT_AREA = '_xlnm.Print_Area';

/** @throws HostError `name-taken`, `workbook-protected` or `unsupported` */
export function createSheet(change: Change, spec: SheetSpec): void {
  const { document } = change;
  if (document.isProtected) throw fileError('workbook-protected', 'the structure of the workbook is locked');
  if (BAD_NAME.test(spec.name)) throw fileError('unsupported', `a sheet cannot be called ${spec.name}`, spec.name);
  if (document.hasSheet(spec.name)) throw fileError('name-taken', `there is a sheet called ${spec.name}`, spec.name);
  document.addSheet(spec.name);
  const sheet = change.sheet(spec.name);
  setUpSheet(change, sheet, spec);
  writeCells(change, sheet, spec.cells);
  change.report.cellsWritten += contentsOf(change, sheet).size;
  change.report.sheetsCreated.push(spec.name);
}

/** @throws HostError `sheet-missing`, `sheet-protected`, or `name-taken` when the sheet lacks a mark */
export function rewriteSheet(change: Change, spec: SheetSpec, marks: readonly SheetMark[] = []): void {
  const sheet = change.lockedSheet(spec.name);
  const isOurs = marks.every(({ row, column, anyOf }) =>
    anyOf.includes(String(readCell(change.document, sheet.grid.cell(row, column)) ?? '')),
  );
  if (!isOurs) throw fileError('name-taken', `${spec.name} holds something else by now`, spec.name);
  const cells = spec.cells.map((cell) => keepTyped(change, sheet, cell));
  const before = contentsOf(change, sheet);
  clearFootprint(change, sheet);
  setUpSheet(change, sheet, spec);
  writeCells(change, sheet, cells);
  const after = contentsOf(change, sheet);
  const places = new Set([...before.keys(), ...after.keys()]);
  change.report.cellsWritten += [...places].filter((place) => before.get(place) !== after.get(place)).length;
}

/** What the filled cells of a sheet hold, by `row:column`: a formula, else the value. */
function contentsOf({ document }: Change, { grid }: Sheet): ReadonlyMap<string, CellValue> {
  return new Map(
    [...grid.cells()].flatMap(({ row, column, cell }): readonly [string, CellValue][] => {
      const content = cell.formula === null ? readCell(document, cell) : `=${cell.formula.text}`;
      return content === null ? [] : [[`${row}:${column}`, content]];
    }),
  );
}

/** Writes cells that are blank. @throws HostError `sheet-missing` or `sheet-protected` */
export function fillCells(
  change: Change,
  name: string,
  cells: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): void {
  const { document, report } = change;
  const sheet = change.lockedSheet(name);
  for (const { row, column, value } of cells) {
    const cell = sheet.grid.take(row, column);
    if (cell.formula !== null || readCell(document, cell) !== null) continue;
    writeValue(document, cell, value);
    report.cellsWritten += 1;
  }
}

/** An input cell keeps what somebody typed into it. */
function keepTyped(change: Change, sheet: Sheet, spec: FreeCell): FreeCell {
  if (spec.style !== 'input' || spec.formula !== null) return spec;
  const typed = readCell(change.document, sheet.grid.cell(spec.row, spec.column));
  return typed === null ? spec : { ...spec, value: typed };
}

function setUpSheet(change: Change, sheet: Sheet, spec: SheetSpec): void {
  sheet.property('tabColor').attributes.set('rgb', colour(spec.tabColour));
  const view = sheet.view();
  if (spec.gridlines) view.attributes.delete('showGridLines');
  else view.attributes.set('showGridLines', '0');
  spec.columnWidths?.forEach((width, column) => sheet.formatColumn(column, { width }));
  for (const { row, points } of spec.rowHeights) {
    sheet.grid.row(row).attributes.set('ht', String(points)).set('customHeight', '1');
  }
  if (spec.page !== null) setUpPage(change, sheet, spec.page, spec.cells);
}

/** In inches. */
const USUAL_MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 } as const;
/** What every printer can reach. */
const NARROW_MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 } as const;

function setUpPage(change: Change, sheet: Sheet, page: PageSetup, cells: readonly FreeCell[]): void {
  const isOnePage = page.fit === 'one-page';
  const margins = sheet.part('pageMargins').attributes;
  if (isOnePage || margins.size === 0) {
    for (const [side, inches] of Object.entries(isOnePage ? NARROW_MARGINS : USUAL_MARGINS)) {
      margins.set(side, String(inches));
    }
  }
  const setup = sheet.part('pageSetup').attributes;
  if (!setup.has('paperSize')) setup.set('paperSize', String(A4));
  setup.set('orientation', page.landscape ? 'landscape' : 'portrait');
  // A height of 0 pages means as many as it takes.
  setup.set('fitToWidth', '1').set('fitToHeight', isOnePage ? '1' : '0');
  sheet.property('pageSetUpPr').attributes.set('fitToPage', '1');
  if (!isOnePage) return;
  sheet.part('printOptions').attributes.set('horizontalCentered', '1');
  if (cells.length > 0) nameArea(change, sheet, PRINT_AREA, { ...coveredBy(cells), top: 0, left: 0 });
}

function writeCells(change: Change, sheet: Sheet, cells: readonly FreeCell[]): void {
  for (const spec of cells) writeCell(change, sheet, spec);
  if (cells.length === 0) return;
  const columns = new Set(cells.filter(({ span }) => span === 1).map(({ column }) => column));
  fitRows(change, sheet, new Set(cells.map(({ row }) => row)), [...columns]);
  nameArea(change, sheet, FOOTPRINT, coveredBy(cells));
}

function coveredBy(cells: readonly FreeCell[]): Area {
  return {
    top: Math.min(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column, span }) => column + span - 1)),
  };
}

function writeCell(change: Change, sheet: Sheet, spec: FreeCell): void {
  const { document } = change;
  const area: Area = { top: spec.row, left: spec.column, bottom: spec.row, right: spec.column + spec.span - 1 };
  const style = document.styles.change(
    0,
    formatOf(cellLook(spec.style), spec.numberFormat, spec.wrap, spec.wrap ? 'top' : 'center'),
  );
  // Every cell of a merged stretch carries the format, or its border and fill would stop at the first.
  for (let column = area.left; column <= area.right; column += 1) sheet.grid.take(spec.row, column).style = style;
  const cell = sheet.grid.take(spec.row, spec.column);
  if (spec.formula === null) writeValue(document, cell, spec.value);
  else writeFormula(cell, spec.formula);
  if (spec.span > 1) {
    const merges = sheet.part('mergeCells');
    merges.children.push(element('mergeCell', { ref: areaName(area) }));
    merges.attributes.set('count', String(merges.children.length));
  }
  // The bar comes second: a tone's colours win over it.
  addTones(change, sheet, area, spec.tones);
  if (spec.bar) addBar(sheet, area);
}

function footprintOf(change: Change, sheet: Sheet): Area | null {
  const index = String(change.document.sheetIndex(sheet.name));
  const name = change.document
    .definedNames()
    .find((item) => item.attributes.get('name') === FOOTPRINT && item.attributes.get('localSheetId') === index);
  const text = name?.children[0];
  return typeof text === 'string' ? (parseAbsoluteArea(text)?.area ?? null) : null;
}

/** Gives an area of the sheet a name of the sheet's own. Only Excel's own names show in its lists. */
function nameArea(change: Change, sheet: Sheet, name: string, area: Area): void {
  const index = String(change.document.sheetIndex(sheet.name));
  const names = change.document.part('definedNames');
  names.children = names.children.filter(
    (item) =>
      typeof item === 'string' || item.attributes.get('name') !== name || item.attributes.get('localSheetId') !== index,
  );
  const hidden = name === FOOTPRINT ? { hidden: 1 } : {};
  names.children.push(
    element('definedName', { name, localSheetId: index, ...hidden }, [absoluteArea(sheet.name, area)]),
  );
}

/** Takes out what the last write covered: cells, merges, and conditional formats that lie in it wholly. */
function clearFootprint(change: Change, sheet: Sheet): void {
  const found = footprintOf(change, sheet);
  if (found === null) return;
  const isInside = (sqref: string | undefined): boolean =>
    (sqref ?? '').split(/\s+/).every((text) => {
      const area = parseArea(text);
      return area !== null && contains(found, area);
    });
  for (const { row, column } of [...sheet.grid.cells()]) {
    if (contains(found, { top: row, left: column, bottom: row, right: column })) sheet.grid.delete(row, column);
  }
  sheet.frame.children = sheet.frame.children.filter(
    (child) =>
      typeof child === 'string' || child.name !== 'conditionalFormatting' || !isInside(child.attributes.get('sqref')),
  );
  const merges = childOf(sheet.frame, 'mergeCells');
  if (merges === undefined) return;
  merges.children = childrenOf(merges, 'mergeCell').filter((item) => !isInside(item.attributes.get('ref')));
  merges.attributes.set('count', String(merges.children.length));
  if (merges.children.length === 0) sheet.frame.children = sheet.frame.children.filter((child) => child !== merges);
}
