import type { PatchOperation, RowLocator } from '../../../src/core/workbook/patch';
import { equal, failsWith, holds } from '../assertions';
import type { ContractCase } from '../host-fixture';
import { AWKWARD_TEXTS } from './create-cases';
import { buildGoals, column, columnOf, goals, GOALS, manyRows, PLAN, readTable, sheet } from '../samples';

const at = (index: number, id: string): RowLocator => ({ index, expect: { ID: id } });

const check = (...rows: readonly (readonly [RowLocator, string])[]): PatchOperation => ({
  kind: 'update-rows',
  table: GOALS,
  rows: rows.map(([row, text]) => ({ row, values: { Check: text } })),
});

const TWO_TABLES: readonly PatchOperation[] = [
  ...buildGoals(),
  { kind: 'create-sheet', sheet: sheet('More') },
  {
    kind: 'create-table',
    table: goals([{ ID: 'M1' }], { name: 'tblMore', sheet: 'More', columns: [column('ID'), column('Check')] }),
  },
];

/** A long table of few columns: what grows with its length is the number of rows to find again. */
const longGoals = (count: number): readonly PatchOperation[] => [
  { kind: 'create-sheet', sheet: sheet(PLAN) },
  {
    kind: 'create-table',
    table: goals(manyRows(count), { columns: [column('ID'), column('Current'), column('Check')] }),
  },
];

