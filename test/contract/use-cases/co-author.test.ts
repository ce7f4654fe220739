import type { UseCases } from '../../../src/app/use-cases';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';
import type { ReadRequest, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import type { SpreadsheetHost } from '../../../src/hosts/host';
import { present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBeside, changesBetween, takePicture } from './support/picture';
import { CHECK_COLUMNS, columnOf, fill, header, type, useCasesOn } from './support/workbook';

jest.setTimeout(60_000);

/** The host, with something that a co-author does right after each read. */
function whileReading(host: SpreadsheetHost, meanwhile: () => Promise<void>): SpreadsheetHost {
  return {
    ...host,
    async read(request: ReadRequest): Promise<WorkbookSnapshot> {
      const snapshot = await host.read(request);
      await meanwhile();
      return snapshot;
    },
  };
}

describe('a co-author at work between reading and writing', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
    await fill(fixture.host);
  });
  afterEach(() => fixture.close());

  async function opened(): Promise<DecodedWorkbook> {
    const found = await useCases.open();
    if (found.kind !== 'ours') throw new Error('not an OKR workbook');
    return found.workbook;
  }

  const keyResult = (workbook: DecodedWorkbook, id: string) =>
    present(
      workbook.okrs.keyResults.find((row) => row.id === id),
      id,
    ).ref;

  /** Sorted by hand, with the formulas of every row along. */
  const sort = () => fixture.outside.sortDescending('tblKeyResults', header('keyResults', 'id'));

  test('who deletes a row: it is reported, and the others get their verdicts', async () => {
    const meanwhile = useCasesOn(whileReading(fixture.host, () => fixture.outside.deleteRow('tblKeyResults', 2)));
    const { applied } = await meanwhile.validate();
    expect(applied.vanished.map(({ row }) => row.expect)).toEqual([{ ID: 'O2.KR1' }]);
    expect(await columnOf(fixture.host, 'keyResults', 'id')).toEqual([
      'O1.KR1',
      'O1.KR2',
      'O2.KR2',
      'O3.KR1',
      'O3.KR2',
    ]);
    const checks = await columnOf(fixture.host, 'keyResults', 'check');
    expect(checks.every((check) => typeof check === 'string')).toBe(true);
  });

  test('who gives a row another id: an edit of it is refused, one of another row is made', async () => {
    const workbook = await opened();
    await type(fixture, 'keyResults', 0, 'id', 'O1.KR9');
    const before = takePicture(fixture.api);
    const report = await useCases.edit(workbook, [
      { kind: 'set', row: keyResult(workbook, 'O1.KR1'), values: { owner: 'Lost' } },
      { kind: 'set', row: keyResult(workbook, 'O1.KR2'), values: { owner: 'Kept' } },
    ]);
    expect(report.complete).toBe(false);
    expect(report.applied.vanished).toHaveLength(1);
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([
      'Key results!E3 tblKeyResults[Owner]: "Ada" -> "Kept"',
    ]);
  });

  test('who sorts the table: the edit lands in the row that was meant', async () => {
    const workbook = await opened();
    await sort();
    await useCases.edit(workbook, [
      { kind: 'set', row: keyResult(workbook, 'O1.KR2'), values: { owner: 'Mine', current: 61 } },
    ]);
    const ids = await columnOf(fixture.host, 'keyResults', 'id');
    const owners = await columnOf(fixture.host, 'keyResults', 'owner');
    expect(ids.map((id, row) => [id, owners[row]]).filter(([, owner]) => owner === 'Mine')).toEqual([
      ['O1.KR2', 'Mine'],
    ]);
  });

  test('who sorts the table: every verdict lands beside its own row', async () => {
    await type(fixture, 'keyResults', 0, 'owner', null);
    const meanwhile = useCasesOn(whileReading(fixture.host, sort));
    await meanwhile.validate();
    const { applied } = await useCases.validate();
    expect(applied.cellsWritten).toBe(0);
    expect(applied.vanished).toEqual([]);
  });

  test('who changes a value: it stays, and only Check is written', async () => {
    let before = takePicture(fixture.api);
    const meanwhile = useCasesOn(
      whileReading(fixture.host, async () => {
        await type(fixture, 'keyResults', 4, 'current', 11);
        before = takePicture(fixture.api);
      }),
    );
    await meanwhile.validate();
    expect(await columnOf(fixture.host, 'keyResults', 'current')).toContain(11);
    expect(changesBeside(before, takePicture(fixture.api), CHECK_COLUMNS)).toEqual([]);
  });

  test('who deletes the column that is written: nothing is written, and the column is named', async () => {
    const meanwhile = useCasesOn(
      whileReading(fixture.host, () => fixture.outside.deleteColumn('tblObjectives', 'Check')),
    );
    await expect(meanwhile.validate()).rejects.toMatchObject({
      code: 'column-missing',
      subject: 'Check',
      damage: 'nothing-changed',
    });
  });
});
