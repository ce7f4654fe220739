import { LANGUAGES } from '../../../src/core/model/language';
import { createUseCases } from '../../../src/app/use-cases';
import { sameValue } from '../../../src/app/score';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { READ_ALL, decodeWorkbook } from '../../../src/core/workbook/decode';
import { columnLetters } from '../../../src/core/workbook/formulas/print';
import { summaryResults } from '../../../src/core/workbook/summary-results';
import { takePicture } from '../use-cases/support/picture';
import { columnSchema } from '../../../src/core/workbook/schema';
import { FIRST_DAY, HARD_ROWS } from '../../support/hard-rows';
import { disagreements } from '../../support/workbook-file';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { columnOf, fill, request, TODAY, useCasesOn } from '../use-cases/support/workbook';

jest.setTimeout(60_000);

const SETTINGS = (HARD_ROWS.settings ?? []).filter(({ key }) => key !== 'quarter-start');

describe('Univer, calculating every formula of a workbook that Excel’s host built, shows what the engine says', () => {
  let fixture: ExcelFixture;
  beforeEach(() => {
    fixture = makeExcelFixture();
  });
  afterEach(() => fixture.close());

  test.each(LANGUAGES)('of the example in %s', async (language) => {
    await useCasesOn(fixture.host).build(request({ language }));
    const { tables } = await fixture.host.read({ tables: ['tblKeyResults'] });
    const score = tables[0]?.headers.indexOf(columnSchema('keyResults', 'score').header[language]) ?? -1;
    expect(tables[0]?.rows.filter((row) => typeof row[score] === 'number').length).toBeGreaterThan(8);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test.each(LANGUAGES)('on the summary of the example in %s', async (language) => {
    const today = { today: () => TODAY };
    await createUseCases(fixture.host, today).build(request({ language }));
    const workbook = decodeWorkbook(await fixture.host.read(READ_ALL));
    const { summarySheet: sheet, asOf } = workbook.okrs.settings;
    const picture = takePicture(fixture.api);
    const results = summaryResults(workbook, scoreWorkbook(workbook.okrs, TODAY), asOf ?? TODAY);
    expect(results.length).toBeGreaterThan(60);
    const differing = results.flatMap(({ row, column, value }) => {
      const shown = picture.get(`${sheet}!${columnLetters(column)}${row + 1}`)?.value ?? null;
      return sameValue(shown, value) ? [] : [{ row, column, value, shown }];
    });
    expect(differing).toEqual([]);
  });

  test('of every hard row', async () => {
    await fill(fixture.host, HARD_ROWS);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test.each([
    ['no row for the quarter', (settings: typeof SETTINGS) => settings.filter(({ key }) => key !== 'quarter')],
    [
      'a first day of its own and no last one',
      (settings: typeof SETTINGS) => [...settings, { key: 'quarter-start', value: FIRST_DAY + 3 }],
    ],
  ] as const)('of every hard row, where Settings have %s', async (_, change) => {
    await fill(fixture.host, { ...HARD_ROWS, settings: change(SETTINGS) });
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test('with the numbers that must hold', async () => {
    await fill(fixture.host, {
      settings: [
        { key: 'quarter', value: '2027-Q1' },
        { key: 'as-of', value: TODAY },
      ],
      objectives: [
        { id: 'O1', text: 'One' },
        { id: 'O2', text: 'Two' },
        { id: 'O3', text: 'Three' },
      ],
      keyResults: [
        { id: 'A', objective: 'O1', start: 0, target: 100, current: 27 },
        { id: 'B', objective: 'O1', start: 0, target: 100, current: 18 },
        { id: 'C', objective: 'O1', start: 0, target: 100, current: 73 },
        ...[5, 5, 5, 5, 10].map((current, index) => ({
          id: `D${index}`,
          objective: 'O2',
          start: 0,
          target: 10,
          current,
        })),
        { id: 'E', objective: 'O3', start: 15, target: 35, current: 20 },
        { id: 'F', objective: 'O3', start: 100, target: 60, current: 80 },
        { id: 'G', objective: 'O3', start: 100, target: 60, current: 50 },
        { id: 'H', objective: 'O3', start: 10, target: 0, current: 0 },
      ],
    });
    const [one, two] = await columnOf(fixture.host, 'objectives', 'score');
    expect(one).toBeCloseTo(0.393333333, 8);
    expect(two).toBeCloseTo(0.6, 12);
    expect((await columnOf(fixture.host, 'keyResults', 'progress')).slice(-4)).toEqual([0.25, 0.5, 1.25, 1]);
    expect((await columnOf(fixture.host, 'keyResults', 'score')).slice(-4)).toEqual([0.25, 0.5, 1, 1]);
  });
});
