import fc from 'fast-check';
import { dayFromIso } from '../../../src/core/model/days';
import type { KeyResult } from '../../../src/core/model/okrs';
import { forecastValue } from '../../../src/core/score/forecast';
import { gradeOf } from '../../../src/core/score/grade';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import type { Scores } from '../../../src/core/score/scores';
import { decodeWorkbook } from '../../../src/core/workbook/decode';
import type { RowValues } from '../../../src/core/workbook/encode';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot';

const day = (iso: string): number => {
  const serial = dayFromIso(iso);
  if (serial === null) throw new Error(`No date: ${iso}`);
  return serial;
};

const SETTINGS: readonly RowValues<'settings'>[] = [
  { key: 'quarter', value: '2027-Q1' },
  { key: 'language', value: 'en' },
];
const MIDDLE = day('2027-02-15');

function scoresOf(
  keyResults: readonly RowValues<'keyResults'>[],
  objectives: readonly RowValues<'objectives'>[] = [{ id: 'O1', text: 'Win' }],
  today = MIDDLE,
  settings: readonly RowValues<'settings'>[] = SETTINGS,
): Scores {
  const rows = keyResults.map((row, index) => ({ id: `O1.KR${index + 1}`, objective: 'O1', text: 'Sell', ...row }));
  return scoreWorkbook(decodeWorkbook(snapshotOf({ settings, objectives, keyResults: rows })).okrs, today);
}

function scoreOf(row: RowValues<'keyResults'>): { progress: number | null; score: number | null } {
  const [entry] = scoresOf([row]).keyResults;
  if (!entry) throw new Error('The row was not read');
  return { progress: entry.progress, score: entry.score };
}

describe('the score of a key result', () => {
  test.each([
    ['start 15, target 35, current 20', { start: 15, target: 35, current: 20 }, 0.25, 0.25],
    ['a decrease from 100 to 60, at 80', { start: 100, target: 60, current: 80 }, 0.5, 0.5],
    ['a decrease from 100 to 60, beyond it at 50', { start: 100, target: 60, current: 50 }, 1.25, 1],
    ['movement the wrong way', { start: 10, target: 20, current: 5 }, -0.5, 0],
    ['a blank start, which means 0', { target: 40, current: 10 }, 0.25, 0.25],
    ['a current value of 0, which is a reading', { start: 10, target: 0, current: 0 }, 1, 1],
    ['a blank current value, which is not started', { start: 10, target: 20 }, 0, 0],
    ['target equal to start, reached', { start: 20, target: 20, current: 20 }, 1, 1],
    ['target equal to start, not reached', { start: 20, target: 20, current: 19 }, 0, 0],
  ])('is right for %s', (_, row, progress, score) => {
    expect(scoreOf(row)).toEqual({ progress, score });
  });

  test.each<[string, RowValues<'keyResults'>]>([
    ['the target is blank', { start: 1, current: 2 }],
    ['the target is text', { start: 1, target: 'many', current: 2 }],
    ['the current value is text', { start: 1, target: 5, current: 'some' }],
    ['the start is an error value', { start: '#REF!', target: 5, current: 2 }],
    ['the numbers overflow', { start: -1.7e308, target: 1.7e308, current: 1 }],
  ])('is blank when %s', (_, row) => {
    expect(scoreOf(row)).toEqual({ progress: null, score: null });
  });

  test.each<[string, CellValue, number, number, number]>([
    ['at or above its limit', 'stay-at-or-above', 90, 90, 1],
    ['below a limit to stay above', 'stay-at-or-above', 90, 89.9, 0],
    ['at or below its limit', 'stay-at-or-below', 5, 5, 1],
    ['above a limit to stay below', 'stay-at-or-below', 5, 5.1, 0],
    ['done', 'done-or-not', 1, 1, 1],
    ['not done', 'done-or-not', 1, 0, 0],
  ])('of a measure that is %s is all or nothing', (_, measure, target, current, score) => {
    expect(scoreOf({ measure, start: 3, target, current }).score).toBe(score);
  });

  test('lies between 0 and 1 whatever the numbers, and follows progress', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, number, (start, target, current) => {
        const { progress, score } = scoreOf({ start, target, current });
        if (score === null) return progress === null;
        return score >= 0 && score <= 1 && progress !== null && (progress < 0 || progress > 1 || score === progress);
      }),
    );
  });

  test('is the same when start, target and current are all mirrored', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(number, number, number, (start, target, current) => {
        fc.pre(start !== target);
        expect(scoreOf({ start: -start, target: -target, current: -current }).progress).toBe(
          scoreOf({ start, target, current }).progress,
        );
      }),
    );
  });
});

