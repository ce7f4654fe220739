import { createFileHost, openFileHost, type FileHost } from '../../../../src/hosts/file/file-host';
import type { TableSnapshot } from '../../../../src/core/workbook/snapshot';
import { build } from './samples';
import { textsOf, withParts } from './zip-tools';

const GOALS_SHEET = 'xl/worksheets/sheet3.xml';

async function workbook(changes: Parameters<typeof withParts>[1] = {}): Promise<FileHost> {
  const host = createFileHost();
  await host.apply({ operations: build });
  return openFileHost(withParts(await host.toBytes(), changes));
}

async function goalsOf(host: FileHost): Promise<TableSnapshot> {
  const [table] = (await host.read({ tables: ['tblGoals'] })).tables;
  if (table === undefined) throw new Error('no tblGoals');
  return table;
}

/** The workbook with the XML of one cell replaced. */
const withCell = (name: string, cell: string): Promise<FileHost> =>
  workbook({ [GOALS_SHEET]: (xml) => xml.replace(new RegExp(`<c r="${name}"[^>]*?(/>|>.*?</c>)`), cell) });

test('a table is found by name in any case, with place, headers, rows and formulas', async () => {
  const host = await workbook();
  const { tables, otherTables, sheets } = await host.read({ tables: ['TBLGOALS', 'tblNone'] });
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatchObject({ name: 'tblGoals', sheet: 'Goals', headerRow: 0, firstColumn: 0 });
  expect(tables[0]?.rows[0]).toEqual(['O1', 'Delight our customers', 'Active', 46477, 40, 10, null, null]);
  expect(tables[0]?.formulas).toEqual([{ column: 6, firstRow: 0, lastRow: 1 }]);
  expect(otherTables).toEqual([{ name: 'tblSteps', sheet: 'Steps', headers: ['Step', 'Goal'] }]);
  expect(sheets.map(({ name }) => name)).toEqual(['Overview', 'Steps', 'Goals']);
});

test.each([
  [
    'an inline text with formats',
    '<c r="B2" t="inlineStr"><is><r><t>bold </t></r><r><t>plain</t></r></is></c>',
    'bold plain',
  ],
  ['a formula text', '<c r="B2" t="str"><f>"a"</f><v>a &amp; b</v></c>', 'a & b'],
  ['a coded character', '<c r="B2" t="str"><v>a_x000D_b _x005F_x0041_</v></c>', 'a\rb _x0041_'],
  ['an error', '<c r="B2" t="e"><v>#REF!</v></c>', '#REF!'],
  ['a boolean', '<c r="B2" t="b"><v>1</v></c>', true],
  ['zero', '<c r="B2"><v>0</v></c>', 0],
  ['a number in scientific form', '<c r="B2"><v>1.5E-3</v></c>', 0.0015],
  ['an ISO date', '<c r="B2" t="d"><v>2027-03-31</v></c>', 46477],
  ['a text that a formula left blank', '<c r="B2" t="str"><f>""</f><v></v></c>', null],
  ['a blank cell with a format', '<c r="B2" s="1"/>', null],
  ['a number that no number can hold', '<c r="B2"><v>1E999</v></c>', '1E999'],
])('%s', async (_, cell, value) => {
  expect((await goalsOf(await withCell('B2', cell))).rows[0]?.[1]).toBe(value);
});

test('shared strings: rich text is flattened, phonetic guides are left out', async () => {
  const rich =
    '<si><r><t>Delight </t></r><r><rPr><b/></rPr><t>everybody</t></r><rPh sb="0" eb="1"><t>zzz</t></rPh></si>';
  const host = await workbook({
    'xl/sharedStrings.xml': (xml) => xml.replace('<si><t>Delight our customers</t></si>', rich),
  });
  expect((await goalsOf(host)).rows[0]?.[1]).toBe('Delight everybody');
});

test('days of a workbook that counts from 1904 are days since 1900, and plain numbers stay', async () => {
  const host = await workbook({
    'xl/workbook.xml': (xml) => xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
  });
  const before = await goalsOf(host);
  expect(before.rows[0]?.[3]).toBe(46477 + 1462);
  expect(before.rows[0]?.[4]).toBe(40);
  const row = { index: 0, expect: { ID: 'O1' } };
  await host.apply({
    operations: [{ kind: 'update-rows', table: 'tblGoals', rows: [{ row, values: { Due: 46500 } }] }],
  });
  expect((await goalsOf(host)).rows[0]?.[3]).toBe(46500);
  expect(textsOf(await host.toBytes())[GOALS_SHEET]).toContain('<v>45038</v>');
});

test('rows and cells that do not say where they are follow the last one', async () => {
  const host = await workbook({ [GOALS_SHEET]: (xml) => xml.replace(/<(row|c) r="[A-Z]*\d+"/g, '<$1') });
  expect((await goalsOf(host)).rows[1]?.slice(0, 3)).toEqual(['O2', '=HYPERLINK("x")', 'Paused']);
});

test('a part whose elements all have a prefix reads the same', async () => {
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const plain = await goalsOf(await workbook());
  expect(await goalsOf(await workbook({ [GOALS_SHEET]: prefixed, 'xl/sharedStrings.xml': prefixed }))).toEqual(plain);
});

test('a totals row is no data', async () => {
  const host = await workbook({
    'xl/tables/table2.xml': (xml) => xml.replace('ref="A1:H3" totalsRowShown="0"', 'ref="A1:H3" totalsRowCount="1"'),
  });
  expect((await goalsOf(host)).rows).toHaveLength(1);
});

test('hidden and protected sheets say so', async () => {
  const host = await workbook({
    'xl/workbook.xml': (xml) => xml.replace('name="Steps"', 'name="Steps" state="veryHidden"'),
    [GOALS_SHEET]: (xml) => xml.replace('<conditionalFormatting', '<sheetProtection sheet="1"/><conditionalFormatting'),
  });
  expect((await host.read({ tables: [] })).sheets).toEqual([
    { name: 'Overview', visible: true, protected: false },
    { name: 'Steps', visible: false, protected: false },
    { name: 'Goals', visible: true, protected: true },
  ]);
});

test('a formula that was overwritten by hand leaves a gap in the run', async () => {
  const host = await withCell('G2', '<c r="G2"><v>1</v></c>');
  expect((await goalsOf(host)).formulas).toEqual([{ column: 6, firstRow: 1, lastRow: 1 }]);
});
