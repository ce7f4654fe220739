import { cellAddress } from '../../app/cell-address';
import { loadFindingWords, loadVerdictWords } from '../../app/finding-words';
import { inspectWorkbook } from '../../app/inspect';
import { LANGUAGES, PROFILES } from '../../app/values';
import { loadMessages } from '../../i18n/load';
import type { Call } from '../arguments/call';
import { EXIT } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { about } from '../files/file-error';
import { openWorkbookFile } from '../files/open-workbook-file';
import { checkJson } from '../format/check-json';
import { checkText } from '../format/check-text';
import { groupFindings, rowTexts } from '../format/findings';
import type { SpokenFinding } from '../format/findings';
import { jsonDocument } from '../format/terminal';
import { loadWords } from '../words';
import type { Context } from './context';

/** `check`: the findings of a workbook, or of texts a line each. Writes nothing but its answer. */
export async function check(call: Call<'check'>, context: Context): Promise<ExitCode> {
  call.exclude('json', 'jsonl');
  if (call.has('jsonl')) return (await import('./check-lines')).checkLines(call, context);
  if (call.operand === '-') throw call.fault({ kind: 'option-needs', data: { option: '-', other: '--jsonl' } });
  return checkWorkbook(call, context);
}

async function checkWorkbook(call: Call<'check'>, { ports }: Context): Promise<ExitCode> {
  const path = call.operand;
  const profile = call.choice('profile', PROFILES);
  const asked = call.choice('lang', LANGUAGES);
  const host = await openWorkbookFile(path, ports.files);
  const { workbook, findings, verdict } = await about(path, () =>
    inspectWorkbook(host, ports.clock, profile === null ? {} : { profile }),
  );
  const language = asked ?? workbook.language;
  const [say, sayVerdict, words, messages] = await Promise.all([
    loadFindingWords(),
    loadVerdictWords(),
    loadWords(language),
    loadMessages(language),
  ]);
  const spoken = findings.map((finding): SpokenFinding => {
    const { row, column } = finding.place;
    return { finding, words: say(finding, language), address: row && cellAddress(workbook, row, column) };
  });
  const line = sayVerdict(verdict, language);
  const facts = { file: path, language, profile: workbook.okrs.settings.profile, verdict, line };
  await ports.stdout(
    call.has('json')
      ? jsonDocument(checkJson(facts, spoken))
      : checkText({ path, line }, groupFindings(spoken, rowTexts(workbook)), {
          words,
          messages,
          columns: ports.columns,
        }),
  );
  return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}
