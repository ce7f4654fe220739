import type { HostErrorFacts } from '../hosts/host-error';
import type { Messages } from '../i18n/messages/messages';
import { UsageError } from './arguments/usage-error';
import { FileError, FileFailure } from './files/file-error';
import type { FileFaults } from './files/file-error';
import { speak } from './problem';
import type { Problem } from './problem';
import type { CliWords } from './words/words';

/** By name: the layer of commands knows the port's types and not its classes. */
function isHostError(error: unknown): error is HostErrorFacts & Error {
  return error instanceof Error && error.name === 'HostError' && 'code' in error && 'damage' in error;
}

/** The code that Node and hosts put on their errors. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A problem that the command line has better words for than the pane, or null. */
function fileProblem(path: string, error: unknown): Problem<FileFaults> | null {
  switch (codeOf(error)) {
    case 'EISDIR':
      return { kind: 'directory', data: { path } };
    case 'EACCES':
    case 'EPERM':
    case 'access-denied':
      return { kind: 'read-denied', data: { path } };
    // Use cases name the table that is gone; without a name, none of ours is there.
    case 'table-missing':
      return isHostError(error) && error.subject === null ? { kind: 'not-ours', data: { path } } : null;
    default:
      return null;
  }
}

function sayCode(code: keyof Messages['errors']['codes'], subject: string | null, { errors }: Messages): string {
  const { what, next } = errors.codes[code];
  return `${what({ subject })} ${next}`;
}

function sayAboutFile(path: string, cause: unknown, words: CliWords, messages: Messages): string | null {
  const problem = fileProblem(path, cause);
  if (problem) return speak(words.files, problem);
  if (isHostError(cause) && cause.code !== 'unknown') {
    return sayCode(cause.code, cause.code.startsWith('file-') ? path : cause.subject, messages);
  }
  const code = codeOf(cause);
  return code === 'ENOENT' || code === 'ENOTDIR' ? sayCode('file-missing', path, messages) : null;
}

/** One line that says what went wrong and what to do; never a stack trace. */
export function sayFailure(error: unknown, words: CliWords, messages: Messages): string {
  if (error instanceof UsageError) {
    return `${speak(words.usage, error.problem)} ${words.hint({ command: error.command })}`;
  }
  if (error instanceof FileError) return speak(words.files, error.problem);
  const cause = error instanceof FileFailure ? error.cause : error;
  const known = error instanceof FileFailure ? sayAboutFile(error.path, cause, words, messages) : null;
  return known ?? words.unexpected({ reason: cause instanceof Error ? cause.message : String(cause) });
}
