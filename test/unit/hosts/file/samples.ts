import type { ColumnSpec, FreeCell, PatchOperation, SheetSpec, TableSpec } from '../../../../src/core/workbook/patch';

/** Small specifications that tests vary: a goals table, a steps table that offers its ids, and a free-form sheet. */

export const column = (header: string, change: Partial<ColumnSpec> = {}): ColumnSpec => ({
  header,
  note: '',
  width: 14,
  look: 'input',
  wrap: false,
  hidden: false,
  numberFormat: null,
  formula: null,
  input: null,
  tones: [],
  ...change,
});

export const freeCell = (row: number, columnIndex: number, change: Partial<FreeCell>): FreeCell => ({
  row,
  column: columnIndex,
  value: null,
  formula: null,
  style: 'text',
  numberFormat: null,
  span: 1,
  wrap: false,
  tones: [],
  bar: false,
  ...change,
});

export const sheet = (name: string, change: Partial<SheetSpec> = {}): SheetSpec => ({
  name,
  tabColour: '#3366cc',
  columnWidths: null,
  rowHeights: [],
  gridlines: true,
  page: null,
  cells: [],
  ...change,
});

export const SCORE =
  '=IF(tblGoals[[#This Row],[Target]]=0,0,tblGoals[[#This Row],[Current]]/tblGoals[[#This Row],[Target]])';

export const goals = (change: Partial<TableSpec> = {}): TableSpec => ({
  name: 'tblGoals',
  sheet: 'Goals',
  firstColumn: 0,
  columns: [
    column('ID', { look: 'id', width: 8 }),
    column('Goal', { note: 'What you want', width: 40, wrap: true }),
    column('State', { input: { kind: 'list', values: ['Active', 'Paused'] } }),
    column('Due', { numberFormat: 'yyyy-mm-dd' }),
    column('Target', { numberFormat: '0.00', input: { kind: 'number', min: 0, max: null } }),
    column('Current', { numberFormat: '0.00' }),
    column('Score', {
      look: 'formula',
      numberFormat: '0%',
      formula: SCORE,
      note: 'Calculated',
      tones: [
        { when: { kind: 'number-from', atLeast: null, below: 0.4 }, tone: 'bad' },
        { when: { kind: 'number-from', atLeast: 0.4, below: 0.7 }, tone: 'caution' },
        { when: { kind: 'number-from', atLeast: 0.7, below: null }, tone: 'good' },
      ],
    }),
    column('Check', { look: 'check', tones: [{ when: { kind: 'text-contains', text: 'error' }, tone: 'bad' }] }),
  ],
  rows: [
    { ID: 'O1', Goal: 'Delight our customers', State: 'Active', Due: 46477, Target: 40, Current: 10, Check: null },
    { ID: 'O2', Goal: '=HYPERLINK("x")', State: 'Paused', Due: 46568, Target: 10, Current: 8, Check: null },
  ],
  frozenColumns: 1,
  cellInputs: [],
  cellFormats: [],
  ...change,
});

export const steps = (change: Partial<TableSpec> = {}): TableSpec => ({
  name: 'tblSteps',
  sheet: 'Steps',
  firstColumn: 0,
  columns: [column('Step'), column('Goal', { input: { kind: 'rows-of', table: 'tblGoals', header: 'ID' } })],
  rows: [{}],
  frozenColumns: 0,
  cellInputs: [],
  cellFormats: [],
  ...change,
});

/** Everything a build does. The steps come first, so that their drop-down speaks of a table that is not there yet. */
export const build: readonly PatchOperation[] = [
  {
    kind: 'create-sheet',
    sheet: sheet('Overview', {
      gridlines: false,
      columnWidths: [20, 12, 12],
      rowHeights: [{ row: 0, points: 32 }],
      page: { landscape: true, fit: 'one-page' },
      cells: [
        freeCell(0, 0, { value: 'Our goals', style: 'title', span: 3 }),
        freeCell(1, 0, { value: 'Mean score', style: 'label' }),
        freeCell(1, 1, {
          formula: '=AVERAGE(tblGoals[Score])',
          style: 'figure',
          numberFormat: '0%',
          bar: true,
          tones: [{ when: { kind: 'number-from', atLeast: 0.5, below: null }, tone: 'good' }],
        }),
      ],
    }),
  },
  { kind: 'create-sheet', sheet: sheet('Steps') },
  { kind: 'create-table', table: steps() },
  { kind: 'create-sheet', sheet: sheet('Goals') },
  { kind: 'create-table', table: goals() },
  { kind: 'activate-sheet', sheet: 'Overview' },
];
