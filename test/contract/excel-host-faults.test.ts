import type { PatchOperation } from '../../src/core/workbook/patch';
import type { StandInOptions } from '../../src/workbench/excel-stand-in/excel-stand-in';
import { equal, failsWith } from './assertions';
import type { ExcelFixture } from './excel-fixture';
import { makeExcelFixture } from './excel-fixture';
import { buildGoals, column, columnOf, freeCell, goals, GOALS, PLAN, readTable, sheet } from './samples';

const PATIENCE = 60_000;

/** Failures that only a host with messages can have. */
function excelTest(name: string, run: (fixture: ExcelFixture) => Promise<void>, options: StandInOptions = {}): void {
  test(
    name,
    async () => {
      const fixture = makeExcelFixture(options);
      try {
        await run(fixture);
      } finally {
        await fixture.close();
      }
    },
    PATIENCE,
  );
}

const check = (text: string, id = 'O1', index = 0): PatchOperation => ({
  kind: 'update-rows',
  table: GOALS,
  rows: [{ row: { index, expect: { ID: id } }, values: { Check: text } }],
});

describe('the Excel host', () => {
  excelTest('asks to try again when a cell is being edited', async ({ host, standIn }) => {
    await host.apply({ operations: buildGoals() });
    standIn.setCellEditMode(true);
    const facts = { code: 'cell-edit-mode', retryable: true, damage: 'nothing-changed' } as const;
    await failsWith(() => host.read({ tables: [] }), facts, 'reading');
    await failsWith(() => host.apply({ operations: [check('x')] }), facts, 'writing');
    standIn.setCellEditMode(false);
    await host.apply({ operations: [check('x')] });
    equal(columnOf(await readTable(host), 'Check'), ['x', null, null], 'checks');
  });

  excelTest(
    'says that nobody knows what was written when the answer to a write is lost',
    async ({ host, failMessage }) => {
      await host.apply({ operations: buildGoals() });
      failMessage(1, 'lost-after-running');
      await failsWith(
        () => host.apply({ operations: [check('x')] }),
        { code: 'connection-lost', retryable: true, damage: 'unknown' },
        'writing',
      );
    },
  );

  excelTest('changes nothing when the message is refused', async ({ host, failMessage }) => {
    await host.apply({ operations: buildGoals() });
    failMessage(1, 'RequestPayloadSizeLimitExceeded');
    await failsWith(
      () => host.apply({ operations: [check('x')] }),
      { code: 'too-large', damage: 'nothing-changed' },
      'writing',
    );
    equal(columnOf(await readTable(host), 'Check'), [null, null, null], 'checks');
  });

  excelTest('names the workbook when its structure is protected', async ({ host, standIn }) => {
    standIn.protectStructure(true);
    await failsWith(
      () => host.apply({ operations: buildGoals() }),
      { code: 'workbook-protected', damage: 'nothing-changed' },
      'building',
    );
  });

  excelTest(
    'takes back the sheets of a build that failed halfway, so that it can simply be given again',
    async ({ host }) => {
      const broken = goals([{ ID: 'O1' }], { name: 'not a name', sheet: 'More', columns: [column('ID')] });
      await failsWith(
        () =>
          host.apply({
            operations: [
              ...buildGoals(),
              { kind: 'create-sheet', sheet: sheet('More') },
              { kind: 'create-table', table: broken },
            ],
          }),
        { damage: 'nothing-changed' },
        'building',
      );
      equal(
        (await host.read({ tables: [] })).sheets.map(({ name }) => name),
        ['Start'],
        'sheets',
      );
      await host.apply({ operations: buildGoals() });
    },
  );

  excelTest('says that part was written when a later operation fails', async ({ host }) => {
    await host.apply({ operations: buildGoals() });
    await failsWith(
      () => host.apply({ operations: [check('x'), { kind: 'activate-sheet', sheet: 'Nowhere' }] }),
      { code: 'sheet-missing', subject: 'Nowhere', damage: 'partly-changed' },
      'writing',
    );
  });

  excelTest('finds the rows again in two more messages after a sort', async (fixture) => {
    const { host, outside } = fixture;
    await host.apply({ operations: buildGoals() });
    await outside.sortDescending(GOALS, 'ID');
    const before = fixture.messages;
    await host.apply({ operations: [check('x')] });
    equal(fixture.messages - before, 3, 'messages');
  });

  excelTest('tells where the user is', async ({ host, api, standIn }) => {
    await host.apply({ operations: buildGoals() });
    const heard: unknown[] = [];
    await host.watch((event) => void heard.push(event));
    const plan = api.getActiveWorkbook()?.getSheetByName(PLAN);
    if (plan) api.getActiveWorkbook()?.setActiveSheet(plan);
    plan?.getRange('B3').activate();
    await standIn.settle();
    equal(heard.at(-1), { kind: 'selected', sheet: PLAN, row: 2, column: 1 }, 'the last event');
  });

  excelTest('shows a cell on its sheet', async ({ host, api }) => {
    await host.apply({ operations: buildGoals() });
    await host.reveal({ table: GOALS, row: { index: 1, expect: { ID: 'O2' } }, header: 'State' });
    const active = api.getActiveWorkbook()?.getActiveSheet();
    equal([active?.getSheetName(), active?.getActiveRange()?.getA1Notation()], [PLAN, 'F3'], 'selection');
  });

  excelTest(
    'reads the same where null objects do not propagate',
    async ({ host }) => {
      await host.apply({ operations: buildGoals() });
      const { tables } = await host.read({ tables: ['tblNowhere', GOALS] });
      equal(
        tables.map(({ name, formulas }) => [name, formulas]),
        [[GOALS, [{ column: 6, firstRow: 0, lastRow: 2 }]]],
        'tables',
      );
    },
    { nullChains: 'throw' },
  );

  excelTest(
    'fills in the formulas of new rows where Excel did not',
    async ({ host }) => {
      await host.apply({ operations: buildGoals() });
      await host.apply({
        operations: [{ kind: 'append-rows', table: GOALS, rows: [{ ID: 'O4', Current: 1, Target: 2 }] }],
      });
      equal(columnOf(await readTable(host), 'Score'), [0.25, 0.8, 0, 0.5], 'scores');
    },
    { calculatedColumns: 'stay behind' },
  );

  excelTest('keeps what the user typed into an input of a sheet that it rewrites', async ({ host, api }) => {
    const summary = (line: string) =>
      sheet('Summary', { cells: [freeCell(0, 0, line), freeCell(1, 0, 'Type here', { style: 'input' })] });
    await host.apply({ operations: [{ kind: 'create-sheet', sheet: summary('old') }] });
    const grid = api.getActiveWorkbook()?.getSheetByName('Summary');
    grid?.getRange('A2').setValue('Our best week');
    await host.apply({ operations: [{ kind: 'rewrite-sheet', sheet: summary('new') }] });
    equal([grid?.getRange('A1').getRawValue(), grid?.getRange('A2').getRawValue()], ['new', 'Our best week'], 'cells');
  });
});
