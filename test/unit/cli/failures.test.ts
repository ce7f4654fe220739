import { zipSync } from 'fflate';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { HostError } from '../../../src/hosts/host-error';
import type { HostErrorCode } from '../../../src/hosts/host-error';
import { filesOn, nodeError, run } from './console';
import type { Disk } from './console';

const LANGS = ['en', 'fr', 'it', 'pl'] as const;

function failing(code: HostErrorCode, subject: string | null = null): Disk {
  const facts = { code, retryable: false, damage: 'nothing-changed', subject, detail: 'for the log' } as const;
  return new Map<string, Error>([['plan.xlsx', new HostError(facts)]]);
}

/** Opens whatever `kindOf` says: the disk's own error comes from `open`. */
const openingAnyway = (disk: Disk) => ({ ports: { files: { ...filesOn(disk), kindOf: async () => 'file' as const } } });

describe('a file that cannot be used', () => {
  test.each(['file-missing', 'file-unreadable', 'file-encrypted', 'file-too-large', 'access-denied'] as const)(
    '%s gets one line that names it, in each language, and no stack',
    async (code) => {
      const said = new Set<string>();
      for (const lang of LANGS) {
        const {
          code: exit,
          out,
          err,
        } = await run(['check', 'plan.xlsx', '--lang', lang], openingAnyway(failing(code)));
        expect([exit, out]).toEqual([2, '']);
        expect(err).toMatch(/^lamppost: [^\n]*plan\.xlsx[^\n]*\.\n$/);
        expect(err).not.toMatch(/for the log|\bat\b.*:\d+:\d+/);
        said.add(err);
      }
      expect(said.size).toBe(LANGS.length);
    },
  );

  test.each([
    ['ENOENT', 'does not exist'],
    ['EACCES', 'may not be read'],
    ['EISDIR', 'is a folder'],
    ['ENOTDIR', 'does not exist'],
  ])('%s of the disk', async (code, words) => {
    const disk: Disk = new Map([['lines.jsonl', nodeError(code)]]);
    const { code: exit, err } = await run(['check', '--jsonl', 'lines.jsonl'], openingAnyway(disk));
    expect(exit).toBe(2);
    expect(err).toContain('“lines.jsonl”');
    expect(err).toContain(words);
  });

  test('a folder is called a folder', async () => {
    const disk: Disk = new Map([['plans', null]]);
    for (const args of [
      ['check', 'plans'],
      ['score', 'plans'],
      ['check', '--jsonl', 'plans'],
    ]) {
      expect((await run(args, { disk })).err).toBe('lamppost: “plans” is a folder. Name a file in it.\n');
    }
  });

  test('a zip without a workbook is no workbook', async () => {
    const disk: Disk = new Map([['plan.xlsx', zipSync({ 'readme.txt': new Uint8Array([65]) })]]);
    for (const command of ['check', 'score']) {
      const { code, err } = await run([command, 'plan.xlsx'], { disk });
      expect([code, err]).toEqual([2, expect.stringContaining('“plan.xlsx” is not a readable .xlsx workbook.')]);
    }
  });

  test('a workbook without our tables is left alone, and says what to do instead', async () => {
    const disk: Disk = new Map([['plan.xlsx', await createFileHost().toBytes()]]);
    for (const lang of LANGS) {
      const { code, err } = await run(['score', 'plan.xlsx', '--in-place', '--lang', lang], { disk });
      expect([code, err]).toEqual([2, expect.stringMatching(/^lamppost: .*plan\.xlsx.*lamppost build.*\n$/)]);
    }
  });

  test('a name that holds control characters cannot forge a second line', async () => {
    const { err } = await run(['check', 'a\n\u001b[2Kok.xlsx']);
    expect(err.split('\n')).toHaveLength(2);
    expect(err).not.toContain('\u001b');
  });
});

describe('what nobody foresaw', () => {
  const broken = {
    ports: { files: { ...filesOn(new Map()), kindOf: () => Promise.reject(new TypeError('x is undefined')) } },
  };

  test('is one line as well', async () => {
    const { code, err } = await run(['score', 'plan.xlsx'], broken);
    expect(code).toBe(2);
    expect(err).toBe(
      'lamppost: Something went wrong that Lamppost did not expect: x is undefined. Set LAMPPOST_DEBUG=1 to see where.\n',
    );
  });

  test('shows where it happened to whoever asks', async () => {
    const { err } = await run(['score', 'plan.xlsx'], { ...broken, env: { LAMPPOST_DEBUG: '1' } });
    expect(err).toMatch(/\n {4}at .*failures\.test/);
  });
});

test('a reader that closes the pipe hears nothing more', async () => {
  const stdout = () => Promise.reject(nodeError('EPIPE'));
  const { code, err } = await run(['check', '--jsonl', '-'], {
    stdin: ['{"id":1,"lang":"en","type":"objective","text":"Win"}\n'],
    ports: { stdout },
  });
  expect([code, err]).toEqual([2, '']);
});
