import type { CellValue } from '../../src/core/workbook/snapshot';
import { present } from './assertions';
import type { ExcelFixture } from './excel-fixture';
import { makeExcelFixture } from './excel-fixture';
import { buildGoals, GOALS, PLAN, readTable } from './samples';

/** The stand-in is stricter than Excel, never kinder: what it lets pass, Excel lets pass too. */
describe('the stand-in for Excel', () => {
  let fixture: ExcelFixture;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    await fixture.host.apply({ operations: buildGoals() });
  });
  afterEach(() => fixture.close());

  const run = async (build: (workbook: Excel.Workbook) => void): Promise<string> => {
    const context = new Excel.RequestContext();
    try {
      build(context.workbook);
      await context.sync();
      return 'fine';
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  };
  const plan = (workbook: Excel.Workbook): Excel.Worksheet => workbook.worksheets.getItem(PLAN);

  test.each<[string, string, (workbook: Excel.Workbook) => void]>([
    ['a member that it lacks', 'ApiNotFound', (workbook) => plan(workbook).charts.load('count')],
    ['a property that it lacks', 'ApiNotFound', (workbook) => plan(workbook).load('standardHeight')],
    ['a load without names', 'InvalidArgument', (workbook) => plan(workbook).load()],
    [
      'a grid of the wrong shape',
      'InvalidArgument',
      (workbook) => (plan(workbook).getRangeByIndexes(9, 0, 2, 1).values = [['a']]),
    ],
    [
      'text that Excel would take for a formula',
      'InvalidArgument',
      (workbook) => (plan(workbook).getRangeByIndexes(9, 0, 1, 1).values = [['@you']]),
    ],
    ['a sheet whose name is taken', 'ItemAlreadyExists', (workbook) => workbook.worksheets.add(PLAN.toUpperCase())],
    ['a table named like a sheet', 'InvalidArgument', (workbook) => (workbook.tables.getItem(GOALS).name = PLAN)],
    ['a sheet that is not there', 'ItemNotFound', (workbook) => workbook.worksheets.getItem('Nowhere').load('name')],
    [
      'a blank header',
      'InvalidArgument',
      (workbook) => (workbook.tables.getItem(GOALS).getHeaderRowRange().getCell(0, 1).values = [['']]),
    ],
  ])('refuses %s', async (_, code, build) => {
    expect(await run(build)).toBe(code);
  });

  test('keeps what a batch did before it failed, and nothing after', async () => {
    const cell = (workbook: Excel.Workbook, row: number): Excel.Range => plan(workbook).getRangeByIndexes(row, 0, 1, 1);
    const code = await run((workbook) => {
      cell(workbook, 20).values = [['before']];
      workbook.worksheets.getItem('Nowhere').activate();
      cell(workbook, 21).values = [['after']];
    });
    const sheet = fixture.api.getActiveWorkbook()?.getSheetByName(PLAN);
    expect(code).toBe('ItemNotFound');
    expect([sheet?.getRange('A21').getRawValue(), sheet?.getRange('A22').getRawValue()]).toEqual(['before', null]);
  });

  test('does not answer with properties that were not loaded', async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(PLAN);
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe(PLAN);
    expect(() => sheet.visibility).toThrow(/not available/);
  });

  test('refuses to write into a protected sheet', async () => {
    await fixture.outside.protectSheet(PLAN);
    expect(await run((workbook) => (plan(workbook).getRangeByIndexes(0, 0, 1, 1).values = [['x']]))).toBe(
      'AccessDenied',
    );
  });

  describe('takes what is typed right below a table into it, as Excel does', () => {
    const type = async (address: string, value: string): Promise<void> => {
      present(fixture.api.getActiveWorkbook()?.getSheetByName(PLAN), PLAN).getRange(address).setValue(value);
      await fixture.standIn.settle();
    };
    const rowsOf = async (): Promise<readonly (readonly CellValue[])[]> => (await readTable(fixture.host)).rows;

    test('with the formulas and input rules of its columns', async () => {
      const { length } = await rowsOf();
      await type(`B${length + 2}`, 'Be found');
      const grown = await rowsOf();
      expect(grown).toHaveLength(length + 1);
      expect(grown.at(-1)?.slice(0, 3)).toEqual([null, 'Be found', null]);
      await type(`C${length + 2}`, '3');
      await type(`D${length + 2}`, '4');
      expect((await rowsOf()).at(-1)?.[6]).toBe(0.75);
    });

    test('and leaves alone what stands beside it or a row further down', async () => {
      const { length } = await rowsOf();
      await type(`B${length + 3}`, 'a note of mine');
      await type(`J${length + 2}`, 'another');
      expect(await rowsOf()).toHaveLength(length);
    });
  });
});
