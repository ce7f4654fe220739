import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CellValue } from '../../core/workbook/snapshot';
import { Book } from '../excel-stand-in/engine/book';
import { createExcelStandIn, type ExcelStandIn } from '../excel-stand-in/excel-stand-in';
import { protectAsStored, protectSheet, unprotectSheet } from '../excel-stand-in/objects/protection';
import type { NativeBridge } from '../pane/native-bridge';
import { readXlsx } from '../xlsx/read-xlsx';
import { parseRanges, rangeAddress } from '../xlsx/ranges';
import { writeXlsx } from '../xlsx/write-xlsx';
import type { GridLocale } from './locales';

/** The open workbook of the page, with the stand-in for Excel on top of it. */
export interface GridBook {
  /** A connection for one load of the pane; the one before it falls silent. */
  connect(): NativeBridge;
  /** Puts another workbook in the place of this one. @throws FileRefused, and then nothing has changed */
  open(bytes: Uint8Array): Promise<void>;
  save(): Promise<Uint8Array<ArrayBuffer>>;
  setLocale(locale: GridLocale): void;
  setDark(isDark: boolean): void;
  readCell(address: string): CellValue;
  formulaOf(address: string): string | null;
  setCell(address: string, typed: string): Promise<void>;
  select(address: string): void;
  selection(): string | null;
  sheetNames(): readonly string[];
  messageCount(): number;
  settle(): Promise<void>;
  /** States in which Excel refuses; see `ExcelStandIn`. */
  setCellEditMode(isOn: boolean): void;
  protectSheet(name: string, isOn: boolean): Promise<void>;
  protectStructure(isOn: boolean): void;
}

export function createGridBook(api: FUniver): GridBook {
  const book = new Book(api);
  let standIn: ExcelStandIn = createExcelStandIn(api);
  let earlierMessages = 0;
  let disconnect = (): void => undefined;

  /** `Key results!J4`, the sheet's name plain or in quotes. */
  const place = (address: string) => {
    const split = address.lastIndexOf('!');
    const name = address.slice(0, Math.max(0, split)).replace(/^'(.*)'$/, '$1');
    const sheet = split < 0 ? book.workbook.getActiveSheet() : book.findSheet(name);
    const [range] = parseRanges(address.slice(split + 1));
    if (!sheet || !range) throw new Error(`The workbook has no cell ${address}.`);
    return { sheet, top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  };

  const replace = (snapshot: Partial<IWorkbookData>): void => {
    disconnect();
    earlierMessages += standIn.messageCount;
    standIn.dispose();
    api.disposeUnit(book.workbook.getId());
    api.createWorkbook(snapshot);
    standIn = createExcelStandIn(api);
  };

  return {
    connect() {
      disconnect();
      const connected = standIn;
      const bridge: NativeBridge = {
        sendMessageToHost: (text) => connected.sendMessageToHost(text),
        onMessageFromHost: () => undefined,
      };
      disconnect = connected.onMessage((text) => bridge.onMessageFromHost(text));
      return bridge;
    },
    async open(bytes) {
      const { snapshot, protectedSheetIds, activeSheetId, autoHeightRows } = await readXlsx(bytes);
      replace(snapshot);
      await standIn.settle();
      for (const [id, stretches] of Object.entries(autoHeightRows)) {
        for (const { first, count } of stretches) book.findSheet(id)?.setRowAutoHeight(first, count);
      }
      for (const id of protectedSheetIds) {
        const sheet = book.findSheet(id);
        if (sheet) await protectAsStored(sheet);
      }
      const active = activeSheetId === null ? null : book.findSheet(activeSheetId);
      if (active && !active.isSheetHidden()) active.activate();
    },
    async save() {
      await standIn.settle();
      const snapshot = book.workbook.save();
      return writeXlsx(snapshot, {
        sharedFormula: (sheetId, row, column) => {
          const sheet = book.findSheet(sheetId);
          return (sheet && book.formulaText(sheet, row, column)) ?? '';
        },
        activeSheetId: book.workbook.getActiveSheet().getSheetId(),
      });
    },
    setLocale({ type, words }) {
      api.loadLocales(type, words);
      api.setLocale(type);
    },
    setDark: (isDark) => api.toggleDarkMode(isDark),
    readCell(address) {
      const { sheet, top, left } = place(address);
      const value = book.value(sheet, top, left);
      return value === '' ? null : value;
    },
    formulaOf(address) {
      const { sheet, top, left } = place(address);
      return book.formulaText(sheet, top, left);
    },
    async setCell(address, typed) {
      book.assign(place(address), typed);
      await standIn.settle();
    },
    select(address) {
      const { sheet, ...area } = place(address);
      book.workbook.setActiveSheet(sheet);
      sheet.setActiveSelection(
        sheet.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1),
      );
    },
    selection() {
      const sheet = book.workbook.getActiveSheet();
      const range = sheet.getSelection()?.getActiveRange()?.getRange();
      return range ? `${sheet.getSheetName()}!${rangeAddress(range)}` : null;
    },
    sheetNames: () => book.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    messageCount: () => earlierMessages + standIn.messageCount,
    settle: () => standIn.settle(),
    setCellEditMode: (isOn) => standIn.setCellEditMode(isOn),
    async protectSheet(name, isOn) {
      const sheet = book.findSheet(name);
      if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
      await (isOn ? protectSheet(sheet) : unprotectSheet(sheet));
    },
    protectStructure: (isOn) => standIn.protectStructure(isOn),
  };
}
