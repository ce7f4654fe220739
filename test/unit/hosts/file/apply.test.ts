import { Workbook } from '@cj-tech-master/excelts';
import type { PatchOperation } from '../../../../src/core/workbook/patch';
import type { TableSnapshot } from '../../../../src/core/workbook/snapshot';
import { createFileHost, openFileHost, type FileHost } from '../../../../src/hosts/file/file-host';
import { build, column, freeCell, goals, SCORE, sheet, steps } from './samples';
import { textsOf, withParts } from './zip-tools';

const GOALS_SHEET = 'xl/worksheets/sheet3.xml';

async function built(changes: Parameters<typeof withParts>[1] = {}): Promise<FileHost> {
  const host = createFileHost();
  await host.apply({ operations: build });
  return openFileHost(withParts(await host.toBytes(), changes));
}

async function tableOf(host: FileHost, name = 'tblGoals'): Promise<TableSnapshot> {
  const [table] = (await host.read({ tables: [name] })).tables;
  if (table === undefined) throw new Error(`no ${name}`);
  return table;
}

const apply = (host: FileHost, ...operations: PatchOperation[]) => host.apply({ operations });
const partsOf = async (host: FileHost): Promise<Record<string, string>> => textsOf(await host.toBytes());
const part = async (host: FileHost, path: string): Promise<string> => (await partsOf(host))[path] ?? '';

describe('a new table', () => {
  test('is one for another reader too, with the formula that Excel fills new rows with', async () => {
    const book = new Workbook();
    await book.xlsx.load(await (await built()).toBytes());
    const table = book.getWorksheet('Goals')?.getTable('tblGoals');
    expect(table?.model.tableRef).toBe('A1:H3');
    expect(table?.model.columns[6]).toMatchObject({ name: 'Score', calculatedColumnFormula: SCORE.slice(1) });
    expect(book.getWorksheet('Goals')?.getCell('G2').formula).toBe(SCORE.slice(1));
    expect(book.getWorksheet('Goals')?.getCell('B1').note).toMatchObject({ texts: [{ text: 'What you want' }] });
  });

  test('text that looks like a formula is text, and stays text when somebody edits it', async () => {
    const host = await built();
    const xml = await part(host, GOALS_SHEET);
    const style = Number(/<c r="B3" s="(\d+)" t="s">/.exec(xml)?.[1]);
    const formats = (await part(host, 'xl/styles.xml')).split('<cellXfs')[1]?.match(/<xf [^>]*>/g) ?? [];
    expect(formats[style]).toContain('quotePrefix="1"');
    expect((await tableOf(host)).formulas).toHaveLength(1);
  });

  test('drop-downs refuse other values, and offer the rows of a table that was made after them', async () => {
    const host = await built();
    expect(await part(host, GOALS_SHEET)).toContain('<formula1>"Active,Paused"</formula1>');
    expect(await part(host, 'xl/worksheets/sheet2.xml')).toContain("<formula1>'Goals'!$A$2:$A$3</formula1>");
  });

  test('single cells may have rules and formats of their own', async () => {
    const host = createFileHost();
    const table = goals({
      cellInputs: [{ row: 1, header: 'Current', input: { kind: 'number', min: 1, max: 9 } }],
      cellFormats: [{ row: 1, header: 'Current', numberFormat: '0.000' }],
    });
    await apply(host, { kind: 'create-sheet', sheet: sheet('Goals') }, { kind: 'create-table', table });
    expect(await part(host, 'xl/worksheets/sheet1.xml')).toMatch(/operator="between"[^>]*sqref="F3"><formula1>1</);
    expect(await part(host, 'xl/styles.xml')).toContain('formatCode="0.000"');
  });

  test('a row is high enough for the longest text in it, unless a person chose its height', async () => {
    const host = await built({
      [GOALS_SHEET]: (xml) => xml.replace('<row r="3"', '<row r="3" ht="20" customHeight="1"'),
    });
    const rows = ['O1', 'O2'].map((id, index) => ({
      row: { index, expect: { ID: id } },
      values: { Goal: 'Words that take lines. '.repeat(5) },
    }));
    await apply(host, { kind: 'update-rows', table: 'tblGoals', rows });
    const xml = await part(host, GOALS_SHEET);
    expect(xml).toContain('<row r="2" ht="60">');
    expect(xml).toContain('<row r="3" ht="20" customHeight="1">');
  });

  test('two tables share a sheet side by side', async () => {
    const host = await built();
    await apply(host, { kind: 'create-table', table: steps({ name: 'tblMore', sheet: 'Goals', firstColumn: 9 }) });
    expect(await tableOf(host, 'tblMore')).toMatchObject({ sheet: 'Goals', headerRow: 0, firstColumn: 9 });
  });

  test.each([
    ['a name in use', goals(), 'name-taken'],
    ['a name that reads as a cell', goals({ name: 'A1' }), 'unsupported'],
    ['a place in use', goals({ name: 'tblOther' }), 'unsupported'],
    [
      'a header twice',
      goals({ name: 'tblOther', firstColumn: 20, columns: [column('a'), column('A')] }),
      'unsupported',
    ],
    ['no such sheet', goals({ name: 'tblOther', sheet: 'None' }), 'sheet-missing'],
  ])('is refused for %s', async (_, table, code) => {
    await expect(apply(await built(), { kind: 'create-table', table })).rejects.toMatchObject({ code });
  });
});

