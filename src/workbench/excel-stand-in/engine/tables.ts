import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ITableInfoWithUnitId } from '@univerjs/sheets-table';
import type {} from '@univerjs/sheets-table/facade';
import { ExcelFailure, invalidArgument, itemNotFound } from '../protocol/excel-failure';
import { cellCount, intersection, rowCount, toUniverRange } from './area';
import type { Area } from './area';
import type { Book } from './book';
import { extendRules } from './growth';

/** A table of the workbook. Its id is stable; name and place are looked up each time, because people move tables. */
export interface TableHandle {
  readonly id: string;
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/** Tables of a Univer workbook with the rules of Excel: names, calculated columns, growth. */
export class Tables {
  private readonly book: Book;
  /** Excel's table styles have no counterpart in Univer; kept so that what was set can be read and saved. */
  private readonly styles = new Map<string, string>();

  private readonly calculatedColumnsBehave: 'go on' | 'stay behind';

  constructor(book: Book, calculatedColumnsBehave: 'go on' | 'stay behind') {
    this.book = book;
    this.calculatedColumnsBehave = calculatedColumnsBehave;
  }

  all(): readonly TableHandle[] {
    return this.book.workbook.getTableList().map(({ id }) => ({ id }));
  }

  find(nameOrId: string): TableHandle | null {
    const wanted = nameOrId.toLowerCase();
    const found = this.book.workbook
      .getTableList()
      .find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
    return found ? { id: found.id } : null;
  }

  info(table: TableHandle): ITableInfoWithUnitId {
    const info = this.book.workbook.getTableList().find(({ id }) => id === table.id);
    if (!info) throw itemNotFound('The table no longer exists');
    return { unitId: this.book.workbook.getId(), ...info };
  }

