import { present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { fill, manyRows, request, useCasesOn } from './support/workbook';

/** Univer takes some seconds to calculate 200 rows. */
jest.setTimeout(240_000);

/** Messages to Excel that a command takes. */
async function messagesOf(fixture: ExcelFixture, command: () => Promise<unknown>): Promise<number> {
  const before = fixture.messages;
  await command();
  return fixture.messages - before;
}

describe('messages to Excel', () => {
  let fixture: ExcelFixture;
  afterEach(() => fixture.close());

  test('building an example takes three at most', async () => {
    fixture = makeExcelFixture();
    const useCases = useCasesOn(fixture.host);
    expect(await messagesOf(fixture, () => useCases.build(request()))).toBeLessThanOrEqual(3);
  });

  async function counts(rows: number): Promise<Readonly<Record<string, number>>> {
    fixture = makeExcelFixture();
    const useCases = useCasesOn(fixture.host);
    await fill(fixture.host, manyRows(rows));
    await fixture.outside.overwrite('tblKeyResults', 3, 'Score', 0.9);
    const open = await messagesOf(fixture, () => useCases.open());
    const validate = await messagesOf(fixture, () => useCases.validate());
    const score = await messagesOf(fixture, () => useCases.calculateScores());
    const scoreAgain = await messagesOf(fixture, () => useCases.calculateScores());
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const { workbook } = opened;
    const row = present(workbook.okrs.keyResults[0], 'a key result').ref;
    const edit = await messagesOf(fixture, () =>
      useCases.edit(workbook, [{ kind: 'set', row, values: { current: 2 } }]),
    );
    return { open, validate, score, scoreAgain, edit };
  }

  test('opening, validating, scoring and editing take as many at 200 rows as at 10, and two at most', async () => {
    const ten = await counts(10);
    await fixture.close();
    expect(await counts(200)).toEqual(ten);
    expect(ten).toEqual({ open: 1, validate: 2, score: 2, scoreAgain: 1, edit: 1 });
  });
});