describe('updating rows', () => {
  const check = (index: number, id: string, values = { Check: 'fine' }): PatchOperation => ({
    kind: 'update-rows',
    table: 'tblGoals',
    rows: [{ row: { index, expect: { ID: id } }, values }],
  });

  test('writes the row that is meant, wherever it went, and keeps the looks of its cells', async () => {
    const host = await built();
    const before = /<c r="H3" s="(\d+)"/.exec(await part(host, GOALS_SHEET))?.[1];
    expect(await apply(host, check(0, 'O2'))).toMatchObject({ cellsWritten: 1, vanished: [] });
    expect((await tableOf(host)).rows.map((row) => row[7])).toEqual([null, 'fine']);
    expect(await part(host, GOALS_SHEET)).toContain(`<c r="H3" s="${before ?? ''}" t="s">`);
  });

  test('reports a row that is gone, or found twice, and writes the others', async () => {
    const host = await built();
    await apply(host, { kind: 'append-rows', table: 'tblGoals', rows: [{ ID: 'O2' }] });
    const gone = { index: 0, expect: { ID: 'O9' } };
    const twice = { index: 0, expect: { ID: 'O2' } };
    const rows = [gone, twice, { index: 0, expect: { ID: 'O1' } }].map((row) => ({ row, values: { Check: 'x' } }));
    const report = await apply(host, { kind: 'update-rows', table: 'tblGoals', rows });
    expect(report.vanished.map(({ row }) => row)).toEqual([gone, twice]);
    expect((await tableOf(host)).rows.map((row) => row[7])).toEqual(['x', null, null]);
  });

  test('one failure undoes the whole patch', async () => {
    const host = await built();
    const before = await host.toBytes();
    const wrong = apply(host, check(0, 'O1'), check(0, 'O1', { Check: 'x', None: 'x' } as { Check: string }));
    await expect(wrong).rejects.toMatchObject({ code: 'column-missing', subject: 'None', damage: 'nothing-changed' });
    expect(await host.toBytes()).toEqual(before);
  });

  test('overwriting the first cell of a shared formula leaves the others with theirs', async () => {
    const shared = (xml: string): string =>
      xml
        .replace(/<c r="F2"[^>]*>.*?<\/c>/, '<c r="F2"><f t="shared" ref="F2:F3" si="0">E2*2</f><v>80</v></c>')
        .replace(/<c r="F3"[^>]*>.*?<\/c>/, '<c r="F3"><f t="shared" si="0"/><v>20</v></c>');
    const host = await built({ [GOALS_SHEET]: shared });
    const row = { index: 0, expect: { ID: 'O1' } };
    await apply(host, { kind: 'update-rows', table: 'tblGoals', rows: [{ row, values: { Current: 7 } }] });
    expect(await part(host, GOALS_SHEET)).toContain('<c r="F3"><f>E3*2</f><v>20</v></c>');
  });

  test('a protected sheet is left alone', async () => {
    const protect = (xml: string): string => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    const host = await built({ [GOALS_SHEET]: protect });
    await expect(apply(host, check(0, 'O1'))).rejects.toMatchObject({ code: 'sheet-protected', subject: 'Goals' });
  });

  test('a text that no cell can hold is refused', async () => {
    const long = apply(await built(), check(0, 'O1', { Check: 'x'.repeat(32_768) }));
    await expect(long).rejects.toMatchObject({ code: 'too-large' });
  });

  test.each(['<script>', '$&', '👩‍🚀', 'مرحبا', 'a\nb', ' a ', '_x0041_', '\u0001', '"&\'<>', '=1+1', '+1', '-1', '@x'])(
    '%j is read as it was written',
    async (text) => {
      const host = await built();
      await apply(host, check(0, 'O1', { Check: text }));
      expect((await tableOf(await openFileHost(await host.toBytes()))).rows[0]?.[7]).toBe(text);
    },
  );
});

