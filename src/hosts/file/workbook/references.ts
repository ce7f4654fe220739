/** A block of cells, 0-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for `A`. Upper or lower case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at += 1) index = index * 26 + (name.charCodeAt(at) & 31);
  return index - 1;
}

export const cellName = (row: number, column: number): string => columnName(column) + String(row + 1);

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

export function parseCell(text: string): { readonly row: number; readonly column: number } | null {
  const match = ADDRESS.exec(text);
  return match === null ? null : { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
}

/** `B2`, `B2:D9`, with or without dollars; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = '', second = first] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(second);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/** `'Key results'!$A$2:$A$9`, quoted always, which every reader accepts. */
export function absoluteArea(sheet: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `'${sheet.replace(/'/g, "''")}'!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** The reverse of `absoluteArea`, for quoted and plain sheet names; null for any other formula. */
export function parseAbsoluteArea(text: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]+\$[0-9]+(?::\$[A-Z]+\$[0-9]+)?)$/.exec(text.trim());
  const area = match === null ? null : parseArea((match[3] ?? '').replace(/\$/g, ''));
  return match === null || area === null ? null : { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), area };
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const rowsOf = (area: Area): number[] => range(area.top, area.bottom);
export const columnsOf = (area: Area): number[] => range(area.left, area.right);
