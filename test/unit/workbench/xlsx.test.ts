import { strFromU8, unzipSync } from 'fflate';
import type { IWorkbookData } from '@univerjs/core';
import { FileRefused } from '../../../src/workbench/xlsx/package-check';
import { readXlsx } from '../../../src/workbench/xlsx/read-xlsx';
import { resource, readResource } from '../../../src/workbench/xlsx/resources';
import { writeXlsx } from '../../../src/workbench/xlsx/write-xlsx';

const NUMBER = 2;
const TEXT = 1;
const noSharedFormula = (): string => {
  throw new Error('no cell of this workbook shares a formula');
};
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** A sheet with a table at A1:C3, and one of the user's own. */
const workbook = {
  id: 'book',
  name: 'book',
  appVersion: '0',
  locale: 'enUS',
  sheetOrder: ['kr', 'own'],
  styles: {
    date: { n: { pattern: 'yyyy-mm-dd' } },
    head: { bl: 1, bg: { rgb: '#0f6e7f' }, cl: { rgb: '#ffffff' }, ht: 2, vt: 2, tb: 3 },
  },
  sheets: {
    kr: {
      id: 'kr',
      name: 'Key results',
      tabColor: '#0f6e7f',
      freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
      showGridlines: 0,
      columnData: { 0: { w: 68 }, 1: { w: 215, hd: 1 } },
      mergeData: [range(5, 0, 5, 2)],
      cellData: {
        0: {
          0: { v: 'ID', t: TEXT, s: 'head', custom: { note: 'Given once, never reused' } },
          1: { v: 'Target', t: TEXT },
          2: { v: 'Score', t: TEXT },
        },
        1: {
          0: { v: 'O1.KR1', t: TEXT },
          1: { v: 40, t: NUMBER },
          2: { v: 0.5, t: NUMBER, f: '=tblKeyResults[[#This Row],[Target]]/80' },
        },
        2: {
          0: { v: '=not a formula', t: 4 },
          1: { v: 46_700.5, t: NUMBER, s: 'date' },
          2: { v: '#DIV/0!', t: TEXT, f: '=tblKeyResults[[#This Row],[Target]]/80' },
        },
        5: { 0: { v: 'Łódź & <b> $& 🎯', t: TEXT } },
      },
    },
    own: {
      id: 'own',
      name: 'Mine',
      hidden: 1,
      cellData: { 0: { 0: { v: 1, t: 3 }, 1: { v: '007', t: 4 }, 2: { v: 8, t: NUMBER, f: '=4+4' } } },
    },
  },
  resources: [
    resource('SHEET_TABLE_PLUGIN', {
      kr: {
        tables: [
          {
            id: 't',
            name: 'tblKeyResults',
            range: range(0, 0, 2, 2),
            options: {},
            filters: {},
            columns: [],
            meta: {},
          },
        ],
      },
    }),
    resource('SHEET_DATA_VALIDATION_PLUGIN', {
      kr: [
        {
          uid: '1',
          type: 'list',
          formula1: '["Reach","Stay at or above"]',
          ranges: [range(1, 0, 2, 0)],
          errorStyle: 1,
          error: 'Choose one',
        },
        { uid: '2', type: 'decimal', operator: 'between', formula1: '0', formula2: '10', ranges: [range(1, 1, 2, 1)] },
      ] as never,
    }),
    resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN', {
      kr: [
        {
          cfId: 'a',
          stopIfTrue: false,
          ranges: [range(1, 2, 2, 2)],
          rule: {
            type: 'highlightCell',
            subType: 'number',
            operator: 'lessThan',
            value: 0.4,
            style: { bg: { rgb: '#fde7e9' } },
          },
        },
        {
          cfId: 'b',
          stopIfTrue: false,
          ranges: [range(1, 2, 2, 2)],
          rule: {
            type: 'highlightCell',
            subType: 'text',
            operator: 'equal',
            value: 'On "track"',
            style: { cl: { rgb: '#107c10' } },
          },
        },
      ] as never,
    }),
    resource('SHEET_WORKSHEET_PROTECTION_PLUGIN', { book: [{ subUnitId: 'own' }] }),
  ],
} as unknown as IWorkbookData;

