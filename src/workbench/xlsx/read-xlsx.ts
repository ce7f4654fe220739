import { Workbook, type Cell, type Worksheet } from '@cj-tech-master/excelts';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { fromFileColour } from './colours';
import { readConditionalFormats } from './conditional-formats';
import { readInputRules } from './input-rules';
import { charactersToPixels, pointsToPixels } from './measures';
import { checkPackage, FileRefused } from './package-check';
import { parseRanges } from './ranges';
import { resource, type DefinedName } from './resources';
import { readSetup } from './sheet-setup';
import { fromFileStyle } from './styles';
import { readTables } from './tables';
import { fromFileValue } from './values';

export interface ReadWorkbook {
  readonly snapshot: Partial<IWorkbookData>;
  /** Ids of sheets that are protected: the grid protects them by a command, once they are there. */
  readonly protectedSheetIds: readonly string[];
  readonly activeSheetId: string | null;
  /** Stretches of rows, by sheet id, that are as high as their wrapped text: the file leaves their height to whoever shows it. */
  readonly autoHeightRows: Readonly<Record<string, readonly RowStretch[]>>;
}

export interface RowStretch {
  readonly first: number;
  readonly count: number;
}

/** Blank rows and columns beyond what the file uses, so that there is room to write. */
const ROOM = { rows: 200, columns: 10 } as const;
const LEAST = { rows: 1000, columns: 26 } as const;
const ON = 1;
const OFF = 0;

/**
 * An .xlsx as a workbook of the grid. Charts, pictures and pivot tables of the file are not shown.
 * @throws FileRefused
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadWorkbook> {
  checkPackage(bytes);
  const file = new Workbook();
  try {
    await file.xlsx.load(bytes);
  } catch (cause) {
    throw new FileRefused('unreadable', { cause });
  }
  const sheets = file.worksheets.map((sheet, index) => ({ sheet, id: `sheet-${index + 1}` }));
  if (sheets.length === 0) throw new FileRefused('unreadable');
  const styles = new StylePool();
  const perSheet = <T>(read: (sheet: Worksheet, id: string) => T): Record<string, T> =>
    Object.fromEntries(sheets.map(({ sheet, id }) => [id, read(sheet, id)]));

  const snapshot: Partial<IWorkbookData> = {
    name: 'workbook',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: perSheet((sheet, id) => readSheet(sheet, id, styles)),
    styles: styles.all,
    resources: [
      resource(
        'SHEET_TABLE_PLUGIN',
        perSheet((sheet, id) => ({ tables: readTables(sheet, id) })),
      ),
      resource('SHEET_DATA_VALIDATION_PLUGIN', perSheet(readInputRules)),
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', perSheet(readConditionalFormats)),
      resource('SHEET_DEFINED_NAME_PLUGIN', readNames(file)),
    ],
  };
  return {
    snapshot,
    protectedSheetIds: sheets.filter(({ sheet }) => isProtected(sheet)).map(({ id }) => id),
    activeSheetId: sheets[file.views[0]?.activeTab ?? 0]?.id ?? null,
    autoHeightRows: perSheet(autoHeightRows),
  };
}

/** Each look once, under a name, as the grid keeps them. */
class StylePool {
  readonly all: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  nameOf(style: IStyleData): string {
    const key = JSON.stringify(style);
    const known = this.names.get(key);
    if (known) return known;
    const name = `s${this.names.size + 1}`;
    this.names.set(key, name);
    this.all[name] = style;
    return name;
  }
}

function readSheet(sheet: Worksheet, id: string, styles: StylePool): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height !== undefined || row.hidden) {
      rowData[rowNumber - 1] = {
        ...(row.height !== undefined && { h: pointsToPixels(row.height), ia: OFF }),
        ...(row.hidden && { hd: ON }),
      };
    }
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      // Only the first cell of a merged area holds something; the others answer with its value.
      const value = cell.isMerged && cell.master !== cell ? null : fromFileValue(cell.value);
      const style = fromFileStyle(cell.style);
      const note =
        typeof cell.note === 'string' ? cell.note : (cell.note?.texts ?? []).map((part) => part.text).join('');
      if (!value && !style && !note) return;
      const cells = (cellData[rowNumber - 1] ??= {});
      cells[columnNumber - 1] = {
        ...value,
        ...(style && { s: styles.nameOf(style) }),
        ...(note && { custom: { note } }),
      };
    });
  });
  const view = sheet.views[0];
  const tabColour = fromFileColour(sheet.properties.tabColor);
  return {
    id,
    name: sheet.name,
    ...(tabColour && { tabColor: tabColour }),
    hidden: sheet.state === 'visible' ? OFF : ON,
    showGridlines: view?.showGridLines === false ? OFF : ON,
    rowCount: Math.max(LEAST.rows, sheet.rowCount + ROOM.rows),
    columnCount: Math.max(LEAST.columns, sheet.columnCount + ROOM.columns),
    ...freezeOf(view),
    ...readSetup(sheet),
    cellData,
    rowData,
    columnData: readColumns(sheet),
    mergeData: parseRanges((sheet.model.mergeCells ?? sheet.model.merges ?? []).join(' ')),
  };
}

function autoHeightRows(sheet: Worksheet): RowStretch[] {
  const stretches: { first: number; count: number }[] = [];
  sheet.eachRow((row, rowNumber) => {
    const cells: Cell[] = [];
    row.eachCell((cell) => void cells.push(cell));
    const wraps = cells.some((cell) => cell.alignment?.wrapText === true);
    if (!wraps || row.height !== undefined) return;
    const last = stretches.at(-1);
    if (last && last.first + last.count === rowNumber - 1) last.count += 1;
    else stretches.push({ first: rowNumber - 1, count: 1 });
  });
  return stretches;
}

function freezeOf(view: Worksheet['views'][number] | undefined): Pick<Partial<IWorksheetData>, 'freeze'> {
  if (view?.state !== 'frozen') return {};
  const { xSplit = 0, ySplit = 0 } = view;
  return { freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 } };
}

function readColumns(sheet: Worksheet): NonNullable<IWorksheetData['columnData']> {
  const columns: NonNullable<IWorksheetData['columnData']> = {};
  for (let number = 1; number <= sheet.columnCount; number++) {
    const { width, hidden } = sheet.getColumn(number);
    if (width === undefined && !hidden) continue;
    columns[number - 1] = { ...(width !== undefined && { w: charactersToPixels(width) }), ...(hidden && { hd: ON }) };
  }
  return columns;
}

function readNames(file: Workbook): Record<string, DefinedName> {
  const names = file.definedNames.model.flatMap(({ name, ranges }): DefinedName[] =>
    ranges[0] === undefined ? [] : [{ id: `name-${name}`, name, formulaOrRefString: `=${ranges[0]}` }],
  );
  return Object.fromEntries(names.map((name) => [name.id, name]));
}

function isProtected(sheet: Worksheet): boolean {
  return sheet.sheetProtection?.sheet === true;
}