describe('the score of an objective', () => {
  const withScore = (score: number, weight?: number): RowValues<'keyResults'> => ({
    start: 0,
    target: 1,
    current: score,
    ...(weight === undefined ? {} : { weight }),
  });
  const objectiveScore = (rows: readonly RowValues<'keyResults'>[]): number | null =>
    scoresOf(rows).objectives[0]?.score ?? null;

  test('is the mean of its key results', () => {
    expect(objectiveScore([0.27, 0.18, 0.73].map((score) => withScore(score)))).toBeCloseTo(0.3933, 4);
    expect(objectiveScore([0.5, 0.5, 0.5, 0.5, 1].map((score) => withScore(score)))).toBeCloseTo(0.6, 12);
  });

  test('is weighted, a blank weight counting 1 and a weight of 0 taking a key result out', () => {
    expect(objectiveScore([withScore(1, 3), withScore(0)])).toBe(0.75);
    expect(objectiveScore([withScore(1, 0), withScore(0.5)])).toBe(0.5);
  });

  test('is blank when every weight is 0', () => {
    expect(objectiveScore([withScore(1, 0), withScore(0.5, 0)])).toBeNull();
  });

  test('leaves out key results without a score', () => {
    expect(objectiveScore([withScore(0.5), { start: 0, current: 3 }])).toBe(0.5);
  });

  test('leaves out key results with an unreadable or negative weight until it is mended', () => {
    expect(objectiveScore([withScore(1, -2), { ...withScore(0), weight: 'heavy' }, withScore(0.5)])).toBe(0.5);
  });

  test('leaves out key results of other quarters and counts those without one', () => {
    expect(
      objectiveScore([
        { ...withScore(1), quarter: '2026-Q4' },
        { ...withScore(0.5), quarter: '2027-q1 ' },
      ]),
    ).toBe(0.5);
  });

  test('lies between the lowest and the highest score that count', () => {
    const entry = fc.record({
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
        const score = objectiveScore(entries.map((one) => withScore(one.score, one.weight)));
        const scores = entries.map((one) => one.score);
        return score !== null && score >= Math.min(...scores) - 1e-9 && score <= Math.max(...scores) + 1e-9;
      }),
    );
  });

  test('names its weakest key result', () => {
    const weakest = scoresOf([withScore(0.5), withScore(0.2), withScore(0.9)]).objectives[0]?.weakest;
    expect((weakest as KeyResult | null)?.id).toBe('O1.KR2');
  });
});

describe('the overall score', () => {
  test('is the mean of the active objectives that have a score', () => {
    const scores = scoresOf(
      [
        { objective: 'O1', start: 0, target: 1, current: 1 },
        { objective: 'O2', start: 0, target: 1, current: 0.5 },
        { objective: 'O3', start: 0, target: 1, current: 0 },
      ],
      [
        { id: 'O1', text: 'a' },
        { id: 'O2', text: 'b', state: 'active' },
        { id: 'O3', text: 'c', state: 'dropped' },
        { id: 'O4', text: 'd' },
      ],
    );
    expect(scores.overall).toBe(0.75);
  });

  test('is blank in an empty workbook', () => {
    expect(scoresOf([], []).overall).toBeNull();
  });
});

describe('expected progress and status', () => {
  const FIRST = day('2027-01-01');
  const entryOn = (today: number, row: RowValues<'keyResults'>) =>
    scoresOf([{ start: 0, target: 100, ...row }], undefined, today).keyResults[0];

  test('expected progress runs straight from the first day of the quarter to the due date', () => {
    const due = FIRST + 80;
    expect(entryOn(FIRST, { due })?.expected).toBe(0);
    expect(entryOn(FIRST + 40, { due })?.expected).toBe(0.5);
    expect(entryOn(FIRST + 80, { due })?.expected).toBe(1);
    expect(entryOn(FIRST + 200, { due })?.expected).toBe(1);
    expect(entryOn(FIRST - 10, { due })?.expected).toBe(0);
  });

  test('a blank due date is the last day of the quarter', () => {
    expect(entryOn(day('2027-03-31'), {})?.expected).toBe(1);
  });

  test.each([
    [50, 'on-track'],
    [40, 'on-track'],
    [39, 'at-risk'],
    [25, 'at-risk'],
    [24, 'off-track'],
    [100, 'done'],
  ])('half way, a reading of %d is %s', (current, status) => {
    expect(entryOn(FIRST + 40, { due: FIRST + 80, current })?.status).toBe(status);
  });

  test('without a reading it is not started for seven days, then judged like any other', () => {
    expect(entryOn(FIRST + 6, { due: FIRST + 10 })?.status).toBe('not-started');
    expect(entryOn(FIRST + 7, { due: FIRST + 10 })?.status).toBe('off-track');
    expect(entryOn(FIRST + 6, { due: FIRST + 10, current: 0 })?.status).toBe('off-track');
  });

  test('thresholds, the day and the fiscal year come from Settings', () => {
    const settings: readonly RowValues<'settings'>[] = [
      ...SETTINGS,
      { key: 'fiscal-year-start-month', value: 4 },
      { key: 'on-track-within', value: 0.3 },
      { key: 'as-of', value: day('2027-04-01') + 45 },
    ];
    const [entry] = scoresOf(
      [{ start: 0, target: 100, current: 21, due: day('2027-04-01') + 90 }],
      undefined,
      FIRST,
      settings,
    ).keyResults;
    expect(entry).toMatchObject({ expected: 0.5, status: 'on-track' });
  });
});

describe('grades', () => {
  test.each([
    [0, 'red'],
    [0.39999999, 'red'],
    [0.4, 'amber'],
    [0.69999999, 'amber'],
    [0.7, 'green'],
    [1, 'green'],
  ])('%d is %s', (score, grade) => {
    expect(gradeOf(score)).toBe(grade);
  });
});

describe('the forecast', () => {
  test('needs two readings of different days', () => {
    expect(forecastValue([{ day: 10, value: 1 }], 20)).toBeNull();
    expect(
      forecastValue(
        [
          { day: 10, value: 1 },
          { day: 10, value: 3 },
        ],
        20,
      ),
    ).toBeNull();
  });

  test('follows a straight line exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -9, max: 9 }), (offset, slope) => {
        const readings = [0, 7, 14].map((at) => ({ day: 46000 + at, value: offset + slope * at }));
        expect(forecastValue(readings, 46030)).toBeCloseTo(offset + slope * 30, 6);
      }),
    );
  });
});
