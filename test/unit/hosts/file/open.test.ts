import { deflateSync } from 'fflate';
import { createFileHost, openFileHost } from '../../../../src/hosts/file/file-host';
import { HostError, type HostErrorCode } from '../../../../src/hosts/host-error';
import { build } from './samples';
import { textsOf, withParts } from './zip-tools';

async function workbook(): Promise<Uint8Array> {
  const host = createFileHost();
  await host.apply({ operations: build });
  return host.toBytes();
}

async function refusal(bytes: Uint8Array): Promise<HostErrorCode | 'none'> {
  try {
    const host = await openFileHost(bytes);
    await host.read({ tables: ['tblGoals'] });
    return 'none';
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expect(error.damage).toBe('nothing-changed');
    return error.code;
  }
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A zip of one part whose directory may lie about it. */
function zipOf(
  name: string,
  content: Uint8Array,
  declared: { readonly size: number; readonly crc?: number },
): Uint8Array {
  const title = text(name);
  const packed = deflateSync(content, { level: 9 });
  const facts = (into: DataView, at: number): void => {
    into.setUint16(at, 20, true);
    into.setUint16(at + 4, 8, true);
    into.setUint32(at + 10, declared.crc ?? 0, true);
    into.setUint32(at + 14, packed.length, true);
    into.setUint32(at + 18, declared.size, true);
    into.setUint16(at + 22, title.length, true);
  };
  const bytes = new Uint8Array(30 + title.length + packed.length + 46 + title.length + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x04034b50, true);
  facts(view, 4);
  bytes.set(title, 30);
  bytes.set(packed, 30 + title.length);
  const directory = 30 + title.length + packed.length;
  view.setUint32(directory, 0x02014b50, true);
  facts(view, directory + 6);
  bytes.set(title, directory + 46);
  const end = directory + 46 + title.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}

describe('a file that is no workbook', () => {
  test.each<[string, Uint8Array, HostErrorCode]>([
    ['nothing', new Uint8Array(), 'file-unreadable'],
    ['a .csv', text('ID,Objective\nO1,Grow'), 'file-unreadable'],
    ['an old .xls', new Uint8Array([...OLE, ...new Array<number>(600).fill(0)]), 'file-unreadable'],
    [
      'an encrypted workbook',
      new Uint8Array([
        ...OLE,
        ...new Array<number>(600).fill(0),
        ...Array.from(text('EncryptedPackage')).flatMap((code) => [code, 0]),
      ]),
      'file-encrypted',
    ],
    ['the beginning of a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'file-unreadable'],
    ['a zip of another kind', withParts(zipOf('mimetype', new Uint8Array(), { size: 0 }), {}), 'file-unreadable'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  test('a Word document', async () => {
    const bytes = withParts(await workbook(), {
      'xl/workbook.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    });
    expect(await refusal(bytes)).toBe('file-unreadable');
  });

  test('more bytes than a workbook has', async () => {
    expect(await refusal(new Uint8Array(65 * 1024 * 1024))).toBe('file-too-large');
  });
});

describe('a damaged workbook', () => {
  test('cut off anywhere', async () => {
    const bytes = await workbook();
    for (let length = 0; length < bytes.length; length += 97) {
      expect(await refusal(bytes.subarray(0, length))).toBe('file-unreadable');
    }
  });

  test('with a changed byte anywhere: refused, or read as before, but never with another error or for long', async () => {
    const bytes = await workbook();
    for (let at = 0; at < bytes.length; at += 61) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      expect(['none', 'file-unreadable', 'file-encrypted', 'file-too-large']).toContain(await refusal(damaged));
    }
  });

  test.each([
    ['tags that do not nest', '<worksheet><sheetData></worksheet>'],
    ['a cell outside the sheet', '<worksheet><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>'],
    ['a row outside the sheet', '<worksheet><sheetData><row r="9999999"/></sheetData></worksheet>'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData/></worksheet>'],
    ['endless nesting', '<worksheet>'.repeat(100_000)],
  ])('%s', async (_, sheet) => {
    expect(await refusal(withParts(await workbook(), { 'xl/worksheets/sheet3.xml': sheet }))).toBe('file-unreadable');
  });
});

describe('a zip bomb', () => {
  const zeros = new Uint8Array(60 * 1024 * 1024);

  test('that says how large it is', async () => {
    expect(await refusal(zipOf('[Content_Types].xml', zeros, { size: zeros.length }))).toBe('file-too-large');
    expect(await refusal(zipOf('[Content_Types].xml', zeros, { size: 0x7fffffff }))).toBe('file-too-large');
  });

  test('that lies: no more is inflated than one small push over what it declares', async () => {
    const bytes = zipOf('_rels/.rels', zeros, { size: 1000 });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(bytes)).toBe('file-unreadable');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });
});

test('a workbook without our tables is no error: there is nothing in it', async () => {
  const host = createFileHost();
  const foreign = await openFileHost(await host.toBytes());
  expect(await foreign.read({ tables: ['tblGoals'] })).toEqual({
    sheets: [{ name: 'Sheet1', visible: true, protected: false }],
    tables: [],
    otherTables: [],
  });
});

test('a file that was only opened is saved byte for byte', async () => {
  const bytes = await workbook();
  expect(await (await openFileHost(bytes)).toBytes()).toEqual(bytes);
});

test('equal workbooks are equal files', async () => {
  expect(await workbook()).toEqual(await workbook());
});

test('a table that claims the whole sheet costs no memory for rows that are not there', async () => {
  const claim = (xml: string): string => xml.replace(/ref="A1:H3"/g, 'ref="A1:H1048576"');
  const path =
    Object.entries(textsOf(await workbook())).find(([, xml]) => xml.includes('displayName="tblGoals"'))?.[0] ?? '';
  const host = await openFileHost(withParts(await workbook(), { [path]: claim }));
  const started = performance.now();
  const { tables } = await host.read({ tables: ['tblGoals'] });
  expect(tables[0]?.rows).toHaveLength(1_048_575);
  expect(performance.now() - started).toBeLessThan(3000);
});
