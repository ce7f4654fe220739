import fc from 'fast-check';
import { readLine } from '../../../src/cli/lines/read-line';
import { splitLines } from '../../../src/cli/lines/split-lines';
import type { Line } from '../../../src/cli/lines/split-lines';

async function split(pieces: readonly (string | Uint8Array)[], longest = 1000): Promise<Line[][]> {
  const source = (async function* () {
    for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  })();
  const batches: Line[][] = [];
  for await (const lines of splitLines(source, longest)) batches.push([...lines]);
  return batches;
}

const texts = (batches: readonly Line[][]): (string | null)[] =>
  batches.flat().map((line) => (line.kind === 'line' ? line.text : null));

describe('cutting into lines', () => {
  test('gives the lines that a piece completes as soon as it is there', async () => {
    expect((await split(['a\nb', 'c\n', 'd'])).map((batch) => texts([batch]))).toEqual([['a'], ['bc'], ['d']]);
  });

  test('does not take the end of the last line for one more', async () => {
    expect(texts(await split(['a\n']))).toEqual(['a']);
    expect(texts(await split(['']))).toEqual([]);
  });

  test('keeps blank lines, so that answers can be counted off against lines', async () => {
    expect(texts(await split(['a\n\nb\n']))).toEqual(['a', '', 'b']);
  });

  test('drops the carriage returns and the byte order mark of Windows', async () => {
    expect(texts(await split(['\ufeffa\r\n\ufeffb\r\n']))).toEqual(['a', '\ufeffb']);
  });

  test('gives up on a line that is too long, and on that one only', async () => {
    expect(texts(await split(['ab\n', 'c'.repeat(6), 'c'.repeat(6), '\nde\n', 'f'.repeat(11)], 10))).toEqual([
      'ab',
      null,
      'de',
      null,
    ]);
  });

  test('wherever the pieces are cut, even inside a letter, the lines are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.array(fc.nat(40), { maxLength: 20 }),
        async (words, cuts) => {
          const clean = words.map((word) => word.replaceAll(/[\r\n\ufeff]/gu, ''));
          const bytes = new TextEncoder().encode(clean.map((word) => `${word}\n`).join(''));
          const pieces: Uint8Array[] = [];
          let from = 0;
          for (const cut of cuts) {
            pieces.push(bytes.slice(from, from + cut));
            from += cut;
          }
          pieces.push(bytes.slice(from));
          expect(texts(await split(pieces))).toEqual(clean);
        },
      ),
    );
  });
});

describe('reading a line', () => {
  const good = { id: 'a', lang: 'en', type: 'key_result', text: 'Win 3 deals' };
  const read = (change: Record<string, unknown>) => readLine(JSON.stringify({ ...good, ...change }));

  test('takes the text, its type and its language', () => {
    expect(read({})).toEqual({ id: 'a', request: { text: 'Win 3 deals', type: 'key_result', language: 'en' } });
  });

  test.each([[7], [0], [''], [null], [{ n: 1 }]])('hands the id %j back as it came', (id) => {
    expect(read({ id }).id).toEqual(id);
  });

  test('takes a missing id for null', () => {
    expect(read({ id: undefined }).id).toBeNull();
  });

  test.each([
    ['not-json', '{"id":1,'],
    ['not-json', ''],
    ['not-object', '[]'],
    ['not-object', 'null'],
    ['not-object', '"text"'],
    ['text-missing', '{"id":1,"lang":"en","type":"objective"}'],
    ['text-missing', '{"id":1,"lang":"en","type":"objective","text":5}'],
    ['language-unknown', '{"id":1,"lang":"de","type":"objective","text":"x"}'],
    ['language-unknown', '{"id":1,"type":"objective","text":"x"}'],
    ['type-unknown', '{"id":1,"lang":"en","type":"toString","text":"x"}'],
    ['type-unknown', '{"id":1,"lang":"en","text":"x"}'],
  ])('%s: %s', (kind, line) => {
    expect(readLine(line)).toMatchObject({ problem: { kind } });
  });
});
