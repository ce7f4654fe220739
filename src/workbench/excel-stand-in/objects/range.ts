import {
  absoluteAddress,
  address,
  cellCount,
  columnCount,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
} from '../engine/area';
import type { Area } from '../engine/area';
import { invalidArgument, itemNotFound } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { areaArgument, countArgument, oneOf, recordValue, textArgument } from './arguments';
import { conditionalFormatKinds } from './conditional-formats';
import { dataValidationKind } from './data-validation';
import { rangeFormatKind } from './range-format';
import type { Scene } from './scene';
import { findIn } from './search';
import { rangeAreasKind } from './special-cells';

export function rangeKind(scene: Scene): (area: Area) => HostObject {
  const { book, calculation, tables } = scene;
  const formatOf = rangeFormatKind(scene);
  const validationOf = dataValidationKind(scene);
  const conditionalFormatsOf = conditionalFormatKinds(scene);
  const specialCellsOf = rangeAreasKind(scene, (area) => make(area));

  const within = (area: Area): Area => {
    if (
      area.top < 0 ||
      area.left < 0 ||
      area.bottom > LAST_ROW ||
      area.right > LAST_COLUMN ||
      cellCount(area) < 1 ||
      rowCount(area) < 1
    ) {
      throw invalidArgument('The range would leave the sheet');
    }
    return area;
  };

  /** Excel rewrites a table's column names when its header cells change; a header may not be emptied. */
  const afterWrite = (area: Area): void => {
    for (const table of tables.all()) {
      const header = tables.headerArea(table);
      if (intersection(header, area) && tables.headers(table).includes(''))
        throw invalidArgument('A table header cannot be blank');
    }
  };

  const make: (area: Area) => HostObject = defineKind<Area>('Range', {
    scalars: {
      address: { get: address },
      /** Not of Excel: what the interpreter puts where the client passes a range inside another value. */
      _reference: { get: (area) => `=${absoluteAddress(area)}` },
      rowIndex: { get: (area) => area.top },
      columnIndex: { get: (area) => area.left },
      rowCount: { get: rowCount },
      columnCount: { get: columnCount },
      values: {
        get: async (area) => {
          await calculation.settle();
          return book.grid(area, (row, column) => book.value(area.sheet, row, column));
        },
        set: (area, value) => {
          book.assign(area, value);
          afterWrite(area);
        },
      },
      formulas: {
        get: (area) => book.grid(area, (row, column) => book.formula(area.sheet, row, column)),
        set: (area, value) => {
          book.assign(area, value);
          afterWrite(area);
        },
      },
      numberFormat: {
        get: (area) => book.grid(area, (row, column) => book.pattern(area.sheet, row, column)),
        set: (area, value) => {
          if (typeof value !== 'string')
            throw invalidArgument('The stand-in takes one number format for the whole range');
          book.applyStyle(area, { n: value === 'General' ? null : { pattern: value } });
        },
      },
      columnHidden: {
        set: (area, value) => {
          book.assertWritable(area.sheet);
          book.setColumnsHidden(area, value === true);
        },
      },
    },
    objects: {
      worksheet: (area) => scene.makers.worksheet(area.sheet.getSheetId()),
      format: formatOf,
      dataValidation: validationOf,
      conditionalFormats: conditionalFormatsOf,
    },
    methods: {
      getCell: (area, [row, column]) => {
        const top = area.top + countArgument(row, 'row');
        const left = area.left + countArgument(column, 'column');
        return make(within({ ...area, top, left, bottom: top, right: left }));
      },
      getColumn: (area, [column]) => {
        const left = area.left + countArgument(column, 'column');
        return make(within({ ...area, left, right: left }));
      },
      getRow: (area, [row]) => {
        const top = area.top + countArgument(row, 'row');
        return make(within({ ...area, top, bottom: top }));
      },
      /** The client itself uses it, to send a large grid in pieces. */
      getBoundingRect: (area, [other]) => {
        const { sheet, top, left, bottom, right } = areaArgument(other, 'anotherRange');
        if (sheet.getSheetId() !== area.sheet.getSheetId()) throw invalidArgument('The ranges lie on different sheets');
        return make({
          ...area,
          top: Math.min(area.top, top),
          left: Math.min(area.left, left),
          bottom: Math.max(area.bottom, bottom),
          right: Math.max(area.right, right),
        });
      },
      getLastRow: (area) => make({ ...area, top: area.bottom }),
      getLastCell: (area) => make({ ...area, top: area.bottom, left: area.right }),
      getResizedRange: (area, [rows, columns]) =>
        make(
          within({
            ...area,
            bottom: area.bottom + countArgument(rows, 'deltaRows'),
            right: area.right + countArgument(columns, 'deltaColumns'),
          }),
        ),
      getOffsetRange: (area, [rows, columns]) => {
        const down = countArgument(rows, 'rowOffset');
        const across = countArgument(columns, 'columnOffset');
        return make(
          within({
            ...area,
            top: area.top + down,
            bottom: area.bottom + down,
            left: area.left + across,
            right: area.right + across,
          }),
        );
      },
      getIntersection: (area, [other]) => {
        const common = intersection(area, areaArgument(other, 'anotherRange'));
        if (!common) throw itemNotFound('The ranges have no cell in common');
        return make(common);
      },
      getIntersectionOrNullObject: (area, [other]) => {
        const common = intersection(area, areaArgument(other, 'anotherRange'));
        return common ? make(common) : null;
      },
      find: async (area, [text, criteria]) => {
        await calculation.settle();
        const found = findIn(book, area, textArgument(text, 'text'), recordValue(plain(criteria), 'criteria'));
        if (!found) throw itemNotFound(`${JSON.stringify(text)} was not found`);
        return make(found);
      },
      getSpecialCellsOrNullObject: (area, [type]) => {
        oneOf(plain(type), ['Formulas'], 'cellType');
        return specialCellsOf(area);
      },
      /** The client asks this before it sends a large grid. */
      _ValidateArraySize: (area, [rows, columns]) => {
        if (rows !== rowCount(area) || columns !== columnCount(area))
          throw invalidArgument('The grid does not have the shape of the range');
        return null;
      },
      merge: (area, [across]) => {
        book.assertWritable(area.sheet);
        if (across === true) area.sheet.getRange(area.top, area.left, rowCount(area), columnCount(area)).mergeAcross();
        else area.sheet.getRange(area.top, area.left, rowCount(area), columnCount(area)).merge();
        return null;
      },
      unmerge: (area) => {
        book.assertWritable(area.sheet);
        area.sheet.getRange(area.top, area.left, rowCount(area), columnCount(area)).breakApart();
        return null;
      },
      clear: (area, [applyTo]) => {
        book.assertWritable(area.sheet);
        const range = area.sheet.getRange(area.top, area.left, rowCount(area), columnCount(area));
        const what = oneOf(plain(applyTo) ?? 'All', ['All', 'Contents', 'Formats'], 'applyTo');
        book.flush();
        if (what !== 'Formats') book.clearContents(area);
        if (what !== 'Contents') range.clearFormat();
        return null;
      },
      select: (area) => {
        book.workbook.setActiveSheet(area.sheet);
        area.sheet.getRange(area.top, area.left, rowCount(area), columnCount(area)).activate();
        return null;
      },
    },
  });
  return make;
}

/** A plain argument; an object of the model in its place is refused by whoever reads it. */
function plain<T>(value: T | HostObject): Exclude<T, HostObject> | undefined {
  return isPlain(value) ? value : undefined;
}

function isPlain<T>(value: T | HostObject): value is Exclude<T, HostObject> {
  return !(typeof value === 'object' && value !== null && 'navigate' in value);
}