export const updateCases: readonly ContractCase[] = [
  {
    name: 'writes cells by row and column, and only these',
    async run(fixture) {
      const { host } = fixture;
      await host.apply({ operations: buildGoals() });
      const before = fixture.messages;
      const report = await host.apply({ operations: [check([at(0, 'O1'), 'fine'], [at(2, 'O3'), 'mend the date'])] });
      holds(before === null || fixture.messages === before + 1, 'more than one message');
      equal(report.cellsWritten, 2, 'cells written');
      equal(report.vanished, [], 'vanished');
      const table = await readTable(host);
      equal(columnOf(table, 'Check'), ['fine', null, 'mend the date'], 'checks');
      equal(columnOf(table, 'Goal'), ['Win the first customers', 'Answer within a day', 'Cut the churn'], 'goals');
    },
  },
  {
    name: 'empties a cell that is set to null',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      await host.apply({
        operations: [
          { kind: 'update-rows', table: GOALS, rows: [{ row: at(0, 'O1'), values: { Current: null, Goal: null } }] },
        ],
      });
      equal((await readTable(host)).rows[0]?.slice(0, 4), ['O1', null, null, 20], 'row');
    },
  },
  {
    name: 'finds rows again after the table was sorted',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      await outside.sortDescending(GOALS, 'ID');
      const report = await host.apply({ operations: [check([at(0, 'O1'), 'first'], [at(1, 'O2'), 'second'])] });
      equal(report.cellsWritten, 2, 'cells written');
      const table = await readTable(host);
      equal(columnOf(table, 'ID'), ['O3', 'O2', 'O1'], 'ids');
      equal(columnOf(table, 'Check'), [null, 'second', 'first'], 'checks');
    },
  },
  {
    name: 'reports a row that vanished and writes the rest',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      await outside.deleteRow(GOALS, 1);
      const report = await host.apply({ operations: [check([at(1, 'O2'), 'lost'], [at(2, 'O3'), 'kept'])] });
      equal(report.vanished, [{ table: GOALS, row: at(1, 'O2') }], 'vanished');
      equal(report.cellsWritten, 1, 'cells written');
      equal(columnOf(await readTable(host), 'Check'), [null, 'kept'], 'checks');
    },
  },
  {
    name: 'writes to the row that was seen, of two with one id',
    async run({ host }) {
      await host.apply({
        operations: buildGoals([{ ID: 'O1', Goal: 'First' }, { ID: 'O1', Goal: 'Second' }, { ID: 'O2' }]),
      });
      await host.apply({ operations: [check([at(1, 'O1'), 'the second'])] });
      equal(columnOf(await readTable(host), 'Check'), [null, 'the second', null], 'checks');
    },
  },
  {
    name: 'writes to neither of two rows with one id when the row that was seen is gone',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals([{ ID: 'O1' }, { ID: 'O2' }, { ID: 'O2' }, { ID: 'O3' }]) });
      await outside.sortDescending(GOALS, 'ID');
      const report = await host.apply({ operations: [check([{ index: 0, expect: { ID: 'O2' } }, 'whose?'])] });
      equal(report.vanished.length, 1, 'vanished');
      equal(columnOf(await readTable(host), 'Check'), [null, null, null, null], 'checks');
    },
  },
  {
    name: 'finds a row without an id by its other cells',
    async run({ host, outside }) {
      await host.apply({
        operations: buildGoals([
          { ID: 'O1', Goal: 'Alpha', Current: 1 },
          { Goal: 'Beta', Current: 2 },
        ]),
      });
      await outside.sortDescending(GOALS, 'Goal');
      await host.apply({
        operations: [check([{ index: 1, expect: { ID: null, Goal: 'Beta', Current: 2 } }, 'needs an id'])],
      });
      equal(columnOf(await readTable(host), 'Check'), ['needs an id', null], 'checks');
    },
  },
  {
    name: 'finds rows by ids that hold wildcards of a search',
    async run({ host }) {
      await host.apply({ operations: buildGoals([{ ID: 'Oa' }, { ID: 'O?' }, { ID: 'O~*' }]) });
      await host.apply({ operations: [check([at(1, 'O?'), 'one'], [at(2, 'O~*'), 'two'])] });
      equal(columnOf(await readTable(host), 'Check'), [null, 'one', 'two'], 'checks');
    },
  },
  {
    name: 'updates a table of a single row',
    async run({ host }) {
      await host.apply({ operations: buildGoals([{ ID: 'O1' }]) });
      await host.apply({ operations: [check([at(0, 'O1'), 'alone'])] });
      equal(columnOf(await readTable(host), 'Check'), ['alone'], 'checks');
    },
  },
  {
    name: 'writes text that looks like something else exactly as it is',
    async run({ host }) {
      await host.apply({ operations: buildGoals(AWKWARD_TEXTS.map((_, index) => ({ ID: `O${index + 1}` }))) });
      await host.apply({
        operations: [check(...AWKWARD_TEXTS.map((text, index) => [at(index, `O${index + 1}`), text] as const))],
      });
      equal(columnOf(await readTable(host), 'Check'), AWKWARD_TEXTS, 'texts');
    },
  },
  {
    name: 'names the table that is missing, and changes nothing',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      await failsWith(
        () =>
          host.apply({
            operations: [
              { kind: 'update-rows', table: 'tblGone', rows: [{ row: at(0, 'O1'), values: { Check: 'x' } }] },
            ],
          }),
        { code: 'table-missing', subject: 'tblGone', damage: 'nothing-changed' },
        'a missing table',
      );
    },
  },
  {
    name: 'names the column that is missing, and changes nothing',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      await outside.deleteColumn(GOALS, 'Check');
      await failsWith(
        () => host.apply({ operations: [check([at(0, 'O1'), 'x'])] }),
        { code: 'column-missing', subject: 'Check', damage: 'nothing-changed' },
        'a missing column',
      );
    },
  },
  {
    name: 'names the protected sheet, and changes nothing',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      await outside.protectSheet(PLAN);
      await failsWith(
        () => host.apply({ operations: [check([at(0, 'O1'), 'x'])] }),
        { code: 'sheet-protected', subject: PLAN, damage: 'nothing-changed' },
        'a protected sheet',
      );
      equal(columnOf(await readTable(host), 'Check'), [null, null, null], 'checks');
    },
  },
  {
    name: 'writes nothing to the first table when the sheet of the second is protected',
    async run({ host, outside }) {
      await host.apply({ operations: TWO_TABLES });
      await outside.protectSheet('More');
      const second: PatchOperation = {
        kind: 'update-rows',
        table: 'tblMore',
        rows: [{ row: at(0, 'M1'), values: { Check: 'x' } }],
      };
      await failsWith(
        () => host.apply({ operations: [check([at(0, 'O1'), 'x']), second] }),
        { code: 'sheet-protected', subject: 'More', damage: 'nothing-changed' },
        'a protected sheet',
      );
      equal(columnOf(await readTable(host), 'Check'), [null, null, null], 'checks');
    },
  },
  {
    name: 'writes thousands of rows in one message',
    async run(fixture) {
      const { host } = fixture;
      const count = 2500;
      await host.apply({ operations: longGoals(count) });
      const before = fixture.messages;
      const rows = Array.from(
        { length: count },
        (_, index) => [at(index, `O${index + 1}`), `checked ${index + 1}.`] as const,
      );
      const report = await host.apply({ operations: [check(...rows)] });
      holds(before === null || fixture.messages === before + 1, 'more than one message');
      equal(report.cellsWritten, count, 'cells written');
      const checks = columnOf(await readTable(host), 'Check');
      equal([checks[0], checks[count - 1]], ['checked 1.', `checked ${count}.`], 'checks');
    },
  },
  {
    name: 'writes thousands of rows to where they are after a sort',
    async run({ host, outside }) {
      const count = 2500;
      await host.apply({ operations: longGoals(count) });
      await outside.sortDescending(GOALS, 'Current');
      const rows = Array.from(
        { length: count },
        (_, index) => [at(index, `O${index + 1}`), `checked ${index + 1}.`] as const,
      );
      await host.apply({ operations: [check(...rows)] });
      const table = await readTable(host);
      equal(
        columnOf(table, 'Check'),
        columnOf(table, 'ID').map((id) => `checked ${String(id).slice(1)}.`),
        'checks',
      );
    },
  },
];
