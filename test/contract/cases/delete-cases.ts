import type { PatchOperation, RowLocator } from '../../../src/core/workbook/patch';
import type { SpreadsheetHost } from '../../../src/hosts/host';
import { equal, failsWith, holds } from '../assertions';
import type { ContractCase } from '../host-fixture';
import { buildGoals, columnOf, goalRows, GOALS, PLAN, readTable } from '../samples';

const at = (index: number, id: string, more: RowLocator['expect'] = {}): RowLocator => ({
  index,
  expect: { ID: id, ...more },
});

const remove = (...rows: readonly RowLocator[]): PatchOperation => ({ kind: 'delete-rows', table: GOALS, rows });

/** The sample rows with two more at the end, as a patch before added them. */
async function withTwoMore(host: SpreadsheetHost): Promise<void> {
  await host.apply({ operations: buildGoals() });
  await host.apply({
    operations: [
      {
        kind: 'append-rows',
        table: GOALS,
        rows: [
          { ID: 'O4', Current: 1, Target: 2 },
          { ID: 'O5', Current: 3, Target: 4 },
        ],
      },
    ],
  });
}

export const deleteCases: readonly ContractCase[] = [
  {
    name: 'deletes the rows that were appended, and the table is as before',
    async run(fixture) {
      const { host } = fixture;
      await host.apply({ operations: buildGoals() });
      const whole = await readTable(host);
      await host.apply({
        operations: [{ kind: 'append-rows', table: GOALS, rows: [{ ID: 'O4' }, { ID: 'O5', Current: 3, Target: 4 }] }],
      });
      const before = fixture.messages;
      const report = await host.apply({ operations: [remove(at(3, 'O4'), at(4, 'O5'))] });
      holds(before === null || fixture.messages === before + 1, 'more than one message');
      equal([report.rowsDeleted, report.vanished], [2, []], 'report');
      equal(await readTable(host), whole, 'table');
    },
  },
  {
    name: 'deletes rows from between others, whose formulas still calculate',
    async run({ host }) {
      await withTwoMore(host);
      await host.apply({ operations: [remove(at(0, 'O1'), at(3, 'O4'))] });
      const table = await readTable(host);
      equal(columnOf(table, 'ID'), ['O2', 'O3', 'O5'], 'ids');
      equal(columnOf(table, 'Score'), [0.8, 0, 0.75], 'scores');
      equal(table.formulas, [{ column: 6, firstRow: 0, lastRow: 2 }], 'formulas');
    },
  },
  {
    name: 'deletes a row that is told by a number, too',
    async run({ host }) {
      await withTwoMore(host);
      const report = await host.apply({ operations: [remove(at(4, 'O5', { Current: 3 }))] });
      equal(report.rowsDeleted, 1, 'rows deleted');
      equal(columnOf(await readTable(host), 'ID'), ['O1', 'O2', 'O3', 'O4'], 'ids');
    },
  },
  {
    name: 'finds rows to delete again after the table was sorted',
    async run({ host, outside }) {
      await withTwoMore(host);
      await outside.sortDescending(GOALS, 'ID');
      const report = await host.apply({ operations: [remove(at(3, 'O4'), at(4, 'O5'))] });
      equal(report.rowsDeleted, 2, 'rows deleted');
      equal(columnOf(await readTable(host), 'ID'), ['O3', 'O2', 'O1'], 'ids');
    },
  },
  {
    name: 'reports a row to delete that is gone or was rewritten, and deletes the others',
    async run({ host, outside }) {
      await withTwoMore(host);
      await outside.overwrite(GOALS, 3, 'ID', 'Mine');
      const report = await host.apply({ operations: [remove(at(3, 'O4'), at(4, 'O5'))] });
      equal([report.rowsDeleted, report.vanished], [1, [{ table: GOALS, row: at(3, 'O4') }]], 'report');
      equal(columnOf(await readTable(host), 'ID'), ['O1', 'O2', 'O3', 'Mine'], 'ids');
    },
  },
  {
    name: 'deletes no row whose number is no longer the one that told it',
    async run({ host, outside }) {
      await withTwoMore(host);
      await outside.overwrite(GOALS, 4, 'Current', 4);
      const report = await host.apply({ operations: [remove(at(4, 'O5', { Current: 3 }))] });
      equal([report.rowsDeleted, report.vanished.length], [0, 1], 'report');
      equal((await readTable(host)).rows.length, 5, 'rows');
    },
  },
  {
    name: 'keeps one row, and its formulas, when all are deleted',
    async run({ host }) {
      await host.apply({ operations: buildGoals([{ ID: 'O1', Goal: 'First', Current: 1, Target: 2 }, { ID: 'O2' }]) });
      const report = await host.apply({ operations: [remove(at(0, 'O1'), at(1, 'O2'))] });
      equal(report.rowsDeleted, 2, 'rows deleted');
      const table = await readTable(host);
      equal(
        table.rows.map((row) => row.filter((cell) => cell !== null)),
        [[]],
        'rows',
      );
      equal(table.formulas, [{ column: 6, firstRow: 0, lastRow: 0 }], 'formulas');
    },
  },
  {
    name: 'updates one table and deletes from another in one message',
    async run(fixture) {
      const { host } = fixture;
      await host.apply({ operations: buildGoals() });
      await host.apply({
        operations: [{ kind: 'append-rows', table: GOALS, rows: [{ ID: 'O4' }] }],
      });
      await host.apply({ operations: buildGoals([{ ID: 'M1' }]).map(asMore) });
      const before = fixture.messages;
      await host.apply({
        operations: [
          { kind: 'update-rows', table: 'tblMore', rows: [{ row: at(0, 'M1'), values: { Check: 'back' } }] },
          remove(at(3, 'O4')),
        ],
      });
      holds(before === null || fixture.messages === before + 1, 'more than one message');
      equal(columnOf(await readTable(host, 'tblMore'), 'Check'), ['back'], 'checks');
      equal((await readTable(host)).rows.length, goalRows.length, 'rows');
    },
  },
  {
    name: 'names the protected sheet, and deletes nothing',
    async run({ host, outside }) {
      await withTwoMore(host);
      await outside.protectSheet(PLAN);
      await failsWith(
        () => host.apply({ operations: [remove(at(4, 'O5'))] }),
        { code: 'sheet-protected', subject: PLAN, damage: 'nothing-changed' },
        'a protected sheet',
      );
      equal((await readTable(host)).rows.length, 5, 'rows');
    },
  },
  {
    name: 'refuses to delete from a table that is gone',
    async run({ host }) {
      await failsWith(
        () => host.apply({ operations: [remove(at(0, 'O1'))] }),
        { code: 'table-missing', subject: GOALS, damage: 'nothing-changed' },
        'a missing table',
      );
    },
  },
];

/** The same operation for a second table on a sheet of its own. */
function asMore(operation: PatchOperation): PatchOperation {
  switch (operation.kind) {
    case 'create-sheet':
      return { ...operation, sheet: { ...operation.sheet, name: 'More' } };
    case 'create-table':
      return {
        ...operation,
        table: {
          ...operation.table,
          name: 'tblMore',
          sheet: 'More',
          columns: operation.table.columns.filter(({ formula }) => formula === null),
        },
      };
    default:
      return operation;
  }
}
