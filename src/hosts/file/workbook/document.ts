import { fileError, unreadable } from '../errors';
import type { Parts } from '../package/parts';
import { addRelation, declareType, relationsOf, removePart, removeRelation } from '../package/relations';
import { childOf, childrenOf, element, elementsOf, type XmlElement } from '../package/xml';
import { parseArea, overlaps, type Area } from './references';
import { SharedStrings } from './shared-strings';
import { insertOrdered, isOn, Sheet } from './sheet';
import { Styles } from './styles';
import { Table, type TableColumn } from './table';
import { EMPTY_SHEET } from './template';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Order of the children in `workbook`. */
const ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups'],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'extLst'],
];

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visible: boolean;
  readonly element: XmlElement;
}

/**
 * A workbook under work: parts are read when first asked for, and written back by `save`. It works on its own copy of the parts,
 * so that dropping it undoes everything.
 */
export class WorkbookDocument {
  readonly styles: Styles;
  readonly root: XmlElement;
  readonly path: string;
  private readonly open = new Map<string, Sheet>();
  private stringsRead: SharedStrings | null = null;
  private tableList: Table[] | null = null;

  /** @throws HostError `file-unreadable` */
  constructor(readonly parts: Parts) {
    const path = relationsOf(parts, '', 'officeDocument')[0]?.path;
    if (path === undefined || !parts.has(path)) throw unreadable('no workbook inside');
    if (path.endsWith('.bin')) throw unreadable('a binary workbook (.xlsb)');
    this.path = path;
    this.root = parts.xml(path);
    if (this.root.name !== 'workbook') throw unreadable(`${path} is not a workbook`);
    this.styles = new Styles(parts, path);
  }

  /** Read when first asked for: in a large workbook they are the largest part. */
  get strings(): SharedStrings {
    this.stringsRead ??= new SharedStrings(this.parts, this.path);
    return this.stringsRead;
  }

  /** Excel for Mac used to count days from 1904. */
  get date1904(): boolean {
    return isOn(childOf(this.root, 'workbookPr')?.attributes.get('date1904'));
  }

  get isStrict(): boolean {
    return this.root.attributes.get('xmlns') === STRICT;
  }

  get isProtected(): boolean {
    return isOn(childOf(this.root, 'workbookProtection')?.attributes.get('lockStructure'));
  }

