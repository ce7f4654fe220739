import { LANGUAGES } from '../../../src/core/model/language';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { NEVER, trendReadings, weeklyTrend } from '../../../src/core/score/trend';
import { summaryHtml } from '../../../src/core/summary/html';
import { summaryModel } from '../../../src/core/summary/model';
import { lowerFirst, measuredBy, statement } from '../../../src/core/summary/sentence';
import { summaryText } from '../../../src/core/summary/text';
import { READ_ALL, decodeWorkbook } from '../../../src/core/workbook/decode';
import { summarySheet } from '../../../src/core/workbook/summary';
import { ROWS } from '../../../src/core/workbook/summary-layout';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { manyObjectives } from '../../support/many-objectives';
import { workbookOperations } from '../../support/workbook-file';

describe('a sentence', () => {
  test.each([
    ['Earn trust', 'earn trust'],
    ['SEO first', 'SEO first'],
    ['B2B leads', 'B2B leads'],
    ['S’imposer', 's’imposer'],
    ['Łączyć', 'łączyć'],
    ['', ''],
  ])('goes on with %j as %j', (text, expected) => expect(lowerFirst(text)).toBe(expected));

  test('ends its first half with a comma, unless the objective ends with a mark', () => {
    expect(statement('Earn trust', 'en')).toBe('We will earn trust,');
    expect(statement('Earn trust.', 'en')).toBe('We will earn trust.');
    expect(statement('', 'en')).toBe('');
  });

  test('names five key results, and says when none counts', () => {
    expect(measuredBy(['A', 'B', 'C', 'D', 'E', 'F'], 'en')).toBe('as measured by: A; B; C; D; E; …');
    expect(measuredBy([], 'en')).toBe('no key result counts yet this quarter');
  });
});

describe('the trend', () => {
  const readings = trendReadings(
    [
      { row: 0, keyResultRow: 0, day: 100, scoreThen: 0.5 },
      { row: 1, keyResultRow: 0, day: 100, scoreThen: 0.25 },
      { row: 2, keyResultRow: 1, day: 108, scoreThen: 1.5 },
      { row: 3, keyResultRow: 2, day: 101, scoreThen: 1 },
    ],
    (row) => (row === 2 ? 0 : 0.5),
  );

  test('takes the last reading of a day, and leaves out what does not count', () => {
    expect(readings.map(({ row, until, points }) => [row, until, points])).toEqual([
      [0, 100, 0.25],
      [1, NEVER, 0.125],
      [2, NEVER, 0.5],
      [3, NEVER, null],
    ]);
  });

  test('shows what was known at each week’s end, the overall score now, and nothing of weeks to come', () => {
    const weeks = weeklyTrend(readings, { start: 93, end: 183, today: 115, overall: 0.7 });
    expect(weeks.map(({ score }) => score).slice(0, 5)).toEqual([null, 0.125, 0.625, 0.7, null]);
    expect(weeks).toHaveLength(12);
  });

  test('moves on with a long quarter, and stands still after its end', () => {
    expect(weeklyTrend([], { start: 0, end: 300, today: 200, overall: 0.5 }).at(-1)).toEqual({
      start: 196,
      score: 0.5,
    });
    expect(weeklyTrend([], { start: 0, end: 90, today: 900, overall: 0.5 }).at(-1)).toEqual({ start: 84, score: 0.5 });
  });
});

test.each([0, 3, 12, 40])('inputs keep their place with %d objectives', (count) => {
  const lines = Array.from({ length: count }, () => ({ statement: 'x'.repeat(300), measuredBy: 'y'.repeat(900) }));
  const { cells } = summarySheet({ name: 'Summary', language: 'en', lines });
  const inputs = cells.filter(({ style }) => style === 'input').map(({ row, column }) => `${row}:${column}`);
  expect(inputs).toEqual(['51:1', '52:1', '53:1', '51:5', '52:5', '53:5', '51:9', '52:9', '53:9']);
  const taken = cells.flatMap(({ row, column, span }) =>
    Array.from({ length: span }, (_, at) => `${row}:${column + at}`),
  );
  expect(new Set(taken).size).toBe(taken.length);
});

test.each(LANGUAGES)(
  'the summary of twelve objectives says all of them, in %s, and every text is escaped',
  async (language) => {
    const host = createFileHost();
    const rows = manyObjectives(12);
    const objectives = (rows.objectives ?? []).map((row, index) =>
      index === 0 ? { ...row, text: 'Win <i>&</i>\u202e "us"' } : row,
    );
    await host.apply({
      operations: workbookOperations(
        { ...rows, objectives, settings: [{ key: 'quarter', value: '2027-Q1' }] },
        language,
      ),
    });
    const workbook = decodeWorkbook(await host.read(READ_ALL));
    const model = summaryModel(workbook, scoreWorkbook(workbook.okrs, 46_470), 46_470);
    expect(model.objectives).toHaveLength(12);
    expect(model.objectives[1]?.weakest?.id).toBe('O2.KR1');
    const text = summaryText(model, language);
    const html = summaryHtml(model, language);
    expect(text).toContain('win <i>&</i>  "us"');
    expect(html).toContain('win &lt;i&gt;&amp;&lt;/i&gt;');
    expect(html).not.toMatch(/<i>|\u202e|class=|<style|<script|undefined/);
    expect(text.match(/^\d+\. /gm)).toHaveLength(12);
  },
);

test.each<[string, number, number, number]>([
  ['one line, all of it shown', 1, 100, 15],
  ['two lines, all of them shown', 1, 215, 27],
  ['more lines than are shown', 1, 2000, 51],
  ['one of many objectives, of which one line is shown and no part of the next', 7, 215, 14],
])('what an objective is measured by gets the height of %s', (_, objectives, letters, points) => {
  const lines = Array.from({ length: objectives }, () => ({ statement: 'We will', measuredBy: 'y'.repeat(letters) }));
  const { rowHeights } = summarySheet({ name: 'Summary', language: 'en', lines });
  expect(rowHeights.find(({ row }) => row === ROWS.firstLine + 1)).toEqual({ row: ROWS.firstLine + 1, points });
});
