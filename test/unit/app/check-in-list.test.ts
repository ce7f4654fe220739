import { checkInList, sameOwner } from '../../../src/app/check-in-list';
import type { Okrs } from '../../../src/core/model/okrs';
import { decodeWorkbook, READ_ALL } from '../../../src/core/workbook/decode';
import type { WorkbookRows } from '../../../src/core/workbook/encode';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { FIRST_DAY } from '../../support/hard-rows';
import { workbookOperations } from '../../support/workbook-file';

const DUE = FIRST_DAY + 80;

async function okrsOf(rows: Partial<WorkbookRows>): Promise<Okrs> {
  const host = createFileHost();
  const settings = [
    { key: 'quarter', value: '2027-Q1' },
    { key: 'language', value: 'en' },
  ];
  await host.apply({ operations: workbookOperations({ settings, ...rows }, 'en') });
  return decodeWorkbook(await host.read(READ_ALL)).okrs;
}

type KeyResultRow = WorkbookRows['keyResults'][number];
const keyResult = (id: string, more: KeyResultRow = {}): KeyResultRow => ({
  id,
  objective: 'O1',
  text: `Win ${id}`,
  start: 0,
  target: 40,
  due: DUE,
  ...more,
});
const OBJECTIVES = [
  { id: 'O1', text: 'Win', state: 'active' },
  { id: 'O2', text: 'Wait', state: 'paused' },
] as const;

const first = async (row: KeyResultRow, checkIns: WorkbookRows['checkIns'] = []) =>
  checkInList(await okrsOf({ objectives: OBJECTIVES, keyResults: [row], checkIns })).items[0];

describe('the list of check-ins', () => {
  it('leaves out other quarters, dropped key results and those of objectives that are not active', async () => {
    const { items } = checkInList(
      await okrsOf({
        objectives: OBJECTIVES,
        keyResults: [
          keyResult('now', { quarter: '2027-Q1' }),
          keyResult('blank'),
          keyResult('orphan', { objective: 'O9' }),
          keyResult('past', { quarter: '2026-Q4' }),
          keyResult('dropped', { weight: 0 }),
          keyResult('paused', { objective: 'O2' }),
        ],
      }),
    );
    expect(items.map(({ id }) => id)).toEqual(['now', 'blank', 'orphan']);
  });

  it('takes the history by days, whatever the order of its rows, and leaves out what is no reading', async () => {
    const item = await first(keyResult('A'), [
      { when: FIRST_DAY + 14, keyResult: 'a', value: 9 },
      { when: FIRST_DAY + 7, keyResult: 'A', value: 4 },
      { when: FIRST_DAY + 7, keyResult: 'A', value: 5 },
      { when: FIRST_DAY + 21, keyResult: 'A', value: 'a few' },
      { when: null, keyResult: 'A', value: 7 },
      { when: FIRST_DAY + 21, keyResult: 'B', value: 30 },
    ]);
    expect(item?.readings).toEqual([
      { day: FIRST_DAY + 7, value: 4 },
      { day: FIRST_DAY + 7, value: 5 },
      { day: FIRST_DAY + 14, value: 9 },
    ]);
    expect(item?.lastDay).toBe(FIRST_DAY + 14);
  });

  it('foresees the due date from two readings on: 10 a week make 30 in three', async () => {
    const readings = [
      { when: FIRST_DAY, keyResult: 'A', value: 0 },
      { when: FIRST_DAY + 7, keyResult: 'A', value: 10 },
    ];
    expect((await first(keyResult('A', { due: FIRST_DAY + 21, target: 60 }), readings))?.forecast).toEqual({
      value: 30,
      score: 0.5,
      day: FIRST_DAY + 21,
    });
    expect((await first(keyResult('A', { due: null }), readings))?.forecast?.day).toBe(FIRST_DAY + 89);
    expect((await first(keyResult('A'), readings.slice(1)))?.forecast).toBeNull();
    expect((await first(keyResult('A', { due: FIRST_DAY + 7 }), readings))?.forecast).toBeNull();
    expect((await first(keyResult('A', { measure: 'done-or-not', target: 1 }), readings))?.forecast).toBeNull();
    expect((await first(keyResult('A', { target: 'many' }), readings))?.forecast).toBeNull();
  });

  it('foresees no fewer than none of what is counted, and less than zero of what was below it', async () => {
    const falling = (from: number) => [
      { when: FIRST_DAY, keyResult: 'A', value: from },
      { when: FIRST_DAY + 8, keyResult: 'A', value: from - 10 },
    ];
    expect((await first(keyResult('A', { start: 50, target: 10 }), falling(50)))?.forecast?.value).toBe(0);
    expect((await first(keyResult('A', { start: 5, target: -200 }), falling(5)))?.forecast?.value).toBeCloseTo(-95);
  });

  it('notices a value in Current that nobody has checked in', async () => {
    const reading = [{ when: FIRST_DAY + 7, keyResult: 'A', value: 4 }];
    expect((await first(keyResult('A', { current: 4 }), reading))?.unrecorded).toBeNull();
    expect((await first(keyResult('A', { current: 6 }), reading))?.unrecorded).toBe(6);
    expect((await first(keyResult('A', { current: 0 }), reading))?.unrecorded).toBe(0);
    expect((await first(keyResult('A', { current: null }), reading))?.unrecorded).toBeNull();
    expect((await first(keyResult('A', { current: 'six' }), reading))?.unrecorded).toBeNull();
    expect((await first(keyResult('A', { start: 3, current: 3 })))?.unrecorded).toBeNull();
    expect((await first(keyResult('A', { start: null, current: 3 })))?.unrecorded).toBe(3);
  });

  it('names every owner once, whatever case and spaces', async () => {
    const rows = ['Zoe', 'ana', ' Ana ', '', 'Ben'].map((owner, index) => keyResult(`K${index}`, { owner }));
    expect(checkInList(await okrsOf({ objectives: OBJECTIVES, keyResults: rows })).owners).toEqual([
      'ana',
      'Ben',
      'Zoe',
    ]);
    expect(sameOwner('Ana', ' ANA')).toBe(true);
    expect(sameOwner('Ana', 'Anna')).toBe(false);
  });

  it('counts key results without an ID, and lists them not', async () => {
    const { items, withoutId } = checkInList(
      await okrsOf({ objectives: OBJECTIVES, keyResults: [keyResult('A'), keyResult('', { id: null })] }),
    );
    expect([items.length, withoutId]).toEqual([1, 1]);
  });
});
