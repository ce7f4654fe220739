import type { CheckInReport, NewReading } from '../../../src/app/check-in';
import type { UseCases } from '../../../src/app/use-cases';
import type { KeyResult } from '../../../src/core/model/okrs';
import type { SpreadsheetHost } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host-error';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBetween, takePicture } from './support/picture';
import { pictureOfFile } from './support/plain-file';
import { columnOf, fill, header, manyRows, SMALL_ROWS, TODAY, type, useCasesOn } from './support/workbook';

jest.setTimeout(180_000);

/** The key results as somebody sees them who opens the pane now. */
async function seen(useCases: UseCases): Promise<readonly KeyResult[]> {
  const opened = await useCases.open();
  if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
  return opened.workbook.okrs.keyResults;
}

function reading(
  keyResults: readonly KeyResult[],
  id: string,
  value: number,
  more: Partial<NewReading> = {},
): NewReading {
  const found = present(
    keyResults.find((row) => row.id === id),
    id,
  );
  return { row: found.ref, seen: found, value, confidence: null, note: '', ...more };
}

const save = (useCases: UseCases, ...readings: readonly NewReading[]): Promise<CheckInReport> =>
  useCases.saveCheckIns({ readings, by: 'Ada', when: null });

/** The history as lines `day id value confidence note by score`, days counted from today. */
async function history(host: SpreadsheetHost): Promise<readonly string[]> {
  const columns = ['when', 'keyResult', 'value', 'confidence', 'note', 'by', 'scoreThen'];
  const cells = await Promise.all(columns.map((column) => columnOf(host, 'checkIns', column)));
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? null));
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map(([when, ...others]) => [Number(when) - TODAY, ...others].map((cell) => cell ?? '-').join(' '));
}

/** Current, Confidence and Last check-in (counted from today) of a key result. */
async function state(host: SpreadsheetHost, id: string): Promise<string> {
  const row = (await columnOf(host, 'keyResults', 'id')).indexOf(id);
  const cell = async (column: string) => (await columnOf(host, 'keyResults', column))[row] ?? null;
  const [current, confidence, last] = [await cell('current'), await cell('confidence'), await cell('lastCheckIn')];
  return `${current ?? '-'} ${confidence ?? '-'} ${last === null ? '-' : Number(last) - TODAY}`;
}

