import assert from 'node:assert/strict';
import type { UseCases } from '../../../src/app/use-cases';
import { ROWS } from '../../../src/core/workbook/summary-layout';
import type { HostErrorCode } from '../../../src/hosts/host-error';
import { HostError } from '../../../src/hosts/host-error';
import { protectSheet, storedProtection } from '../../../src/workbench/excel-stand-in/objects/protection';
import { failsWith, present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBetween, takePicture } from './support/picture';
import { stopMidway } from './support/stop-midway';
import { fill, SMALL_ROWS, useCasesOn } from './support/workbook';

jest.setTimeout(180_000);

const ROWS_WITH_SUMMARY = {
  ...SMALL_ROWS,
  settings: [...SMALL_ROWS.settings, { key: 'summary-sheet', value: '' }],
};
const FIRST_WIN = `B${ROWS.firstNote + 1}`;

describe('sharing in Excel', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
    await fill(fixture.host, ROWS_WITH_SUMMARY);
    await useCases.refreshSummary();
    await fixture.standIn.settle();
  });
  afterEach(() => fixture.close());

  const sheetNamed = (name: string) =>
    present(present(fixture.api.getActiveWorkbook(), 'the workbook').getSheetByName(name), name);
  const typeOn = (sheet: string, cell: string, value: string): void => {
    sheetNamed(sheet).getRange(cell).setValue(value);
  };
  const read = (sheet: string, cell: string) => sheetNamed(sheet).getRange(cell).getRawValue();
  const standing = async () => (await useCases.readShare()).protection;
  const messagesOf = async (command: () => Promise<unknown>): Promise<number> => {
    const before = fixture.messages;
    await command();
    return fixture.messages - before;
  };
  const lock = () => useCases.lockSummary({ sheet: 'Summary', wanted: 'locked' });
  const unlock = () => useCases.lockSummary({ sheet: 'Summary', wanted: 'unlocked' });

  test('takes two messages to read, and three to refresh, lock, unlock and put a note', async () => {
    expect({
      read: await messagesOf(() => useCases.readShare()),
      refresh: await messagesOf(() => useCases.refreshSummary()),
      lock: await messagesOf(lock),
      refreshLocked: await messagesOf(() => useCases.refreshSummary()),
      put: await messagesOf(() => useCases.putNote({ sheet: 'Summary', kind: 'wins', text: 'Ten demos' })),
      unlock: await messagesOf(unlock),
    }).toEqual({ read: 2, refresh: 3, lock: 3, refreshLocked: 3, put: 3, unlock: 3 });
  });

  test('a locked summary is refreshed and completed, and stays locked; the others can be edited', async () => {
    await lock();
    await useCases.refreshSummary();
    await useCases.putNote({ sheet: 'Summary', kind: 'risks', text: 'The fair is full' });
    expect(await standing()).toBe('locked');
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const row = present(opened.workbook.okrs.keyResults[0], 'a key result').ref;
    const { complete } = await useCases.edit(opened.workbook, [{ kind: 'set', row, values: { owner: 'Bo' } }]);
    expect(complete).toBe(true);
    await unlock();
    expect(await standing()).toBe('none');
  });

  test.each([undefined, 'secret'])('a protection of the user’s is never touched (password: %s)', async (password) => {
    await lock();
    await fixture.outside.unprotectSheet('Summary');
    await fixture.outside.protectSheet('Summary', password);
    expect(await standing()).toBe('by-a-person');
    const before = takePicture(fixture.api);
    const facts = { code: 'sheet-protected', subject: 'Summary', retryable: false, damage: 'nothing-changed' } as const;
    for (const command of [lock, unlock, () => useCases.refreshSummary()]) await failsWith(command, facts, 'command');
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
    expect(storedProtection(sheetNamed('Summary'))).toEqual({ allowed: [], ...(password && { password }) });
  });

  test('a lock that somebody gave a password is refused by Excel, and said to be a protected sheet', async () => {
    await lock();
    const { allowed } = storedProtection(sheetNamed('Summary'));
    await fixture.outside.unprotectSheet('Summary');
    await protectSheet(sheetNamed('Summary'), { allowed, password: 'secret' });
    const before = takePicture(fixture.api);
    const facts = { code: 'sheet-protected', subject: 'Summary', damage: 'nothing-changed' } as const;
    await failsWith(unlock, facts, 'unlock');
    await failsWith(() => useCases.refreshSummary(), facts, 'refresh');
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
  });

  test('a deleted summary is made again, and a refresh of the rest goes on', async () => {
    present(fixture.api.getActiveWorkbook(), 'the workbook').deleteSheet(sheetNamed('Summary'));
    expect((await useCases.readShare()).sheet).toBeNull();
    await failsWith(lock, { code: 'sheet-missing', subject: 'Summary', damage: 'nothing-changed' }, 'lock');
    expect((await useCases.refreshSummary()).sheet).toBe('Summary');
    expect((await useCases.readShare()).sheet).toBe('Summary');
  });

  test('a renamed summary is found again with all that was typed on it', async () => {
    typeOn('Summary', FIRST_WIN, 'Ten demos');
    sheetNamed('Summary').setName('For the board');
    expect(await useCases.readShare()).toMatchObject({ sheet: 'For the board', free: { wins: 2 } });
    expect(await useCases.refreshSummary()).toMatchObject({
      sheet: 'For the board',
      sheetsCreated: [],
      setAside: null,
    });
    expect(read('For the board', FIRST_WIN)).toBe('Ten demos');
    const opened = await useCases.open();
    expect(opened.kind === 'ours' && opened.workbook.okrs.settings.summarySheet).toBe('For the board');
  });

  test('a summary that the user has filled with something else is left alone, and made elsewhere', async () => {
    const sheet = sheetNamed('Summary');
    sheet.clear();
    typeOn('Summary', 'A1', 'Budget');
    typeOn('Summary', FIRST_WIN, 'A thousand');
    expect((await useCases.readShare()).sheet).toBeNull();
    await failsWith(lock, { code: 'name-taken', subject: 'Summary', damage: 'nothing-changed' }, 'lock');
    const report = await useCases.refreshSummary();
    expect(report).toMatchObject({ sheet: 'Summary (OKR)', setAside: 'Summary' });
    expect([read('Summary', 'A1'), read('Summary', FIRST_WIN)]).toEqual(['Budget', 'A thousand']);
    expect((await useCases.readShare()).sheet).toBe('Summary (OKR)');
    expect(await useCases.refreshSummary()).toMatchObject({ sheet: 'Summary (OKR)', setAside: null });
  });

  test('rows that the user put above move the page, which is then made anew; nothing typed is lost', async () => {
    typeOn('Summary', FIRST_WIN, 'Ten demos');
    sheetNamed('Summary').insertRowsBefore(0, 2);
    await fixture.standIn.settle();
    expect((await useCases.refreshSummary()).setAside).toBe('Summary');
    expect(read('Summary', `B${ROWS.firstNote + 3}`)).toBe('Ten demos');
  });

  test('a refresh works while the structure of the workbook is protected; making the sheet does not, and says so', async () => {
    fixture.standIn.protectStructure(true);
    expect((await useCases.refreshSummary()).sheet).toBe('Summary');
    await lock();
    await unlock();
    fixture.standIn.protectStructure(false);
    present(fixture.api.getActiveWorkbook(), 'the workbook').deleteSheet(sheetNamed('Summary'));
    fixture.standIn.protectStructure(true);
    const facts = { code: 'workbook-protected', damage: 'nothing-changed' } as const;
    await failsWith(() => useCases.refreshSummary(), facts, 'refresh');
  });

  test('notes fill blank places only, say when they are there already, and when none is left', async () => {
    typeOn('Summary', `B${ROWS.firstNote + 2}`, 'Typed by Ada');
    const put = (text: string) => useCases.putNote({ sheet: 'Summary', kind: 'wins', text });
    expect(await put(' One\nline ')).toBe('put');
    expect(await put('One line')).toBe('there');
    expect(await put('=1+1')).toBe('put');
    expect(await put('A fourth')).toBe('full');
    const places = [1, 2, 3].map((place) => read('Summary', `B${ROWS.firstNote + place}`));
    expect(places).toEqual(['One line', 'Typed by Ada', '=1+1']);
  });

  test.each([0.2, 0.5, 0.9])(
    'a refresh that stopped at %d of its way leaves the lock on, and is mended by the next',
    async (share) => {
      typeOn('Summary', FIRST_WIN, 'Ten demos');
      await lock();
      await fixture.standIn.settle();
      const wanted = takePicture(fixture.api);
      stopMidway(3, share);
      await expect(useCases.refreshSummary()).rejects.toBeInstanceOf(HostError);
      const { sheets } = await fixture.host.read({ tables: [] });
      expect(sheets.filter((sheet) => sheet.locked).map(({ name }) => name)).toEqual(['Summary']);
      await useCases.refreshSummary();
      await fixture.standIn.settle();
      const notTyped = changesBetween(wanted, takePicture(fixture.api)).filter((line) => !line.includes(FIRST_WIN));
      expect(notTyped).toEqual([]);
    },
  );

  const FAILURES = ['GeneralException', 'lost', 'lost-after-running'] as const;
  const CODES: Readonly<Record<(typeof FAILURES)[number], HostErrorCode>> = {
    GeneralException: 'unknown',
    lost: 'connection-lost',
    'lost-after-running': 'connection-lost',
  };

  test.each<[string, () => Promise<unknown>, () => Promise<unknown>, 'locked' | 'none']>([
    ['lock', () => unlock(), () => lock(), 'locked'],
    ['unlock', () => lock(), () => unlock(), 'none'],
    ['refresh of a locked summary', () => lock(), () => useCases.refreshSummary(), 'locked'],
    [
      'note',
      async () => {
        sheetNamed('Summary').getRange(FIRST_WIN).clearContent();
        await fixture.standIn.settle();
      },
      () => useCases.putNote({ sheet: 'Summary', kind: 'wins', text: 'Ten demos' }),
      'none',
    ],
  ])('a failing message of a %s is said, and running it again mends it', async (_, prepare, run, wanted) => {
    for (let n = 1; n <= 3; n += 1) {
      for (const failure of FAILURES) {
        await prepare();
        const before = takePicture(fixture.api);
        const stood = await standing();
        fixture.failMessage(n, failure);
        const error: unknown = await run().then(
          () => null,
          (reason: unknown) => reason,
        );
        // A read that Excel answers with an error of no kind is tried once more, another way.
        if (error === null) expect({ n, failure }).toEqual({ n: 1, failure: 'GeneralException' });
        else {
          assert(error instanceof HostError);
          expect({ n, failure, code: error.code }).toEqual({ n, failure, code: CODES[failure] });
          if (error.damage === 'nothing-changed') {
            expect(await standing()).toBe(stood);
            expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
          }
        }
        await run();
        expect(await standing()).toBe(wanted);
        const typed = [1, 2, 3].map((place) => read('Summary', `B${ROWS.firstNote + place}`));
        expect(typed.filter((text) => text === 'Ten demos').length).toBeLessThanOrEqual(1);
      }
    }
  });
});
