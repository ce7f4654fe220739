import type { FWorksheet } from '@univerjs/sheets/facade';

/** A rectangle of one sheet, 0-based, both corners included. */
export interface Area {
  readonly sheet: FWorksheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export function intersection(a: Area, b: Area): Area | null {
  if (a.sheet.getSheetId() !== b.sheet.getSheetId()) return null;
  const common: Area = {
    sheet: a.sheet,
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function columnLetters(column: number): string {
  const letters = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letters : columnLetters(Math.floor(column / 26) - 1) + letters;
}

/** `A1`, or `A1:B2` for several cells. */
export function localAddress(area: Area): string {
  const from = `${columnLetters(area.left)}${area.top + 1}`;
  return cellCount(area) === 1 ? from : `${from}:${columnLetters(area.right)}${area.bottom + 1}`;
}

export const quotedSheet = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const address = (area: Area): string => `${quotedSheet(area.sheet.getSheetName())}!${localAddress(area)}`;

export const absoluteAddress = (area: Area): string => {
  const from = `$${columnLetters(area.left)}$${area.top + 1}`;
  return `${quotedSheet(area.sheet.getSheetName())}!${from}:$${columnLetters(area.right)}$${area.bottom + 1}`;
};

export const toUniverRange = (area: Area) => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});
