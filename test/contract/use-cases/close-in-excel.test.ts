import type { CloseRequest } from '../../../src/app/close/types';
import type { UseCases } from '../../../src/app/use-cases';
import type { TableKey } from '../../../src/core/model/okrs';
import { columnSchema, SCHEMA } from '../../../src/core/workbook/schema';
import { createFileHost } from '../../../src/hosts/file/file-host';
import type { SpreadsheetHost } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host-error';
import { failsWith } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { choosing, facts, LATE_ROWS, linesOf, suggested } from './support/closing';
import { changesBetween, takePicture } from './support/picture';
import type { Picture } from './support/picture';
import { stopMidway } from './support/stop-midway';
import { columnOf, fill, fillChanged, header, manyRows, type, useCasesOn } from './support/workbook';

jest.setTimeout(180_000);

const FAILURES = ['GeneralException', 'lost', 'lost-after-running'] as const;

describe('closing a quarter in Excel', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(() => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
  });
  afterEach(() => fixture.close());

  const picture = async (): Promise<Picture> => {
    await fixture.standIn.settle();
    return takePicture(fixture.api);
  };
  const messagesOf = async (command: () => Promise<unknown>): Promise<number> => {
    const before = fixture.messages;
    await command();
    return fixture.messages - before;
  };
  const close = async (request: CloseRequest) => useCases.closeQuarter(request);

  test('takes two messages, and the new rows have their formulas', async () => {
    await fill(fixture.host, LATE_ROWS);
    const request = await suggested(useCases);
    expect(await messagesOf(() => close(request))).toBe(2);
    await fixture.standIn.settle();
    expect(await columnOf(fixture.host, 'settings', 'value')).toContain('2027-Q2');
    expect((await linesOf(fixture.host, 'keyResults', ['id', 'score', 'countsIn'])).slice(0, 8)).toEqual([
      'O1.KR1 0.25 -',
      'O1.KR2 0.5 -',
      'O2.KR1 1 -',
      'O2.KR2 0.125 -',
      'O3.KR1 0.25 -',
      'O3.KR2 - -',
      'O1.KR3 0 O1',
      'O1.KR4 0 O1',
    ]);
    const { scoresUpdated, formulasRestored } = await useCases.calculateScores();
    expect([scoresUpdated, formulasRestored]).toEqual([0, []]);
  });

  test.each([
    ['40', 40, 2],
    ['200', 200, 3],
  ] as const)('of %s key results takes as few', async (_, count, most) => {
    await fill(fixture.host, manyRows(count));
    const request = await suggested(useCases);
    expect(await messagesOf(() => close(request))).toBeLessThanOrEqual(most);
    expect(await columnOf(fixture.host, 'keyResults', 'id')).toHaveLength(2 * count);
  });

  test('in a workbook without the linking column takes as many', async () => {
    const name = header('keyResults', 'follows');
    await fillChanged(
      fixture.host,
      (table) => ({ ...table, columns: table.columns.filter((column) => column.header !== name) }),
      LATE_ROWS,
    );
    const request = await suggested(useCases);
    expect(await messagesOf(() => close(request))).toBe(2);
    expect((await columnOf(fixture.host, 'keyResults', 'follows')).slice(5, 8)).toEqual([null, 'O1.KR1', 'O1.KR2']);
    const once = await picture();
    await close(request);
    expect(changesBetween(once, await picture())).toEqual([]);
  });

  describe('when a message fails', () => {
    /** All that people would see, but for blank rows: a stop may leave some behind. */
    async function content(host: SpreadsheetHost): Promise<readonly string[]> {
      const tables = await Promise.all(
        (['objectives', 'keyResults', 'actions', 'checkIns', 'settings'] as const).map((table) =>
          linesOf(
            host,
            table,
            Object.keys(SCHEMA[table].columns).filter((column) => !isHelper(table, column)),
          ),
        ),
      );
      return tables.flat().filter((line) => /[^- 0]/.test(line));
    }
    const isHelper = (table: TableKey, column: string) => columnSchema(table, column).formula !== undefined;

    let wanted: readonly string[];
    beforeAll(async () => {
      const host = createFileHost();
      const there = useCasesOn(host);
      await fill(host, LATE_ROWS);
      await there.closeQuarter(await suggested(there));
      wanted = await content(host);
    });

    async function expectMended(request: CloseRequest, before: Picture, error: HostError | null): Promise<void> {
      if (error?.damage === 'nothing-changed') expect(changesBetween(before, await picture())).toEqual([]);
      await close(request);
      expect(await content(fixture.host)).toEqual(wanted);
      const once = await picture();
      await close(request);
      expect(changesBetween(once, await picture())).toEqual([]);
    }
    /** What it failed with; null when the host coped, as it may with a read that Excel refuses. */
    const failure = async (request: CloseRequest): Promise<HostError | null> => {
      const error: unknown = await close(request).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error !== null && !(error instanceof HostError)) throw new Error('No HostError', { cause: error });
      return error;
    };

    test.each([1, 2].flatMap((n) => FAILURES.map((how) => [n, how] as const)))(
      'message %d, %s: closing again does the rest and nothing twice',
      async (n, how) => {
        await fill(fixture.host, LATE_ROWS);
        const request = await suggested(useCases);
        const before = await picture();
        fixture.failMessage(n, how);
        const error = await failure(request);
        if (how !== 'GeneralException') expect(error).not.toBeNull();
        await expectMended(request, before, error);
      },
    );

    test.each([0.1, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99])(
      'in its middle, at %d of its way: closing again does the rest and nothing twice',
      async (share) => {
        await fill(fixture.host, LATE_ROWS);
        const request = await suggested(useCases);
        const before = await picture();
        stopMidway(2, share);
        const error = await failure(request);
        expect(error).not.toBeNull();
        await expectMended(request, before, error);
      },
    );
  });

  test('while a co-author sorts, deletes and grades: every grade lands in its own row, and what is gone is named', async () => {
    await fill(fixture.host, LATE_ROWS);
    const request = choosing(await suggested(useCases), { 'O3.KR1': { grade: 0.3 } });
    await fixture.outside.sortDescending('tblKeyResults', header('keyResults', 'id'));
    await fixture.outside.deleteRow('tblKeyResults', 5);
    const ids = await columnOf(fixture.host, 'keyResults', 'id');
    await type(fixture, 'keyResults', ids.indexOf('O1.KR2'), 'finalGrade', 0.45);
    const report = await close(request);
    expect(facts(report)).toMatchObject({ graded: 3, movedOn: true });
    expect(facts(report).refused).toEqual(['O1.KR1 row-gone', 'O1.KR2 changed-meanwhile']);
    expect((await linesOf(fixture.host, 'keyResults', ['id', 'finalGrade'])).slice(0, 5)).toEqual([
      'O3.KR2 -',
      'O3.KR1 0.3',
      'O2.KR2 0.125',
      'O2.KR1 1',
      'O1.KR2 0.45',
    ]);
  });

  test('while a co-author sorts and deletes between the read and the write names what is gone', async () => {
    await fill(fixture.host, LATE_ROWS);
    const request = await suggested(useCases);
    const { host } = fixture;
    const meanwhile = useCasesOn({
      ...host,
      async read(wanted) {
        const snapshot = await host.read(wanted);
        await fixture.outside.sortDescending('tblKeyResults', header('keyResults', 'id'));
        await fixture.outside.deleteRow('tblKeyResults', 0);
        await fixture.outside.sortDescending('tblSettings', header('settings', 'key'));
        return snapshot;
      },
    });
    const report = await meanwhile.closeQuarter(request);
    // O3.KR2 had no grade to write: the row that is missed is one that something was written to.
    expect(facts(report)).toMatchObject({ graded: 5, movedOn: true });
    expect((await linesOf(host, 'keyResults', ['id', 'finalGrade'])).slice(0, 5)).toEqual([
      'O3.KR1 0.25',
      'O2.KR2 0.125',
      'O2.KR1 1',
      'O1.KR2 0.5',
      'O1.KR1 0.25',
    ]);
    expect(await columnOf(host, 'settings', 'value')).toContain('2027-Q2');
  });

  test.each(['Key results', 'Actions', 'Settings'])('with the sheet %s protected changes nothing', async (name) => {
    await fill(fixture.host, LATE_ROWS);
    const request = await suggested(useCases);
    await fixture.outside.protectSheet(name);
    const before = await picture();
    const expected = { code: 'sheet-protected', subject: name, damage: 'nothing-changed' } as const;
    await failsWith(() => close(request), expected, 'close');
    expect(changesBetween(before, await picture())).toEqual([]);
  });

  test('while a cell is being edited asks to try again', async () => {
    await fill(fixture.host, LATE_ROWS);
    const request = await suggested(useCases);
    const before = await picture();
    fixture.standIn.setCellEditMode(true);
    const expected = { code: 'cell-edit-mode', retryable: true, damage: 'nothing-changed' } as const;
    await failsWith(() => close(request), expected, 'close');
    fixture.standIn.setCellEditMode(false);
    expect(changesBetween(before, await picture())).toEqual([]);
    expect((await close(request)).movedOn).toBe(true);
  });

  test.each(['finalGrade', 'quarter'])('without the column %s changes nothing', async (column) => {
    await fill(fixture.host, LATE_ROWS);
    const request = await suggested(useCases);
    await fixture.outside.deleteColumn('tblKeyResults', header('keyResults', column));
    const before = await picture();
    const expected = {
      code: 'column-missing',
      subject: header('keyResults', column),
      damage: 'nothing-changed',
    } as const;
    await failsWith(() => close(request), expected, 'close');
    expect(changesBetween(before, await picture())).toEqual([]);
  });
});
