import type { FUniver } from '@univerjs/core/facade';
import type { ICellData, IStyleData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/engine-formula/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import type {} from '@univerjs/sheets-table/facade';
import { accessDenied, ExcelFailure } from '../protocol/excel-failure';
import type { Wire } from '../protocol/messages';
import { cellCount, columnCount, rowCount, toUniverRange } from './area';
import type { Area } from './area';
import { isMisreadable, readEntry } from './typing';
import type { Entry } from './typing';

/** `CellValueType` of the engine; its package is not imported at run time, so that the page and Node can bring their own copy. */
const CELL_NUMBER = 2;
const CELL_BOOLEAN = 3;
const CELL_TEXT = 1;
/** Text that looks like a number or a formula. Univer does not sort such cells, so plain text is not marked so. */
const CELL_FORCED_TEXT = 4;

const NO_VALUE = { v: null, f: null, si: null, p: null, t: null } as const;

/** The workbook behind the stand-in: cells, styles and protection of a Univer workbook, in the terms of Excel. */
export class Book {
  readonly api: FUniver;
  /** No sheet may be added, removed or renamed. Univer has no such protection, so the stand-in keeps it. */
  structureIsProtected = false;

  private pending: { readonly area: Area; readonly style: IStyleData } | null = null;

  constructor(api: FUniver) {
    this.api = api;
  }

  get workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new ExcelFailure('GeneralException', 'No workbook is open');
    return workbook;
  }

  /** Sheet names are compared without regard to case, as in Excel; ids exactly. */
  findSheet(nameOrId: string): FWorksheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.workbook
        .getSheets()
        .find((sheet) => sheet.getSheetId() === nameOrId || sheet.getSheetName().toLowerCase() === wanted) ?? null
    );
  }

  isProtected(sheet: FWorksheet): boolean {
    return sheet.getWorksheetPermission().isProtected();
  }

  /** Univer lets API calls through its protection, or drops them silently; Excel answers AccessDenied. */
  assertWritable(sheet: FWorksheet): void {
    if (this.isProtected(sheet)) throw accessDenied(`The sheet ${sheet.getSheetName()} is protected`);
  }

  assertStructureWritable(): void {
    if (this.structureIsProtected) throw accessDenied('The structure of the workbook is protected');
  }

  /** The stored cell: Univer's own getters answer with what the number format displays. */
  rawCell(sheet: FWorksheet, row: number, column: number): ICellData | null {
    return sheet.getSheet().getCellMatrix().getValue(row, column) ?? null;
  }

  value(sheet: FWorksheet, row: number, column: number): string | number | boolean {
    const cell = this.rawCell(sheet, row, column);
    if (!cell) return '';
    const { v, t, p } = cell;
    if (v === null || v === undefined) return p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
    if (t === CELL_BOOLEAN) return v === 1 || v === '1' || v === true || v === 'TRUE';
    if (t === CELL_NUMBER) return Number(v);
    return v;
  }

  /** The formula, or the value where there is none. */
  formula(sheet: FWorksheet, row: number, column: number): string | number | boolean {
    return this.formulaText(sheet, row, column) ?? this.value(sheet, row, column);
  }

  formulaText(sheet: FWorksheet, row: number, column: number): string | null {
    const cell = this.rawCell(sheet, row, column);
    if (!cell?.f && !cell?.si) return null;
    return sheet.getRange(row, column).getFormula();
  }

  style(sheet: FWorksheet, row: number, column: number): IStyleData {
    this.flush();
    const cell = this.rawCell(sheet, row, column);
    return (cell && this.workbook.getWorkbook().getStyles().getStyleByCell(cell)) ?? {};
  }

  pattern(sheet: FWorksheet, row: number, column: number): string {
    return this.style(sheet, row, column).n?.pattern ?? 'General';
  }

  grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (__, column) => read(area.top + row, area.left + column)),
    );
  }

  /** By the mutation: Univer's command would select the columns besides, and Excel leaves the selection alone. */
  setColumnsHidden({ sheet, top, bottom, left, right }: Area, isHidden: boolean): void {
    this.api.syncExecuteCommand(isHidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible', {
      unitId: this.workbook.getId(),
      subUnitId: sheet.getSheetId(),
      ranges: [{ startRow: top, endRow: bottom, startColumn: left, endColumn: right }],
    });
  }

  /** Assigns a grid of the area's exact shape, or one value for every cell, as `Range.values` does. */
  assign(area: Area, value: Wire): void {
    this.assertWritable(area.sheet);
    const rows = spread(value, area);
    // Excel looks at the whole argument before it writes any of it.
    const entries = rows.map((row, r) =>
      row.map((cell, c) => readEntry(cell, this.pattern(area.sheet, area.top + r, area.left + c) === '@')),
    );
    if (entries.every((row) => row.every(({ kind }) => kind === 'keep'))) return;
    this.put(
      area,
      entries.map((row, r) =>
        row.map((entry, c) =>
          entry.kind === 'keep' ? this.kept(area.sheet, area.top + r, area.left + c) : toCell(entry),
        ),
      ),
    );
  }

  /** An empty object leaves a value alone and yet takes a formula away. */
  private kept(sheet: FWorksheet, row: number, column: number): ICellData {
    const formula = this.formulaText(sheet, row, column);
    return formula === null ? {} : { f: formula };
  }

  /** Styles of one range set one after the other reach Univer as one change: each costs a walk over all its cells. */
  applyStyle(area: Area, style: IStyleData): void {
    this.assertWritable(area.sheet);
    if (this.pending && isSameArea(this.pending.area, area)) {
      this.pending = { area, style: { ...this.pending.style, ...style } };
      return;
    }
    this.flush();
    this.pending = { area, style };
  }

  /** Carries out what waits. Anything that reads or changes cells calls it first, and so does the end of a batch. */
  flush(): void {
    if (!this.pending) return;
    const { area, style } = this.pending;
    this.pending = null;
    const cell: ICellData = { s: style };
    this.put(
      area,
      this.grid(area, () => cell),
    );
  }

  /** Writes cells as they are; an empty object leaves a cell alone. */
  put(area: Area, cells: readonly (readonly ICellData[])[]): void {
    this.flush();
    this.makeRoom(area);
    area.sheet.getRange(toUniverRange(area)).setValues(cells.map((row) => [...row]));
  }

  clearContents(area: Area): void {
    this.assertWritable(area.sheet);
    this.put(
      area,
      this.grid(area, () => ({ ...NO_VALUE })),
    );
  }

  /** All that a cell holds, in a form that can be put elsewhere. */
  contents(sheet: FWorksheet, row: number, column: number): ICellData {
    const style = this.style(sheet, row, column);
    const formula = this.formulaText(sheet, row, column);
    if (formula !== null) return { ...NO_VALUE, f: formula, s: style };
    const { v = null, t = null, p = null } = this.rawCell(sheet, row, column) ?? {};
    return { ...NO_VALUE, v, t, p, s: style };
  }

  /** Contents and formats. */
  erase(area: Area): void {
    this.assertWritable(area.sheet);
    this.put(
      area,
      this.grid(area, () => ({ ...NO_VALUE, s: null })),
    );
  }

  isBlank(area: Area): boolean {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.value(area.sheet, row, column) !== '' || this.formulaText(area.sheet, row, column) !== null)
          return false;
      }
    }
    return true;
  }

  /** The smallest rectangle from A1 that holds every cell with content. */
  usedArea(sheet: FWorksheet): Area {
    return {
      sheet,
      top: 0,
      left: 0,
      bottom: Math.max(0, sheet.getLastRow()),
      right: Math.max(0, sheet.getLastColumn()),
    };
  }

  /** A Univer sheet has as many rows as it was made with; an Excel sheet never ends. */
  makeRoom(area: Area): void {
    if (cellCount(area) > 5_000_000) throw new ExcelFailure('InvalidArgument', 'The range is too large for one call');
    if (area.bottom >= area.sheet.getMaxRows()) area.sheet.setRowCount(area.bottom + 200);
    if (area.right >= area.sheet.getMaxColumns()) area.sheet.setColumnCount(area.right + 10);
  }
}

