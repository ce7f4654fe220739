import { createFileHost, type FileHost } from '../../src/hosts/file/file-host';
import { build } from '../unit/hosts/file/samples';
import { withParts } from '../unit/hosts/file/zip-tools';
import { recalculate, toPdf, toPictures } from './soffice';

jest.setTimeout(180_000);

const WRONG = { tables: { tblGoals: { Score: [0.99, 0.99] } }, cells: [] };

async function built(): Promise<FileHost> {
  const host = createFileHost();
  await host.apply({ operations: build });
  return host;
}

async function scores(host: FileHost | undefined): Promise<unknown[]> {
  const snapshot = await host?.read({ tables: ['tblGoals'] });
  const [table] = snapshot?.tables ?? [];
  const column = table?.headers.indexOf('Score') ?? -1;
  return table?.rows.map((row) => row[column]) ?? [];
}

test('LibreOffice calculates what the file host wrote, and mends wrong results that the file carries', async () => {
  const host = await built();
  const [plain, canary] = await recalculate([await host.toBytes(), await host.toBytes({ cachedValues: WRONG })]);
  expect(await scores(plain)).toEqual([0.25, 0.8]);
  expect(await scores(canary)).toEqual([0.25, 0.8]);
});

test('rows that were appended calculate, and keep their text', async () => {
  const host = await built();
  const rows = [{ ID: 'O3', Goal: '@handle', Target: 4, Current: 1 }];
  await host.apply({ operations: [{ kind: 'append-rows', table: 'tblGoals', rows }] });
  const [calculated] = await recalculate([await host.toBytes()]);
  expect(await scores(calculated)).toEqual([0.25, 0.8, 0.25]);
  const { tables } = (await calculated?.read({ tables: ['tblGoals'] })) ?? { tables: [] };
  expect(tables[0]?.rows[2]?.slice(0, 2)).toEqual(['O3', '@handle']);
});

test('without the recalculation it would believe them: the canary can die', async () => {
  const bytes = await (await built()).toBytes({ cachedValues: WRONG });
  const fromExcel = withParts(bytes, { 'docProps/app.xml': (text) => text.replace('Lamppost', 'Microsoft Excel') });
  const [believed] = await recalculate([fromExcel], { recalculate: false });
  expect(await scores(believed)).toEqual([0.99, 0.99]);
});

test('a sheet that fits to one page prints on one page', async () => {
  const host = createFileHost();
  await host.apply({ operations: build.slice(0, 1) });
  const [pdf = new Uint8Array()] = await toPdf([await host.toBytes()]);
  expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
  expect(await toPictures(pdf, 30)).toHaveLength(1);
});
