import { openFileHost } from '../../../src/hosts/file/file-host';
import { READ_ALL } from '../../../src/core/workbook/decode';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { bytesAt, checkJson, diskWithExample, filesOn, nodeError, run, scoreJson } from './console';
import type { Disk } from './console';

async function cells(disk: Disk, path: string, table: string, header: string): Promise<readonly CellValue[]> {
  const { tables } = await (await openFileHost(bytesAt(disk, path))).read(READ_ALL);
  const found = tables.find(({ name }) => name === table);
  const column = found?.headers.indexOf(header) ?? -1;
  if (!found || column === -1) throw new Error(`No ${table}[${header}]`);
  return found.rows.map((row) => row[column] ?? null);
}

/** The example with cells of a table changed, saved as a person would have. */
async function edited(disk: Disk, path: string, table: string, row: number, values: Record<string, CellValue>) {
  const host = await openFileHost(bytesAt(disk, path));
  await host.apply({
    operations: [{ kind: 'update-rows', table, rows: [{ row: { index: row, expect: {} }, values }] }],
  });
  disk.set(path, await host.toBytes());
}

describe('build', () => {
  test('writes a workbook with the team and the quarter, and says so', async () => {
    const disk: Disk = new Map();
    const { code, out, err } = await run(['build', 'out.xlsx', '--team', 'Growth', '--quarter', '2027-q2'], { disk });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('out.xlsx: Your workbook is ready: 8 sheets added.\n');
    expect(await cells(disk, 'out.xlsx', 'tblSettings', 'Value')).toEqual(
      expect.arrayContaining(['Growth', '2027-Q2', 'en']),
    );
  });

  test('plans the running quarter when none is named, and speaks the language of the environment', async () => {
    const disk: Disk = new Map();
    const { out } = await run(['build', 'out.xlsx'], { disk, env: { LANG: 'fr_FR.UTF-8' } });
    expect(out).toContain('out.xlsx\u00a0: ');
    expect(await cells(disk, 'out.xlsx', 'tblSettings', 'Valeur')).toEqual(expect.arrayContaining(['2027-Q1', 'fr']));
  });

  test.each(['en', 'fr', 'it', 'pl'])(
    'stores the results of formulas, for readers that do not calculate (%s)',
    async (lang) => {
      const disk = await diskWithExample(lang);
      const host = await openFileHost(bytesAt(disk, 'plan.xlsx'));
      const { tables } = await host.read(READ_ALL);
      const answer = await scoreJson(disk);
      const stored = tables.find(({ name }) => name === 'tblObjectives');
      const scores = answer.objectives.map(({ score }) => score);
      expect(scores).toHaveLength(4);
      expect(
        stored?.rows.map((row) => row.filter((cell) => scores.some((score) => score === cell)).length > 0),
      ).toEqual(scores.map(() => true));
    },
  );

  test('leaves an existing file alone, unless it is told to replace it', async () => {
    const disk: Disk = new Map([['out.xlsx', new Uint8Array([1])]]);
    const refused = await run(['build', 'out.xlsx'], { disk });
    expect(refused).toEqual({
      code: 2,
      out: '',
      err: 'lamppost: The file “out.xlsx” exists already and was left as it is. Give another name, or --force to replace it.\n',
    });
    expect(disk.get('out.xlsx')).toEqual(new Uint8Array([1]));
    expect((await run(['build', 'out.xlsx', '--force'], { disk })).code).toBe(0);
    expect(bytesAt(disk, 'out.xlsx').length).toBeGreaterThan(1000);
  });

  test.each([
    [['build', 'out.xls'], 'does not end in .xlsx'],
    [['build', 'folder.xlsx'], 'is a folder'],
    [['build', 'out.xlsx', '--quarter', '2027-Q5'], '“2027-Q5”'],
    [['build', 'out.xlsx', '--lang', 'de'], 'only en, fr, it, pl'],
    [['build', 'out.xlsx', '--example', 'none'], 'only b2b-saas, blank'],
    [['build', 'locked.xlsx', '--force'], 'may not be read'],
  ])('%j is refused in one line', async (args, words) => {
    const disk: Disk = new Map<string, Uint8Array | null | Error>([
      ['folder.xlsx', null],
      ['locked.xlsx', nodeError('EACCES')],
    ]);
    const { code, out, err } = await run(args, { disk });
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toContain(words);
  });
});

