import { builtResults } from '../../app/computed-results';
import { EXAMPLES } from '../../app/types';
import { createUseCases } from '../../app/use-cases';
import { LANGUAGES, parseQuarter, quarterToPlan } from '../../app/values';
import type { Call } from '../arguments/call';
import { EXIT } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { about } from '../files/file-error';
import { expectNewFile } from '../files/new-file';
import { plain } from '../format/terminal';
import type { Context } from './context';

/** `build`: a new workbook with everything that the pane would build, and with the results of its formulas. */
export async function build(call: Call<'build'>, { ports, language, words, messages }: Context): Promise<ExitCode> {
  const path = call.operand;
  const example = call.choice('example', EXAMPLES) ?? 'blank';
  const workbookLanguage = call.choice('lang', LANGUAGES) ?? language;
  const today = ports.clock.today();
  await expectNewFile(path, ports.files, { replace: call.has('force'), command: 'build' });
  const request = {
    team: call.text('team') ?? '',
    quarter: quarterOf(call) ?? quarterToPlan(today),
    language: workbookLanguage,
    example,
    today,
  };
  const report = await about(path, async () => {
    const host = await ports.files.create();
    const useCases = createUseCases(host, ports.clock);
    const built = await useCases.build(request);
    const opened = await useCases.open();
    // A reader that does not calculate (a preview, a script) shows these results.
    const cachedValues = opened.kind === 'ours' ? builtResults(opened.workbook, opened.scores, today) : null;
    await ports.files.write(path, await host.toBytes(cachedValues === null ? {} : { cachedValues }));
    return built;
  });
  const built = messages.reports.built({ sheets: report.sheetsCreated.length });
  await ports.stdout(`${words.labelled({ label: plain(path), text: built })}\n`);
  return EXIT.clean;
}

function quarterOf(call: Call<'build'>): ReturnType<typeof parseQuarter> {
  const text = call.text('quarter');
  if (text === null) return null;
  const quarter = parseQuarter(text);
  if (quarter === null) throw call.unknownValue('quarter', text, '2027-Q1, 2027-Q2, 2027-Q3, 2027-Q4…');
  return quarter;
}
