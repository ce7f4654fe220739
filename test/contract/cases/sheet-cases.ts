import type { SheetSpec } from '../../../src/core/workbook/patch';
import { equal, failsWith } from '../assertions';
import type { ContractCase } from '../host-fixture';
import { freeCell, sheet } from '../samples';

const summary = (lines: readonly string[]): SheetSpec =>
  sheet('Summary', {
    columnWidths: [30, 10],
    cells: [
      freeCell(0, 0, 'Summary', { style: 'title', span: 2 }),
      ...lines.map((line, index) => freeCell(index + 2, 0, line)),
    ],
  });

export const sheetCases: readonly ContractCase[] = [
  {
    name: 'rewrites a free-form sheet again and again',
    async run({ host }) {
      await host.apply({ operations: [{ kind: 'create-sheet', sheet: summary(['one', 'two', 'three']) }] });
      await host.apply({ operations: [{ kind: 'rewrite-sheet', sheet: summary(['one']) }] });
      await host.apply({ operations: [{ kind: 'rewrite-sheet', sheet: summary(['one', 'two']) }] });
      equal(
        (await host.read({ tables: [] })).sheets.map(({ name }) => name),
        ['Start', 'Summary'],
        'sheets',
      );
    },
  },
  {
    name: 'names the free-form sheet that is missing',
    async run({ host }) {
      await failsWith(
        () => host.apply({ operations: [{ kind: 'rewrite-sheet', sheet: summary(['one']) }] }),
        { code: 'sheet-missing', subject: 'Summary', damage: 'nothing-changed' },
        'a missing sheet',
      );
    },
  },
  {
    name: 'names the free-form sheet that is protected',
    async run({ host, outside }) {
      await host.apply({ operations: [{ kind: 'create-sheet', sheet: summary(['one']) }] });
      await outside.protectSheet('Summary');
      await failsWith(
        () => host.apply({ operations: [{ kind: 'rewrite-sheet', sheet: summary(['two']) }] }),
        { code: 'sheet-protected', subject: 'Summary', damage: 'nothing-changed' },
        'a protected sheet',
      );
    },
  },
  {
    name: 'names the sheet that it cannot show',
    async run({ host }) {
      if (!host.capabilities.interactive) return;
      await failsWith(
        () => host.apply({ operations: [{ kind: 'activate-sheet', sheet: 'Nowhere' }] }),
        { code: 'sheet-missing', subject: 'Nowhere', damage: 'nothing-changed' },
        'a missing sheet',
      );
    },
  },
];
