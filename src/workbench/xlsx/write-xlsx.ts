import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { toFileColour } from './colours';
import { writeConditionalFormats } from './conditional-formats';
import { writeInputRules } from './input-rules';
import { pixelsToCharacters, pixelsToPoints } from './measures';
import { columnLetters, rangeAddress } from './ranges';
import { readResource } from './resources';
import { writePage, writeProtection } from './sheet-setup';
import { toFileStyle, type FileStyle } from './styles';
import { writeTables } from './tables';
import { toFileValue } from './values';

/** What a snapshot does not hold in itself. */
export interface WriteOptions {
  /** Formula of a cell that shares another's, with its equals sign. */
  readonly sharedFormula: (sheetId: string, row: number, column: number) => string;
  readonly activeSheetId: string | null;
}

const ON = 1;
const SHEET_NAME_LIMIT = 31;

/**
 * The grid's whole workbook as an .xlsx: values, formulas, looks, widths, hidden rows and columns, frozen panes, merges, tables
 * with calculated columns, input rules, conditional formats, names, page setup and protection. Drawings and icon sets are not written.
 */
export async function writeXlsx(snapshot: IWorkbookData, options: WriteOptions): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Workbook();
  // Whoever opens the file calculates for himself: our results are there for viewers that do not.
  file.calcProperties = { fullCalcOnLoad: true };
  const styles = styleReader(snapshot);
  const sheetNames = new Set<string>();
  const tableNames = new Set<string>();
  const protections = Object.values(readResource(snapshot, 'SHEET_WORKSHEET_PROTECTION_PLUGIN')).flat();
  const protectedIds = new Set(protections.map(({ subUnitId }) => subUnitId));
  for (const id of snapshot.sheetOrder) {
    const data = snapshot.sheets[id];
    if (!data) continue;
    const sheet = file.addWorksheet(freeSheetName(data.name ?? id, sheetNames));
    const formulas = formulaReader(data, (row, column) => options.sharedFormula(id, row, column));
    writeLayout(sheet, data);
    writePage(sheet, data);
    writeTables(
      sheet,
      readResource(snapshot, 'SHEET_TABLE_PLUGIN')[id]?.tables ?? [],
      { text: textReader(data), formula: formulas },
      tableNames,
    );
    writeCells(sheet, data, formulas, styles);
    for (const range of data.mergeData ?? []) sheet.mergeCells(rangeAddress(range));
    writeInputRules(sheet, readResource(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN')[id] ?? []);
    writeConditionalFormats(sheet, readResource(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[id] ?? []);
    if (protectedIds.has(id)) await writeProtection(sheet, data);
  }
  writeNames(file, snapshot);
  const active = snapshot.sheetOrder.indexOf(options.activeSheetId ?? '');
  file.views = [
    { x: 0, y: 0, width: 24000, height: 16000, firstSheet: 0, activeTab: Math.max(0, active), visibility: 'visible' },
  ];
  return new Uint8Array(await file.xlsx.writeBuffer());
}

type CellReader<T> = (row: number, column: number) => T;

function formulaReader(data: Partial<IWorksheetData>, sharedFormula: CellReader<string>): CellReader<string | null> {
  return (row, column) => {
    const cell = data.cellData?.[row]?.[column];
    const formula = cell?.f || (cell?.si ? sharedFormula(row, column) : '');
    return formula ? formula.replace(/^=/, '') : null;
  };
}

function textReader(data: Partial<IWorksheetData>): CellReader<string> {
  return (row, column) => {
    const value = toFileValue(data.cellData?.[row]?.[column] ?? {}, null);
    return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
  };
}

/** Styles are kept once under a name; a cell, row or column names one or brings its own. */
function styleReader(snapshot: IWorkbookData): (style: ICellData['s']) => FileStyle | null {
  const known = new Map<string, FileStyle>();
  return (style) => {
    if (!style) return null;
    if (typeof style !== 'string') return toFileStyle(style);
    const cached = known.get(style);
    if (cached) return cached;
    const converted = toFileStyle((snapshot.styles[style] as IStyleData | undefined) ?? {});
    known.set(style, converted);
    return converted;
  };
}

function writeLayout(sheet: Worksheet, data: Partial<IWorksheetData>): void {
  const tabColour = toFileColour(data.tabColor);
  if (tabColour) sheet.properties.tabColor = tabColour;
  if (data.hidden === ON) sheet.state = 'hidden';
  if (data.defaultColumnWidth) sheet.properties.defaultColWidth = pixelsToCharacters(data.defaultColumnWidth);
  const { xSplit = 0, ySplit = 0 } = data.freeze ?? {};
  const frozen = xSplit > 0 || ySplit > 0;
  const common = { showGridLines: data.showGridlines !== 0 };
  sheet.views = [
    frozen
      ? { ...common, state: 'frozen', xSplit, ySplit, topLeftCell: `${columnLetters(xSplit)}${ySplit + 1}` }
      : { ...common, state: 'normal' },
  ];
  for (const [index, column] of entries(data.columnData)) {
    const place = sheet.getColumn(index + 1);
    if (column.w !== undefined) place.width = explicitWidth(pixelsToCharacters(column.w));
    if (column.hd === ON) place.hidden = true;
  }
  for (const [index, row] of entries(data.rowData)) {
    const height = row.ia === 0 ? row.h : undefined;
    if (height !== undefined) sheet.getRow(index + 1).height = pixelsToPoints(height);
    if (row.hd === ON) sheet.getRow(index + 1).hidden = true;
  }
}

/** The writer leaves out a column of its own default width, 9, which is not Excel's. */
function explicitWidth(characters: number): number {
  return characters === 9 ? 9.01 : characters;
}

function writeCells(
  sheet: Worksheet,
  data: Partial<IWorksheetData>,
  formulas: CellReader<string | null>,
  styles: (style: ICellData['s']) => FileStyle | null,
): void {
  for (const [row, cells] of entries(data.cellData)) {
    for (const [column, cell] of entries(cells)) {
      const place = sheet.getCell(row + 1, column + 1);
      const value = toFileValue(cell, formulas(row, column));
      // Headers of a table stand already, in the form that Excel takes.
      if (value !== null) place.value = value;
      const style = styles(cell.s);
      if (style) place.style = style;
      const note: unknown = cell.custom?.['note'];
      if (typeof note === 'string' && note !== '') place.note = note;
    }
  }
}

/** Names that stand for a range; the file format's writer knows no others. */
function writeNames(file: Workbook, snapshot: IWorkbookData): void {
  for (const { name, formulaOrRefString } of Object.values(readResource(snapshot, 'SHEET_DEFINED_NAME_PLUGIN'))) {
    const reference = formulaOrRefString.replace(/^=/, '');
    if (/^(?:'[^']+'|[^'!]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(reference))
      file.definedNames.add(reference, name);
  }
}

/** Excel's rules for the name of a sheet: 31 characters, none of `[]:*?/\`, no other of the same name. */
function freeSheetName(wanted: string, taken: Set<string>): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, SHEET_NAME_LIMIT)
      .trim() || 'Sheet';
  let name = clean;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = clean.slice(0, SHEET_NAME_LIMIT - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** Entries of the grid's sparse objects, whose keys are numbers, in order. */
function entries<T>(sparse: Readonly<Record<number, T>> | undefined): [number, T][] {
  return Object.entries(sparse ?? {})
    .map(([key, value]): [number, T] => [Number(key), value])
    .filter(([, value]) => Boolean(value));
}