describe('check', () => {
  test('tells the verdict, then each finding with its cell, and exits with 1 when there are errors', async () => {
    const { code, out } = await run(['check', 'plan.xlsx'], { disk: await diskWithExample() });
    const [verdict, blank, heading, first] = out.split('\n');
    expect(code).toBe(1);
    expect(verdict).toMatch(/^plan\.xlsx: 1\u00a0error, 1\u00a0warning, \d+ of 14 key results are SMART$/);
    expect(blank).toBe('');
    expect(heading).toMatch(/^Key result O2\.KR3: /);
    expect(first).toMatch(/^ {2}Error · 'Key results'![A-Z]+\d+ · key-result-without-owner$/);
    expect(out).toContain('Why it matters: ');
    expect(out).toContain('How to mend it: ');
  });

  test('names the very cell', async () => {
    const disk = await diskWithExample();
    const answer = await checkJson(disk);
    const finding = answer.findings.find((one) => one.rule === 'key-result-without-owner');
    const { cell, column, sheet } = finding ?? { cell: '', column: '', sheet: '' };
    const host = await openFileHost(bytesAt(disk, 'plan.xlsx'));
    const table = (await host.read(READ_ALL)).tables.find(({ name }) => name === 'tblKeyResults');
    const row = Number(/\d+/.exec(cell)?.[0]) - 2;
    expect([sheet, table?.headers[cell.charCodeAt(0) - 65], table?.rows[row]?.[0]]).toEqual([
      table?.sheet,
      column,
      'O2.KR3',
    ]);
  });

  test('speaks the language of the workbook, or the one that is asked for', async () => {
    const disk = await diskWithExample('pl');
    const own = await checkJson(disk, [], { LANG: 'fr' });
    const asked = await checkJson(disk, ['--lang', 'it']);
    expect([own.language, asked.language]).toEqual(['pl', 'it']);
    expect(own.findings[0]?.what).not.toBe(asked.findings[0]?.what);
    expect(own.findings.map(({ cell }) => cell)).toEqual(asked.findings.map(({ cell }) => cell));
  });

  test('judges by the profile that is asked for', async () => {
    const disk = await diskWithExample();
    const severity = async (profile: string): Promise<string> => {
      const answer = await checkJson(disk, ['--profile', profile]);
      expect(answer.profile).toBe(profile);
      return answer.findings.find((one) => one.rule === 'key-result-percentage')?.severity ?? 'none';
    };
    expect([await severity('strict'), await severity('framework'), await severity('relaxed')]).toEqual([
      'error',
      'warning',
      'none',
    ]);
  });

  test('never writes', async () => {
    const disk = await diskWithExample();
    const before = bytesAt(disk, 'plan.xlsx').slice();
    await run(['check', 'plan.xlsx'], { disk });
    expect(bytesAt(disk, 'plan.xlsx')).toEqual(before);
    expect([...disk.keys()]).toEqual(['plan.xlsx']);
  });

  test('says so warmly when there is nothing to mend, and exits with 0', async () => {
    const disk = await diskWithExample();
    const found = (await checkJson(disk)).findings;
    const rules = found.map((one) => one.rule);
    const host = await openFileHost(bytesAt(disk, 'plan.xlsx'));
    const table = (await host.read(READ_ALL)).tables.find(({ name }) => name === 'tblRules');
    const rows = rules.map((rule) => ({
      row: { index: table?.rows.findIndex((row) => row[0] === rule) ?? -1, expect: {} },
      values: { [table?.headers[1] ?? '']: 'Off' },
    }));
    await host.apply({ operations: [{ kind: 'update-rows', table: 'tblRules', rows }] });
    disk.set('plan.xlsx', await host.toBytes());
    const { code, out } = await run(['check', 'plan.xlsx'], { disk });
    expect(code).toBe(0);
    expect(out).toContain('Nothing to mend. Well done!');
    expect(out.match(/^ {2}- /gm)).toHaveLength(3);
  });

  test('keeps control characters of a title away from the terminal', async () => {
    const disk = await diskWithExample();
    await edited(disk, 'plan.xlsx', 'tblKeyResults', 6, { 'Key result': 'Shorten\n\u202ethe sales cycle' });
    const { out } = await run(['check', 'plan.xlsx'], { disk });
    expect(out).toContain('O2.KR3: Shorten the sales cycle');
  });

  test('standard input is for texts only', async () => {
    expect((await run(['check', '-'])).err).toMatch(/^lamppost: - only goes together with --jsonl\./);
    expect((await run(['check', 'a', '--json', '--jsonl'])).err).toMatch(/--json and --jsonl cannot go together/);
  });
});