const write = (snapshot = workbook): Promise<Uint8Array> =>
  writeXlsx(snapshot, { sharedFormula: noSharedFormula, activeSheetId: 'own' });
const part = (bytes: Uint8Array, name: string): string => {
  const found = unzipSync(bytes)[name];
  if (!found) throw new Error(`The file has no ${name}`);
  return strFromU8(found);
};

describe('saving the grid as .xlsx', () => {
  it('gives Excel the formula of a calculated column, so that new rows are filled', async () => {
    expect(part(await write(), 'xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>tblKeyResults[[#This Row],[Target]]/80</calculatedColumnFormula>',
    );
  });

  it('lets the filter of a table cover its rows', async () => {
    expect(part(await write(), 'xl/tables/table1.xml')).toContain('<autoFilter ref="A1:C3"');
  });

  it('asks whoever opens the file to calculate', async () => {
    expect(part(await write(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('writes an error as an error and not as a text', async () => {
    expect(part(await write(), 'xl/worksheets/sheet1.xml')).toMatch(
      /<c r="C3" t="e"[^>]*><f>[^<]*<\/f><v>#DIV\/0!<\/v>/,
    );
  });

  it('keeps one input rule for a range', async () => {
    const sheet = part(await write(), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('sqref="A2:A3"');
    expect(sheet).toContain('<formula1>&quot;Reach,Stay at or above&quot;</formula1>');
  });

  it('gives a table whose name or headers Excel would refuse ones that it takes', async () => {
    const bad = structuredClone(workbook);
    bad.resources = [
      resource('SHEET_TABLE_PLUGIN', {
        kr: {
          tables: [
            { name: 'Table 1', range: range(0, 0, 2, 2) } as never,
            { name: 'Table 1', range: range(0, 4, 2, 5) } as never,
          ],
        },
      }),
    ];
    (bad.sheets['kr']?.cellData ?? {})[0] = { 0: { v: 'A' }, 1: { v: 'a' } };
    const bytes = await write(bad);
    expect(part(bytes, 'xl/tables/table1.xml')).toMatch(
      /displayName="Table_1"[\s\S]*name="A"[\s\S]*name="a2"[\s\S]*name="Column3"/,
    );
    expect(part(bytes, 'xl/tables/table2.xml')).toContain('displayName="Table_12"');
  });
});

describe('saving and opening again', () => {
  const reopened = async () => {
    const read = await readXlsx(await write());
    const [first, second] = read.snapshot.sheetOrder ?? [];
    const sheet = (id: string | undefined) => read.snapshot.sheets?.[id ?? ''] ?? {};
    return { ...read, first: first ?? '', sheet: sheet(first), own: sheet(second), second: second ?? '' };
  };

  it('keeps values of every kind', async () => {
    const { sheet, own } = await reopened();
    expect(sheet.cellData?.[1]?.[1]?.v).toBe(40);
    expect(sheet.cellData?.[2]?.[0]).toMatchObject({ v: '=not a formula', t: 4 });
    expect(sheet.cellData?.[5]?.[0]?.v).toBe('Łódź & <b> $& 🎯');
    expect(own.cellData?.[0]).toMatchObject({ 0: { v: 1, t: 3 }, 1: { v: '007', t: 4 } });
  });

  it('keeps a date a serial day with its number format', async () => {
    const { sheet, snapshot } = await reopened();
    const cell = sheet.cellData?.[2]?.[1];
    expect(cell?.v).toBe(46_700.5);
    expect(snapshot.styles?.[cell?.s as string]).toMatchObject({ n: { pattern: 'yyyy-mm-dd' } });
  });

  it('keeps formulas with their results', async () => {
    const { sheet, own } = await reopened();
    expect(sheet.cellData?.[1]?.[2]).toMatchObject({ f: '=tblKeyResults[[#This Row],[Target]]/80', v: 0.5 });
    expect(sheet.cellData?.[2]?.[2]).toMatchObject({ v: '#DIV/0!' });
    expect(own.cellData?.[0]?.[2]).toMatchObject({ f: '=4+4', v: 8 });
  });

  it('keeps looks, notes, widths, frozen panes, merges and hidden parts', async () => {
    const { sheet, own, snapshot } = await reopened();
    const head = sheet.cellData?.[0]?.[0];
    expect(snapshot.styles?.[head?.s as string]).toMatchObject({
      bl: 1,
      bg: { rgb: '#0f6e7f' },
      cl: { rgb: '#ffffff' },
      ht: 2,
      vt: 2,
      tb: 3,
    });
    expect(head?.custom).toEqual({ note: 'Given once, never reused' });
    expect(sheet.columnData).toMatchObject({ 0: { w: 68 }, 1: { w: 215, hd: 1 } });
    expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 });
    expect(sheet.mergeData).toEqual([range(5, 0, 5, 2)]);
    expect(sheet).toMatchObject({ name: 'Key results', tabColor: '#0f6e7f', showGridlines: 0, hidden: 0 });
    expect(own).toMatchObject({ name: 'Mine', hidden: 1 });
  });

  it('keeps tables, input rules, conditional formats and protection', async () => {
    const { snapshot, first, second, protectedSheetIds, activeSheetId } = await reopened();
    expect(readResource(snapshot, 'SHEET_TABLE_PLUGIN')[first]?.tables).toMatchObject([
      { name: 'tblKeyResults', range: range(0, 0, 2, 2) },
    ]);
    expect(readResource(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN')[first]).toMatchObject([
      {
        type: 'list',
        formula1: '["Reach","Stay at or above"]',
        ranges: [range(1, 0, 2, 0)],
        error: 'Choose one',
        showErrorMessage: true,
      },
      { type: 'decimal', formula1: '0', formula2: '10', ranges: [range(1, 1, 2, 1)] },
    ]);
    expect(readResource(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[first]).toMatchObject([
      {
        rule: { subType: 'number', operator: 'lessThan', value: 0.4, style: { bg: { rgb: '#fde7e9' } } },
        ranges: [range(1, 2, 2, 2)],
      },
      { rule: { subType: 'formula', value: '=C2="On ""track"""', style: { cl: { rgb: '#107c10' } } } },
    ]);
    expect(protectedSheetIds).toEqual([second]);
    expect(activeSheetId).toBe(second);
  });
});

describe('opening what is no workbook', () => {
  const problem = async (bytes: Uint8Array): Promise<string> => {
    const refusal: unknown = await readXlsx(bytes).catch((error: unknown) => error);
    if (!(refusal instanceof FileRefused)) throw new Error(`not refused: ${String(refusal)}`);
    return refusal.problem;
  };

  it('refuses a text', async () => {
    expect(await problem(new TextEncoder().encode('Objective;Key result'))).toBe('unreadable');
  });

  it('refuses nothing at all', async () => {
    expect(await problem(new Uint8Array())).toBe('unreadable');
  });

  it('refuses a file that was cut off', async () => {
    const bytes = await write();
    expect(await problem(bytes.slice(0, bytes.length / 2))).toBe('unreadable');
  });

  it('tells an encrypted file from a broken one', async () => {
    expect(await problem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('encrypted');
  });

  it('refuses a zip that says it unpacks to more than the memory should hold, before unpacking it', async () => {
    const bytes = await write();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const entry = bytes.findIndex(
      (_, offset) => offset + 4 <= bytes.length && view.getUint32(offset, true) === 0x02014b50,
    );
    view.setUint32(entry + 24, 4_000_000_000, true);
    expect(await problem(bytes)).toBe('too-large');
  });
});
