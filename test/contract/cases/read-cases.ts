import { equal, holds } from '../assertions';
import type { ContractCase } from '../host-fixture';
import { A_DAY, buildGoals, columnOf, GOALS, PLAN, readTable } from '../samples';

export const readCases: readonly ContractCase[] = [
  {
    name: 'reads a workbook without the tables asked for, and says so by their absence',
    async run({ host }) {
      const snapshot = await host.read({ tables: ['tblNowhere'] });
      equal(snapshot.tables, [], 'tables');
      equal(snapshot.otherTables, [], 'other tables');
      equal(snapshot.sheets, [{ name: 'Start', visible: true, protected: false }], 'sheets');
    },
  },
  {
    name: 'reads headers, raw values and the place of a table',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      const table = await readTable(host);
      equal(
        { name: table.name, sheet: table.sheet, headerRow: table.headerRow, firstColumn: table.firstColumn },
        { name: GOALS, sheet: PLAN, headerRow: 0, firstColumn: 0 },
        'place',
      );
      equal(table.headers, ['ID', 'Goal', 'Current', 'Target', 'Due', 'State', 'Score', 'Check'], 'headers');
      equal(
        table.rows,
        [
          ['O1', 'Win the first customers', 5, 20, A_DAY, 'Active', 0.25, null],
          ['O2', 'Answer within a day', 8, 10, A_DAY, 'Active', 0.8, null],
          ['O3', 'Cut the churn', 0, 4, null, 'Paused', 0, null],
        ],
        'rows',
      );
    },
  },
  {
    name: 'tells where formulas stand, and shows the gap that a value typed over one leaves',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      equal((await readTable(host)).formulas, [{ column: 6, firstRow: 0, lastRow: 2 }], 'formulas');
      await outside.overwrite(GOALS, 1, 'Score', 0.99);
      const table = await readTable(host);
      equal(
        table.formulas,
        [
          { column: 6, firstRow: 0, lastRow: 0 },
          { column: 6, firstRow: 2, lastRow: 2 },
        ],
        'formulas',
      );
      equal(columnOf(table, 'Score'), [0.25, 0.99, 0], 'scores');
    },
  },
  {
    name: 'lists the tables that were not asked for with their headers',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      const snapshot = await host.read({ tables: [] });
      equal(
        snapshot.otherTables,
        [{ name: GOALS, sheet: PLAN, headers: ['ID', 'Goal', 'Current', 'Target', 'Due', 'State', 'Score', 'Check'] }],
        'other tables',
      );
    },
  },
  {
    name: 'reads blanks as null, booleans as booleans, and an error as its text',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals([{ ID: 'O1', Current: null, Target: true, Goal: '' }]) });
      await outside.overwrite(GOALS, 0, 'Current', '#REF!');
      const table = await readTable(host);
      equal(table.rows[0]?.slice(0, 6), ['O1', null, '#REF!', true, null, null], 'row');
    },
  },
  {
    name: 'sees that a sheet is protected',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      await outside.protectSheet(PLAN);
      const { sheets } = await host.read({ tables: [] });
      equal(
        sheets.map((sheet) => [sheet.name, sheet.protected]),
        [
          ['Start', false],
          [PLAN, true],
        ],
        'sheets',
      );
    },
  },
  {
    name: 'reads in one message, whatever is asked for',
    async run(fixture) {
      await fixture.host.apply({ operations: buildGoals() });
      const before = fixture.messages;
      await fixture.host.read({ tables: [GOALS, 'tblNowhere'] });
      holds(before === null || fixture.messages === before + 1, 'more than one message');
    },
  },
];
