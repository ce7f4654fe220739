import { run } from './console';

const line = (id: unknown, text: unknown, type = 'key_result', lang = 'en'): string =>
  `${JSON.stringify({ id, lang, type, text })}\n`;

async function answers(
  stdin: readonly string[],
  ...args: string[]
): Promise<{ code: number; lines: Record<string, unknown>[] }> {
  const { code, out, err } = await run(['check', '--jsonl', '-', ...args], { stdin });
  expect(err).toBe('');
  return {
    code,
    lines: out
      .split('\n')
      .slice(0, -1)
      .map((text) => JSON.parse(text) as Record<string, unknown>),
  };
}

describe('check --jsonl', () => {
  test('answers each line with one line of exactly this shape', async () => {
    const { lines } = await answers([line('a', 'Increase conversion by 20% by June')]);
    expect(lines).toHaveLength(1);
    const [answer] = lines;
    expect(Object.keys(answer ?? {})).toEqual(['id', 'findings', 'analysis']);
    expect(Object.keys(answer?.['analysis'] ?? {})).toEqual([
      ...['startsWithVerb', 'nominalised', 'numbers', 'percentages', 'deadline', 'baseline', 'target'],
    ]);
    const findings = answer?.['findings'] as Record<string, unknown>[];
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['rule', 'severity', 'what', 'why', 'how']);
      expect(Object.values(finding).every((value) => typeof value === 'string' && value !== '')).toBe(true);
    }
    expect(findings.map(({ rule }) => rule)).toContain('key-result-percentage');
  });

  test('finds by type: a number is a fault in an objective and the point of a key result', async () => {
    const { lines } = await answers([
      line(1, 'Win 18 deals', 'objective'),
      line(2, 'Win 18 deals'),
      line(3, 'Win 18 deals', 'action'),
    ]);
    const rules = lines.map(({ findings }) => (findings as { rule: string }[]).map(({ rule }) => rule));
    expect(rules[0]).toContain('objective-with-target');
    expect(rules[1]).not.toContain('objective-with-target');
    expect(rules[2]).toEqual([]);
  });

  test('speaks the language of each line', async () => {
    const texts = [
      line('en', 'Market research', 'objective', 'en'),
      line('fr', 'Étude de marché', 'objective', 'fr'),
      line('it', 'Ricerche di mercato', 'objective', 'it'),
      line('pl', 'Badania rynku', 'objective', 'pl'),
    ];
    const { code, lines } = await answers([texts.join('')]);
    expect(code).toBe(1);
    const whys = lines.map(({ findings }) => {
      const found = (findings as { rule: string; why: string }[]).find(({ rule }) => rule === 'objective-without-verb');
      return found?.why;
    });
    expect(new Set(whys).size).toBe(4);
    expect(whys).not.toContain(undefined);
  });

  test('answers good lines in order beside bad ones, which say what is wrong, and exits with 2', async () => {
    const { code, lines } = await answers([
      line(1, 'Win 18 deals') +
        'oops\n' +
        line(3, 5) +
        line('d', 'x', 'kr') +
        line('e', 'x', 'objective', 'de') +
        line(6, 'Win 3 deals'),
    ]);
    expect(code).toBe(2);
    expect(lines.map(({ id }) => id)).toEqual([1, null, 3, 'd', 'e', 6]);
    expect(lines.map((answer) => Object.keys(answer).slice(1).join())).toEqual([
      ...['findings,analysis', 'error', 'error', 'error', 'error', 'findings,analysis'],
    ]);
    expect(lines[4]?.['error']).toBe('"lang" must be one of en, fr, it, pl.');
  });

  test('exits with 1 when there is a finding of severity error, and with 0 when there is none', async () => {
    expect((await answers([line(1, 'Happy customers')])).code).toBe(1);
    expect((await answers([line(1, 'Win 18 deals against direct competitors')])).code).toBe(0);
    expect((await answers([])).code).toBe(0);
  });

  test('judges by the profile that is asked for', async () => {
    const text = [line(1, 'Raise the share of renewals from 15% to 35%')];
    expect((await answers(text, '--profile', 'strict')).code).toBe(1);
    expect((await answers(text, '--profile', 'relaxed')).code).toBe(0);
  });

  test('a blank, an empty and a very long text are answered like any other', async () => {
    const { lines } = await answers([
      line(1, ''),
      line(2, '   '),
      line(3, 'grow 5 '.repeat(4000)),
      line(4, '=1+1 <script> $& 👩‍💻 \u202e'),
    ]);
    expect(lines.map((answer) => 'analysis' in answer)).toEqual([true, true, true, true]);
  });

  test('a line beyond a megabyte is refused without being read, and the next one answered', async () => {
    const { code, lines } = await answers([`{"id":1,"text":"${'x'.repeat(1_100_000)}"}\n`, line(2, 'Win 3 deals')]);
    expect(code).toBe(2);
    expect(lines).toMatchObject([{ id: null, error: 'This line is longer than 1048576 bytes.' }, { id: 2 }]);
  });

  test('answers a piece of input before it asks for the next', async () => {
    const order: string[] = [];
    const stdin = (async function* () {
      for (const id of [1, 2]) {
        order.push(`asked ${id}`);
        yield new TextEncoder().encode(line(id, 'Win 3 deals'));
      }
    })();
    await run(['check', '--jsonl', '-'], {
      ports: { stdin, stdout: async (text) => void order.push(`told ${(JSON.parse(text) as { id: number }).id}`) },
    });
    expect(order).toEqual(['asked 1', 'told 1', 'asked 2', 'told 2']);
  });
});
