import { equal, failsWith, holds } from '../assertions';
import type { ContractCase } from '../host-fixture';
import { buildGoals, column, columnOf, freeCell, goalRows, goals, GOALS, PLAN, readTable, sheet } from '../samples';

/** Texts that a spreadsheet would read as something else. */
export const AWKWARD_TEXTS = [
  '=1+1',
  '=HYPERLINK("https://example.com")',
  '+33 1 23 45',
  '-5',
  '@owner',
  "'quoted'",
  '12',
  '1/2',
  '12 %',
  '2027-01-15',
  'TRUE',
  '#REF!',
  '2027-Q1',
  'O1.KR2.A1',
  '<script>alert(1)</script>',
  '$& $1 $$',
  '🚀 größer',
  'עברית',
  'two\nlines',
  ' spaces ',
] as const;

export const createCases: readonly ContractCase[] = [
  {
    name: 'adds sheets at the end, in order',
    async run({ host }) {
      const report = await host.apply({
        operations: [
          { kind: 'create-sheet', sheet: sheet('Summary') },
          { kind: 'create-sheet', sheet: sheet('Plan') },
        ],
      });
      equal(report.sheetsCreated, ['Summary', 'Plan'], 'report');
      equal(
        (await host.read({ tables: [] })).sheets.map(({ name }) => name),
        ['Start', 'Summary', 'Plan'],
        'sheets',
      );
    },
  },
  {
    name: 'refuses a sheet whose name is taken, and changes nothing',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      await failsWith(
        () => host.apply({ operations: [{ kind: 'create-sheet', sheet: sheet('Other') }, ...buildGoals()] }),
        { code: 'name-taken', subject: PLAN, damage: 'nothing-changed' },
        'a taken name',
      );
      equal(
        (await host.read({ tables: [] })).sheets.map(({ name }) => name),
        ['Start', PLAN],
        'sheets',
      );
    },
  },
  {
    name: 'builds a whole workbook of sheets and tables in one message',
    async run(fixture) {
      const before = fixture.messages;
      const names = ['Ones', 'Twos', 'Threes', 'Fours'];
      await fixture.host.apply({
        operations: names.flatMap((name, index) => [
          { kind: 'create-sheet', sheet: sheet(name) } as const,
          {
            kind: 'create-table',
            table: goals(goalRows, {
              name: `tbl${name}`,
              sheet: name,
              columns: [
                column('ID'),
                // A formula about a table that comes later in the patch.
                column('Sum', { look: 'formula', formula: `=SUM(tbl${names.at(-1 - index)}[Current])` }),
                column('Current'),
                column('Parent', { input: { kind: 'rows-of', table: `tbl${names.at(-1 - index)}`, header: 'ID' } }),
              ],
            }),
          } as const,
        ]),
      });
      holds(before === null || fixture.messages === before + 1, 'more than one message');
      equal(columnOf(await readTable(fixture.host, 'tblOnes'), 'Sum'), [13, 13, 13], 'sums');
    },
  },
  {
    name: 'stores text that looks like something else exactly as it is',
    async run({ host }) {
      await host.apply({
        operations: buildGoals(AWKWARD_TEXTS.map((text, index) => ({ ID: `O${index + 1}`, Goal: text }))),
      });
      const table = await readTable(host);
      equal(columnOf(table, 'Goal'), AWKWARD_TEXTS, 'texts');
      holds(
        table.formulas.every(({ column: at }) => at === 6),
        'a text became a formula',
      );
    },
  },
  {
    name: 'stores what is given to a text column as text',
    async run({ host }) {
      const columns = [column('ID'), column('Quarter', { numberFormat: '@' })];
      const rows = [
        { ID: 'O1', Quarter: '1.50' },
        { ID: 'O2', Quarter: '=2+2' },
      ];
      await host.apply({
        operations: [
          { kind: 'create-sheet', sheet: sheet(PLAN) },
          { kind: 'create-table', table: goals(rows, { columns }) },
        ],
      });
      equal(columnOf(await readTable(host), 'Quarter'), ['1.50', '=2+2'], 'texts');
    },
  },
  {
    name: 'puts a second table beside the first on one sheet',
    async run({ host }) {
      const second = goals([{ Rule: 'objective-count', Severity: 'warning' }], {
        name: 'tblRules',
        firstColumn: 9,
        columns: [column('Rule'), column('Severity')],
        cellInputs: [{ row: 0, header: 'Severity', input: { kind: 'list', values: ['off', 'warning'] } }],
      });
      await host.apply({ operations: [...buildGoals(), { kind: 'create-table', table: second }] });
      const rules = await readTable(host, 'tblRules');
      equal([rules.headerRow, rules.firstColumn], [0, 9], 'place');
      equal(rules.rows, [['objective-count', 'warning']], 'rows');
    },
  },
  {
    name: 'keeps a table of one blank row',
    async run({ host }) {
      await host.apply({ operations: buildGoals([{}]) });
      const table = await readTable(host);
      equal(table.rows, [[null, null, null, null, null, null, null, null]], 'rows');
      equal(table.formulas, [{ column: 6, firstRow: 0, lastRow: 0 }], 'formulas');
    },
  },
  {
    name: 'writes a free-form sheet with live formulas',
    async run({ host }) {
      await host.apply({
        operations: [
          {
            kind: 'create-sheet',
            sheet: sheet('Summary', {
              columnWidths: [20, 10],
              gridlines: false,
              page: { landscape: true, fit: 'one-page' },
              rowHeights: [{ row: 0, points: 30 }],
              cells: [
                freeCell(0, 0, 'Leadership summary', { style: 'title', span: 2 }),
                freeCell(2, 0, 'Best score', { style: 'label' }),
                freeCell(2, 1, null, {
                  formula: '=MAX(tblGoals[Score])',
                  style: 'figure',
                  numberFormat: '0.00',
                  bar: true,
                }),
              ],
            }),
          },
          ...buildGoals(),
          { kind: 'recalculate' },
          { kind: 'activate-sheet', sheet: 'Summary' },
        ],
      });
      equal(
        (await host.read({ tables: [GOALS] })).sheets.map(({ name }) => name),
        ['Start', 'Summary', PLAN],
        'sheets',
      );
    },
  },
  {
    name: 'does nothing at all for an empty patch',
    async run(fixture) {
      const before = fixture.messages;
      const report = await fixture.host.apply({ operations: [] });
      equal(report.cellsWritten, 0, 'cells written');
      equal(fixture.messages, before, 'messages');
    },
  },
];
