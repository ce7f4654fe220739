import { Workbook } from '@cj-tech-master/excelts';
import { LANGUAGES } from '../../../src/core/model/language';
import { createFileHost, openFileHost } from '../../../src/hosts/file/file-host';
import type { FileHost } from '../../../src/hosts/file/file-host';
import { failsWith, present } from '../assertions';
import { changesBeside, changesBetween } from './support/picture';
import { pictureOfFile } from './support/plain-file';
import { CHECK_COLUMNS, columnOf, fill, FORMULA_COLUMNS, request, useCasesOn } from './support/workbook';

/** Another program opens the file, changes it and saves it. */
async function changedByAnother(host: FileHost, change: (book: Workbook) => void): Promise<FileHost> {
  const book = new Workbook();
  await book.xlsx.load(await host.toBytes());
  change(book);
  return openFileHost(new Uint8Array(await book.xlsx.writeBuffer()));
}

describe('on a file', () => {
  test('building beside the user’s sheets, validating, scoring and refreshing leave them as they are', async () => {
    const book = new Workbook();
    book.addWorksheet('Start').getCell('A1').value = '=kept as text';
    const theirs = book.addWorksheet('Summary');
    theirs.getCell('A1').value = 'Mine';
    theirs.getCell('B2').value = { formula: '1+2' };
    const host = await openFileHost(new Uint8Array(await book.xlsx.writeBuffer()));
    const before = await pictureOfFile(host);
    const useCases = useCasesOn(host);
    const report = await useCases.build(request());
    expect(report.renamedSheets).toEqual([{ wanted: 'Summary', used: 'Summary (OKR)' }]);
    await useCases.validate();
    await useCases.calculateScores();
    await useCases.refreshSummary();
    const lost = changesBetween(before, await pictureOfFile(host)).filter((line) => !line.includes(': nothing -> '));
    expect(lost).toEqual([]);
  });

  test.each(LANGUAGES)('building twice in %s changes nothing the second time', async (language) => {
    const host = createFileHost();
    const useCases = useCasesOn(host);
    await useCases.build(request({ language }));
    const before = await pictureOfFile(host);
    expect((await useCases.build(request({ language, example: 'blank' }))).sheetsCreated).toEqual([]);
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
  });

  test('scoring puts back formulas that were overwritten, counts them, and changes no other cell', async () => {
    let host = createFileHost();
    await fill(host);
    const whole = await pictureOfFile(host);
    host = await changedByAnother(host, (book) => {
      const sheet = present(book.getWorksheet('Key results'), 'the sheet');
      const headers = (sheet.getRow(1).values as readonly unknown[]).map(String);
      sheet.getRow(3).getCell(headers.indexOf('Score')).value = 0.99;
      sheet.getRow(5).getCell(headers.indexOf('Score')).value = 'good';
    });
    const { formulasRestored } = await useCasesOn(host).calculateScores();
    expect(formulasRestored).toEqual([{ table: 'keyResults', column: 'score', cells: 2 }]);
    expect(changesBeside(whole, await pictureOfFile(host), FORMULA_COLUMNS)).toEqual([]);
    expect((await useCasesOn(host).calculateScores()).formulasRestored).toEqual([]);
  });

  test('validating writes Check and nothing else, and the second time nothing', async () => {
    const host = createFileHost();
    await fill(host);
    const before = await pictureOfFile(host);
    expect((await useCasesOn(host).validate()).applied.cellsWritten).toBeGreaterThan(0);
    expect(changesBeside(before, await pictureOfFile(host), CHECK_COLUMNS)).toEqual([]);
    expect((await useCasesOn(host).validate()).applied.cellsWritten).toBe(0);
  });

  test('an edit of a row whose id was changed meanwhile is refused, and the others are made', async () => {
    const host = createFileHost();
    await fill(host);
    const opened = await useCasesOn(host).open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const [first, second] = opened.workbook.okrs.keyResults;
    const later = useCasesOn(
      await changedByAnother(host, (book) => {
        present(book.getWorksheet('Key results'), 'the sheet').getCell('A2').value = 'O1.KR9';
      }),
    );
    const { applied, complete } = await later.edit(opened.workbook, [
      { kind: 'set', row: present(first, 'a key result').ref, values: { owner: 'Lost' } },
      { kind: 'set', row: present(second, 'a key result').ref, values: { owner: '=Kept' } },
    ]);
    expect([applied.vanished.length, complete]).toEqual([1, false]);
  });

  test('a protected sheet is named, and the file stays as it is', async () => {
    const made = createFileHost();
    await fill(made);
    const host = await changedByAnother(made, (book) => {
      present(book.getWorksheet('Objectives'), 'the sheet').sheetProtection = { sheet: true };
    });
    const before = await pictureOfFile(host);
    await failsWith(
      () => useCasesOn(host).validate(),
      { code: 'sheet-protected', subject: 'Objectives', damage: 'nothing-changed' },
      'validate',
    );
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
    expect(await columnOf(host, 'keyResults', 'check')).toEqual([null, null, null, null, null, null]);
  });
});