function isSameArea(a: Area, b: Area): boolean {
  return (
    a.sheet.getSheetId() === b.sheet.getSheetId() &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right
  );
}

function toCell(entry: Exclude<Entry, { readonly kind: 'keep' }>): ICellData {
  switch (entry.kind) {
    case 'blank':
      return { ...NO_VALUE };
    case 'number':
      return {
        ...NO_VALUE,
        v: entry.value,
        t: CELL_NUMBER,
        ...(entry.pattern ? { s: { n: { pattern: entry.pattern } } } : {}),
      };
    case 'boolean':
      return { ...NO_VALUE, v: entry.value ? 1 : 0, t: CELL_BOOLEAN };
    case 'text':
      return { ...NO_VALUE, v: entry.value, t: isMisreadable(entry.value) ? CELL_FORCED_TEXT : CELL_TEXT };
    case 'formula':
      return { ...NO_VALUE, f: entry.value };
  }
}

function spread(value: Wire, area: Area): readonly (readonly Wire[])[] {
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const grid: readonly Wire[] = value;
  const isShaped = grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!isShaped) {
    throw new ExcelFailure(
      'InvalidArgument',
      `The number of rows or columns in the input array doesn't match a range of ${rows} by ${columns}`,
    );
  }
  return grid.filter((row): row is readonly Wire[] => Array.isArray(row));
}
