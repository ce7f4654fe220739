import type { FWorksheet } from '@univerjs/sheets/facade';
import type { WatchedEvent } from '../events';
import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from '../engine/area';
import { ExcelFailure, invalidArgument, itemNotFound } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { areaArgument, booleanValue, colourValue, countArgument, textArgument } from './arguments';
import { pageLayoutKind } from './page-layout';
import { protectionKind } from './protection';
import { sheetNamesKind } from './sheet-names';
import type { Scene } from './scene';

const NEW_SHEET_ROWS = 200;
const NEW_SHEET_COLUMNS = 40;
const FORBIDDEN = /[\\/*?:[\]]/;

export function worksheetKinds(scene: Scene): {
  readonly collection: (self: null) => HostObject;
  readonly sheet: (id: string) => HostObject;
} {
  const { book } = scene;
  const open = (id: string): FWorksheet => {
    const sheet = book.findSheet(id);
    if (!sheet) throw itemNotFound('The sheet no longer exists');
    return sheet;
  };

  const freezePanesOf = defineKind<string>('WorksheetFreezePanes', {
    methods: {
      freezeAt: (id, [frozen]) => {
        const area = areaArgument(frozen, 'frozenRange');
        book.assertWritable(open(id));
        if (area.sheet.getSheetId() !== open(id).getSheetId()) throw invalidArgument('The range lies on another sheet');
        const ySplit = area.top === 0 ? rowCount(area) : 0;
        const xSplit = area.left === 0 ? columnCount(area) : 0;
        open(id).setFreeze({ startRow: ySplit, startColumn: xSplit, ySplit, xSplit });
        return null;
      },
      freezeRows: (id, [rows]) => {
        book.assertWritable(open(id));
        open(id).setFrozenRows(countArgument(rows, 'count'));
        return null;
      },
    },
  });

  const sheetOf: (id: string) => HostObject = defineKind<string>('Worksheet', {
    id: (id) => id,
    scalars: {
      id: { get: (id) => id },
      name: { get: (id) => open(id).getSheetName() },
      visibility: { get: (id) => (open(id).isSheetHidden() ? 'Hidden' : 'Visible') },
      tabColor: {
        get: (id) => open(id).getTabColor() ?? '',
        set: (id, value) => {
          book.assertStructureWritable();
          open(id).setTabColor(colourValue(value, 'tabColor'));
        },
      },
      /** `showGridlines` of the client; this is its name on the wire. */
      gridlines: {
        get: (id) => !open(id).hasHiddenGridLines(),
        set: (id, value) => {
          book.assertWritable(open(id));
          open(id).setHiddenGridlines(!booleanValue(value, 'showGridlines'));
        },
      },
    },
    objects: {
      protection: protectionKind(scene, open),
      freezePanes: freezePanesOf,
      pageLayout: pageLayoutKind(scene, open),
      names: sheetNamesKind(scene, open),
    },
    methods: {
      getRangeByIndexes: (id, [row, column, rows, columns]) => {
        const top = countArgument(row, 'startRow');
        const left = countArgument(column, 'startColumn');
        const bottom = top + countArgument(rows, 'rowCount') - 1;
        const right = left + countArgument(columns, 'columnCount') - 1;
        if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) {
          throw invalidArgument('The range would leave the sheet');
        }
        return scene.makers.range({ sheet: open(id), top, left, bottom, right });
      },
      activate: (id) => {
        if (open(id).isSheetHidden()) throw new ExcelFailure('InvalidOperation', 'A hidden sheet cannot be activated');
        book.workbook.setActiveSheet(open(id));
        return null;
      },
      delete: (id) => {
        book.assertStructureWritable();
        const visible = book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
        if (visible.length === 1 && visible[0]?.getSheetId() === id) {
          throw new ExcelFailure('InvalidOperation', 'A workbook keeps at least one visible sheet');
        }
        book.workbook.deleteSheet(open(id));
        return null;
      },
    },
  });

  const listen = (event: WatchedEvent, isOn: boolean): null => {
    scene.listen(event, isOn);
    return null;
  };
  const find = (nameOrId: string): HostObject | null => {
    const sheet = book.findSheet(nameOrId);
    return sheet ? sheetOf(sheet.getSheetId()) : null;
  };
  const collection = defineKind<null>('WorksheetCollection', {
    items: () => book.workbook.getSheets().map((sheet) => sheetOf(sheet.getSheetId())),
    methods: {
      getItem: (_, [key]) => {
        const found = find(textArgument(key, 'key'));
        if (!found) throw itemNotFound(`There is no sheet ${textArgument(key, 'name')}`);
        return found;
      },
      getItemOrNullObject: (_, [key]) => find(textArgument(key, 'key')),
      add: (_, [name]) => {
        book.assertStructureWritable();
        const wanted = textArgument(name, 'name');
        if (wanted.length > 31 || FORBIDDEN.test(wanted) || wanted.startsWith("'"))
          throw invalidArgument(`${wanted} is no name for a sheet`);
        if (book.findSheet(wanted)) throw new ExcelFailure('ItemAlreadyExists', `There is a sheet ${wanted} already`);
        if (scene.tables.find(wanted))
          throw new ExcelFailure('ItemAlreadyExists', `A table is named ${wanted}: Univer needs the names apart`);
        const active = book.workbook.getActiveSheet();
        const sheet = book.workbook.create(wanted, NEW_SHEET_ROWS, NEW_SHEET_COLUMNS);
        // Univer shows a sheet as soon as it is made; Excel stays where it is.
        book.workbook.setActiveSheet(active);
        return sheetOf(sheet.getSheetId());
      },
      _RegisterDataChangedEvent: () => listen('changed', true),
      _UnregisterDataChangedEvent: () => listen('changed', false),
      _RegisterSelectionChangedEvent: () => listen('selection', true),
      _UnregisterSelectionChangedEvent: () => listen('selection', false),
    },
  });
  return { collection, sheet: sheetOf };
}
