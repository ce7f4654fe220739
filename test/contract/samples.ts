import type { ColumnSpec, FreeCell, PatchOperation, SheetSpec, TableSpec } from '../../src/core/workbook/patch';
import type { CellValue, TableSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import type { SpreadsheetHost } from '../../src/hosts/host';
import { present } from './assertions';

export const sheet = (name: string, parts: Partial<SheetSpec> = {}): SheetSpec => ({
  name,
  tabColour: '#1f4e79',
  columnWidths: null,
  rowHeights: [],
  gridlines: true,
  page: null,
  cells: [],
  ...parts,
});

export const column = (header: string, parts: Partial<ColumnSpec> = {}): ColumnSpec => ({
  header,
  note: '',
  width: 12,
  look: 'input',
  wrap: false,
  hidden: false,
  numberFormat: null,
  formula: null,
  input: null,
  tones: [],
  ...parts,
});

export const freeCell = (
  row: number,
  columnIndex: number,
  value: CellValue,
  parts: Partial<FreeCell> = {},
): FreeCell => ({
  row,
  column: columnIndex,
  value,
  formula: null,
  style: 'text',
  numberFormat: null,
  span: 1,
  wrap: false,
  tones: [],
  bar: false,
  ...parts,
});

export const PLAN = 'Plan';
export const GOALS = 'tblGoals';

/** A small table with an id, text, numbers, a date and a calculated column. */
export const goals = (rows: TableSpec['rows'], parts: Partial<TableSpec> = {}): TableSpec => ({
  name: GOALS,
  sheet: PLAN,
  firstColumn: 0,
  columns: [
    column('ID', { look: 'id' }),
    column('Goal', { width: 40, wrap: true, note: 'Where to? Begin with a verb.' }),
    column('Current', { input: { kind: 'number', min: 0, max: null } }),
    column('Target'),
    column('Due', { numberFormat: 'yyyy-mm-dd' }),
    column('State', { input: { kind: 'list', values: ['Active', 'Paused'] } }),
    column('Score', {
      look: 'formula',
      numberFormat: '0.00',
      formula:
        '=IF(ISNUMBER(tblGoals[[#This Row],[Target]]),tblGoals[[#This Row],[Current]]/tblGoals[[#This Row],[Target]],"")',
      tones: [
        { when: { kind: 'number-from', atLeast: null, below: 0.4 }, tone: 'bad' },
        { when: { kind: 'number-from', atLeast: 0.7, below: null }, tone: 'good' },
      ],
    }),
    column('Check', { look: 'check', tones: [{ when: { kind: 'text-contains', text: 'mend' }, tone: 'caution' }] }),
  ],
  rows,
  frozenColumns: 2,
  cellInputs: [],
  cellFormats: [],
  ...parts,
});

/** 16 December 2026 as a serial day. */
export const A_DAY = 46372;

export const goalRows: TableSpec['rows'] = [
  { ID: 'O1', Goal: 'Win the first customers', Current: 5, Target: 20, Due: A_DAY, State: 'Active' },
  { ID: 'O2', Goal: 'Answer within a day', Current: 8, Target: 10, Due: A_DAY, State: 'Active' },
  { ID: 'O3', Goal: 'Cut the churn', Current: 0, Target: 4, Due: null, State: 'Paused' },
];

/** Numbered rows, as many as asked for. */
export const manyRows = (count: number): TableSpec['rows'] =>
  Array.from({ length: count }, (_, index) => ({
    ID: `O${index + 1}`,
    Goal: `Goal number ${index + 1}`,
    Current: index,
    Target: count,
  }));

export const buildGoals = (rows: TableSpec['rows'] = goalRows): readonly PatchOperation[] => [
  { kind: 'create-sheet', sheet: sheet(PLAN) },
  { kind: 'create-table', table: goals(rows) },
];

export async function readTable(host: SpreadsheetHost, name = GOALS): Promise<TableSnapshot> {
  const snapshot = await host.read({ tables: [name] });
  return present(tableIn(snapshot, name), `the table ${name}`);
}

export const tableIn = (snapshot: WorkbookSnapshot, name: string): TableSnapshot | undefined =>
  snapshot.tables.find((table) => table.name === name);

/** The values of one column, by header. */
export function columnOf(table: TableSnapshot, header: string): readonly CellValue[] {
  const index = table.headers.indexOf(header);
  return table.rows.map((row) => row[index] ?? null);
}
