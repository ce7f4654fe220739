import type { IStyleData } from '@univerjs/core';
import { columnCount, rowCount } from '../engine/area';
import type { Area } from '../engine/area';
import { invalidArgument } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { booleanValue, colourValue, numberValue, oneOf } from './arguments';
import type { Scene } from './scene';

/** Univer measures in pixels, Excel in points. */
const PIXELS_A_POINT = 96 / 72;
const HORIZONTAL = { General: 0, Left: 1, Center: 2, Right: 3 } as const;
const VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;
const WRAP = 3;
const NO_WRAP = 1;

export function rangeFormatKind({ book }: Scene): (area: Area) => HostObject {
  const style = (area: Area, change: IStyleData): void => book.applyStyle(area, change);

  const fillOf = defineKind<Area>('RangeFill', {
    scalars: { color: { set: (area, value) => style(area, { bg: { rgb: colourValue(value, 'fill.color') } }) } },
    methods: {
      clear: (area) => {
        style(area, { bg: null });
        return null;
      },
    },
  });
  const fontOf = defineKind<Area>('RangeFont', {
    scalars: {
      bold: { set: (area, value) => style(area, { bl: booleanValue(value, 'font.bold') ? 1 : 0 }) },
      italic: { set: (area, value) => style(area, { it: booleanValue(value, 'font.italic') ? 1 : 0 }) },
      color: { set: (area, value) => style(area, { cl: { rgb: colourValue(value, 'font.color') } }) },
      size: { set: (area, value) => style(area, { fs: numberValue(value, 'font.size') }) },
    },
  });
  return defineKind<Area>('RangeFormat', {
    scalars: {
      wrapText: { set: (area, value) => style(area, { tb: booleanValue(value, 'wrapText') ? WRAP : NO_WRAP }) },
      horizontalAlignment: {
        set: (area, value) =>
          style(area, { ht: HORIZONTAL[oneOf(value, ['General', 'Left', 'Center', 'Right'], 'horizontalAlignment')] }),
      },
      verticalAlignment: {
        set: (area, value) =>
          style(area, { vt: VERTICAL[oneOf(value, ['Top', 'Center', 'Bottom'], 'verticalAlignment')] }),
      },
      columnWidth: {
        set: (area, value) => {
          const points = numberValue(value, 'columnWidth');
          if (points < 0) throw invalidArgument('A column width is 0 or more');
          book.assertWritable(area.sheet);
          book.makeRoom({ ...area, bottom: area.top });
          area.sheet.setColumnWidths(area.left, columnCount(area), Math.round(points * PIXELS_A_POINT));
        },
      },
      rowHeight: {
        set: (area, value) => {
          book.assertWritable(area.sheet);
          book.makeRoom({ ...area, right: area.left });
          // Forced: in Excel, too, a height that was set no longer grows with what the row holds.
          area.sheet.setRowHeightsForced(
            area.top,
            rowCount(area),
            Math.round(numberValue(value, 'rowHeight') * PIXELS_A_POINT),
          );
        },
      },
    },
    objects: { fill: fillOf, font: fontOf },
  });
}
