import type { UseCases } from '../../../src/app/use-cases';
import { columnSchema } from '../../../src/core/workbook/schema';
import { disagreements } from '../../support/workbook-file';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { present } from '../assertions';
import { changesBetween, takePicture } from './support/picture';
import { putUsersCells } from './support/users-things';
import { columnOf, request, TODAY, useCasesOn } from './support/workbook';

jest.setTimeout(60_000);

describe('building', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(() => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
  });
  afterEach(() => fixture.close());

  const lost = (before: ReturnType<typeof takePicture>): readonly string[] =>
    changesBetween(before, takePicture(fixture.api)).filter((line) => !line.includes(': nothing -> '));
  const sheetNames = async (): Promise<readonly string[]> =>
    (await fixture.host.read({ tables: [] })).sheets.map(({ name }) => name);

  test('beside sheets of the user’s that have our names leaves them as they are, and names ours otherwise', async () => {
    for (const name of ['Start', 'Summary', 'objectives', 'Settings']) putUsersCells(fixture.api, name);
    const before = takePicture(fixture.api);
    const report = await useCases.build(request());
    expect(report.renamedSheets).toEqual([
      { wanted: 'Summary', used: 'Summary (OKR)' },
      { wanted: 'Objectives', used: 'Objectives (OKR)' },
      { wanted: 'Settings', used: 'Settings (OKR)' },
    ]);
    expect(lost(before)).toEqual([]);
    const built = takePicture(fixture.api);
    expect([...built.keys()].filter((address) => /^(Summary|objectives|Settings)!/.test(address))).toEqual(
      [...before.keys()].filter((address) => /^(Summary|objectives|Settings)!/.test(address)),
    );
    await useCases.refreshSummary();
    await useCases.validate();
    await useCases.calculateScores();
    expect(lost(before)).toEqual([]);
    expect(await disagreements(fixture.host, TODAY)).toEqual([]);
  });

  test('a summary refreshed again stays where it is, and one that was deleted comes back once', async () => {
    await useCases.build(request({ language: 'fr', example: 'blank' }));
    const built = takePicture(fixture.api);
    await useCases.refreshSummary();
    await fixture.standIn.settle();
    expect(changesBetween(built, takePicture(fixture.api))).toEqual([]);
    const workbook = present(fixture.api.getActiveWorkbook(), 'the workbook');
    workbook.deleteSheet(present(workbook.getSheetByName('Synthèse'), 'the summary'));
    await useCases.refreshSummary();
    await useCases.refreshSummary();
    expect((await sheetNames()).filter((name) => name.startsWith('Synth'))).toEqual(['Synthèse']);
  });

  test('where Settings no longer say which sheet is the summary, makes one of its own and writes that down', async () => {
    putUsersCells(fixture.api, 'Summary');
    await useCases.build(request({ example: 'blank' }));
    const workbook = present(fixture.api.getActiveWorkbook(), 'the workbook');
    workbook.deleteSheet(present(workbook.getSheetByName('Summary (OKR)'), 'the summary'));
    const rows = await columnOf(fixture.host, 'settings', 'key');
    await fixture.outside.deleteRow('tblSettings', rows.indexOf('summary-sheet'));
    const before = takePicture(fixture.api);
    await useCases.refreshSummary();
    await useCases.refreshSummary();
    expect((await sheetNames()).filter((name) => name.startsWith('Summary'))).toEqual(['Summary', 'Summary (OKR)']);
    expect(lost(before)).toEqual([]);
  });

  test('again, after a sheet was deleted, adds what is missing in the workbook’s own language and keeps the rest', async () => {
    await useCases.build(request({ language: 'it', example: 'b2b-saas' }));
    const workbook = present(fixture.api.getActiveWorkbook(), 'the workbook');
    workbook.deleteSheet(present(workbook.getSheetByName('Azioni'), 'the actions'));
    const before = takePicture(fixture.api);
    const report = await useCases.build(request({ language: 'en', example: 'blank' }));
    expect(report.sheetsCreated).toEqual(['Azioni']);
    expect(lost(before)).toEqual([]);
    const { tables } = await fixture.host.read({ tables: ['tblActions'] });
    expect(tables[0]?.headers).toContain(columnSchema('actions', 'text').header.it);
  });

  test('again, where a table has another name, gives the name back and makes no second one', async () => {
    await useCases.build(request({ example: 'blank' }));
    await fixture.host.apply({ operations: [{ kind: 'rename-table', from: 'tblActions', to: 'MyActions' }] });
    const before = takePicture(fixture.api);
    expect((await useCases.build(request({ example: 'blank' }))).sheetsCreated).toEqual([]);
    const { tables, otherTables } = await fixture.host.read({ tables: ['tblActions'] });
    expect([tables.length, otherTables.map(({ name }) => name).includes('MyActions')]).toEqual([1, false]);
    expect(lost(before).filter((line) => !line.includes('MyActions') && !line.includes('tblActions'))).toEqual([]);
  });
});
