import type { CellStyle, ColumnLook } from '../../../core/workbook/patch';
import { CELL_STYLES, HEADER_PAINT, LOOK_PAINT, type Paint } from '../../../core/workbook/tones';
import { element, type XmlElement, type XmlNode } from '../package/xml';
import type { FormatChange } from '../workbook/styles';

/** Points; what a new workbook's own font has. */
const TABLE_TEXT = 11;

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
  readonly fill: string | null;
  readonly align: 'left' | 'center' | null;
}

export const HEADER_LOOK: Look = { ...HEADER_PAINT, size: TABLE_TEXT, bold: true, align: null };
export const columnLook = (look: ColumnLook): Look => ({
  ...LOOK_PAINT[look],
  size: TABLE_TEXT,
  bold: false,
  align: null,
});
export const cellLook = (style: CellStyle): Look => CELL_STYLES[style];

/** `#rrggbb` as the format writes it, opaque. */
export const colour = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

/** A font of our own, in the order of children that the schema wants. */
function font({ bold, size, text }: Look): XmlElement {
  return element('font', {}, [
    ...(bold ? [element('b')] : []),
    element('sz', { val: size }),
    element('color', { rgb: colour(text) }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  ]);
}

function fill(hex: string): XmlElement {
  const pattern = element('patternFill', { patternType: 'solid' }, [
    element('fgColor', { rgb: colour(hex) }),
    element('bgColor', { indexed: 64 }),
  ]);
  return element('fill', {}, [pattern]);
}

/** What a look and a number format make of a cell's format. Long texts begin at the top of their row. */
export function formatOf(
  look: Look,
  numberFormat: string | null,
  wrap: boolean,
  vertical: 'top' | 'center' = 'top',
): FormatChange {
  return {
    ...(numberFormat === null ? {} : { numberFormat }),
    font: font(look),
    ...(look.fill === null ? {} : { fill: fill(look.fill) }),
    alignment: {
      ...(look.align === null ? {} : { horizontal: look.align }),
      vertical,
      ...(wrap ? { wrapText: 1 } : {}),
    },
  };
}

/** The children of the difference that a tone lays over a cell: only its fill and the colour of its text. */
export function toneDifference({ fill: background, text }: Paint): XmlNode[] {
  const pattern = element('patternFill', { patternType: 'solid' }, [element('bgColor', { rgb: colour(background) })]);
  return [element('font', {}, [element('color', { rgb: colour(text) })]), element('fill', {}, [pattern])];
}
