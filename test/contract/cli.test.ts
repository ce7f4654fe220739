import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { createFileHost } from '../../src/hosts/file/file-host';

/** The built bundle as a real process: what a user installs, with real files, pipes and exit codes. */

const BUNDLE = join('dist', 'cli', 'lamppost.js');
const CORPUS = join('..', 'shared', 'corpus', 'calibration.jsonl');
const NOBODY = 65_534;

jest.setTimeout(120_000);

/** When the newest file below a folder was written, in milliseconds. */
async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs);
  return Math.max(...(await Promise.all(times)));
}

/** Builds the bundle unless it is newer than every source: a stale one would test yesterday's program. */
async function ensureBundle(): Promise<void> {
  if (existsSync(BUNDLE) && (await stat(BUNDLE)).mtimeMs > (await newest('src'))) return;
  await promisify(execFile)(process.execPath, [
    join('node_modules', 'webpack-cli', 'bin', 'cli.js'),
    '--env',
    'target=cli',
  ]);
}

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface ProcessOptions {
  readonly stdin?: string;
  readonly uid?: number;
  readonly nodeArgs?: readonly string[];
}

let folder = '';
const at = (name: string): string => join(folder, name);

async function lamppost(
  args: readonly string[],
  { stdin = '', uid, nodeArgs = [] }: ProcessOptions = {},
): Promise<Result> {
  const child = spawn(process.execPath, [...nodeArgs, join(process.cwd(), BUNDLE), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    ...(uid === undefined ? {} : { uid }),
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  // A process that ends before it has read everything closes the pipe: that is its affair.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

const textLine = (id: number, text: string): string =>
  `${JSON.stringify({ id, lang: 'en', type: 'key_result', text })}\n`;

beforeAll(async () => {
  await ensureBundle();
  folder = await mkdtemp(join(tmpdir(), 'lamppost-cli-'));
  await chmod(folder, 0o777);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the commands', () => {
  test('build, check, score and the help and the version', async () => {
    const built = await lamppost([
      'build',
      'plan.xlsx',
      '--example',
      'b2b-saas',
      '--team',
      'Growth',
      '--quarter',
      '2027-Q1',
    ]);
    expect(built).toEqual({ code: 0, out: 'plan.xlsx: Your workbook is ready: 8 sheets added.\n', err: '' });
    const checked = await lamppost(['check', 'plan.xlsx']);
    expect([checked.code, checked.err]).toEqual([1, '']);
    expect(checked.out).toMatch(/^plan\.xlsx: 1\u00a0error, 1\u00a0warning, /);
    const scored = await lamppost(['score', 'plan.xlsx', '--json']);
    expect(scored.code).toBe(0);
    expect(JSON.parse(scored.out)).toMatchObject({ team: 'Growth', quarter: '2027-Q1', written: null });
    expect((await lamppost(['--version'])).out).toMatch(/^lamppost \d+\.\d+\.\d+\n$/);
    expect(await lamppost(['help', 'score'])).toMatchObject({ code: 0, err: '' });
    expect(await lamppost(['help', 'scores'])).toMatchObject({ code: 2, out: '' });
  });

  test.each(['en', 'fr', 'it', 'pl'])(
    'a blank workbook in %s is built, has no errors, and can be scored',
    async (lang) => {
      expect((await lamppost(['build', `${lang}.xlsx`, '--lang', lang])).code).toBe(0);
      expect(await lamppost(['check', `${lang}.xlsx`])).toMatchObject({ code: 0, err: '' });
      expect(await lamppost(['score', `${lang}.xlsx`])).toMatchObject({ code: 0, err: '' });
    },
  );

  test('a file is written as a whole: nothing half-written lies beside it', async () => {
    await lamppost(['build', 'whole.xlsx']);
    await lamppost(['score', 'whole.xlsx', '--in-place']);
    expect((await readdir(folder)).filter((name) => name.includes('whole'))).toEqual(['whole.xlsx']);
  });
});

describe('a file that cannot be used: exit code 2, one line that names it, and not a byte changed', () => {
  const cases: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
    ['truncated', 'not a readable .xlsx', async () => (await readFile(at('sample.xlsx'))).subarray(0, 3000)],
    [
      'damaged',
      'not a readable .xlsx',
      async () => (await readFile(at('sample.xlsx'))).map((byte, index) => (index % 97 === 0 ? byte ^ 255 : byte)),
    ],
    ['empty', 'not a readable .xlsx', async () => new Uint8Array()],
    ['text', 'not a readable .xlsx', async () => new TextEncoder().encode('ID;Objective\nO1;Grow')],
    [
      'encrypted',
      'protected by a password',
      async () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
    ],
    [
      'another zip',
      'not a readable .xlsx',
      async () => zipSync({ 'word/document.xml': new Uint8Array([60, 97, 47, 62]) }),
    ],
    [
      'zip bomb',
      'too large to be read safely',
      async () =>
        zipSync({
          '[Content_Types].xml': new Uint8Array(10),
          'xl/worksheets/sheet1.xml': new Uint8Array(48 * 1024 * 1024),
        }),
    ],
    ['foreign', 'holds no OKR tables', async () => createFileHost().toBytes()],
  ];

  beforeAll(async () => {
    await lamppost(['build', 'sample.xlsx']);
  });

  test.each(cases)('%s', async (name, words, content) => {
    const file = `${name.replaceAll(' ', '-')}.xlsx`;
    await writeFile(at(file), await content());
    const before = await readFile(at(file));
    for (const args of [
      ['check', file],
      ['score', file],
      ['score', file, '--in-place', '--force'],
    ]) {
      const { code, out, err } = await lamppost(args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(new RegExp(`^lamppost: [^\\n]*“${file}”[^\\n]*${words}[^\\n]*\\n$`));
    }
    expect((await readFile(at(file))).equals(before)).toBe(true);
  });

  test('missing', async () => {
    expect((await lamppost(['check', 'nowhere.xlsx'])).err).toMatch(
      /^lamppost: .*“nowhere\.xlsx” does not exist\. .*\n$/,
    );
    expect((await lamppost(['check', 'sample.xlsx/inside.xlsx'])).err).toMatch(/does not exist/);
    expect((await lamppost(['build', 'no/such/folder/out.xlsx'])).err).toMatch(
      /^lamppost: .*“no\/such\/folder\/out\.xlsx”.*\n$/,
    );
  });

  test('a folder', async () => {
    await mkdir(at('folder.xlsx'), { recursive: true });
    for (const command of ['check', 'score', 'build']) {
      expect(await lamppost([command, 'folder.xlsx'])).toEqual({
        code: 2,
        out: '',
        err: 'lamppost: “folder.xlsx” is a folder. Name a file in it.\n',
      });
    }
  });

  test('no permission to read, or to write', async () => {
    // Root may do everything, so that root runs this as somebody who may not.
    const as = process.getuid?.() === 0 ? { uid: NOBODY } : {};
    await writeFile(at('secret.xlsx'), await readFile(at('sample.xlsx')));
    await chmod(at('secret.xlsx'), 0o000);
    const read = await lamppost(['check', 'secret.xlsx'], as);
    expect([read.code, read.err]).toEqual([
      2,
      expect.stringMatching(/^lamppost: .*“secret\.xlsx” may not be read\. .*\n$/),
    ]);
    await chmod(at('secret.xlsx'), 0o444);
    const before = await readFile(at('secret.xlsx'));
    const write = await lamppost(['score', 'secret.xlsx', '--in-place'], as);
    expect([write.code, write.err]).toEqual([
      2,
      expect.stringMatching(/^lamppost: .*“secret\.xlsx” cannot be written\. .*\n$/),
    ]);
    expect((await readFile(at('secret.xlsx'))).equals(before)).toBe(true);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('texts, a line each', () => {
  test('10,000 lines are answered in order, in memory that 100,000 would not need either', async () => {
    const lines = Array.from({ length: 10_000 }, (_, id) =>
      textLine(id, `Win ${id % 90} deals against competitor ${id} in region ${id}`),
    );
    // 48 MB of old space hold the program and one piece of input, not ten thousand answers.
    const { code, out, err } = await lamppost(['check', '--jsonl', '-'], {
      stdin: lines.join(''),
      nodeArgs: ['--max-old-space-size=48'],
    });
    expect([code, err]).toEqual([0, '']);
    const answers = out.split('\n');
    expect(answers.pop()).toBe('');
    expect(answers.map((answer) => (JSON.parse(answer) as { id: number }).id)).toEqual(lines.map((_, id) => id));
  });

  test('an answer comes before the next line is sent', async () => {
    const child = spawn(process.execPath, [BUNDLE, 'check', '--jsonl', '-']);
    child.stdout.setEncoding('utf8');
    for (const id of [1, 2]) {
      child.stdin.write(textLine(id, 'Win 18 deals'));
      const [answer] = (await once(child.stdout, 'data')) as [string];
      expect(JSON.parse(answer)).toMatchObject({ id });
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  test('a reader that has seen enough ends the program without a word', async () => {
    const child = spawn(process.execPath, [BUNDLE, 'check', '--jsonl', '-']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => undefined);
    child.stdin.write(textLine(1, 'Win 18 deals'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(Array.from({ length: 2000 }, (_, id) => textLine(id, 'Win 18 deals')).join(''));
    await once(child, 'close');
    expect(err).toBe('');
  });

  test('from a file, with bad lines among them', async () => {
    await writeFile(at('texts.jsonl'), `${textLine(1, 'Win 18 deals')}oops\n${textLine(3, 'Happy customers')}`);
    const { code, out } = await lamppost(['check', '--jsonl', 'texts.jsonl']);
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((answer) => Object.keys(JSON.parse(answer) as object).join()),
    ).toEqual(['id,findings,analysis', 'id,error', 'id,findings,analysis']);
  });

  (existsSync(CORPUS) ? test : test.skip)('every text of the calibration set is answered', async () => {
    const texts = (await readFile(CORPUS, 'utf8')).trim().split('\n');
    const stdin = texts.map((text, id) => `${JSON.stringify({ ...(JSON.parse(text) as object), id })}\n`).join('');
    const { code, out, err } = await lamppost(['check', '--jsonl', '-'], { stdin });
    expect([code === 2, err]).toEqual([false, '']);
    const answers = out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer) as { id: number });
    expect(answers.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
    expect(answers.filter((answer) => 'error' in answer)).toEqual([]);
  });
});