describe('appending rows', () => {
  const append = (...rows: Record<string, string | number>[]): PatchOperation => ({
    kind: 'append-rows',
    table: 'tblGoals',
    rows,
  });

  test('the table, its filter, rules and drop-downs elsewhere grow; calculated columns calculate', async () => {
    const host = await built();
    expect(await apply(host, append({ ID: 'O3', Due: 46500 }, { ID: 'O4' }))).toMatchObject({ rowsAppended: 2 });
    const table = await tableOf(host);
    expect(table.rows.map((row) => row[0])).toEqual(['O1', 'O2', 'O3', 'O4']);
    expect(table.formulas).toEqual([{ column: 6, firstRow: 0, lastRow: 3 }]);
    const parts = await partsOf(host);
    expect(parts['xl/tables/table2.xml']).toContain('<autoFilter ref="A1:H5"/>');
    expect(parts[GOALS_SHEET]).toContain('<conditionalFormatting sqref="G2:G5">');
    expect(parts[GOALS_SHEET]).toContain('sqref="C2:C5"');
    expect(parts['xl/worksheets/sheet2.xml']).toContain("'Goals'!$A$2:$A$5");
  });

  test("the user's own calculated column with plain references is filled down", async () => {
    const host = await built({
      'xl/tables/table2.xml': (xml) =>
        xml.replace(
          /(<tableColumn [^>]*name="Check")\/>/,
          '$1><calculatedColumnFormula>E2*2</calculatedColumnFormula></tableColumn>',
        ),
      [GOALS_SHEET]: (xml) => xml.replace(/<c r="H3"[^>]*\/>/, '<c r="H3"><f>E3*2</f><v>20</v></c>'),
    });
    await apply(host, append({ ID: 'O3' }));
    expect(await part(host, GOALS_SHEET)).toContain('<c r="H4"><f>E4*2</f></c>');
  });

  test('a totals row moves down', async () => {
    const host = await built({
      'xl/tables/table2.xml': (xml) => xml.replace('ref="A1:H3" totalsRowShown="0"', 'ref="A1:H3" totalsRowCount="1"'),
    });
    await apply(host, append({ ID: 'O3' }));
    expect((await tableOf(host)).rows.map((row) => row[0])).toEqual(['O1', 'O3']);
    expect(await part(host, GOALS_SHEET)).toMatch(/<row r="4"><c r="A4"[^>]*t="s">/);
  });

  test('what stands below the table is not overwritten', async () => {
    const host = await built({
      [GOALS_SHEET]: (xml) => xml.replace('</sheetData>', '<row r="5"><c r="B5"><v>1</v></c></row></sheetData>'),
    });
    await apply(host, append({ ID: 'O3' }));
    await expect(apply(host, append({ ID: 'O4' }))).rejects.toMatchObject({ code: 'unsupported', subject: 'Goals' });
  });
});

describe('columns and formulas', () => {
  test('a restored formula stands in every row and fills new ones', async () => {
    const host = await built({
      [GOALS_SHEET]: (xml) => xml.replace(/<c r="G3"([^>]*)>.*?<\/c>/, '<c r="G3"$1><v>1</v></c>'),
    });
    expect((await tableOf(host)).formulas).toEqual([{ column: 6, firstRow: 0, lastRow: 0 }]);
    const report = await apply(host, { kind: 'restore-formulas', table: 'tblGoals', header: 'Score', formula: SCORE });
    expect(report.columnsRestored).toEqual([{ table: 'tblGoals', header: 'Score' }]);
    expect((await tableOf(host)).formulas).toEqual([{ column: 6, firstRow: 0, lastRow: 1 }]);
  });

  test('an added column stands at the right end, beside notes that were there', async () => {
    const host = await built();
    await apply(host, {
      kind: 'add-column',
      table: 'tblGoals',
      column: column('Twice', { formula: '=1*2', note: 'New' }),
    });
    const table = await tableOf(host);
    expect(table.headers.at(-1)).toBe('Twice');
    expect(table.formulas).toContainEqual({ column: 8, firstRow: 0, lastRow: 1 });
    const book = new Workbook();
    await book.xlsx.load(await host.toBytes());
    const noted = ['B1', 'G1', 'I1'].map((cell) => JSON.stringify(book.getWorksheet('Goals')?.getCell(cell).note));
    expect(noted).toEqual([
      expect.stringContaining('want'),
      expect.stringContaining('Calc'),
      expect.stringContaining('New'),
    ]);
  });

  test('renaming a table reaches every formula, and no text', async () => {
    const host = await built();
    await apply(host, { kind: 'rename-table', from: 'tblGoals', to: 'tblAims' });
    const texts = Object.values(await partsOf(host)).join('');
    expect(texts).not.toContain('tblGoals');
    expect(texts).toContain('AVERAGE(tblAims[Score])');
    expect((await tableOf(host, 'tblAims')).rows).toHaveLength(2);
  });
});