describe('score', () => {
  test('shows every objective and key result, overall first, and writes nothing', async () => {
    const disk = await diskWithExample();
    const before = bytesAt(disk, 'plan.xlsx').slice();
    const { code, out } = await run(['score', 'plan.xlsx'], { disk });
    expect(code).toBe(0);
    expect(out).toMatch(/^plan\.xlsx · Growth · 2027-Q1\nOverall score: 0\.\d\d\nNet confidence: /);
    expect(out.match(/^[01]\.\d\d {2}[█░]{10} {2}O\d · /gm)).toHaveLength(4);
    expect(out.match(/^ {2}[01]\.\d\d {2}[█░]{10} {2}O\d\.KR\d · /gm)).toHaveLength(14);
    expect(out).toContain('Nothing was written.');
    expect(bytesAt(disk, 'plan.xlsx')).toEqual(before);
  });

  test('writes numbers as the language does', async () => {
    expect((await run(['score', 'plan.xlsx'], { disk: await diskWithExample('fr') })).out).toMatch(
      /Note globale\u00a0: 0,\d\d/,
    );
  });

  test('saves in place only when asked: new results, formulas put back, the rest kept', async () => {
    const disk = await diskWithExample();
    const header = 'Current';
    await edited(disk, 'plan.xlsx', 'tblKeyResults', 0, { [header]: 290, Score: 0.99 });
    const { code, out } = await run(['score', 'plan.xlsx', '--in-place'], { disk });
    expect(code).toBe(0);
    expect(out).toMatch(/Saved in “plan\.xlsx”\. .*1 formula restored\.\n {2}Score in Key results: 1 cell\n$/);
    expect((await cells(disk, 'plan.xlsx', 'tblKeyResults', 'Score'))[0]).toBeCloseTo(0.5, 10);
    expect((await cells(disk, 'plan.xlsx', 'tblKeyResults', header))[0]).toBe(290);
    const again = await scoreJson(disk, ['--in-place']);
    expect(again).toMatchObject({ written: 'plan.xlsx', scoresUpdated: 0, formulasRestored: [] });
  });

  test('saves a copy and leaves the original alone', async () => {
    const disk = await diskWithExample();
    const before = bytesAt(disk, 'plan.xlsx').slice();
    expect((await run(['score', 'plan.xlsx', '--out', 'copy.xlsx'], { disk })).code).toBe(0);
    expect(bytesAt(disk, 'plan.xlsx')).toEqual(before);
    expect(await cells(disk, 'copy.xlsx', 'tblObjectives', 'ID')).toEqual(['O1', 'O2', 'O3', 'O4']);
    const twice = await run(['score', 'plan.xlsx', '--out', 'copy.xlsx'], { disk });
    expect([twice.code, twice.out]).toEqual([2, '']);
    expect((await run(['score', 'plan.xlsx', '--out', 'copy.xlsx', '--force'], { disk })).code).toBe(0);
  });

  test('does not save in place what would be lost, unless that is accepted; a copy says what it lost', async () => {
    const disk = await diskWithExample();
    const files = filesOn(disk);
    const signed = {
      ...files,
      open: async (path: string) =>
        Object.defineProperty(await files.open(path), 'losses', { value: ['digital signature'] }),
    };
    const before = bytesAt(disk, 'plan.xlsx').slice();
    const refused = await run(['score', 'plan.xlsx', '--in-place', '--lang', 'fr'], { disk, ports: { files: signed } });
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('signature numérique');
    expect(bytesAt(disk, 'plan.xlsx')).toEqual(before);
    const copy = await run(['score', 'plan.xlsx', '--out', 'copy.xlsx'], { disk, ports: { files: signed } });
    expect([copy.code, copy.err]).toEqual([
      0,
      'lamppost: The copy “copy.xlsx” has lost the digital signature of the original.\n',
    ]);
    expect((await run(['score', 'plan.xlsx', '--in-place', '--force'], { disk, ports: { files: signed } })).code).toBe(
      0,
    );
  });

  test('--in-place and --out exclude each other', async () => {
    expect((await run(['score', 'a.xlsx', '--in-place', '--out', 'b.xlsx'])).err).toMatch(
      /--in-place and --out cannot/,
    );
  });
});

describe('help', () => {
  test.each(['en', 'fr', 'it', 'pl'])('names every command and option, in %s', async (lang) => {
    const general = await run(['--help', '--lang', lang]);
    expect(general).toMatchObject({ code: 0, err: '' });
    expect(general.out).toContain('lamppost build OUT.xlsx [--team TEAM]');
    for (const command of ['build', 'check', 'score']) {
      const { code, out } = await run(['help', command, '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain(`lamppost ${command} `);
      // Every option has a meaning beside it.
      expect(out.match(/^ {2}(-h, )?--\S+.* {2}\S.*$/gm)?.length).toBeGreaterThanOrEqual(5);
    }
  });

  test('is what a call without a command is pointed to', async () => {
    expect(await run([])).toEqual({
      code: 2,
      out: '',
      err: 'lamppost: Name a command: build, check, score, summary. Run “lamppost help” to see how it goes.\n',
    });
  });
});
