import { computedResults } from '../../app/computed-results';
import { createUseCases } from '../../app/use-cases';
import type { ScoreReport } from '../../app/types';
import { LANGUAGES } from '../../app/values';
import { formatsFor } from '../../i18n/formats';
import { loadMessages } from '../../i18n/load';
import type { Call } from '../arguments/call';
import { EXIT } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { FileError, about } from '../files/file-error';
import { expectNewFile } from '../files/new-file';
import { openWorkbookFile } from '../files/open-workbook-file';
import { scoreJson } from '../format/score-json';
import { scoreText, writtenText } from '../format/score-text';
import { jsonDocument } from '../format/terminal';
import type { CliPorts, WorkbookFile } from '../ports';
import { speak } from '../problem';
import { loadWords } from '../words';
import type { CliWords } from '../words/words';
import type { Context } from './context';

/** `score`: the scores of a workbook. Saves them only where it is told to. */
export async function score(call: Call<'score'>, { ports, words: callerWords }: Context): Promise<ExitCode> {
  const path = call.operand;
  call.exclude('in-place', 'out');
  const asked = call.choice('lang', LANGUAGES);
  const copy = call.text('out');
  const target = call.has('in-place') ? path : copy;
  if (copy !== null) await expectNewFile(copy, ports.files, { replace: call.has('force'), command: 'score' });

  const host = await openWorkbookFile(path, ports.files);
  const report = await about(path, () => createUseCases(host, ports.clock).calculateScores());
  const { losses } = host;
  if (call.has('in-place') && losses.length > 0 && !call.has('force')) {
    throw new FileError({ kind: 'would-lose', data: { path, losses: lossNames(losses, callerWords) } });
  }
  if (target !== null) await save(target, host, report, ports);

  const language = asked ?? report.workbook.language;
  const [words, messages] = await Promise.all([loadWords(language), loadMessages(language)]);
  if (call.has('json')) {
    await ports.stdout(jsonDocument(scoreJson({ file: path, language, written: target }, report)));
  } else {
    const voice = { words, messages, columns: ports.columns, formats: formatsFor(language) };
    await ports.stdout(scoreText(path, report, voice) + writtenText(target, report, voice));
  }
  if (copy !== null && losses.length > 0) {
    const data = { path: copy, losses: lossNames(losses, words) };
    await ports.stderr(`lamppost: ${speak(words.files, { kind: 'copy-loses', data })}\n`);
  }
  return EXIT.clean;
}

function save(target: string, host: WorkbookFile, { workbook, scores }: ScoreReport, ports: CliPorts): Promise<void> {
  return about(target, async () => {
    const cachedValues = computedResults(workbook, scores);
    await ports.files.write(target, await host.toBytes({ cachedValues }));
  });
}

function lossNames(losses: readonly string[], { losses: names }: CliWords): string {
  return losses.map((loss) => names[loss] ?? loss).join(', ');
}
