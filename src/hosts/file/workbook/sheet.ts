import { unreadable } from '../errors';
import type { Parts } from '../package/parts';
import { childOf, childrenOf, element, parseXml, printXml, XML_HEAD, type XmlElement } from '../package/xml';
import { Grid } from './grid';
import { columnName } from './references';

/** Order of the children in `worksheet`. A child in the wrong place makes Excel repair the file. */
const ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...[
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ],
  ...[
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
  ],
  ...[
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
    'tableParts',
  ],
  'extLst',
];

/** The same for `sheetPr`. */
const PROPERTY_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Attributes of `sheetProtection`: `1` forbids. */
const PASSWORDS = ['password', 'hashValue', 'algorithmName'];
const FORBIDDEN_UNLESS_SAID = [
  ...['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks'],
  ...['deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'],
];
const ALLOWED_UNLESS_SAID = ['selectLockedCells', 'selectUnlockedCells'];

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

export interface ColumnFormat {
  readonly width?: number;
  readonly hidden?: boolean;
}

const SHEET_DATA = /<((?:[A-Za-z_][\w.-]*:)?sheetData)(?:\s[^>]*)?(?:\/>|>)/;

/** Cuts the cells out of a sheet's text: they are read in one pass, and the little around them as a tree. */
function cutCells(text: string): { readonly frame: string; readonly cells: string } {
  const match = SHEET_DATA.exec(text);
  if (match === null) return { frame: text, cells: '' };
  const start = match.index + match[0].length;
  if (match[0].endsWith('/>')) return { frame: text, cells: '' };
  const close = `</${match[1] ?? ''}`;
  const end = text.lastIndexOf(close);
  if (end < start) throw unreadable('sheetData is not closed');
  const cells = text.slice(match.index, text.indexOf('>', end) + 1);
  return { frame: text.slice(0, start) + text.slice(end), cells };
}

/** One worksheet: its cells, and everything around them as a tree in which only what a patch asks for is changed. */
export class Sheet {
  /** Set by whoever changes the sheet: only then is it written back. */
  touched = false;

  private constructor(
    readonly path: string,
    readonly name: string,
    readonly frame: XmlElement,
    readonly grid: Grid,
  ) {}

  /** @throws HostError `file-unreadable` */
  static read(parts: Parts, path: string, name: string): Sheet {
    const { frame, cells } = cutCells(parts.text(path));
    const root = parseXml(frame);
    if (root.name !== 'worksheet') throw unreadable(`${path} is not a worksheet`);
    return new Sheet(path, name, root, Grid.parse(cells));
  }

  save(parts: Parts): void {
    // The used area is optional, and this host would have to keep it right.
    this.frame.children = this.frame.children.filter(
      (child) => typeof child === 'string' || child.name !== 'dimension',
    );
    this.part('sheetData');
    const [before = '', after = ''] = printXml(this.frame).split(/<sheetData[^>]*\/>|<sheetData[^>]*>\s*<\/sheetData>/);
    parts.putText(this.path, XML_HEAD + before + this.grid.print() + after);
  }

  find(name: string): XmlElement | undefined {
    return childOf(this.frame, name);
  }

  /** The child of that name, made in its right place if it is not there. */
  part(name: string): XmlElement {
    return this.find(name) ?? this.insert(element(name));
  }

  /** Puts a child in its place, after those of its own name. */
  insert(child: XmlElement): XmlElement {
    insertOrdered(this.frame, child, ORDER);
    return child;
  }

  isProtected(): boolean {
    return isOn(this.find('sheetProtection')?.attributes.get('sheet'));
  }

  /**
   * A lock of `lock-sheet` is known by what it is: no password, and of all that a protection can allow only the heights and widths. See
   * ADR 0012.
   */
  isLocked(): boolean {
    const protection = this.find('sheetProtection');
    if (protection === undefined || !this.isProtected()) return false;
    const { attributes } = protection;
    if (PASSWORDS.some((name) => attributes.has(name))) return false;
    const isOff = (name: string): boolean => attributes.has(name) && !isOn(attributes.get(name));
    return (
      FORBIDDEN_UNLESS_SAID.filter(isOff).sort().join() === 'formatColumns,formatRows' &&
      !ALLOWED_UNLESS_SAID.some((name) => isOn(attributes.get(name)))
    );
  }

