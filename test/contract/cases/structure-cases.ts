import { equal, failsWith } from '../assertions';
import type { ContractCase } from '../host-fixture';
import { buildGoals, column, columnOf, goals, GOALS, PLAN, readTable } from '../samples';

const SCORE =
  '=IF(ISNUMBER(tblGoals[[#This Row],[Target]]),tblGoals[[#This Row],[Current]]/tblGoals[[#This Row],[Target]],"")';

export const structureCases: readonly ContractCase[] = [
  {
    name: 'restores the formulas of a column',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      await outside.overwrite(GOALS, 0, 'Score', 7);
      const report = await host.apply({
        operations: [{ kind: 'restore-formulas', table: GOALS, header: 'Score', formula: SCORE }],
      });
      equal(report.columnsRestored, [{ table: GOALS, header: 'Score' }], 'report');
      const table = await readTable(host);
      equal(columnOf(table, 'Score'), [0.25, 0.8, 0], 'scores');
      equal(table.formulas, [{ column: 6, firstRow: 0, lastRow: 2 }], 'formulas');
    },
  },
  {
    name: 'adds a column at the right end',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      const added = column('Twice', {
        formula: '=tblGoals[[#This Row],[Current]]*2',
        tones: [{ when: { kind: 'text-is', text: 'late' }, tone: 'bad' }],
      });
      await host.apply({ operations: [{ kind: 'add-column', table: GOALS, column: added }] });
      const table = await readTable(host);
      equal(table.headers.at(-1), 'Twice', 'header');
      equal(
        table.headers.slice(0, -1),
        ['ID', 'Goal', 'Current', 'Target', 'Due', 'State', 'Score', 'Check'],
        'other headers',
      );
      equal(columnOf(table, 'Twice'), [10, 16, 0], 'values');
    },
  },
  {
    name: 'renames a table, and its formulas go on',
    async run({ host }) {
      await host.apply({ operations: buildGoals() });
      await host.apply({ operations: [{ kind: 'rename-table', from: GOALS, to: 'tblAims' }] });
      await host.apply({
        operations: [
          {
            kind: 'update-rows',
            table: 'tblAims',
            rows: [{ row: { index: 0, expect: { ID: 'O1' } }, values: { Current: 10 } }],
          },
        ],
      });
      equal(columnOf(await readTable(host, 'tblAims'), 'Score'), [0.5, 0.8, 0], 'scores');
    },
  },
  {
    name: 'refuses to give a table the name of another',
    async run({ host }) {
      const other = goals([{ ID: 'X' }], { name: 'tblOther', firstColumn: 10, columns: [column('ID')] });
      await host.apply({ operations: [...buildGoals(), { kind: 'create-table', table: other }] });
      await failsWith(
        () => host.apply({ operations: [{ kind: 'rename-table', from: 'tblOther', to: GOALS }] }),
        { code: 'name-taken', subject: GOALS, damage: 'nothing-changed' },
        'a taken name',
      );
    },
  },
  {
    name: 'reads and writes by header after a column was deleted',
    async run({ host, outside }) {
      await host.apply({ operations: buildGoals() });
      await outside.deleteColumn(GOALS, 'Due');
      await host.apply({
        operations: [
          {
            kind: 'update-rows',
            table: GOALS,
            rows: [{ row: { index: 1, expect: { ID: 'O2' } }, values: { Check: 'fine' } }],
          },
        ],
      });
      const table = await readTable(host);
      equal(table.headers, ['ID', 'Goal', 'Current', 'Target', 'State', 'Score', 'Check'], 'headers');
      equal(columnOf(table, 'Check'), [null, 'fine', null], 'checks');
      equal(columnOf(table, 'Score'), [0.25, 0.8, 0], 'scores');
    },
  },
  {
    name: 'shows a cell by its row and header, wherever the row is now',
    async run({ host, outside }) {
      if (!host.capabilities.interactive) return;
      await host.apply({ operations: buildGoals() });
      await outside.sortDescending(GOALS, 'ID');
      await host.reveal({ table: GOALS, row: { index: 0, expect: { ID: 'O1' } }, header: 'Goal' });
      await failsWith(
        () => host.reveal({ table: GOALS, row: { index: 0, expect: { ID: 'O9' } }, header: 'Goal' }),
        { code: 'row-missing' },
        'a missing row',
      );
      await failsWith(
        () => host.reveal({ table: GOALS, row: { index: 0, expect: { ID: 'O1' } }, header: 'Nowhere' }),
        { code: 'column-missing', subject: 'Nowhere' },
        'a missing column',
      );
    },
  },
  {
    name: 'hears edits by others, and not its own',
    async run({ host, outside }) {
      if (!host.capabilities.interactive) return;
      await host.apply({ operations: buildGoals() });
      const heard: string[] = [];
      const stop = await host.watch((event) => void heard.push(`${event.kind} ${event.sheet}`));
      await host.apply({
        operations: [
          {
            kind: 'update-rows',
            table: GOALS,
            rows: [{ row: { index: 0, expect: { ID: 'O1' } }, values: { Check: 'own' } }],
          },
        ],
      });
      equal(
        heard.filter((event) => event.startsWith('edited')),
        [],
        'events of its own write',
      );
      await outside.overwrite(GOALS, 0, 'Current', 6);
      equal(
        heard.filter((event) => event.startsWith('edited')),
        [`edited ${PLAN}`],
        'events of an edit',
      );
      await stop();
      await outside.overwrite(GOALS, 0, 'Current', 7);
      equal(heard.filter((event) => event.startsWith('edited')).length, 1, 'events after stopping');
    },
  },
];
