import { unreadable } from '../errors';
import { MAX_COLUMNS, MAX_ROWS } from '../package/limits';
import { encodeAttribute, encodeText, parseXml, printXml, scanXml, type XmlElement } from '../package/xml';
import { cellName, parseCell } from './references';

/** A formula as stored: `text` without the sign; blank text with `t="shared"` follows the formula of its group's first cell. */
export interface StoredFormula {
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** One cell as stored. `type` is the format's own letter (`s` shared string, `str` formula text, `b`, `e`, `n`, `d`, `inlineStr`). */
export interface Cell {
  style: number;
  type: string;
  value: string | null;
  formula: StoredFormula | null;
  inline: XmlElement | null;
  /** Attributes that this host does not know. They speak of the value, and go when it is replaced. */
  extra: ReadonlyMap<string, string> | null;
}

interface Row {
  readonly attributes: Map<string, string>;
  readonly cells: Map<number, Cell>;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

export const blankCell = (style = 0): Cell => ({
  style,
  type: 'n',
  value: null,
  formula: null,
  inline: null,
  extra: null,
});

/** The cells of one sheet: the part between `<sheetData>` and its end, by 0-based row and column. */
export class Grid {
  private readonly rows = new Map<number, Row>();

  /** @throws HostError `file-unreadable` */
  static parse(text: string): Grid {
    const grid = new Grid();
    scanXml(text, gridVisitor(grid));
    return grid;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The cell, made if it is not there. */
  take(row: number, column: number): Cell {
    const { cells } = this.row(row);
    let cell = cells.get(column);
    if (cell === undefined) {
      cell = blankCell();
      cells.set(column, cell);
    }
    return cell;
  }

  put(row: number, column: number, cell: Cell): void {
    this.row(row).cells.set(column, cell);
  }

  delete(row: number, column: number): void {
    this.rows.get(row)?.cells.delete(column);
  }

  row(index: number): Row {
    let row = this.rows.get(index);
    if (row === undefined) {
      row = { attributes: new Map(), cells: new Map() };
      this.rows.set(index, row);
    }
    return row;
  }

  hasRow(index: number): boolean {
    return this.rows.has(index);
  }

  /** The last row that holds a value or a formula; -1 for a blank sheet. Rows that are merely formatted do not count. */
  lastRow(): number {
    let last = -1;
    for (const [index, row] of this.rows) {
      if (index > last && [...row.cells.values()].some(holdsSomething)) last = index;
    }
    return last;
  }

  *cells(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, { cells }] of this.rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  /** As `<sheetData>` with all its rows in order. */
  print(): string {
    const parts = ['<sheetData>'];
    for (const index of [...this.rows.keys()].sort((a, b) => a - b)) {
      const row = this.rows.get(index);
      if (row === undefined || (row.cells.size === 0 && row.attributes.size === 0)) continue;
      parts.push('<row r="', String(index + 1), '"');
      for (const [key, value] of row.attributes) parts.push(' ', key, '="', encodeAttribute(value), '"');
      parts.push('>');
      for (const column of [...row.cells.keys()].sort((a, b) => a - b)) {
        const cell = row.cells.get(column);
        if (cell !== undefined) printCell(cell, cellName(index, column), parts);
      }
      parts.push('</row>');
    }
    parts.push('</sheetData>');
    return parts.join('');
  }
}

export const holdsSomething = (cell: Cell): boolean =>
  cell.value !== null || cell.formula !== null || cell.inline !== null;

function printCell(cell: Cell, name: string, parts: string[]): void {
  parts.push('<c r="', name, '"');
  if (cell.style !== 0) parts.push(' s="', String(cell.style), '"');
  if (cell.type !== 'n') parts.push(' t="', cell.type, '"');
  for (const [key, value] of cell.extra ?? NO_ATTRIBUTES) parts.push(' ', key, '="', encodeAttribute(value), '"');
  if (!holdsSomething(cell)) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  if (cell.formula !== null) {
    parts.push('<f');
    for (const [key, value] of cell.formula.attributes) parts.push(' ', key, '="', encodeAttribute(value), '"');
    parts.push('>', encodeText(cell.formula.text), '</f>');
  }
  if (cell.inline !== null) parts.push(printXml(cell.inline));
  else if (cell.value !== null) parts.push('<v>', encodeText(cell.value), '</v>');
  parts.push('</c>');
}

/** The name without a prefix: some writers prefix every element. */
const plain = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** Reads rows and cells as the scanner meets them. Rows and cells may leave out where they are: then they follow the last one. */
function gridVisitor(grid: Grid): Parameters<typeof scanXml>[1] {
  const path: string[] = [];
  let rowIndex = -1;
  let columnIndex = -1;
  let cell: Cell | null = null;
  let formula: { text: string; attributes: ReadonlyMap<string, string> } | null = null;
  let inline: string[] | null = null;

  const openRow = (attributes: Map<string, string>): void => {
    const number = attributes.get('r');
    rowIndex = number === undefined ? rowIndex + 1 : Number(number) - 1;
    columnIndex = -1;
    if (!Number.isInteger(rowIndex) || rowIndex < 0 || rowIndex >= MAX_ROWS) throw unreadable(`row ${rowIndex + 1}`);
    const row = grid.row(rowIndex);
    for (const [key, value] of attributes) {
      // `spans` is a hint that goes stale when a cell is added, and stale hints are worse than none.
      if (key !== 'r' && key !== 'spans') row.attributes.set(key, value);
    }
  };

  const openCell = (attributes: Map<string, string>): void => {
    const name = attributes.get('r');
    const place = name === undefined ? { row: rowIndex, column: columnIndex + 1 } : parseCell(name);
    if (place === null || place.row !== rowIndex || place.column >= MAX_COLUMNS)
      throw unreadable(`a cell called ${name ?? ''}`);
    columnIndex = place.column;
    cell = blankCell(Number(attributes.get('s') ?? 0));
    cell.type = attributes.get('t') ?? 'n';
    for (const key of ['r', 's', 't']) attributes.delete(key);
    if (attributes.size > 0) cell.extra = attributes;
    grid.put(rowIndex, columnIndex, cell);
  };

  return {
    open(name, attributes) {
      const tag = plain(name);
      path.push(tag);
      if (inline !== null) {
        const written = [...attributes].map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`).join('');
        inline.push(`<${tag}${written}>`);
      } else if (tag === 'row') openRow(attributes);
      else if (tag === 'c') openCell(attributes);
      else if (tag === 'f' && cell !== null) formula = { text: '', attributes };
      else if (tag === 'is') inline = ['<is>'];
    },
    text(text) {
      const tag = path[path.length - 1];
      if (inline !== null) inline.push(encodeText(text));
      else if (tag === 'f' && formula !== null) formula.text += text;
      else if (tag === 'v' && cell !== null) cell.value = (cell.value ?? '') + text;
    },
    close() {
      const tag = path.pop();
      if (inline !== null) {
        inline.push(`</${tag ?? ''}>`);
        if (tag === 'is' && cell !== null) {
          cell.inline = parseXml(inline.join(''));
          inline = null;
        }
      } else if (tag === 'f' && cell !== null) {
        cell.formula = formula;
        formula = null;
      } else if (tag === 'v' && cell !== null) cell.value ??= '';
      else if (tag === 'c') cell = null;
    },
  };
}