describe('free-form sheets', () => {
  const overview = (text: string) => sheet('Overview', { cells: [freeCell(0, 0, { value: text, span: 2 })] });

  test('a rewrite clears what the last one wrote and nothing else', async () => {
    const host = await built({
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('</sheetData>', '<row r="9"><c r="A9"><v>42</v></c></row></sheetData>'),
    });
    await apply(host, { kind: 'rewrite-sheet', sheet: overview('First') });
    await apply(host, { kind: 'rewrite-sheet', sheet: overview('Second') });
    const xml = await part(host, 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<c r="[A-Z0-9]+"/g)).toEqual(['<c r="A1"', '<c r="B1"', '<c r="A9"']);
    expect(xml).toContain('<c r="A9"><v>42</v></c>');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
    expect(xml).not.toContain('conditionalFormatting');
  });

  test('an input cell keeps what somebody typed', async () => {
    const note = (value: string | null) => sheet('Overview', { cells: [freeCell(3, 0, { value, style: 'input' })] });
    const host = await built();
    await apply(host, { kind: 'rewrite-sheet', sheet: note('typed') });
    await apply(host, { kind: 'rewrite-sheet', sheet: note(null) });
    const book = new Workbook();
    await book.xlsx.load(await host.toBytes());
    expect(book.getWorksheet('Overview')?.getCell('A4').value).toBe('typed');
  });

  test.each([
    ['a name in use, in any case', 'OVERVIEW', 'name-taken'],
    ['a name that Excel refuses', 'a/b', 'unsupported'],
  ])('%s', async (_, name, code) => {
    await expect(apply(await built(), { kind: 'create-sheet', sheet: sheet(name) })).rejects.toMatchObject({ code });
  });

  test('a locked workbook gets no new sheet', async () => {
    const host = await built({
      'xl/workbook.xml': (xml) => xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
    });
    await expect(apply(host, { kind: 'create-sheet', sheet: sheet('New') })).rejects.toMatchObject({
      code: 'workbook-protected',
    });
  });
});

describe('cached results', () => {
  test('stand beside formulas, and are not written over values', async () => {
    const host = await built();
    const cachedValues = {
      tables: { tblGoals: { Score: [0.25, ''], Current: [99, 99] } },
      cells: [{ sheet: 'Overview', row: 1, column: 1, value: '#N/A' }],
    };
    const saved = await openFileHost(await host.toBytes({ cachedValues }));
    expect((await tableOf(saved)).rows.map((row) => [row[5], row[6]])).toEqual([
      [10, 0.25],
      [8, null],
    ]);
    expect(await part(saved, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="B2" s="\d+" t="e"><f>/);
  });

  test('every changed workbook asks to be calculated', async () => {
    expect(await part(await built(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

describe('revealing', () => {
  test('selects the cell for the next opening', async () => {
    const host = await built();
    await host.reveal({ table: 'tblGoals', row: { index: 0, expect: { ID: 'O2' } }, header: 'Due' });
    const parts = await partsOf(host);
    expect(parts[GOALS_SHEET]).toContain('<selection pane="bottomRight" activeCell="D3" sqref="D3"/>');
    expect(parts['xl/workbook.xml']).toContain('activeTab="2"');
  });

  test.each([
    ['ID', { ID: 'O9' }, 'row-missing'],
    ['None', { ID: 'O1' }, 'column-missing'],
  ])('column %s of row %j: %s', async (header, expect_, code) => {
    const cell = { table: 'tblGoals', row: { index: 0, expect: expect_ as Record<string, string> }, header };
    await expect((await built()).reveal(cell)).rejects.toMatchObject({ code });
  });
});
