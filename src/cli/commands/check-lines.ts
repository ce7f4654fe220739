import { loadFindingWords } from '../../app/finding-words';
import type { SayFinding } from '../../app/finding-words';
import { loadTextReader } from '../../app/read-text';
import type { ReadText } from '../../app/read-text';
import { LANGUAGES, PROFILES } from '../../app/values';
import type { Profile } from '../../core/model/okrs';
import type { Call } from '../arguments/call';
import { EXIT } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { FileError, about } from '../files/file-error';
import { textAnswer } from '../format/text-answer';
import type { TextAnswer } from '../format/text-answer';
import { readLine } from '../lines/read-line';
import { splitLines } from '../lines/split-lines';
import type { Line } from '../lines/split-lines';
import type { CliPorts } from '../ports';
import { speak } from '../problem';
import type { CliWords } from '../words/words';
import type { Context } from './context';

/** A cell of Excel holds 32,767 characters: a line far beyond that is no line of texts. */
const LONGEST_LINE = 1_048_576;

interface Judging {
  readonly read: ReadText;
  readonly say: SayFinding;
  readonly profile: Profile;
  /** For what is wrong with a line; findings speak the language of their line. */
  readonly words: CliWords;
}

/** `check --jsonl`: answers each line with one line, in order, as they come in and in constant memory. */
export async function checkLines(call: Call<'check'>, { ports, words }: Context): Promise<ExitCode> {
  call.choice('lang', LANGUAGES);
  const profile = call.choice('profile', PROFILES) ?? 'framework';
  const [read, say] = await Promise.all([loadTextReader(), loadFindingWords()]);
  const judging: Judging = { read, say, profile, words };
  let worst: ExitCode = EXIT.clean;
  for await (const lines of splitLines(await source(call.operand, ports), LONGEST_LINE)) {
    const answers = lines.map((line) => answerLine(line, judging));
    for (const answer of answers) worst = Math.max(worst, exitOf(answer)) as ExitCode;
    await ports.stdout(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  }
  return worst;
}

async function source(operand: string, { stdin, files }: CliPorts): Promise<AsyncIterable<Uint8Array>> {
  if (operand === '-') return stdin;
  const kind = await about(operand, () => files.kindOf(operand));
  if (kind === 'directory') throw new FileError({ kind: 'directory', data: { path: operand } });
  return named(operand, files.stream(operand));
}

/** A stream whose failures name the file. */
async function* named(path: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await about(path, () => iterator.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

function answerLine(line: Line, { read, say, profile, words }: Judging): TextAnswer {
  if (line.kind === 'too-long') {
    return { id: null, error: speak(words.line, { kind: 'too-long', data: { limit: LONGEST_LINE } }) };
  }
  const reading = readLine(line.text);
  if ('problem' in reading) return { id: reading.id, error: speak(words.line, reading.problem) };
  const { text, type, language } = reading.request;
  try {
    return textAnswer(reading.id, read(text, type, language, profile), language, say);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: reading.id, error: speak(words.line, { kind: 'failed', data: { reason } }) };
  }
}

/** Unusable lines weigh more than errors found: their texts have not been judged at all. */
function exitOf(answer: TextAnswer): ExitCode {
  if ('error' in answer) return EXIT.unusable;
  return answer.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}
