import type { Parts } from '../package/parts';
import { relationsOf } from '../package/relations';
import { childOf, childrenOf, element, elementsOf, printXml, type XmlElement, type XmlNode } from '../package/xml';

/** What a cell's format changes. What is left out stays as in the format that it starts from. */
export interface FormatChange {
  readonly numberFormat?: string | null;
  readonly font?: XmlElement;
  readonly fill?: XmlElement;
  readonly alignment?: Readonly<Record<string, string | number>>;
  /** Excel's apostrophe: the text stays text when somebody edits the cell. */
  readonly textPrefix?: boolean;
}

/** Order of the children in `styleSheet`. A child in the wrong place makes Excel repair the file. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
];

/** Built-in number formats that the file may use by number only, and that show a date. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, ...[27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]]);
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '0%': 9,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;

/** Whether a number format shows a date: it names a year or a day, outside of quoted text and brackets. */
function showsDate(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''));
}

/** Cell formats, by the number that a cell carries. Formats are only ever added, so that no cell of the user's changes its looks. */
export class Styles {
  private readonly root: XmlElement;
  private readonly path: string;
  private changed = false;
  private readonly known = new Map<string, number>();
  private readonly layouts = new Map<number, { readonly wraps: boolean; readonly size: number }>();
  private readonly dates = new Map<number, boolean>();

  constructor(
    private readonly parts: Parts,
    workbookPath: string,
  ) {
    this.path = relationsOf(parts, workbookPath, 'styles')[0]?.path ?? 'xl/styles.xml';
    this.root = parts.has(this.path) ? parts.xml(this.path) : element('styleSheet');
  }

  isDate(style: number): boolean {
    let answer = this.dates.get(style);
    if (answer === undefined) {
      answer = this.findIsDate(style);
      this.dates.set(style, answer);
    }
    return answer;
  }

  /** The number of the format that `style` becomes by the change. */
  change(style: number, change: FormatChange): number {
    const key = `xf ${style} ${JSON.stringify(change, (_, value: unknown) => (value instanceof Map ? [...value] : value))}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const formats = this.group('cellXfs');
    const base =
      elementsOf(formats)[style] ?? element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const format: XmlElement = { ...base, attributes: new Map(base.attributes), children: [...base.children] };
    const set = (id: string, flag: string, value: number): void => {
      format.attributes.set(id, String(value)).set(flag, '1');
    };
    if (change.numberFormat !== undefined) {
      set('numFmtId', 'applyNumberFormat', this.numberFormat(change.numberFormat ?? 'General'));
    }
    if (change.font) set('fontId', 'applyFont', this.add('fonts', change.font));
    if (change.fill) set('fillId', 'applyFill', this.add('fills', change.fill));
    if (change.alignment) {
      const alignment = childOf(format, 'alignment');
      const merged = element('alignment', { ...Object.fromEntries(alignment?.attributes ?? []), ...change.alignment });
      format.children = [merged, ...format.children.filter((child) => child !== alignment)];
      format.attributes.set('applyAlignment', '1');
    }
    if (change.textPrefix === true) format.attributes.set('quotePrefix', '1');
    if (change.textPrefix === false) format.attributes.delete('quotePrefix');
    const index = this.add('cellXfs', format);
    this.known.set(key, index);
    return index;
  }

  hasTextPrefix(style: number): boolean {
    const format = childrenOf(this.group('cellXfs'), 'xf')[style];
    return ['1', 'true'].includes(format?.attributes.get('quotePrefix') ?? '');
  }

  /** The number of a difference (font, fill) that a conditional format lays over a cell. */
  difference(children: XmlNode[]): number {
    return this.add('dxfs', element('dxf', {}, children));
  }

  /** What the height of a row depends on. The font's size is in points. */
  layout(style: number): { readonly wraps: boolean; readonly size: number } {
    let layout = this.layouts.get(style);
    if (layout === undefined) {
      const format = elementsOf(this.group('cellXfs'))[style];
      const font = elementsOf(this.group('fonts'))[Number(format?.attributes.get('fontId') ?? 0)];
      const wrap = format && childOf(format, 'alignment')?.attributes.get('wrapText');
      const size = font && childOf(font, 'sz')?.attributes.get('val');
      layout = { wraps: wrap === '1' || wrap === 'true', size: Number(size ?? 11) };
      this.layouts.set(style, layout);
    }
    return layout;
  }

  save(): void {
    if (this.changed) this.parts.putXml(this.path, this.root);
  }

  private findIsDate(style: number): boolean {
    const id = Number(childrenOf(this.group('cellXfs'), 'xf')[style]?.attributes.get('numFmtId') ?? 0);
    if (id < FIRST_OWN_FORMAT) return BUILT_IN_DATES.has(id);
    const group = childOf(this.root, 'numFmts');
    const own = group && childrenOf(group, 'numFmt').find((item) => Number(item.attributes.get('numFmtId')) === id);
    return own !== undefined && showsDate(own.attributes.get('formatCode') ?? '');
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const formats = childrenOf(this.group('numFmts'), 'numFmt');
    const same = formats.find((item) => item.attributes.get('formatCode') === code);
    if (same !== undefined) return Number(same.attributes.get('numFmtId'));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((item) => Number(item.attributes.get('numFmtId')))) + 1;
    this.add('numFmts', element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The index of an equal item in the group, or of the new one at its end. */
  private add(group: string, item: XmlElement): number {
    const parent = this.group(group);
    const key = `${group} ${printXml(item)}`;
    const items = elementsOf(parent);
    const known = this.known.get(key) ?? items.findIndex((other) => printXml(other) === printXml(item));
    if (known >= 0) {
      this.known.set(key, known);
      return known;
    }
    parent.children.push(item);
    parent.attributes.set('count', String(items.length + 1));
    this.changed = true;
    this.known.set(key, items.length);
    return items.length;
  }

  private group(name: string): XmlElement {
    const existing = childOf(this.root, name);
    if (existing !== undefined) return existing;
    const group = element(name);
    const rank = ORDER.indexOf(name);
    const later = this.root.children.findIndex((child) => {
      if (typeof child === 'string') return false;
      const other = ORDER.indexOf(child.name);
      return other < 0 || other > rank;
    });
    this.root.children.splice(later < 0 ? this.root.children.length : later, 0, group);
    return group;
  }
}
