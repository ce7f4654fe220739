import { unreadable } from '../errors';
import type { Parts } from '../package/parts';
import { childOf, childrenOf, element, printXml, textOf, type XmlElement } from '../package/xml';
import { decodeCellText, encodeCellText } from './cell-text';
import { areaName, parseArea, type Area } from './references';
import { storedFormula } from './formulas';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FORMULA_TAG = 'calculatedColumnFormula';

/** One Excel table: its name, its place and its columns. */
export class Table {
  private readonly asRead: string;

  private constructor(
    readonly path: string,
    readonly sheet: string,
    readonly root: XmlElement,
  ) {
    this.asRead = printXml(root);
  }

  /** @throws HostError `file-unreadable` */
  static read(parts: Parts, path: string, sheet: string): Table {
    const table = new Table(path, sheet, parts.xml(path));
    if (parseArea(table.root.attributes.get('ref') ?? '') === null) throw unreadable(`${path} has no place`);
    return table;
  }

  static create(
    path: string,
    sheet: string,
    id: number,
    name: string,
    area: Area,
    columns: readonly TableColumn[],
  ): Table {
    const ref = areaName(area);
    const root = element('table', { xmlns: NAMESPACE, id, name, displayName: name, ref, totalsRowShown: 0 }, [
      element('autoFilter', { ref }),
      element(
        'tableColumns',
        { count: columns.length },
        columns.map((column, index) => columnElement(column, index + 1)),
      ),
      element('tableStyleInfo', {
        name: 'TableStyleLight1',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 0,
        showColumnStripes: 0,
      }),
    ]);
    return new Table(path, sheet, root);
  }

  /** Writes the table if it was changed. */
  save(parts: Parts): void {
    if (!parts.has(this.path) || printXml(this.root) !== this.asRead) parts.putXml(this.path, this.root);
  }

  /** Formulas know a table by its display name. */
  get name(): string {
    return this.root.attributes.get('displayName') ?? this.root.attributes.get('name') ?? '';
  }

  set name(name: string) {
    this.root.attributes.set('displayName', name).set('name', name);
  }

  get id(): number {
    return Number(this.root.attributes.get('id'));
  }

  /** With header and totals row. */
  get area(): Area {
    const area = parseArea(this.root.attributes.get('ref') ?? '');
    if (area === null) throw unreadable(`${this.path} has no place`);
    return area;
  }

  get headerRows(): number {
    return Number(this.root.attributes.get('headerRowCount') ?? 1);
  }

  get totalsRows(): number {
    return Number(this.root.attributes.get('totalsRowCount') ?? 0);
  }

  /** Rows of data only. */
  get body(): Area {
    const { top, left, bottom, right } = this.area;
    return { top: top + this.headerRows, left, bottom: bottom - this.totalsRows, right };
  }

  get headers(): string[] {
    return this.columnElements().map((column) => decodeCellText(column.attributes.get('name') ?? ''));
  }

  /** The formula that Excel fills new rows with, without its sign; null for a column of inputs. */
  columnFormula(column: number): string | null {
    const formula = childOf(this.columnElements()[column] ?? element(''), FORMULA_TAG);
    return formula === undefined ? null : textOf(formula);
  }

  setColumnFormula(column: number, formula: string): void {
    const target = this.columnElements()[column];
    if (target === undefined) return;
    const others = target.children.filter((child) => typeof child === 'string' || child.name !== FORMULA_TAG);
    target.children = [element(FORMULA_TAG, {}, [storedFormula(formula)]), ...others];
  }

  addColumn(column: TableColumn): void {
    const columns = this.columnElements();
    const id = Math.max(0, ...columns.map((item) => Number(item.attributes.get('id')))) + 1;
    const parent = childOf(this.root, 'tableColumns') ?? element('tableColumns');
    parent.children.push(columnElement(column, id));
    parent.attributes.set('count', String(columns.length + 1));
    this.resize({ ...this.area, right: this.area.right + 1 });
  }

  /** Gives the table and its filter a new size. The filter leaves the totals row out. */
  resize(area: Area): void {
    this.root.attributes.set('ref', areaName(area));
    childOf(this.root, 'autoFilter')?.attributes.set(
      'ref',
      areaName({ ...area, bottom: area.bottom - this.totalsRows }),
    );
  }

  private columnElements(): XmlElement[] {
    return childrenOf(childOf(this.root, 'tableColumns') ?? element(''), 'tableColumn');
  }
}

export interface TableColumn {
  readonly header: string;
  readonly formula: string | null;
}

/** Line breaks in a header are written as a code here, and plainly in the cell. */
function columnElement(column: TableColumn, id: number): XmlElement {
  const formula = column.formula === null ? [] : [element(FORMULA_TAG, {}, [storedFormula(column.formula)])];
  return element('tableColumn', { id, name: encodeCellText(column.header).replace(/\n/g, '_x000a_') }, formula);
}
