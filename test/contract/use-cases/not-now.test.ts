import type { NotNowReport } from '../../../src/app/not-now/types';
import type { UseCases } from '../../../src/app/use-cases';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { SpreadsheetHost } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host-error';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBetween, takePicture } from './support/picture';
import { pictureOfFile } from './support/plain-file';
import { columnOf, fill, header, SMALL_ROWS, TODAY, type, useCasesOn } from './support/workbook';

jest.setTimeout(180_000);

async function opened(useCases: UseCases): Promise<DecodedWorkbook> {
  const found = await useCases.open();
  if (found.kind !== 'ours') throw new Error('not an OKR workbook');
  return found.workbook;
}

/** The row of an id, as somebody sees it who opens the pane now. */
async function rowOf(useCases: UseCases, id: string) {
  const { okrs } = await opened(useCases);
  return present([...okrs.keyResults, ...okrs.actions].find((row) => row.id === id)?.ref, id);
}

const move = async (useCases: UseCases, id: string, why = 'No budget'): Promise<NotNowReport> =>
  useCases.moveToNotNow({ row: await rowOf(useCases, id), why, revisit: null });

const entryAt = async (useCases: UseCases, index = 0) =>
  present((await opened(useCases)).okrs.declinedRequests[index], 'an entry');

/** The entries as lines `date | request | from | why | revisit`, days counted from today. */
async function entries(host: SpreadsheetHost): Promise<readonly string[]> {
  const columns = ['date', 'request', 'from', 'whyNotNow', 'revisit'];
  const cells = await Promise.all(columns.map((column) => columnOf(host, 'notNow', column)));
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? null));
  const day = (cell: CellValue): CellValue => (typeof cell === 'number' ? cell - TODAY : cell);
  return rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ''))
    .map((row) => row.map((cell) => day(cell) ?? '-').join(' | '));
}

async function cell(host: SpreadsheetHost, table: 'keyResults' | 'actions', id: string, column: string) {
  const row = (await columnOf(host, table, 'id')).indexOf(id);
  return row < 0 ? 'gone' : ((await columnOf(host, table, column))[row] ?? null);
}

const DEMOS = '0 | Increase demos booked from 15 to 35 | Ada | No budget | -';

