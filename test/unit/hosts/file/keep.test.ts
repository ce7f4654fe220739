import { strToU8, unzipSync } from 'fflate';
import { createFileHost, openFileHost, type FileHost } from '../../../../src/hosts/file/file-host';
import { build } from './samples';
import { textsOf, withParts } from './zip-tools';

/**
 * What a user has in a workbook beside our tables: none of it may change when the tables do. The parts are stand-ins; what matters
 * is that the host does not look into them.
 */
const GOALS_SHEET = 'xl/worksheets/sheet3.xml';
const FOREIGN_PARTS = [
  'xl/charts/chart1.xml',
  'xl/pivotTables/pivotTable1.xml',
  'xl/slicers/slicer1.xml',
  'xl/threadedComments/threadedComment1.xml',
  'xl/persons/person.xml',
  'xl/vbaProject.bin',
  'xl/media/image1.png',
  'xl/externalLinks/externalLink1.xml',
  'xl/theme/theme1.xml',
  'docProps/custom.xml',
  'customXml/item1.xml',
];

/** Everything around the cells of our sheet that Excel may put there, in its order. */
const around = {
  before:
    '<sheetPr codeName="Sheet3"><tabColor rgb="FF3366CC"/><outlinePr summaryBelow="0"/></sheetPr>' +
    '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><selection activeCell="C2" sqref="C2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="33" customWidth="1"/></cols>',
  after:
    '<mergeCells count="1"><mergeCell ref="K1:L1"/></mergeCells>' +
    '<conditionalFormatting sqref="A2:A3"><cfRule type="duplicateValues" dxfId="0" priority="9"/></conditionalFormatting>' +
    '<hyperlinks><hyperlink ref="K2" display="&lt;ours&gt;" location="A1"/></hyperlinks>' +
    '<pageMargins left="0.1" right="0.1" top="0.1" bottom="0.1" header="0.1" footer="0.1"/><pageSetup paperSize="9"/>' +
    '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing r:id="rId9"/><legacyDrawing r:id="rId3"/>',
  extension:
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list">' +
    '<x14:formula1><xm:f>Goals!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation>' +
    '</x14:dataValidations></ext></extLst>',
};

async function usersWorkbook(): Promise<Uint8Array> {
  const host = createFileHost();
  await host.apply({ operations: build });
  const sheet = (xml: string): string => {
    const root = /<worksheet[^>]*>/.exec(xml)?.[0] ?? '';
    const data = /<sheetData>.*<\/sheetData>/s
      .exec(xml)?.[0]
      .replace('</row>', '<c r="K1" s="2" t="str"><v>mine</v></c></row>');
    const tables = /<tableParts.*<\/tableParts>/.exec(xml)?.[0] ?? '';
    const names = ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
    return `${root.replace(/>$/, `${names}>`)}${around.before}${data ?? ''}${around.after}${tables}${around.extension}</worksheet>`;
  };
  const filter =
    '<autoFilter ref="A1:H3"><filterColumn colId="2"><colorFilter dxfId="0"/></filterColumn></autoFilter>' +
    '<sortState ref="A2:H3"><sortCondition descending="1" ref="A2:A3"/></sortState>';
  return withParts(await host.toBytes(), {
    ...Object.fromEntries(FOREIGN_PARTS.map((path) => [path, `<stand-in for="${path}"/>`])),
    [GOALS_SHEET]: sheet,
    'xl/tables/table2.xml': (xml) => xml.replace('<autoFilter ref="A1:H3"/>', filter),
    'xl/calcChain.xml': '<calcChain/>',
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId77" Type="http://x/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    '[Content_Types].xml': (xml) =>
      xml.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
  });
}

async function changed(host: FileHost): Promise<Uint8Array> {
  const row = { index: 0, expect: { ID: 'O1' } };
  await host.apply({
    operations: [
      { kind: 'update-rows', table: 'tblGoals', rows: [{ row, values: { Check: 'fine' } }] },
      { kind: 'append-rows', table: 'tblGoals', rows: [{ ID: 'O3' }] },
    ],
  });
  return host.toBytes();
}

test('parts that a change does not concern are the same bytes', async () => {
  const before = await usersWorkbook();
  const after = unzipSync(await changed(await openFileHost(before)));
  const untouched = [
    ...FOREIGN_PARTS,
    'xl/worksheets/sheet1.xml',
    'xl/tables/table1.xml',
    'docProps/app.xml',
    'xl/comments1.xml',
  ];
  const old = unzipSync(before);
  for (const path of untouched) expect([path, after[path]]).toEqual([path, old[path]]);
  expect(after['xl/media/image1.png']).toEqual(strToU8('<stand-in for="xl/media/image1.png"/>'));
});

test('what stands around the cells of a changed sheet is kept', async () => {
  const xml = textsOf(await changed(await openFileHost(await usersWorkbook())))[GOALS_SHEET] ?? '';
  expect(xml).toContain(around.before);
  expect(xml).toContain('<c r="K1" s="2" t="str"><v>mine</v></c>');
  expect(xml).toContain(around.after.replace('sqref="A2:A3"', 'sqref="A2:A4"'));
});

test("Excel's newer way to store drop-downs grows with the table as well", async () => {
  const xml = textsOf(await changed(await openFileHost(await usersWorkbook())))[GOALS_SHEET] ?? '';
  expect(xml).toContain("<xm:f>'Goals'!$A$2:$A$4</xm:f>");
  expect(xml).toContain('<xm:sqref>C2:C4</xm:sqref>');
});

test('filters and the order of sorting are kept', async () => {
  const table = textsOf(await changed(await openFileHost(await usersWorkbook())))['xl/tables/table2.xml'];
  expect(table).toContain(
    '<autoFilter ref="A1:H4"><filterColumn colId="2"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
  );
  expect(table).toContain('<sortState ref="A2:H3"><sortCondition descending="1" ref="A2:A3"/></sortState>');
});

test('the order of the last calculation is dropped, for it would name cells that no longer hold formulas', async () => {
  const parts = textsOf(await changed(await openFileHost(await usersWorkbook())));
  expect(parts['xl/calcChain.xml']).toBeUndefined();
  expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  expect(parts['[Content_Types].xml']).not.toContain('calcChain');
});

test('the one thing that a change spoils is announced', async () => {
  const before = await usersWorkbook();
  expect((await openFileHost(before)).losses).toEqual([]);
  const signed = withParts(before, { '_xmlsignatures/sig1.xml': '<Signature/>' });
  expect((await openFileHost(signed)).losses).toEqual(['digital signature']);
});

test('a workbook in the strict variant of the format is read, and not changed', async () => {
  const strict = withParts(await usersWorkbook(), {
    'xl/workbook.xml': (xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
  });
  const host = await openFileHost(strict);
  expect((await host.read({ tables: ['tblGoals'] })).tables).toHaveLength(1);
  await expect(changed(host)).rejects.toMatchObject({ code: 'unsupported', damage: 'nothing-changed' });
});
