import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openFileHost, type FileHost } from '../../src/hosts/file/file-host';

const run = promisify(execFile);

/** LibreOffice takes a second a file; the first call makes its profile and takes longer. */
const TIMEOUT = 180_000;

/** 0: calculate every formula when loading, whoever wrote the file. Without it, results that the file carries are believed. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

export interface SofficeOptions {
  /** False believes the results in the file, as LibreOffice does out of the box. */
  readonly recalculate?: boolean;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lamppost-soffice-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Converts all files in one call, each in a profile of its own making, so that a running LibreOffice is neither used nor disturbed. */
async function convert(
  files: readonly Uint8Array[],
  to: 'xlsx' | 'pdf',
  { recalculate: always = true }: SofficeOptions = {},
): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const [profile, input, output] = [join(folder, 'profile'), join(folder, 'in'), join(folder, 'out')];
    await mkdir(join(profile, 'user'), { recursive: true });
    await mkdir(input);
    if (always) await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = files.map((_, index) => `book${index}`);
    await Promise.all(files.map((bytes, index) => writeFile(join(input, `${names[index] ?? ''}.xlsx`), bytes)));
    const { stdout, stderr } = await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--convert-to', to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf'],
        ...['--outdir', output],
        ...names.map((name) => join(input, `${name}.xlsx`)),
      ],
      { timeout: TIMEOUT },
    );
    return Promise.all(
      names.map(async (name) => {
        try {
          return new Uint8Array(await readFile(join(output, `${name}.${to}`)));
        } catch (cause) {
          throw new Error(`LibreOffice did not convert ${name}: ${stdout} ${stderr}`, { cause });
        }
      }),
    );
  });
}

/**
 * What LibreOffice makes of workbooks: every formula calculated by it and by nobody else. Put a canary in each (a formula with a
 * wrong result in the file) and check that it was mended: that proves the recalculation.
 */
export async function recalculate(files: readonly Uint8Array[], options?: SofficeOptions): Promise<FileHost[]> {
  return Promise.all((await convert(files, 'xlsx', options)).map(openFileHost));
}

/** One PDF a workbook, as LibreOffice prints it. */
export async function toPdf(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convert(files, 'pdf');
}

/** The pages of a PDF as PNG pictures, for people to look at. Needs poppler's `pdftoppm`. */
export async function toPictures(pdf: Uint8Array, dotsPerInch = 80): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'book.pdf');
    await writeFile(file, pdf);
    await run('pdftoppm', ['-png', '-r', String(dotsPerInch), file, join(folder, 'page')], { timeout: TIMEOUT });
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
  });
}