describe('Not now in a file', () => {
  let host: ReturnType<typeof createFileHost>;
  let useCases: UseCases;
  beforeEach(async () => {
    host = createFileHost();
    useCases = useCasesOn(host);
    await fill(host);
  });

  test('a request is added, with today as its date, and taken back', async () => {
    const before = await pictureOfFile(host);
    const { outcome, undo } = await useCases.addToNotNow({
      request: ' A stand at\nthe fair ',
      from: 'Sales',
      why: 'Takes us from O1',
      revisit: TODAY + 60,
    });
    expect(outcome).toBe('added');
    expect(await entries(host)).toEqual(['0 | A stand at the fair | Sales | Takes us from O1 | 60']);
    expect((await useCases.undoNotNow(present(undo, 'undo'))).outcome).toBe('undone');
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
  });

  test.each(['=1+1', '+20 demos', '-5 %', '@here'])('%s is stored as text', async (text) => {
    await useCases.addToNotNow({ request: text, from: text, why: text, revisit: null });
    expect(await entries(host)).toEqual([`0 | ${text} | ${text} | ${text} | -`]);
  });

  test('a request without words is refused', async () => {
    expect((await useCases.addToNotNow({ request: ' ', from: 'Bo', why: '', revisit: null })).outcome).toBe(
      'nothing-said',
    );
    expect(await entries(host)).toEqual([]);
  });

  test('a key result moves with its text, owner and reason, and stays in its sheet with all that belongs to it', async () => {
    const report = await move(useCases, 'O1.KR1');
    expect([report.outcome, report.what, report.actions]).toEqual(['moved', 'O1.KR1', 1]);
    expect(await entries(host)).toEqual([DEMOS]);
    expect(await cell(host, 'keyResults', 'O1.KR1', 'weight')).toBe(0);
    expect(await cell(host, 'keyResults', 'O1.KR1', 'current')).toBe(20);
    expect(await cell(host, 'actions', 'O1.KR1.A1', 'state')).toBe('Doing');
  });

  test('it does not count any longer, and counts again when it is brought back', async () => {
    const scoreOf = async () => (await useCases.calculateScores()).scores.objectives[0]?.score;
    expect(await scoreOf()).toBeCloseTo(0.375);
    await move(useCases, 'O1.KR1');
    expect(await scoreOf()).toBeCloseTo(0.5);
    const report = await useCases.bringBackFromNotNow(await entryAt(useCases));
    expect([report.outcome, report.what, report.actions]).toEqual(['brought-back', 'O1.KR1', 1]);
    expect(await entries(host)).toEqual([]);
    expect(await scoreOf()).toBeCloseTo(0.375);
  });

  test('an action moves by its state', async () => {
    await move(useCases, 'O1.KR1.A1', '');
    expect(await entries(host)).toEqual(['0 | Call ten clients | Ada | [State: Doing] | -']);
    expect(await cell(host, 'actions', 'O1.KR1.A1', 'state')).toBe('Dropped');
    await useCases.bringBackFromNotNow(await entryAt(useCases));
    expect(await cell(host, 'actions', 'O1.KR1.A1', 'state')).toBe('Doing');
    expect(await entries(host)).toEqual([]);
  });

  test.each([
    [2, 'No budget [Weight: 2]'],
    [0.5, 'No budget [Weight: 0.5]'],
    ['two', 'No budget [Weight: two]'],
    [1, 'No budget'],
    [null, 'No budget'],
  ])('a weight of %s comes back', async (weight, why) => {
    const [first, ...others] = SMALL_ROWS.keyResults;
    const files = createFileHost();
    await fill(files, { ...SMALL_ROWS, keyResults: [{ ...first, weight }, ...others] });
    const own = useCasesOn(files);
    await move(own, 'O1.KR1');
    expect((await entryAt(own)).whyNotNow).toBe(why);
    await own.bringBackFromNotNow(await entryAt(own));
    expect(await cell(files, 'keyResults', 'O1.KR1', 'weight')).toBe(weight === 1 ? null : weight);
  });

  test('moving and bringing back are undone to the last cell', async () => {
    const before = await pictureOfFile(host);
    const { undo } = await move(useCases, 'O1.KR1');
    const moved = await pictureOfFile(host);
    const back = await useCases.bringBackFromNotNow(await entryAt(useCases));
    await useCases.undoNotNow(present(back.undo, 'undo'));
    expect(changesBetween(moved, await pictureOfFile(host))).toEqual([]);
    await useCases.undoNotNow(present(undo, 'undo'));
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
    expect((await useCases.undoNotNow(present(undo, 'undo'))).outcome).toBe('undone');
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
  });

  test('a row that waits already is not moved twice', async () => {
    await move(useCases, 'O1.KR1');
    expect((await move(useCases, 'O1.KR1', 'Another reason')).outcome).toBe('already-there');
    expect(await entries(host)).toEqual([DEMOS]);
  });

  test('a request from outside is not brought back: nothing in the plan answers to it', async () => {
    await useCases.addToNotNow({ request: 'A stand at the fair', from: 'Sales', why: '', revisit: null });
    expect((await useCases.bringBackFromNotNow(await entryAt(useCases))).outcome).toBe('not-of-the-plan');
    expect(await entries(host)).toHaveLength(1);
  });

  test('of two rows that say the same, each comes back to its own owner', async () => {
    const [first, second, ...others] = SMALL_ROWS.keyResults;
    const files = createFileHost();
    const text = 'Win 12 clients';
    const twins = [
      { ...first, text },
      { ...second, text, owner: 'Bo' },
    ];
    await fill(files, { ...SMALL_ROWS, keyResults: [...twins, ...others] });
    const own = useCasesOn(files);
    await move(own, 'O1.KR1');
    await move(own, 'O1.KR2');
    const bo = present(
      (await opened(own)).okrs.declinedRequests.find(({ from }) => from === 'Bo'),
      'Bo',
    );
    expect((await own.bringBackFromNotNow(bo)).what).toBe('O1.KR2');
    expect(await cell(files, 'keyResults', 'O1.KR1', 'weight')).toBe(0);
  });

  test('actions under a key result that waits are not called late', async () => {
    const [action] = SMALL_ROWS.actions;
    const files = createFileHost();
    await fill(files, { ...SMALL_ROWS, actions: [{ ...action, due: TODAY - 3 }] });
    const own = useCasesOn(files);
    const late = async () => (await own.validate()).findings.filter(({ rule }) => rule === 'action-overdue').length;
    expect(await late()).toBe(1);
    await move(own, 'O1.KR1');
    expect(await late()).toBe(0);
  });
});

