import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-sort/facade';
import type {} from '@univerjs/sheets-table/facade';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { createExcelStandIn } from '../../src/workbench/excel-stand-in/excel-stand-in';
import type { ExcelStandIn, StandInOptions } from '../../src/workbench/excel-stand-in/excel-stand-in';
import { protectSheet, unprotectSheet } from '../../src/workbench/excel-stand-in/objects/protection';
import type { ExcelCode } from '../../src/workbench/excel-stand-in/protocol/excel-failure';
import { present } from './assertions';
import type { HostFixture, OutsideEdits } from './host-fixture';
import { connectOffice } from './office-in-node';
import { startUniver } from './univer/univer-in-node';

/** The Excel host on the genuine Office.js client, against the stand-in for Excel on Univer. */
export interface ExcelFixture extends HostFixture {
  readonly messages: number;
  readonly failMessage: (n: number, how?: ExcelCode | 'lost' | 'lost-after-running') => void;
  readonly standIn: ExcelStandIn;
  readonly api: FUniver;
}

export function makeExcelFixture(options: StandInOptions = {}): ExcelFixture {
  const { api, dispose } = startUniver();
  const failures = new Map<number, ExcelCode | 'lost' | 'lost-after-running'>();
  const standIn = createExcelStandIn(api, {
    ...options,
    refuse: (message) => {
      const failure = failures.get(message);
      if (failure === undefined || failure === 'lost-after-running') return null;
      return failure === 'lost' ? 'GeneralException' : failure;
    },
    loseAnswer: (message) => failures.get(message)?.startsWith('lost') ?? false,
  });
  const receive = connectOffice((text) => standIn.sendMessageToHost(text));
  standIn.onMessage(receive);
  return {
    host: createExcelHost(),
    api,
    standIn,
    outside: outsideEdits(api, standIn),
    get messages() {
      return standIn.messageCount;
    },
    failMessage: (n, how = 'GeneralException') => void failures.set(standIn.messageCount + n, how),
    close: async () => {
      await standIn.settle();
      standIn.dispose();
      dispose();
    },
  };
}

function outsideEdits(api: FUniver, standIn: ExcelStandIn): OutsideEdits {
  const workbook = () => present(api.getActiveWorkbook(), 'the workbook');
  const open = (name: string) => {
    const info = present(
      workbook()
        .getTableList()
        .find((table) => table.name === name),
      `the table ${name}`,
    );
    const sheet = present(workbook().getSheetBySheetId(info.subUnitId), 'the sheet of the table');
    const { startRow, startColumn, endRow, endColumn } = info.range;
    // Univer carries out sheet commands on the active sheet, as a user would.
    workbook().setActiveSheet(sheet);
    return { sheet, startRow, startColumn, endRow, endColumn };
  };
  const columnAt = (sheet: FWorksheet, row: number, from: number, to: number, header: string): number => {
    for (let column = from; column <= to; column += 1) {
      if (sheet.getRange(row, column).getRawValue() === header) return column;
    }
    throw new Error(`No column ${header}`);
  };
  return {
    async sortDescending(table, header) {
      const { sheet, startRow, startColumn, endRow, endColumn } = open(table);
      const column = columnAt(sheet, startRow, startColumn, endColumn, header);
      sheet
        .getRange(startRow + 1, startColumn, endRow - startRow, endColumn - startColumn + 1)
        .sort({ column: column - startColumn, ascending: false });
      await standIn.settle();
    },
    async deleteRow(table, row) {
      const { sheet, startRow } = open(table);
      sheet.deleteRow(startRow + 1 + row);
      await standIn.settle();
    },
    async deleteColumn(table, header) {
      const { sheet, startRow, startColumn, endColumn } = open(table);
      sheet.deleteColumn(columnAt(sheet, startRow, startColumn, endColumn, header));
      await standIn.settle();
    },
    async overwrite(table, row, header, value) {
      const { sheet, startRow, startColumn, endColumn } = open(table);
      const cell = sheet.getRange(startRow + 1 + row, columnAt(sheet, startRow, startColumn, endColumn, header));
      if (value === null) cell.clearContent();
      else cell.setValue(value);
      await standIn.settle();
    },
    async protectSheet(name, password) {
      const sheet = present(workbook().getSheetByName(name), `the sheet ${name}`);
      await protectSheet(sheet, { allowed: [], ...(password !== undefined && { password }) });
    },
    async unprotectSheet(name) {
      await unprotectSheet(present(workbook().getSheetByName(name), `the sheet ${name}`));
    },
  };
}