  area(table: TableHandle): Area {
    const { subUnitId, range } = this.info(table);
    const sheet = this.book.findSheet(subUnitId);
    if (!sheet) throw itemNotFound('The sheet of the table no longer exists');
    return { sheet, top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  }

  headerArea(table: TableHandle): Area {
    const area = this.area(table);
    return { ...area, bottom: area.top };
  }

  bodyArea(table: TableHandle): Area {
    const area = this.area(table);
    return { ...area, top: area.top + 1 };
  }

  /** Header texts as they stand in the cells: Univer's own column names do not follow an edit of the header. */
  headers(table: TableHandle): readonly string[] {
    const { sheet, top, left, right } = this.area(table);
    return Array.from({ length: right - left + 1 }, (_, index) => String(this.book.value(sheet, top, left + index)));
  }

  columnArea(table: TableHandle, index: number): Area {
    const body = this.bodyArea(table);
    return { ...body, left: body.left + index, right: body.left + index };
  }

  add(area: Area): TableHandle {
    this.book.assertWritable(area.sheet);
    if (rowCount(area) < 2) throw invalidArgument('A table needs a header and at least one row');
    if (this.all().some((other) => intersection(this.area(other), area)))
      throw new ExcelFailure('InvalidOperation', 'Tables cannot overlap');
    const headers =
      this.book.grid({ ...area, bottom: area.top }, (row, column) => this.book.value(area.sheet, row, column))[0] ?? [];
    const names = headers.map((header) => String(header).toLowerCase());
    if (names.includes('') || new Set(names).size < names.length) {
      throw invalidArgument('Every header of a table must hold text, each its own');
    }
    const id = this.freeId();
    this.run('sheet.command.add-table', {
      unitId: this.book.workbook.getId(),
      subUnitId: area.sheet.getSheetId(),
      name: id,
      id,
      tableId: id,
      range: { ...toUniverRange(area) },
    });
    return { id };
  }

  rename(table: TableHandle, name: string): void {
    const { sheet } = this.area(table);
    this.book.assertWritable(sheet);
    if (this.info(table).name === name) return;
    if (!TABLE_NAME.test(name) || name.length > 255 || LOOKS_LIKE_CELL.test(name))
      throw invalidArgument(`${name} is no name for a table`);
    const holder = this.find(name);
    // Univer refuses a table that is named like a sheet without a word, so the stand-in says it aloud.
    if ((holder && holder.id !== table.id) || this.book.findSheet(name))
      throw invalidArgument(`The name ${name} is taken`);
    this.run('sheet.command.set-table-config', { unitId: this.book.workbook.getId(), tableId: table.id, name });
  }

  getStyle(table: TableHandle): string {
    return this.styles.get(table.id) ?? 'TableStyleMedium2';
  }

  setStyle(table: TableHandle, style: string): void {
    this.book.assertWritable(this.area(table).sheet);
    this.styles.set(table.id, style);
  }

  renameColumn(table: TableHandle, index: number, name: string): void {
    const header = this.headerArea(table);
    const cell: Area = { ...header, left: header.left + index, right: header.left + index };
    const isTaken = this.headers(table).some((other, at) => at !== index && other.toLowerCase() === name.toLowerCase());
    if (name === '' || isTaken) throw invalidArgument(`The table has a column ${name} already`);
    this.book.assertWritable(header.sheet);
    if (this.headers(table)[index] === name) return;
    this.book.assign(cell, `'${name}`);
  }

  /** Adds a column at the right end. */
  addColumn(table: TableHandle, name: string): number {
    const area = this.area(table);
    this.book.assertWritable(area.sheet);
    if (this.headers(table).some((header) => header.toLowerCase() === name.toLowerCase())) {
      throw invalidArgument(`The table has a column ${name} already`);
    }
    const column = area.right + 1;
    const place: Area = { ...area, left: column, right: column };
    this.book.makeRoom(place);
    if (!this.book.isBlank(place))
      throw new ExcelFailure('InvalidOperation', 'The cells to the right of the table are not blank');
    this.book.assign({ ...place, bottom: place.top }, `'${name}`);
    // Growing the range itself makes Univer put the new column before the last one, so the column is inserted by its place.
    this.run('sheet.command.set-table-config', {
      unitId: this.book.workbook.getId(),
      tableId: table.id,
      rowColOperation: {
        operationType: 'insert',
        rowColType: 'column',
        index: column,
        count: 1,
        columnsJson: [
          { id: `${table.id}-${column}`, displayName: name, dataType: 'string', formula: '', meta: {}, style: {} },
        ],
      },
    });
    return column - area.left;
  }

  /** Adds blank rows at the end; calculated columns, formats, input rules and conditional formats go on, as in Excel. */
  addRows(table: TableHandle, count: number): Area {
    const area = this.area(table);
    this.book.assertWritable(area.sheet);
    const added: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + count };
    this.book.makeRoom(added);
    if (!this.book.isBlank(added))
      throw new ExcelFailure('InvalidOperation', 'The cells below the table are not blank');
    this.grow(table, added);
    return added;
  }

  /** Cells that a person filled right below a table become rows of it, as in Excel. What they hold stays, formulas included. */
  takeIn(typed: Area): void {
    if (this.book.isBlank(typed)) return;
    for (const table of this.all()) {
      const area = this.area(table);
      const below: Area = { ...area, top: area.bottom + 1, bottom: typed.bottom };
      if (typed.top === below.top && intersection(typed, below)) this.grow(table, below);
    }
  }

  /** Blank cells of the added rows get the formulas of calculated columns, all get the formats of the row above. */
  private grow(table: TableHandle, added: Area): void {
    const area = this.area(table);
    const count = rowCount(added);
    const formulas = this.calculatedColumnsBehave === 'go on' ? this.calculatedColumns(table) : [];
    const blank = this.book.grid(added, (row, column) =>
      this.book.isBlank({ ...added, top: row, bottom: row, left: column, right: column }),
    );
    this.run('sheet.command.set-table-config', {
      unitId: this.book.workbook.getId(),
      tableId: table.id,
      rowColOperation: { operationType: 'insert', rowColType: 'row', index: added.top, count },
    });
    const above = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
      this.book.style(area.sheet, area.bottom, area.left + index),
    );
    this.book.put(
      added,
      blank.map((row) =>
        row.map((isBlank, index) => ({
          s: above[index] ?? null,
          ...(isBlank && formulas[index] ? { f: formulas[index] } : {}),
        })),
      ),
    );
    extendRules(this.book, area, count);
  }

