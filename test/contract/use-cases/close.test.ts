import type { UseCases } from '../../../src/app/use-cases';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { FIRST_DAY } from '../../support/hard-rows';
import { changesBetween } from './support/picture';
import { pictureOfFile } from './support/plain-file';
import { choosing, facts, LATE_ROWS, linesOf, suggested } from './support/closing';
import { columnOf, fill, fillChanged, header, useCasesOn } from './support/workbook';

jest.setTimeout(60_000);

const Q2_END = FIRST_DAY + 180;

describe('closing a quarter in a file', () => {
  let host: ReturnType<typeof createFileHost>;
  let useCases: UseCases;
  beforeEach(async () => {
    host = createFileHost();
    useCases = useCasesOn(host);
    await fill(host, LATE_ROWS);
  });

  const grades = () => linesOf(host, 'keyResults', ['id', 'quarter', 'finalGrade', 'gradeNote']);
  const setting = async (key: string) =>
    (await columnOf(host, 'settings', 'value'))[(await columnOf(host, 'settings', 'key')).indexOf(key)] ?? null;

  test('keeps the computed grades, lets what is not done begin anew, and moves Settings on', async () => {
    const report = await useCases.closeQuarter(await suggested(useCases));
    expect(facts(report)).toEqual({
      outcome: 'closed',
      quarter: { year: 2027, number: 1 },
      next: { year: 2027, number: 2 },
      graded: 5,
      carried: [
        { from: 'O1.KR1', to: 'O1.KR3' },
        { from: 'O1.KR2', to: 'O1.KR4' },
        { from: 'O2.KR2', to: 'O2.KR3' },
        { from: 'O3.KR1', to: 'O3.KR3' },
        { from: 'O3.KR2', to: 'O3.KR4' },
      ],
      carriedBefore: 0,
      startsRenewed: 0,
      actionsMoved: 2,
      quartersNamed: 1,
      ungraded: ['O3.KR2'],
      movedOn: true,
      refused: [],
      asOf: null,
    });
    expect(await grades()).toEqual([
      'O1.KR1 2027-Q1 0.25 -',
      'O1.KR2 2027-Q1 0.5 -',
      'O2.KR1 2027-Q1 1 -',
      'O2.KR2 2027-Q1 0.125 -',
      'O3.KR1 2027-Q1 0.25 -',
      'O3.KR2 2027-Q1 - -',
      ...['O1.KR3', 'O1.KR4', 'O2.KR3', 'O3.KR3', 'O3.KR4'].map((id) => `${id} 2027-Q2 - -`),
    ]);
    const anew = await linesOf(host, 'keyResults', [
      'id',
      'start',
      'target',
      'current',
      'due',
      'lastCheckIn',
      'follows',
    ]);
    expect(anew.slice(6)).toEqual([
      `O1.KR3 20 35 - ${Q2_END} - O1.KR1`,
      `O1.KR4 80 60 - ${Q2_END} - O1.KR2`,
      `O2.KR3 1 8 - ${Q2_END} - O2.KR2`,
      `O3.KR3 3 12 - ${Q2_END} - O3.KR1`,
      `O3.KR4 2300 many - ${Q2_END} - O3.KR2`,
    ]);
    expect(await linesOf(host, 'actions', ['id', 'keyResult', 'state'])).toEqual([
      'O1.KR1.A1 O1.KR3 Doing',
      'O1.KR1.A2 O1.KR1 Done',
      'O2.KR2.A1 O2.KR3 -',
    ]);
    expect(await columnOf(host, 'checkIns', 'keyResult')).toEqual(['O1.KR1']);
    expect([await setting('quarter'), await setting('quarter-start')]).toEqual(['2027-Q2', null]);
  });

  test('again does nothing again', async () => {
    const request = await suggested(useCases);
    await useCases.closeQuarter(request);
    const once = await pictureOfFile(host);
    const again = await useCases.closeQuarter(request);
    expect(changesBetween(once, await pictureOfFile(host))).toEqual([]);
    expect(facts(again)).toMatchObject({ graded: 0, carried: [], carriedBefore: 5, actionsMoved: 0, refused: [] });
  });

  test('leaves every score, expectation and status of the closed quarter as it was', async () => {
    const columns = ['id', 'progress', 'score', 'expected', 'status'];
    const seen = async () => {
      const opened = await useCases.open();
      if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
      return opened.scores.keyResults
        .slice(0, 6)
        .map(({ keyResult, progress, score, expected, status }) => [keyResult.id, progress, score, expected, status]);
    };
    const before = await seen();
    expect(before[0]).toHaveLength(columns.length);
    await useCases.closeQuarter(await suggested(useCases));
    expect(await seen()).toEqual(before);
  });

  test('writes the grade, the note and the choices of a person', async () => {
    const request = choosing(await suggested(useCases), {
      'O1.KR1': { grade: 0.6, note: ' Two fairs fell through ', goesOn: false },
      'O2.KR1': { goesOn: true, grade: 0 },
      'O1.KR2': { actions: [] },
      'O2.KR2': { grade: null, actions: [] },
    });
    const report = await useCases.closeQuarter(request);
    expect(report.ungraded.map(({ id }) => id)).toEqual(['O2.KR2', 'O3.KR2']);
    expect((await grades()).slice(0, 4)).toEqual([
      'O1.KR1 2027-Q1 0.6 Two fairs fell through',
      'O1.KR2 2027-Q1 0.5 -',
      'O2.KR1 2027-Q1 0 -',
      'O2.KR2 2027-Q1 - -',
    ]);
    expect(report.carried.map(({ from }) => from)).toEqual(['O1.KR2', 'O2.KR1', 'O2.KR2', 'O3.KR1', 'O3.KR2']);
    expect(await columnOf(host, 'actions', 'keyResult')).toEqual(['O1.KR1', 'O1.KR1', 'O2.KR2']);
  });

  test.each([-0.1, 1.01, NaN, Infinity])('a grade of %d is refused, and the others are written', async (grade) => {
    const report = await useCases.closeQuarter(choosing(await suggested(useCases), { 'O1.KR1': { grade } }));
    expect(facts(report).refused).toEqual(['O1.KR1 out-of-range']);
    expect((await grades()).slice(0, 2)).toEqual(['O1.KR1 2027-Q1 - -', 'O1.KR2 2027-Q1 0.5 -']);
  });

  test('a draft adds the next quarter’s rows alone, and they count nowhere yet', async () => {
    const before = await useCases.open();
    const report = await useCases.closeQuarter(await suggested(useCases, true));
    expect(facts(report)).toMatchObject({
      outcome: 'drafted',
      graded: 0,
      actionsMoved: 0,
      movedOn: false,
      quartersNamed: 0,
    });
    expect(report.carried).toHaveLength(5);
    const after = await useCases.open();
    if (before.kind !== 'ours' || after.kind !== 'ours') throw new Error('not an OKR workbook');
    expect(after.scores.overall).toBe(before.scores.overall);
    expect(after.scores.objectives.map(({ score }) => score)).toEqual(
      before.scores.objectives.map(({ score }) => score),
    );
    expect(await setting('quarter')).toBe('2027-Q1');
    expect((await grades()).slice(0, 6).join()).not.toMatch(/Q1 \d/);
  });

  test('after a draft carries nothing twice, sets drafts out from the latest readings, and lets actions come along', async () => {
    await useCases.closeQuarter(await suggested(useCases, true));
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const rows = opened.workbook.okrs.keyResults;
    const [checkedIn, , , reworded] = rows;
    const drafted = rows.find(({ follows }) => follows === 'O3.KR1');
    if (!checkedIn || !reworded || !drafted) throw new Error('rows are missing');
    await useCases.saveCheckIns({
      readings: [{ row: checkedIn.ref, seen: checkedIn, value: 30, confidence: null, note: '' }],
      by: '',
      when: null,
    });
    await useCases.edit(opened.workbook, [
      { kind: 'set', row: drafted.ref, values: { text: 'Publish 20 guides with clients', start: 5, target: 20 } },
    ]);
    const report = await useCases.closeQuarter(await suggested(useCases));
    expect(facts(report)).toMatchObject({
      carried: [],
      carriedBefore: 5,
      startsRenewed: 1,
      actionsMoved: 2,
      movedOn: true,
    });
    const starts = await linesOf(host, 'keyResults', ['follows', 'start', 'text']);
    expect(starts).toContain('O1.KR1 30 Increase demos booked from 15 to 35');
    expect(starts).toContain('O3.KR1 5 Publish 20 guides with clients');
    expect(starts).toHaveLength(11);
  });

  test('of a grade that a co-author has given meanwhile keeps theirs, and says so', async () => {
    const request = choosing(await suggested(useCases), { 'O1.KR1': { grade: 0.9 } });
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const [first] = opened.workbook.okrs.keyResults;
    if (!first) throw new Error('no key result');
    await useCases.edit(opened.workbook, [{ kind: 'set', row: first.ref, values: { finalGrade: 0.4 } }]);
    const report = await useCases.closeQuarter(request);
    expect(facts(report).refused).toEqual(['O1.KR1 changed-meanwhile']);
    expect((await grades())[0]).toBe('O1.KR1 2027-Q1 0.4 -');
    expect(report.carried.map(({ from }) => from)).toContain('O1.KR1');
  });

  test('that Settings no longer name writes nothing', async () => {
    const request = await suggested(useCases);
    const before = await pictureOfFile(host);
    const report = await useCases.closeQuarter({ ...request, quarter: { year: 2026, number: 2 } });
    expect(facts(report)).toMatchObject({ outcome: 'other-quarter', movedOn: false });
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
  });
});