describe('Not now in Excel', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
    await fill(fixture.host);
  });
  afterEach(() => fixture.close());

  const messagesOf = async <T>(command: () => Promise<T>): Promise<readonly [number, T]> => {
    const before = fixture.messages;
    const result = await command();
    return [fixture.messages - before, result];
  };

  test('adding, moving, bringing back and undoing take one message to read and one to write', async () => {
    const row = await rowOf(useCases, 'O1.KR1');
    const [adding] = await messagesOf(() =>
      useCases.addToNotNow({ request: 'A stand', from: 'Sales', why: 'O1 first', revisit: TODAY + 9 }),
    );
    const [moving] = await messagesOf(() => useCases.moveToNotNow({ row, why: 'No budget', revisit: null }));
    const entry = await entryAt(useCases, 1);
    const [bringing, { undo }] = await messagesOf(() => useCases.bringBackFromNotNow(entry));
    const [undoing] = await messagesOf(() => useCases.undoNotNow(present(undo, 'undo')));
    expect({ adding, moving, bringing, undoing }).toEqual({ adding: 2, moving: 2, bringing: 2, undoing: 2 });
    expect(await entries(fixture.host)).toEqual(['0 | A stand | Sales | O1 first | 9', DEMOS]);
  });

  test('rows are found after both tables were sorted', async () => {
    const row = await rowOf(useCases, 'O1.KR1');
    await useCases.addToNotNow({ request: 'A stand', from: 'Sales', why: '', revisit: null });
    await fixture.outside.sortDescending('tblKeyResults', header('keyResults', 'id'));
    expect((await useCases.moveToNotNow({ row, why: 'No budget', revisit: null })).outcome).toBe('moved');
    const entry = await entryAt(useCases, 1);
    await fixture.outside.sortDescending('tblNotNow', header('notNow', 'request'));
    expect((await useCases.bringBackFromNotNow(entry)).outcome).toBe('brought-back');
    expect(await cell(fixture.host, 'keyResults', 'O1.KR1', 'weight')).toBe(null);
    expect(await entries(fixture.host)).toEqual(['0 | A stand | Sales | - | -']);
  });

  test('a row that is gone is refused, and nothing is written', async () => {
    const row = await rowOf(useCases, 'O1.KR1');
    await fixture.outside.deleteRow('tblKeyResults', 0);
    expect((await useCases.moveToNotNow({ row, why: '', revisit: null })).outcome).toBe('row-gone');
    expect(await entries(fixture.host)).toEqual([]);
  });

  test('an entry that a co-author rewrote is refused', async () => {
    await move(useCases, 'O1.KR1');
    const entry = await entryAt(useCases);
    await type(fixture, 'notNow', entry.ref.index, 'request', 'Something else');
    expect((await useCases.bringBackFromNotNow(entry)).outcome).toBe('row-gone');
    expect(await cell(fixture.host, 'keyResults', 'O1.KR1', 'weight')).toBe(0);
  });

  /** A host on which a co-author does something between every read and the write that follows it. */
  const withCoAuthor = (act: () => Promise<unknown>): UseCases =>
    useCasesOn({
      ...fixture.host,
      read: async (request) => {
        const snapshot = await fixture.host.read(request);
        await act();
        return snapshot;
      },
    });

  test('a row that goes between reading and writing leaves nothing behind in Not now', async () => {
    const row = await rowOf(useCases, 'O1.KR1');
    const meanwhile = withCoAuthor(() => fixture.outside.deleteRow('tblKeyResults', 0));
    expect((await meanwhile.moveToNotNow({ row, why: '', revisit: null })).outcome).toBe('row-gone');
    expect(await entries(fixture.host)).toEqual([]);
  });

  test('of a row that goes while it is brought back, the entry stays', async () => {
    await move(useCases, 'O1.KR1');
    const entry = await entryAt(useCases);
    const meanwhile = withCoAuthor(() => fixture.outside.deleteRow('tblKeyResults', 0));
    expect((await meanwhile.bringBackFromNotNow(entry)).outcome).toBe('row-gone');
    expect(await entries(fixture.host)).toEqual([DEMOS]);
  });

  test('what a co-author has changed since is not undone', async () => {
    const { undo } = await move(useCases, 'O1.KR1');
    await type(fixture, 'keyResults', 0, 'weight', 3);
    expect((await useCases.undoNotNow(present(undo, 'undo'))).outcome).toBe('changed-meanwhile');
    expect(await cell(fixture.host, 'keyResults', 'O1.KR1', 'weight')).toBe(3);
    expect(await entries(fixture.host)).toEqual([DEMOS]);
  });

  test('without its table nothing is moved, and the failure names it', async () => {
    const row = await rowOf(useCases, 'O1.KR1');
    const book = present(fixture.api.getActiveWorkbook(), 'a workbook');
    book.deleteSheet(present(book.getSheetByName('Not now'), 'the sheet'));
    await expect(useCases.moveToNotNow({ row, why: '', revisit: null })).rejects.toMatchObject({
      code: 'table-missing',
      subject: 'tblNotNow',
      damage: 'nothing-changed',
    });
    expect(await cell(fixture.host, 'keyResults', 'O1.KR1', 'weight')).toBe(null);
  });

  test.each(['Not now', 'Key results'])('when %s is protected, nothing is moved', async (sheet) => {
    const row = await rowOf(useCases, 'O1.KR1');
    await fixture.outside.protectSheet(sheet);
    await expect(useCases.moveToNotNow({ row, why: '', revisit: null })).rejects.toMatchObject({
      code: 'sheet-protected',
      subject: sheet,
      damage: 'nothing-changed',
    });
    expect(await entries(fixture.host)).toEqual([]);
    expect(await cell(fixture.host, 'keyResults', 'O1.KR1', 'weight')).toBe(null);
  });

  const FAILURES = ['GeneralException', 'lost', 'lost-after-running'] as const;
  /** Runs a command of which a message fails. The host may cope with a failure that says that nothing was done. */
  const failed = async (failure: (typeof FAILURES)[number], command: () => Promise<unknown>): Promise<void> => {
    const outcome: unknown = await command().catch((error: unknown) => error);
    if (failure !== 'GeneralException') expect(outcome).toBeInstanceOf(HostError);
  };

  test.each(FAILURES.flatMap((failure) => [1, 2].map((n) => [n, failure] as const)))(
    'when message %d fails (%s), running again does each thing once, and undo takes all of it back',
    async (n, failure) => {
      await type(fixture, 'keyResults', 0, 'weight', 2);
      await fixture.standIn.settle();
      const before = takePicture(fixture.api);
      const row = await rowOf(useCases, 'O1.KR1');
      const twice = async <T>(command: () => Promise<T>): Promise<T> => {
        fixture.failMessage(n, failure);
        await failed(failure, command);
        return command();
      };
      const added = await twice(() =>
        useCases.addToNotNow({ request: 'A stand', from: 'Sales', why: '', revisit: null }),
      );
      const moved = await twice(() => useCases.moveToNotNow({ row, why: 'No budget', revisit: null }));
      expect([added.outcome, moved.outcome]).toEqual(['added', 'moved']);
      expect(await entries(fixture.host)).toEqual([
        '0 | A stand | Sales | - | -',
        DEMOS.replace('budget', 'budget [Weight: 2]'),
      ]);
      await twice(() => useCases.undoNotNow(present(moved.undo, 'undo')));
      await twice(() => useCases.undoNotNow(present(added.undo, 'undo')));
      await fixture.standIn.settle();
      expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
    },
  );
});
