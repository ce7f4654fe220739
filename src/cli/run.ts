import { LANGUAGES } from '../app/values';
import type { Language } from '../core/model/language';
import { loadMessages } from '../i18n/load';
import type { AnyCall } from './arguments/call';
import { languageArgument, parseRequest } from './arguments/parse';
import type { Request } from './arguments/parse';
import { UsageError } from './arguments/usage-error';
import type { Context } from './commands/context';
import { EXIT } from './exit-code';
import type { ExitCode } from './exit-code';
import { codeOf, sayFailure } from './failure';
import { plain } from './format/terminal';
import { languageOfEnvironment } from './language';
import type { CliPorts } from './ports';
import { VERSION } from './version';
import { loadWords } from './words';

/**
 * Runs the command line: answers on stdout, troubles in one line on stderr. Never throws.
 * Each command is loaded when it is called, so that `--version` does not wait for the rules.
 */
export async function runCli(ports: CliPorts): Promise<ExitCode> {
  try {
    const request = parseRequest(ports.args);
    return request.kind === 'version' ? await showVersion(ports) : await answer(request, ports);
  } catch (error) {
    return await tell(error, ports);
  }
}

async function showVersion({ stdout }: CliPorts): Promise<ExitCode> {
  await stdout(`lamppost ${VERSION}\n`);
  return EXIT.clean;
}

function callerLanguage({ args, env }: CliPorts): Language {
  const asked = languageArgument(args)?.toLowerCase();
  return LANGUAGES.find((language) => language === asked) ?? languageOfEnvironment(env);
}

async function answer(request: Exclude<Request, { kind: 'version' }>, ports: CliPorts): Promise<ExitCode> {
  const language = callerLanguage(ports);
  if (request.kind === 'help') {
    const [words, { programHelp, commandHelp }] = await Promise.all([loadWords(language), import('./format/help')]);
    await ports.stdout(request.command === null ? programHelp(words) : commandHelp(request.command, words));
    return EXIT.clean;
  }
  const [words, messages] = await Promise.all([loadWords(language), loadMessages(language)]);
  return runCommand(request.call, { ports, language, words, messages });
}

async function runCommand(call: AnyCall, context: Context): Promise<ExitCode> {
  switch (call.command) {
    case 'build':
      return (await import('./commands/build')).build(call, context);
    case 'check':
      return (await import('./commands/check')).check(call, context);
    case 'score':
      return (await import('./commands/score')).score(call, context);
    case 'summary':
      return (await import('./commands/summary')).summary(call, context);
  }
}

async function tell(error: unknown, ports: CliPorts): Promise<ExitCode> {
  // The reader has closed the pipe (`lamppost ... | head`) and wants no more, not even a complaint.
  if (codeOf(error) === 'EPIPE') return EXIT.unusable;
  const language = callerLanguage(ports);
  const [words, messages] = await Promise.all([loadWords(language), loadMessages(language)]);
  const lines = [`lamppost: ${plain(sayFailure(error, words, messages))}\n`];
  if (ports.env['LAMPPOST_DEBUG'] && !(error instanceof UsageError)) lines.push(`${traces(error)}\n`);
  await ports.stderr(lines.join('')).catch(() => undefined);
  return EXIT.unusable;
}

/** The stacks of an error and of what caused it. */
function traces(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\nCaused by: ${traces(error.cause)}`;
}
