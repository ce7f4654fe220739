import { equal, failsWith, holds } from '../assertions';
import type { ContractCase } from '../host-fixture';
import { buildGoals, columnOf, goalRows, GOALS, readTable } from '../samples';

export const appendCases: readonly ContractCase[] = [
  {
    name: 'appends rows whose calculated columns hold formulas',
    async run(fixture) {
      const { host } = fixture;
      await host.apply({ operations: buildGoals() });
      const before = fixture.messages;
      const report = await host.apply({
        operations: [
          {
            kind: 'append-rows',
            table: GOALS,
            rows: [
              { ID: 'O4', Current: 1, Target: 2, Goal: '=not a formula' },
              { ID: 'O5', Current: 3, Target: 4 },
            ],
          },
        ],
      });
      holds(before === null || fixture.messages === before + 1, 'more than one message');
      equal(report.rowsAppended, 2, 'rows appended');
      const table = await readTable(host);
      equal(columnOf(table, 'ID'), ['O1', 'O2', 'O3', 'O4', 'O5'], 'ids');
      equal(columnOf(table, 'Score'), [0.25, 0.8, 0, 0.5, 0.75], 'scores');
      equal(columnOf(table, 'Goal').slice(3), ['=not a formula', null], 'goals');
      equal(table.formulas, [{ column: 6, firstRow: 0, lastRow: 4 }], 'formulas');
    },
  },
  {
    name: 'appends many rows at once, in two messages at most',
    async run(fixture) {
      const { host } = fixture;
      await host.apply({ operations: buildGoals() });
      const rows = Array.from({ length: 60 }, (_, index) => ({ ID: `N${index}`, Current: index, Target: 60 }));
      const before = fixture.messages;
      await host.apply({ operations: [{ kind: 'append-rows', table: GOALS, rows }] });
      holds(before === null || (fixture.messages ?? 0) - before <= 2, 'more than two messages');
      const table = await readTable(host);
      equal(table.rows.length, goalRows.length + 60, 'rows');
      equal(table.formulas, [{ column: 6, firstRow: 0, lastRow: goalRows.length + 59 }], 'formulas');
      equal(columnOf(table, 'Score').at(-1), 59 / 60, 'last score');
    },
  },
  {
    name: 'updates and appends in one patch, by the order given',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      await host.apply({
        operations: [
          { kind: 'append-rows', table: GOALS, rows: [{ ID: 'O4' }] },
          {
            kind: 'update-rows',
            table: GOALS,
            rows: [{ row: { index: 2, expect: { ID: 'O3' } }, values: { State: 'Active' } }],
          },
        ],
      });
      const table = await readTable(host);
      equal(columnOf(table, 'State'), ['Active', 'Active', 'Active', null], 'states');
    },
  },
  {
    name: 'refuses to append to a table that is gone',
    async run({ host }) {
      await failsWith(
        () => host.apply({ operations: [{ kind: 'append-rows', table: GOALS, rows: [{ ID: 'O1' }] }] }),
        { code: 'table-missing', subject: GOALS, damage: 'nothing-changed' },
        'a missing table',
      );
    },
  },
];
