import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile, writeWorkbookFile } from '../../../../src/hosts/file/disk';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamppost-disk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new Uint8Array([1, 2, 3]);

test('what is written is read again, and nothing else is left in the folder', async () => {
  const path = join(folder, 'book.xlsx');
  await writeWorkbookFile(path, bytes);
  expect(await readWorkbookFile(path)).toEqual(bytes);
  expect(await readdir(folder)).toEqual(['book.xlsx']);
});

test('an existing file keeps its permissions, and a link keeps pointing to it', async () => {
  const [path, link] = [join(folder, 'book.xlsx'), join(folder, 'link.xlsx')];
  await writeFile(path, 'old');
  await chmod(path, 0o640);
  await symlink(path, link);
  await writeWorkbookFile(link, bytes);
  expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  expect((await stat(path)).mode & 0o777).toBe(0o640);
});

test.each([
  ['a missing file', 'none.xlsx', 'file-missing'],
  ['a folder', '.', 'file-unreadable'],
])('%s', async (_, name, code) => {
  await expect(readWorkbookFile(join(folder, name))).rejects.toMatchObject({ code });
});

test('a file that is larger than any workbook is not read', async () => {
  const path = join(folder, 'huge.xlsx');
  await writeFile(path, '');
  const { open } = await import('node:fs/promises');
  const file = await open(path, 'r+');
  await file.truncate(70 * 1024 * 1024);
  await file.close();
  await expect(readWorkbookFile(path)).rejects.toMatchObject({ code: 'file-too-large', subject: path });
});

test('a place that cannot be written leaves nothing behind', async () => {
  await mkdir(join(folder, 'book.xlsx'));
  await expect(writeWorkbookFile(join(folder, 'book.xlsx'), bytes)).rejects.toMatchObject({
    code: 'file-not-writable',
  });
  await expect(writeWorkbookFile(join(folder, 'none', 'book.xlsx'), bytes)).rejects.toMatchObject({
    code: 'file-not-writable',
  });
  expect(await readdir(folder)).toEqual(['book.xlsx']);
});
