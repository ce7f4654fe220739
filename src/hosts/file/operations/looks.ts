import type { Look } from '../../../core/workbook/looks';
import { element, type XmlElement, type XmlNode } from '../package/xml';
import type { FormatChange } from '../workbook/styles';

/** `#rrggbb` as the format writes it, opaque. */
export const colour = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;

/** A font of our own, in the order of children that the schema wants. */
function font(look: Look): XmlElement {
  const children: XmlNode[] = [];
  if (look.bold) children.push(element('b'));
  if (look.italic) children.push(element('i'));
  children.push(element('sz', { val: look.size ?? 11 }));
  if (look.text !== null) children.push(element('color', { rgb: colour(look.text) }));
  children.push(element('name', { val: 'Calibri' }), element('family', { val: 2 }));
  return element('font', {}, children);
}

function fill(hex: string): XmlElement {
  const pattern = element('patternFill', { patternType: 'solid' }, [
    element('fgColor', { rgb: colour(hex) }),
    element('bgColor', { indexed: 64 }),
  ]);
  return element('fill', {}, [pattern]);
}

function border(hex: string): XmlElement {
  const side = (name: string): XmlElement => element(name, { style: 'thin' }, [element('color', { rgb: colour(hex) })]);
  return element('border', {}, [side('left'), side('right'), side('top'), side('bottom'), element('diagonal')]);
}

/** What a look and a number format make of a cell's format. */
export function formatOf(look: Look, numberFormat: string | null, wrap: boolean): FormatChange {
  return {
    ...(numberFormat === null ? {} : { numberFormat }),
    font: font(look),
    ...(look.fill === null ? {} : { fill: fill(look.fill) }),
    ...(look.border === null ? {} : { border: border(look.border) }),
    alignment: { vertical: 'top', ...(wrap ? { wrapText: 1 } : {}) },
  };
}

/** The children of the difference that a tone lays over a cell: only its fill and the colour of its text. */
export function toneDifference(tone: { readonly fill: string; readonly text: string }): XmlNode[] {
  return [
    element('font', {}, [element('color', { rgb: colour(tone.text) })]),
    element('fill', {}, [element('patternFill', { patternType: 'solid' }, [element('bgColor', { rgb: colour(tone.fill) })])]),
  ];
}