  /**
   * Deletes a data row: the table's own cells below move up, and rules shrink with it. The only row stays and loses what was typed into
   * it, as in Excel. Formulas move as they are, since ours name columns and no cells; what stands under the table is not moved.
   */
  deleteRow(table: TableHandle, index: number): void {
    const area = this.area(table);
    const body = this.bodyArea(table);
    this.book.assertWritable(body.sheet);
    if (index < 0 || index >= rowCount(body)) throw invalidArgument(`The table has no row ${index}`);
    if (rowCount(body) === 1) {
      for (const column of this.headers(table).keys()) {
        const cell = this.columnArea(table, column);
        if (this.book.formulaText(cell.sheet, cell.top, cell.left) === null) this.book.clearContents(cell);
      }
      return;
    }
    const removed = body.top + index;
    const below: Area = { ...body, top: removed + 1 };
    if (removed < body.bottom) {
      const cells = this.book.grid(below, (row, column) => this.book.contents(below.sheet, row, column));
      this.book.put({ ...body, top: removed, bottom: body.bottom - 1 }, cells);
    }
    this.book.erase({ ...body, top: body.bottom });
    this.run('sheet.command.set-table-config', {
      unitId: this.book.workbook.getId(),
      tableId: table.id,
      rowColOperation: { operationType: 'delete', rowColType: 'row', index: body.bottom, count: 1 },
    });
    extendRules(this.book, area, -1);
  }

  /** Deletes a column; Univer deletes whole columns, so nothing may stand below or above the table. */
  deleteColumn(table: TableHandle, index: number): void {
    const { sheet, top, left, right, bottom } = this.area(table);
    this.book.assertWritable(sheet);
    const column = left + index;
    if (index < 0 || column > right) throw itemNotFound('The table has no such column');
    this.assertAlone({ sheet, left: column, right: column, top: 0, bottom: Math.max(0, top - 1) }, top > 0);
    const used = this.book.usedArea(sheet);
    this.assertAlone({ sheet, left: column, right: column, top: bottom + 1, bottom: used.bottom }, true);
    this.asUser(sheet, () => sheet.deleteColumn(column));
  }

  /** Univer lets a table shrink with its rows only on the sheet that is shown. */
  private asUser(sheet: FWorksheet, work: () => void): void {
    const shown = this.book.workbook.getActiveSheet();
    this.book.workbook.setActiveSheet(sheet);
    try {
      work();
    } finally {
      this.book.workbook.setActiveSheet(shown);
    }
  }

  private assertAlone(beside: Area, exists: boolean): void {
    if (exists && !this.book.isBlank(beside))
      throw new ExcelFailure(
        'InvalidOperation',
        'The stand-in deletes whole rows and columns, and other cells stand there',
      );
  }

  /** A column whose every cell holds the same formula goes on in new rows. */
  private calculatedColumns(table: TableHandle): readonly (string | null)[] {
    const body = this.bodyArea(table);
    return this.headers(table).map((_, index) => {
      const column = body.left + index;
      const first = this.book.formulaText(body.sheet, body.top, column);
      if (first === null || cellCount(body) === 0) return null;
      for (let row = body.top + 1; row <= body.bottom; row += 1) {
        if (this.book.formulaText(body.sheet, row, column) !== first) return null;
      }
      return first;
    });
  }

  private freeId(): string {
    const taken = new Set(
      this.book.workbook.getTableList().flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]),
    );
    let index = 1;
    while (taken.has(`table${index}`)) index += 1;
    return `Table${index}`;
  }

  private run(command: string, params: object): void {
    const isDone: unknown = this.book.api.syncExecuteCommand(command, params);
    if (isDone !== true) throw new ExcelFailure('GeneralException', `Univer refused ${command}`);
  }
}