describe('check-ins in a file', () => {
  let host: ReturnType<typeof createFileHost>;
  let useCases: UseCases;
  beforeEach(async () => {
    host = createFileHost();
    useCases = useCasesOn(host);
    await fill(host);
  });

  test('go into the history and into the key results', async () => {
    const rows = await seen(useCases);
    const { saved, refused } = await save(
      useCases,
      reading(rows, 'O1.KR1', 25, { confidence: 8, note: ' Two big fairs ' }),
      reading(rows, 'O1.KR2', 70),
    );
    expect([saved.map(({ id }) => id), refused]).toEqual([['O1.KR1', 'O1.KR2'], []]);
    expect(await history(host)).toEqual(['0 O1.KR1 25 8 Two big fairs Ada 0.5', '0 O1.KR2 70 - - Ada 0.75']);
    expect(await state(host, 'O1.KR1')).toBe('25 8 0');
    expect(await state(host, 'O1.KR2')).toBe('70 - 0');
    expect(await state(host, 'O2.KR1')).toBe('10 - -2');
  });

  test('and undone leave the file as it was', async () => {
    const before = await pictureOfFile(host);
    const rows = await seen(useCases);
    const { undo } = await save(
      useCases,
      reading(rows, 'O1.KR1', 25, { confidence: 8, note: '=hm' }),
      reading(rows, 'O2.KR1', 12),
    );
    const { undone, refused } = await useCases.undoCheckIns(undo);
    expect([undone.map(({ id }) => id), refused]).toEqual([['O1.KR1', 'O2.KR1'], []]);
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
  });

  test('undone twice change nothing the second time', async () => {
    const rows = await seen(useCases);
    await save(useCases, reading(rows, 'O1.KR1', 22));
    const { undo } = await save(useCases, reading(await seen(useCases), 'O1.KR1', 25));
    await useCases.undoCheckIns(undo);
    const once = await pictureOfFile(host);
    await useCases.undoCheckIns(undo);
    expect(changesBetween(once, await pictureOfFile(host))).toEqual([]);
    expect(await history(host)).toEqual(['0 O1.KR1 22 - - Ada 0.35']);
  });

  test.each<[string, Partial<NewReading>, number]>([
    ['a confidence above 10', { confidence: 11 }, 25],
    ['a confidence below 0', { confidence: -1 }, 25],
    ['a confidence that is no number', { confidence: NaN }, 25],
    ['a value without end', {}, Infinity],
  ])('%s is refused, and the others are saved', async (_, more, value) => {
    const rows = await seen(useCases);
    const { saved, refused } = await save(useCases, reading(rows, 'O1.KR1', value, more), reading(rows, 'O1.KR2', 70));
    expect([saved.map(({ id }) => id), refused.map(({ row, why }) => [row.id, why])]).toEqual([
      ['O1.KR2'],
      [['O1.KR1', 'out-of-range']],
    ]);
    expect(await state(host, 'O1.KR1')).toBe('20 - -2');
  });

  test('of tomorrow are refused, and nothing is written', async () => {
    const before = await pictureOfFile(host);
    const rows = await seen(useCases);
    const { refused } = await useCases.saveCheckIns({
      readings: [reading(rows, 'O1.KR1', 25)],
      by: 'Ada',
      when: TODAY + 1,
    });
    expect(refused.map(({ why }) => why)).toEqual(['in-the-future']);
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
  });

  test('older than the last one go into the history alone', async () => {
    const rows = await seen(useCases);
    const { saved, undo } = await useCases.saveCheckIns({
      readings: [reading(rows, 'O1.KR1', 18, { confidence: 3 })],
      by: 'Ada',
      when: TODAY - 9,
    });
    expect(saved).toHaveLength(1);
    expect(await history(host)).toEqual(['-9 O1.KR1 18 3 - Ada 0.15']);
    expect(await state(host, 'O1.KR1')).toBe('20 - -2');
    await useCases.undoCheckIns(undo);
    expect(await history(host)).toEqual([]);
  });

  test('of what is done or not are 0 or 1', async () => {
    const [first, ...others] = SMALL_ROWS.keyResults;
    const files = createFileHost();
    await fill(files, {
      ...SMALL_ROWS,
      keyResults: [{ ...first, measure: 'done-or-not', start: 0, target: 1, current: 0 }, ...others],
    });
    const own = useCasesOn(files);
    expect((await save(own, reading(await seen(own), 'O1.KR1', 2))).refused.map(({ why }) => why)).toEqual([
      'out-of-range',
    ]);
    expect((await save(own, reading(await seen(own), 'O1.KR1', 1))).saved).toHaveLength(1);
    expect(await history(files)).toEqual(['0 O1.KR1 1 - - Ada 1']);
  });

  test('nothing to save writes nothing', async () => {
    const before = await pictureOfFile(host);
    expect((await save(useCases)).saved).toEqual([]);
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
  });
});