  /** Worksheets in tab order; chart sheets and macro sheets are left out. */
  sheets(): SheetEntry[] {
    const paths = new Map(relationsOf(this.parts, this.path, 'worksheet').map(({ id, path }) => [id, path]));
    return this.sheetElements().flatMap((item) => {
      const id = [...item.attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const path = paths.get(id);
      if (path === undefined || !this.parts.has(path)) return [];
      const visible = (item.attributes.get('state') ?? 'visible') === 'visible';
      return [{ name: item.attributes.get('name') ?? '', path, visible, element: item }];
    });
  }

  /** Sheet names know no case. @throws HostError `sheet-missing` */
  sheet(name: string): Sheet {
    const entry = this.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (entry === undefined) throw fileError('sheet-missing', `no sheet called ${name}`, name);
    let sheet = this.open.get(entry.path);
    if (sheet === undefined) {
      sheet = Sheet.read(this.parts, entry.path, entry.name);
      this.open.set(entry.path, sheet);
    }
    return sheet;
  }

  hasSheet(name: string): boolean {
    return this.sheetElements().some((item) => item.attributes.get('name')?.toLowerCase() === name.toLowerCase());
  }

  /** The place among all tabs, chart sheets too, by which names and views refer to a sheet. @throws HostError `sheet-missing` */
  sheetIndex(name: string): number {
    const index = this.sheetElements().findIndex(
      (item) => item.attributes.get('name')?.toLowerCase() === name.toLowerCase(),
    );
    if (index < 0) throw fileError('sheet-missing', `no sheet called ${name}`, name);
    return index;
  }

  /** Makes a sheet the one that shows when the file is opened. @throws HostError `sheet-missing` */
  activate(name: string): void {
    const index = this.sheetIndex(name);
    const views = this.part('bookViews');
    if (views.children.length === 0) views.children.push(element('workbookView'));
    for (const view of elementsOf(views)) view.attributes.set('activeTab', String(index));
    for (const entry of this.sheets()) {
      const isActive = entry.name.toLowerCase() === name.toLowerCase();
      if (!isActive && !this.mentions(entry.path, 'tabSelected')) continue;
      const sheet = this.sheet(entry.name);
      if (isActive) sheet.view().attributes.set('tabSelected', '1');
      else if (sheet.find('sheetViews') !== undefined) sheet.view().attributes.delete('tabSelected');
      sheet.touched = true;
    }
  }

  /** Whether a sheet may hold such an element: surely not if its text lacks the word and nobody has opened it. */
  mentions(path: string, word: string): boolean {
    return this.open.has(path) || this.parts.text(path).includes(word);
  }

  addSheet(name: string): Sheet {
    const path = this.parts.freePath('xl/worksheets/sheet#.xml');
    const list = this.part('sheets');
    const sheetId = Math.max(0, ...elementsOf(list).map((item) => Number(item.attributes.get('sheetId')))) + 1;
    this.parts.putText(path, EMPTY_SHEET);
    declareType(this.parts, path, SHEET_TYPE);
    const id = addRelation(this.parts, this.path, 'worksheet', path);
    list.children.push(element('sheet', { name, sheetId, [relationAttribute(this.root)]: id }));
    return this.sheet(name);
  }

  private sheetElements(): XmlElement[] {
    return childrenOf(childOf(this.root, 'sheets') ?? element(''), 'sheet');
  }

  tables(): readonly Table[] {
    this.tableList ??= this.sheets().flatMap((sheet) =>
      relationsOf(this.parts, sheet.path, 'table')
        .filter(({ path }) => this.parts.has(path))
        .map(({ path }) => Table.read(this.parts, path, sheet.name)),
    );
    return this.tableList;
  }

  findTable(name: string): Table | undefined {
    return this.tables().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** @throws HostError `table-missing` */
  table(name: string): Table {
    const table = this.findTable(name);
    if (table === undefined) throw fileError('table-missing', `no table called ${name}`, name);
    return table;
  }

  addTable(sheet: Sheet, name: string, area: Area, columns: readonly TableColumn[]): Table {
    const path = this.parts.freePath('xl/tables/table#.xml');
    const id = Math.max(0, ...this.tables().map((table) => table.id)) + 1;
    const table = Table.create(path, sheet.name, id, name, area, columns);
    table.save(this.parts);
    declareType(this.parts, path, TABLE_TYPE);
    const relation = addRelation(this.parts, sheet.path, 'table', path);
    const list = sheet.part('tableParts');
    list.children.push(element('tablePart', { [relationAttribute(sheet.frame)]: relation }));
    list.attributes.set('count', String(list.children.length));
    this.tableList = [...this.tables(), table];
    return table;
  }

  /** A child of `workbook`, made in its right place if it is not there. */
  part(name: string): XmlElement {
    const existing = childOf(this.root, name);
    if (existing !== undefined) return existing;
    const child = element(name);
    insertOrdered(this.root, child, ORDER);
    return child;
  }

  definedNames(): XmlElement[] {
    return childrenOf(childOf(this.root, 'definedNames') ?? element(''), 'definedName');
  }

  /** Merged areas of a sheet that touch the area. */
  mergesTouching(sheet: Sheet, area: Area): XmlElement[] {
    return childrenOf(sheet.find('mergeCells') ?? element(''), 'mergeCell').filter((item) => {
      const merged = parseArea(item.attributes.get('ref') ?? '');
      return merged !== null && overlaps(merged, area);
    });
  }

  /** Writes what was opened back to the parts, and asks the next reader to calculate everything. */
  save(): void {
    for (const sheet of this.open.values()) if (sheet.touched) sheet.save(this.parts);
    for (const table of this.tableList ?? []) table.save(this.parts);
    this.stringsRead?.save();
    this.styles.save();
    this.part('calcPr').attributes.set('fullCalcOnLoad', '1');
    this.parts.putXml(this.path, this.root);
    this.dropCalculationChain();
  }

  /** The order of the last calculation. It would name cells that no longer hold formulas; Excel makes a new one. */
  private dropCalculationChain(): void {
    for (const { id, path } of relationsOf(this.parts, this.path, 'calcChain')) {
      removeRelation(this.parts, this.path, id);
      removePart(this.parts, path);
    }
  }
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `r:id`, or whatever the part calls the namespace of relations; it is declared if need be. */
export function relationAttribute(root: XmlElement): string {
  for (const [key, value] of root.attributes) {
    if (key.startsWith('xmlns:') && value === RELATIONS) return `${key.slice(6)}:id`;
  }
  root.attributes.set('xmlns:r', RELATIONS);
  return 'r:id';
}
