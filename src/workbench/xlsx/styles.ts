import type { Border, Borders, BorderStyle, Font, Style } from '@cj-tech-master/excelts';
import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { fromFileColour, toFileColour } from './colours';

/** The grid numbers its border styles; the file names them. The place in this list is the number. */
const BORDERS = [
  ...[null, 'thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double', 'medium'],
  ...['mediumDashed', 'mediumDashDot', 'mediumDashDotDot', 'slantDashDot', 'thick'],
] as readonly (BorderStyle | null)[];
const HORIZONTAL = [undefined, 'left', 'center', 'right', 'justify', 'justify', 'justify'] as const;
const VERTICAL = [undefined, 'top', 'middle', 'bottom'] as const;
const WRAP = 3;
const ON = 1;
const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

/** A font of a cell without a name or a size is whatever the reader has at hand: LibreOffice prints a serif. */
const SIZE = { size: 11 } as const;
const DEFAULT_FONT = { ...SIZE, name: 'Calibri', family: 2, scheme: 'minor' } as const satisfies Partial<Font>;

export type FileStyle = Partial<Omit<Style, 'numFmt'>> & { numFmt?: string };

/** How a cell of the grid looks, in the terms of the file. Only what is set: the rest is the file's default. */
export function toFileStyle(style: IStyleData): FileStyle {
  const ownFont = toFileFont(style);
  const font = Object.keys(ownFont).length > 0 ? { ...(ownFont.name ? SIZE : DEFAULT_FONT), ...ownFont } : {};
  const fill = toFileColour(style.bg?.rgb || null);
  const border = toFileBorders(style);
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const vertical = VERTICAL[style.vt ?? 0];
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WRAP && { wrapText: true }),
    ...(style.tr?.a && { textRotation: -style.tr.a }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } }),
    ...(border && { border }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}

export function toFileFont(style: IStyleData): Partial<Font> {
  const colour = toFileColour(style.cl?.rgb || null);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl === ON && { bold: true }),
    ...(style.it === ON && { italic: true }),
    ...(style.ul?.s === ON && { underline: true }),
    ...(style.st?.s === ON && { strike: true }),
    ...(colour && { color: colour }),
  };
}

function toFileBorders(style: IStyleData): Partial<Borders> | null {
  const borders: Partial<Borders> = {};
  for (const [key, side] of Object.entries(SIDES) as [keyof typeof SIDES, (typeof SIDES)[keyof typeof SIDES]][]) {
    const line = style.bd?.[key];
    const name = BORDERS[line?.s ?? 0];
    if (!name) continue;
    const colour = toFileColour(line?.cl.rgb || null);
    borders[side] = { style: name, ...(colour && { color: colour }) };
  }
  return Object.keys(borders).length > 0 ? borders : null;
}

/** How a cell of the file looks, in the terms of the grid; null for a plain one. */
export function fromFileStyle(style: Partial<Style>): IStyleData | null {
  const fill =
    style.fill?.type === 'pattern' && style.fill.pattern === 'solid' ? fromFileColour(style.fill.fgColor) : null;
  const pattern = typeof style.numFmt === 'string' ? style.numFmt : style.numFmt?.formatCode;
  const horizontal = HORIZONTAL.indexOf(style.alignment?.horizontal as 'left');
  const vertical = VERTICAL.indexOf(style.alignment?.vertical as 'top');
  const rotation = style.alignment?.textRotation;
  const borders = style.border ? fromFileBorders(style.border) : null;
  const found: IStyleData = {
    ...(style.font && fromFileFont(style.font)),
    ...(fill && { bg: { rgb: fill } }),
    ...(borders && { bd: borders }),
    ...(horizontal > 0 && { ht: horizontal }),
    ...(vertical > 0 && { vt: vertical }),
    ...(style.alignment?.wrapText && { tb: WRAP }),
    ...(typeof rotation === 'number' && rotation !== 0 && { tr: { a: -rotation } }),
    ...(pattern && pattern !== 'General' && { n: { pattern } }),
  };
  return Object.keys(found).length > 0 ? found : null;
}

export function fromFileFont(font: Partial<Font>): IStyleData {
  const colour = fromFileColour(font.color);
  // The theme's font is the file's default one, which the grid has by itself.
  const isDefault = font.scheme === DEFAULT_FONT.scheme;
  return {
    ...(font.name && !isDefault && { ff: font.name }),
    ...(font.size && !(isDefault && font.size === DEFAULT_FONT.size) && { fs: font.size }),
    ...(font.bold && { bl: ON }),
    ...(font.italic && { it: ON }),
    ...(font.underline && font.underline !== 'none' && { ul: { s: ON } }),
    ...(font.strike && { st: { s: ON } }),
    ...(colour && { cl: { rgb: colour } }),
  };
}

function fromFileBorders(borders: Partial<Borders>): NonNullable<IStyleData['bd']> | null {
  const lines: Partial<Record<keyof typeof SIDES, IBorderStyleData>> = {};
  for (const [key, side] of Object.entries(SIDES) as [keyof typeof SIDES, (typeof SIDES)[keyof typeof SIDES]][]) {
    const line: Partial<Border> | undefined = borders[side];
    const number = line?.style ? BORDERS.indexOf(line.style) : -1;
    if (number > 0) lines[key] = { s: number, cl: { rgb: fromFileColour(line?.color) ?? '#000000' } };
  }
  return Object.keys(lines).length > 0 ? lines : null;
}