  view(): XmlElement {
    const views = this.part('sheetViews');
    const view = childOf(views, 'sheetView') ?? element('sheetView', { workbookViewId: 0 });
    if (!views.children.includes(view)) views.children.push(view);
    return view;
  }

  /** A child of the sheet's properties, such as its tab's colour. */
  property(name: string): XmlElement {
    const properties = this.part('sheetPr');
    const existing = childOf(properties, name);
    if (existing !== undefined) return existing;
    const child = element(name);
    insertOrdered(properties, child, PROPERTY_ORDER);
    return child;
  }

  /** Sets a column's width and visibility. A stretch of columns that the file formats together is taken apart around it. */
  formatColumn(column: number, format: ColumnFormat): void {
    const number = column + 1;
    const cols = this.part('cols');
    const kept: XmlElement[] = [];
    let target: XmlElement | null = null;
    for (const col of childrenOf(cols, 'col')) {
      const min = Number(col.attributes.get('min'));
      const max = Number(col.attributes.get('max'));
      const part = (from: number, to: number): XmlElement => ({
        ...col,
        attributes: new Map(col.attributes).set('min', String(from)).set('max', String(to)),
      });
      if (number < min || number > max) kept.push(col);
      else {
        if (min < number) kept.push(part(min, number - 1));
        target = part(number, number);
        kept.push(target);
        if (number < max) kept.push(part(number + 1, max));
      }
    }
    if (target === null) {
      target = element('col', { min: number, max: number, width: 9 });
      kept.push(target);
    }
    if (format.width !== undefined) target.attributes.set('width', String(format.width)).set('customWidth', '1');
    if (format.hidden === true) target.attributes.set('hidden', '1');
    if (format.hidden === false) target.attributes.delete('hidden');
    cols.children = kept.sort((a, b) => Number(a.attributes.get('min')) - Number(b.attributes.get('min')));
  }

  /** Makes a cell the selected one. In a frozen sheet each pane has a selection of its own; the active pane's counts. */
  select(row: number, column: number): void {
    const view = this.view();
    const pane = childOf(view, 'pane')?.attributes.get('activePane');
    const others = view.children.filter(
      (child) => typeof child === 'string' || child.name !== 'selection' || child.attributes.get('pane') !== pane,
    );
    const cell = `${columnName(column)}${row + 1}`;
    view.children = others;
    insertOrdered(view, element('selection', { pane, activeCell: cell, sqref: cell }), VIEW_ORDER);
    this.touched = true;
  }

  /** In points. */
  get defaultRowHeight(): number {
    return Number(this.find('sheetFormatPr')?.attributes.get('defaultRowHeight') ?? 15);
  }

  /** In characters; 0 for a hidden column. */
  columnWidth(column: number): number {
    const col = childrenOf(this.find('cols') ?? element(''), 'col').find(
      ({ attributes }) => Number(attributes.get('min')) <= column + 1 && Number(attributes.get('max')) >= column + 1,
    );
    if (isOn(col?.attributes.get('hidden'))) return 0;
    const usual = this.find('sheetFormatPr')?.attributes.get('defaultColWidth');
    return Number(col?.attributes.get('width') ?? usual ?? 9);
  }

  /** Keeps rows above and columns left of a cell in view. */
  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) return;
    const view = this.view();
    const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const attributes = {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: `${columnName(columns)}${rows + 1}`,
      activePane: pane,
      state: 'frozen',
    };
    view.children = [element('pane', attributes), element('selection', { pane })];
  }
}

export const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** Inserts a child before the first one that the schema wants after it. */
export function insertOrdered(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(child.name);
  const later = parent.children.findIndex((other) => typeof other !== 'string' && order.indexOf(other.name) > rank);
  parent.children.splice(later < 0 ? parent.children.length : later, 0, child);
}
