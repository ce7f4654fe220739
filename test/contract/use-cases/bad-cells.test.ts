import type { UseCases } from '../../../src/app/use-cases';
import { disagreements } from '../../support/workbook-file';
import { present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBeside, takePicture } from './support/picture';
import {
  CHECK_COLUMNS,
  columnOf,
  fill,
  FORMULA_COLUMNS,
  SMALL_ROWS,
  TODAY,
  type,
  useCasesOn,
} from './support/workbook';

jest.setTimeout(60_000);

const AWKWARD_TEXTS: readonly string[] = [
  '=1+1',
  '+20 demos',
  '-5 complaints',
  '@everyone',
  "'quoted",
  '<script>alert(1)</script>',
  'Save $& and $1 and $$ a month',
  '🚀👩‍👩‍👧 Win clients',
  'להגדיל את המכירות ב-20',
  'Two\nlines\tand a tab',
  '=HYPERLINK("https://example.com")',
  '#REF!',
  'TRUE',
  '1e5',
  '2027-01-31',
  '50 %',
  `Win ${'very '.repeat(998)}loyal clients`,
];

describe('cells with what nobody expects', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
    await fill(fixture.host);
  });
  afterEach(() => fixture.close());

  /** Validates and scores; expects that nothing but verdicts and formulas was written, and that cells and engine agree. */
  async function useAll(): Promise<readonly string[]> {
    const before = takePicture(fixture.api);
    const { findings } = await useCases.validate();
    await useCases.calculateScores();
    await fixture.standIn.settle();
    expect(changesBeside(before, takePicture(fixture.api), [...CHECK_COLUMNS, ...FORMULA_COLUMNS])).toEqual([]);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
    return findings.map(({ rule, place }) => `${rule} ${place.row?.table ?? ''} ${place.row?.index ?? ''}`);
  }

  test('in number cells: text, an error, a date, a boolean and a huge number are named where they stand', async () => {
    await type(fixture, 'keyResults', 0, 'current', 'a lot');
    await type(fixture, 'keyResults', 1, 'target', '#REF!');
    await type(fixture, 'keyResults', 2, 'start', true);
    await type(fixture, 'keyResults', 3, 'current', 1.7e308);
    await type(fixture, 'keyResults', 4, 'weight', -1);
    await type(fixture, 'keyResults', 5, 'due', 'at Easter');
    const findings = await useAll();
    expect(findings).toEqual(
      expect.arrayContaining([
        'key-result-value-not-number keyResults 0',
        'key-result-target-missing keyResults 1',
        'key-result-value-not-number keyResults 2',
        'key-result-value-not-number keyResults 4',
        'key-result-without-due keyResults 5',
      ]),
    );
  });

  test('ids twice, blank, and parents that form no tree are named, and the rest is scored', async () => {
    await type(fixture, 'keyResults', 1, 'id', 'O1.KR1');
    await type(fixture, 'keyResults', 2, 'id', null);
    await type(fixture, 'keyResults', 3, 'objective', 'O9');
    await type(fixture, 'keyResults', 4, 'objective', 'O3.KR1');
    await type(fixture, 'objectives', 1, 'supports', 'O3');
    await type(fixture, 'objectives', 2, 'supports', 'O2');
    await type(fixture, 'actions', 0, 'keyResult', 'O1');
    const findings = await useAll();
    expect(findings).toEqual(
      expect.arrayContaining([
        'duplicate-id keyResults 1',
        'missing-id keyResults 2',
        'key-result-without-objective keyResults 3',
        'key-result-without-objective keyResults 4',
        'action-without-key-result actions 0',
      ]),
    );
    // Rows are told apart although their ids are not: each has its own verdict.
    const checks = await columnOf(fixture.host, 'keyResults', 'check');
    expect(checks[1]).not.toBe(checks[0]);
  });

  test('formulas overwritten by values are put back, counted, and right again', async () => {
    await type(fixture, 'keyResults', 0, 'score', 0.99);
    await type(fixture, 'keyResults', 3, 'score', 'good');
    await type(fixture, 'keyResults', 2, 'status', 'Fine');
    await type(fixture, 'objectives', 1, 'score', 1);
    const { formulasRestored, applied } = await useCases.calculateScores();
    expect(formulasRestored).toEqual([
      { table: 'objectives', column: 'score', cells: 1 },
      { table: 'keyResults', column: 'score', cells: 2 },
      { table: 'keyResults', column: 'status', cells: 1 },
    ]);
    // Columns that only followed the overwritten ones are written along: from outside they look as wrong.
    expect(applied.columnsRestored).toEqual(
      expect.arrayContaining([
        { table: 'tblObjectives', header: 'Score' },
        { table: 'tblKeyResults', header: 'Score' },
        { table: 'tblKeyResults', header: 'Status' },
      ]),
    );
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
    const again = await useCases.calculateScores();
    expect([again.formulasRestored, again.scoresUpdated]).toEqual([[], 0]);
  });

  test('a formula that somebody changed is put right, and so is the objective’s score that followed it', async () => {
    const sheet = present(fixture.api.getActiveWorkbook()?.getSheetByName('Key results'), 'the sheet');
    const headers = (await fixture.host.read({ tables: ['tblKeyResults'] })).tables[0]?.headers ?? [];
    sheet.getRange(2, headers.indexOf('Score')).setValue({ f: '=1-1' });
    await fixture.standIn.settle();
    expect((await useCases.calculateScores()).scoresUpdated).toBe(2);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test('every awkward text is written and read back as it is, and is never a formula', async () => {
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const { workbook } = opened;
    const row = present(workbook.okrs.objectives[0], 'an objective').ref;
    await useCases.edit(
      workbook,
      AWKWARD_TEXTS.map((text, index) => ({
        kind: 'append',
        table: 'keyResults',
        values: { id: `X${index}`, text, unit: text, objective: 'O1' },
      })),
    );
    await useCases.edit(workbook, [
      { kind: 'set', row, values: { text: present(AWKWARD_TEXTS[6], 'a text'), owner: '=owner', why: '<b>' } },
    ]);
    expect((await columnOf(fixture.host, 'keyResults', 'text')).slice(6)).toEqual(AWKWARD_TEXTS);
    expect((await columnOf(fixture.host, 'keyResults', 'unit')).slice(6)).toEqual(AWKWARD_TEXTS);
    expect((await columnOf(fixture.host, 'objectives', 'text'))[0]).toBe(AWKWARD_TEXTS[6]);
    const formulas = [...takePicture(fixture.api)].filter(
      ([, { column, formula }]) => formula !== null && column !== null && !FORMULA_COLUMNS.includes(column),
    );
    expect(formulas).toEqual([]);
    await useAll();
    // Rows whose id says nothing to a search are found again by it all the same.
    const { workbook: read } = await useCases.validate();
    const last = present(read.okrs.keyResults.at(-1), 'the last row').ref;
    expect((await useCases.edit(read, [{ kind: 'set', row: last, values: { owner: 'Ada' } }])).complete).toBe(true);
  });

  test('a build keeps an awkward name of the team', async () => {
    await fixture.close();
    fixture = makeExcelFixture();
    await fill(fixture.host, {
      ...SMALL_ROWS,
      settings: [{ key: 'team', value: '=Team & <Co>' }, ...SMALL_ROWS.settings.slice(1)],
    });
    await useCasesOn(fixture.host).refreshSummary();
    const shown = [...takePicture(fixture.api)]
      .filter(([address]) => address.startsWith('Summary!'))
      .map(([, { value }]) => value);
    expect(shown).toContain('=Team & <Co>');
  });
});