describe('check-ins in Excel', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
    await fill(fixture.host);
  });
  afterEach(() => fixture.close());

  const messagesOf = async (command: () => Promise<unknown>): Promise<number> => {
    const before = fixture.messages;
    await command();
    return fixture.messages - before;
  };

  test('of sixty key results take three messages to save and two to undo', async () => {
    const many = makeExcelFixture();
    try {
      const own = useCasesOn(many.host);
      await fill(many.host, manyRows(60));
      const rows = await seen(own);
      const before = many.messages;
      const { saved, undo } = await save(own, ...rows.map((row, index) => reading(rows, row.id ?? '', index)));
      expect([saved.length, many.messages - before]).toEqual([60, 3]);
      const few = await seen(own);
      const between = many.messages;
      await own.undoCheckIns(undo);
      expect(few).toHaveLength(60);
      expect(many.messages - between).toBe(2);
      expect(await history(many.host)).toEqual([]);
    } finally {
      await many.close();
    }
  });

  test('of five key results take one message to read and one to write', async () => {
    const rows = await seen(useCases);
    const five = rows
      .slice(0, 5)
      .map((row, index) => reading(rows, row.id ?? '', index + 30, { confidence: 7, note: `Note ${index}` }));
    let report: CheckInReport | null = null;
    expect(await messagesOf(async () => (report = await save(useCases, ...five)))).toBe(2);
    expect(await history(fixture.host)).toHaveLength(5);
    expect(await messagesOf(() => useCases.undoCheckIns(present(report, 'the report').undo))).toBe(2);
  });

  test('and undone leave the workbook as it was', async () => {
    await fixture.standIn.settle();
    const before = takePicture(fixture.api);
    const rows = await seen(useCases);
    const { undo } = await save(
      useCases,
      reading(rows, 'O1.KR1', 25, { confidence: 8, note: 'Fairs' }),
      reading(rows, 'O3.KR1', 4),
    );
    await useCases.undoCheckIns(undo);
    await fixture.standIn.settle();
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
  });

  test('find their key result after the table was sorted', async () => {
    const rows = await seen(useCases);
    await fixture.outside.sortDescending('tblKeyResults', header('keyResults', 'id'));
    await save(useCases, reading(rows, 'O1.KR2', 70));
    expect(await state(fixture.host, 'O1.KR2')).toBe('70 - 0');
    expect(await state(fixture.host, 'O3.KR1')).toBe('3 - -2');
  });

  test('of a key result that is gone are refused, and the others are saved', async () => {
    const rows = await seen(useCases);
    await fixture.outside.deleteRow('tblKeyResults', 0);
    const { saved, refused } = await save(useCases, reading(rows, 'O1.KR1', 25), reading(rows, 'O1.KR2', 70));
    expect([saved.map(({ id }) => id), refused.map(({ row, why }) => [row.id, why])]).toEqual([
      ['O1.KR2'],
      [['O1.KR1', 'row-gone']],
    ]);
    expect(await history(fixture.host)).toEqual(['0 O1.KR2 70 - - Ada 0.75']);
  });

  test('of a key result that goes between reading and writing leave nothing behind in the history', async () => {
    const rows = await seen(useCases);
    const meanwhile = useCasesOn({
      ...fixture.host,
      read: async (request) => {
        const snapshot = await fixture.host.read(request);
        await fixture.outside.deleteRow('tblKeyResults', 0);
        return snapshot;
      },
    });
    const { saved, refused } = await save(
      meanwhile,
      reading(rows, 'O1.KR1', 25, { note: 'Lost' }),
      reading(rows, 'O1.KR2', 70),
    );
    expect([saved.map(({ id }) => id), refused.map(({ row, why }) => [row.id, why])]).toEqual([
      ['O1.KR2'],
      [['O1.KR1', 'row-gone']],
    ]);
    expect(await history(fixture.host)).toEqual(['0 O1.KR2 70 - - Ada 0.75']);
    expect(await state(fixture.host, 'O1.KR2')).toBe('70 - 0');
  });

  test('do not write over what a co-author has written since, and say what it is', async () => {
    const rows = await seen(useCases);
    await type(fixture, 'keyResults', 0, 'current', 28);
    const { saved, refused } = await save(useCases, reading(rows, 'O1.KR1', 25), reading(rows, 'O1.KR2', 70));
    expect(saved.map(({ id }) => id)).toEqual(['O1.KR2']);
    expect(refused.map(({ why, now }) => [why, now?.current])).toEqual([
      ['changed-meanwhile', { kind: 'number', value: 28 }],
    ]);
    expect(await state(fixture.host, 'O1.KR1')).toBe('28 - -2');
  });

  test('of two people who save the same key result, the second hears of the first', async () => {
    const rows = await seen(useCases);
    await save(useCases, reading(rows, 'O1.KR1', 25));
    const { refused } = await save(useCasesOn(fixture.host), reading(rows, 'O1.KR1', 26));
    expect(refused.map(({ why }) => why)).toEqual(['changed-meanwhile']);
    expect(await history(fixture.host)).toEqual(['0 O1.KR1 25 - - Ada 0.5']);
  });

  test('leave a formula in Current alone', async () => {
    await type(fixture, 'keyResults', 0, 'current', '=10+11');
    const rows = await seen(useCases);
    await save(useCases, reading(rows, 'O1.KR1', 21, { confidence: 6 }));
    await fixture.standIn.settle();
    expect(await history(fixture.host)).toEqual(['0 O1.KR1 21 6 - Ada 0.3']);
    const [formula] = [...takePicture(fixture.api).values()].filter(
      ({ column, formula: text }) => column === 'tblKeyResults[Current]' && text !== null,
    );
    expect(formula?.formula).toBe('=10+11');
    expect(await state(fixture.host, 'O1.KR1')).toBe('21 6 0');
  });

  test('that somebody has changed since are not undone; the others are', async () => {
    const rows = await seen(useCases);
    const { undo } = await save(
      useCases,
      reading(rows, 'O1.KR1', 25),
      reading(rows, 'O1.KR2', 70),
      reading(rows, 'O2.KR1', 11),
    );
    await type(fixture, 'keyResults', 0, 'current', 28);
    await fixture.outside.deleteRow('tblKeyResults', 2);
    const { undone, refused } = await useCases.undoCheckIns(undo);
    expect(undone.map(({ id }) => id)).toEqual(['O1.KR2']);
    expect(refused.map(({ row, why }) => [row.id, why])).toEqual([
      ['O1.KR1', 'changed-meanwhile'],
      ['O2.KR1', 'row-gone'],
    ]);
    expect(await state(fixture.host, 'O1.KR1')).toBe('28 - 0');
    expect(await state(fixture.host, 'O1.KR2')).toBe('80 - -2');
    expect(await history(fixture.host)).toEqual(['0 O1.KR1 25 - - Ada 0.5', '0 O2.KR1 11 - - Ada 0.275']);
  });

  test('are undone by what they say, wherever the history was sorted to', async () => {
    const rows = await seen(useCases);
    await save(useCases, reading(rows, 'O1.KR1', 25), reading(rows, 'O2.KR1', 11));
    const { undo } = await save(useCases, reading(await seen(useCases), 'O1.KR1', 26));
    await fixture.outside.sortDescending('tblCheckIns', header('checkIns', 'value'));
    await useCases.undoCheckIns(undo);
    expect([...(await history(fixture.host))].sort()).toEqual(['0 O1.KR1 25 - - Ada 0.5', '0 O2.KR1 11 - - Ada 0.275']);
    expect(await state(fixture.host, 'O1.KR1')).toBe('25 - 0');
  });

  test('without a column to write to are refused by its name', async () => {
    const rows = await seen(useCases);
    await fixture.outside.deleteColumn('tblCheckIns', header('checkIns', 'value'));
    await expect(save(useCases, reading(rows, 'O1.KR1', 25))).rejects.toMatchObject({
      code: 'column-missing',
      subject: 'Value',
      damage: 'nothing-changed',
    });
    expect(await state(fixture.host, 'O1.KR1')).toBe('20 - -2');
  });

  const FAILURES = ['GeneralException', 'lost', 'lost-after-running'] as const;
  /** Runs a command of which a message fails. The host may cope with a failure that says that nothing was done. */
  const failed = async (failure: (typeof FAILURES)[number], command: () => Promise<unknown>): Promise<void> => {
    const outcome: unknown = await command().catch((error: unknown) => error);
    if (failure !== 'GeneralException') expect(outcome).toBeInstanceOf(HostError);
  };

  test.each(FAILURES.flatMap((failure) => [1, 2].map((n) => [n, failure] as const)))(
    'when message %d fails (%s), saving again saves each reading once, and undo takes all of it back',
    async (n, failure) => {
      await fixture.standIn.settle();
      const before = takePicture(fixture.api);
      const rows = await seen(useCases);
      const both = [reading(rows, 'O1.KR1', 25, { confidence: 8 }), reading(rows, 'O2.KR1', 11, { note: 'Slow' })];
      fixture.failMessage(n, failure);
      await failed(failure, () => save(useCases, ...both));
      const { saved, undo } = await save(useCases, ...both);
      expect(saved).toHaveLength(2);
      expect(await history(fixture.host)).toEqual(['0 O1.KR1 25 8 - Ada 0.5', '0 O2.KR1 11 - Slow Ada 0.275']);
      fixture.failMessage(n, failure);
      await failed(failure, () => useCases.undoCheckIns(undo));
      await useCases.undoCheckIns(undo);
      await fixture.standIn.settle();
      expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
    },
  );
});