describe('closing a quarter of its own kind', () => {
  const settings = (changes: Readonly<Record<string, string | number | null>>) =>
    (LATE_ROWS.settings ?? []).map((row) => {
      const changed = typeof row.key === 'string' ? changes[row.key] : undefined;
      return changed === undefined ? row : { ...row, value: changed };
    });

  test('moves days that were typed on by three months, and gives the new rows the last of them', async () => {
    const host = createFileHost();
    const useCases = useCasesOn(host);
    await fill(host, {
      ...LATE_ROWS,
      settings: settings({ 'quarter-start': FIRST_DAY - 31, 'quarter-end': FIRST_DAY + 58 }),
    });
    const request = await suggested(useCases);
    await useCases.closeQuarter(request);
    // 1 March to 31 May 2027.
    const [from, to] = [FIRST_DAY + 59, FIRST_DAY + 150];
    expect((await columnOf(host, 'settings', 'value')).slice(1, 4)).toEqual(['2027-Q2', from, to]);
    expect((await columnOf(host, 'keyResults', 'due')).slice(6)).toEqual([to, to, to, to, to]);
    // The row that left its due date to Settings keeps the day that it meant.
    expect((await columnOf(host, 'keyResults', 'due'))[3]).toBe(FIRST_DAY + 58);
    const once = await pictureOfFile(host);
    await useCases.closeQuarter(request);
    expect(changesBetween(once, await pictureOfFile(host))).toEqual([]);
  });

  test('of the fourth quarter goes on in the next year', async () => {
    const host = createFileHost();
    const useCases = useCasesOn(host);
    const keyResults = (LATE_ROWS.keyResults ?? []).map((row) => ({ ...row, quarter: '2027-Q4' }));
    await fill(host, { ...LATE_ROWS, keyResults, settings: settings({ quarter: '2027-Q4' }) });
    const report = await useCases.closeQuarter(await suggested(useCases));
    expect(report.next).toEqual({ year: 2028, number: 1 });
    expect((await columnOf(host, 'settings', 'value'))[1]).toBe('2028-Q1');
  });

  test('without objectives or key results only moves on', async () => {
    const host = createFileHost();
    const useCases = useCasesOn(host);
    await fill(host, { settings: LATE_ROWS.settings ?? [] });
    const report = await useCases.closeQuarter(await suggested(useCases));
    expect(facts(report)).toMatchObject({ graded: 0, carried: [], ungraded: [], movedOn: true });
    expect((await columnOf(host, 'settings', 'value'))[1]).toBe('2027-Q2');
  });

  test('in a workbook that lacks the linking column adds it once', async () => {
    const host = createFileHost();
    const useCases = useCasesOn(host);
    const name = header('keyResults', 'follows');
    await fillChanged(
      host,
      (table) => ({ ...table, columns: table.columns.filter((column) => column.header !== name) }),
      LATE_ROWS,
    );
    const request = await suggested(useCases);
    await useCases.closeQuarter(request);
    expect((await columnOf(host, 'keyResults', 'follows')).slice(5)).toEqual([
      null,
      'O1.KR1',
      'O1.KR2',
      'O2.KR2',
      'O3.KR1',
      'O3.KR2',
    ]);
    const again = await useCases.closeQuarter(request);
    expect(again.carried).toEqual([]);
  });

  test('in which two rows have one id, or a row has none, leaves these alone and says so', async () => {
    const host = createFileHost();
    const useCases = useCasesOn(host);
    const keyResults = (LATE_ROWS.keyResults ?? []).map((row) => {
      if (row.id === 'O1.KR2') return { ...row, id: 'O1.KR1' };
      return row.id === 'O2.KR2' ? { ...row, id: null } : row;
    });
    await fill(host, { ...LATE_ROWS, keyResults });
    const request = await suggested(useCases);
    expect(request.choices.map(({ row }) => row.id)).toEqual(['O2.KR1', 'O3.KR1', 'O3.KR2']);
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const choices = opened.workbook.okrs.keyResults.map(({ ref, finalGrade, gradeNote }) => ({
      row: ref,
      seen: { finalGrade, gradeNote },
      grade: 'computed' as const,
      note: '',
      goesOn: true,
      actions: [],
    }));
    const report = await useCases.closeQuarter({ ...request, choices });
    expect(facts(report).refused).toEqual(['O1.KR1 id-twice', 'O1.KR1 id-twice', '- without-id']);
    expect(report.carried.map(({ from }) => from)).toEqual(['O2.KR1', 'O3.KR1', 'O3.KR2']);
    // It still says to which quarter it belonged.
    expect(await columnOf(host, 'keyResults', 'quarter')).not.toContain(null);
  });

  test('that Settings show as of a day within it says so', async () => {
    const host = createFileHost();
    await fill(host, { ...LATE_ROWS, settings: settings({ 'as-of': FIRST_DAY + 60 }) });
    const useCases = useCasesOn(host);
    expect((await useCases.closeQuarter(await suggested(useCases))).asOf).toBe(FIRST_DAY + 60);
  });
});
