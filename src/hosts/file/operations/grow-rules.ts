import { childrenOf, localName, textOf, walk, type XmlElement } from '../package/xml';
import { absoluteArea, areaName, parseAbsoluteArea, parseArea, type Area } from '../workbook/references';
import type { Sheet } from '../workbook/sheet';
import type { Change } from './change';

/**
 * What stretches with a table when rows are added at its end, and shrinks (`added` below 0) when some are taken away: drop-downs, limits and conditional formats of its columns, and the
 * drop-downs on any sheet that offer its rows. Excel keeps some of these in an extension with names of its own, so both are known.
 */
export function growRules(change: Change, sheet: Sheet, body: Area, added: number): void {
  growPlaces(sheet, body, added);
  growSources(change, sheet.name, body, added);
}

function growPlaces(sheet: Sheet, body: Area, added: number): void {
  const grow = (sqref: string): string =>
    sqref
      .split(/\s+/)
      .map((text) => {
        const area = parseArea(text);
        return area !== null && reachesEnd(area, body)
          ? areaName({ ...area, bottom: Math.max(area.top, area.bottom + added) })
          : text;
      })
      .join(' ');
  for (const node of walk(sheet.frame)) {
    const name = localName(node.name);
    const sqref = node.attributes.get('sqref');
    if (name === 'sqref') node.children = [grow(textOf(node))];
    else if (sqref !== undefined && (name === 'dataValidation' || name === 'conditionalFormatting')) {
      node.attributes.set('sqref', grow(sqref));
    }
  }
}

/** Whether a rule is the column's rather than one cell's: it ends with the table and is not merely its last cell. */
function reachesEnd(area: Area, body: Area): boolean {
  const inside = area.left >= body.left && area.right <= body.right && area.bottom === body.bottom;
  return inside && (area.top === body.top || area.bottom > area.top);
}

function growSources(change: Change, source: string, body: Area, added: number): void {
  for (const { name, path } of change.document.sheets()) {
    // A look at the text spares parsing sheets without drop-downs.
    if (!change.document.mentions(path, 'dataValidation')) continue;
    const sheet = change.document.sheet(name);
    for (const formula of listFormulas(sheet.frame)) {
      const list = parseAbsoluteArea(textOf(formula));
      if (list === null || list.sheet.toLowerCase() !== source.toLowerCase()) continue;
      const { area } = list;
      if (area.top !== body.top || area.bottom !== body.bottom || area.left < body.left || area.right > body.right)
        continue;
      formula.children = [absoluteArea(list.sheet, { ...area, bottom: area.bottom + added })];
      sheet.touched = true;
    }
  }
}

/** Where drop-downs keep their list: `formula1`, or `x14:formula1/xm:f`. */
function listFormulas(frame: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of walk(frame)) {
    if (localName(node.name) !== 'formula1') continue;
    found.push(childrenOf(node, 'xm:f')[0] ?? node);
  }
  return found;
}
