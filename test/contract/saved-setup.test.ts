import { openFileHost } from '../../src/hosts/file/file-host';
import { readXlsx } from '../../src/workbench/xlsx/read-xlsx';
import { writeXlsx } from '../../src/workbench/xlsx/write-xlsx';
import { textsOf } from '../unit/hosts/file/zip-tools';
import { present } from './assertions';
import { makeExcelFixture } from './excel-fixture';
import { freeCell, sheet } from './samples';

/** What the workbench saves of a sheet that the host has set up to print and has locked. */
test('the print setup and the lock of a sheet are saved by the workbench, and read again', async () => {
  const fixture = makeExcelFixture();
  try {
    const page = { landscape: true, fit: 'one-page' } as const;
    const spec = sheet('Summary', { page, cells: [freeCell(1, 1, 'Title', { span: 3 })] });
    await fixture.host.apply({
      operations: [
        { kind: 'create-sheet', sheet: spec },
        { kind: 'lock-sheet', sheet: 'Summary' },
      ],
    });
    const snapshot = present(fixture.api.getActiveWorkbook(), 'the workbook').save();
    const bytes = await writeXlsx(snapshot, { sharedFormula: () => '', activeSheetId: null });
    const texts = textsOf(bytes);
    const xml = texts['xl/worksheets/sheet2.xml'] ?? '';
    expect(xml).toContain('orientation="landscape"');
    expect(xml).toContain('fitToPage="1"');
    expect(xml).toContain('horizontalCentered="1"');
    expect(xml).toMatch(/<pageMargins left="0.4"/);
    expect(texts['xl/workbook.xml']).toMatch(/_xlnm\.Print_Area"[^>]*>(?:&apos;)?Summary(?:&apos;)?!\$A\$1:\$D\$2</);
    const { sheets } = await (await openFileHost(bytes)).read({ tables: [] });
    expect(sheets[1]).toEqual({ name: 'Summary', visible: true, protected: true, locked: true });
    const { snapshot: again, protectedSheetIds } = await readXlsx(bytes);
    const [, id = ''] = again.sheetOrder ?? [];
    expect(protectedSheetIds).toEqual([id]);
    expect(again.sheets?.[id]?.custom).toMatchObject({
      excelProtection: { allowed: ['allowFormatColumns', 'allowFormatRows'] },
      excelPageLayout: { orientation: 'Landscape', pagesWide: 1, pagesTall: 1, isCentred: true, printArea: 'A1:D2' },
    });
  } finally {
    await fixture.close();
  }
});
