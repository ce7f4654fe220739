import type { PatchOperation, SheetSpec } from '../../../src/core/workbook/patch';
import type { ReadRequest, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import type { SpreadsheetHost } from '../../../src/hosts/host';
import { equal, failsWith, present } from '../assertions';
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

const LOCK: PatchOperation = { kind: 'lock-sheet', sheet: 'Summary' };
const UNLOCK: PatchOperation = { kind: 'unlock-sheet', sheet: 'Summary' };
const fill = (value: string, row: number): PatchOperation => ({
  kind: 'fill-cells',
  sheet: 'Summary',
  cells: [{ row, column: 0, value }],
});
const LINES: ReadRequest = { tables: [], areas: [{ sheet: 'Summary', row: 2, column: 0, rows: 3, columns: 1 }] };

/** How the read describes the protection of the sheet. */
async function standing(host: SpreadsheetHost): Promise<Pick<SheetSnapshot, 'protected' | 'locked'>> {
  const { sheets } = await host.read({ tables: [] });
  const {
    name: _name,
    visible: _visible,
    ...protection
  } = present(
    sheets.find(({ name }) => name === 'Summary'),
    'the sheet Summary',
  );
  return protection;
}

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
    name: 'counts as written what a free-form sheet did not hold before: new, other, formula and cleared cells',
    async run({ host }) {
      const lines = (...texts: readonly string[]): SheetSpec => {
        const spec = summary(texts);
        const sum = freeCell(8, 0, null, { formula: '=SUM(1,2)' });
        return { ...spec, cells: [...spec.cells, freeCell(9, 0, null, { style: 'input' }), sum] };
      };
      const rewrite = async (spec: SheetSpec): Promise<number> =>
        (await host.apply({ operations: [{ kind: 'rewrite-sheet', sheet: spec }] })).cellsWritten;
      const made = await host.apply({ operations: [{ kind: 'create-sheet', sheet: lines('one', '=2', 'three') }] });
      equal(made.cellsWritten, 5, 'cells of the new sheet');
      equal(await rewrite(lines('one', '=2', 'three')), 0, 'the same again');
      await host.apply({ operations: [fill('typed', 9)] });
      equal(await rewrite(lines('one', 'two')), 2, 'one other, one cleared, and what people typed');
      equal(await rewrite(lines('one', 'two')), 0, 'the same once more');
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
    name: 'locks a sheet, says so, and unlocks it; doing either twice does nothing more',
    async run({ host }) {
      await host.apply({ operations: [{ kind: 'create-sheet', sheet: summary(['one']) }] });
      await host.apply({ operations: [LOCK] });
      await host.apply({ operations: [LOCK] });
      equal(await standing(host), { protected: true, locked: true }, 'locked');
      await host.apply({ operations: [UNLOCK] });
      await host.apply({ operations: [UNLOCK] });
      equal(await standing(host), { protected: false }, 'unlocked');
    },
  },
  {
    name: 'writes a sheet through its own lock, and leaves it locked',
    async run({ host }) {
      await host.apply({ operations: [{ kind: 'create-sheet', sheet: summary(['one']) }, LOCK] });
      await host.apply({ operations: [{ kind: 'rewrite-sheet', sheet: summary(['one', 'two']) }] });
      equal(await host.read(LINES).then(({ areas }) => areas), [[['one'], ['two'], [null]]], 'cells');
      const { cellsWritten } = await host.apply({ operations: [fill('three', 4)] });
      equal(cellsWritten, 1, 'cells written');
      equal(await host.read(LINES).then(({ areas }) => areas), [[['one'], ['two'], ['three']]], 'cells');
      equal(await standing(host), { protected: true, locked: true }, 'still locked');
    },
  },
  {
    name: 'fills blank cells and leaves those alone that hold something',
    async run({ host }) {
      await host.apply({ operations: [{ kind: 'create-sheet', sheet: summary(['one']) }] });
      const { cellsWritten } = await host.apply({
        operations: [fill('taken', 2), fill('=two', 3)],
      });
      equal(cellsWritten, 1, 'cells written');
      equal(await host.read(LINES).then(({ areas }) => areas), [[['one'], ['=two'], [null]]], 'cells');
    },
  },
  ...[undefined, 'secret'].map((password): ContractCase => ({
    name: `leaves a protection alone that a person has set ${password === undefined ? 'without' : 'with'} a password`,
    async run({ host, outside }) {
      await host.apply({ operations: [{ kind: 'create-sheet', sheet: summary(['one']) }, LOCK] });
      await outside.unprotectSheet('Summary');
      await outside.protectSheet('Summary', password);
      equal(await standing(host), { protected: true }, 'protected by a person');
      for (const operation of [LOCK, UNLOCK, fill('two', 3)]) {
        await failsWith(
          () => host.apply({ operations: [operation] }),
          { code: 'sheet-protected', subject: 'Summary', damage: 'nothing-changed' },
          operation.kind,
        );
      }
      equal(await standing(host), { protected: true }, 'still protected');
    },
  })),
  {
    name: 'names the sheet that it cannot lock',
    async run({ host }) {
      for (const operation of [LOCK, UNLOCK, fill('two', 3)]) {
        await failsWith(
          () => host.apply({ operations: [operation] }),
          { code: 'sheet-missing', subject: 'Summary', damage: 'nothing-changed' },
          operation.kind,
        );
      }
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
