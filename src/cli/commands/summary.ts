import { readSummary } from '../../app/read-summary';
import { LANGUAGES } from '../../app/values';
import { loadSummaryFormats } from '../../app/summary-formats';
import type { Call } from '../arguments/call';
import { EXIT } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { about } from '../files/file-error';
import { openWorkbookFile } from '../files/open-workbook-file';
import { jsonDocument } from '../format/terminal';
import type { Context } from './context';

/** `summary`: the page for leadership, as text, as a page to send, or for programs. Writes nothing but its answer. */
export async function summary(call: Call<'summary'>, { ports }: Context): Promise<ExitCode> {
  const path = call.operand;
  call.exclude('html', 'json');
  call.exclude('html', 'text');
  call.exclude('json', 'text');
  const asked = call.choice('lang', LANGUAGES);
  const host = await openWorkbookFile(path, ports.files);
  const [{ model, language: own }, formats] = await Promise.all([
    about(path, () => readSummary(host, ports.clock)),
    loadSummaryFormats(),
  ]);
  const language = asked ?? own;
  if (call.has('json')) await ports.stdout(jsonDocument(formats.summaryJson(model)));
  else if (call.has('html')) await ports.stdout(formats.summaryPage(model, language));
  else await ports.stdout(formats.summaryText(model, language));
  return EXIT.clean;
}
