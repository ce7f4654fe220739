import { Call } from './call';
import type { AnyCall } from './call';
import { nearest } from './nearest';
import { COMMAND_NAMES, COMMAND_SPECS, isCommandName, optionSpecs } from './specs';
import type { CommandName } from './specs';
import { tokenize } from './tokens';
import type { Token } from './tokens';
import { UsageError } from './usage-error';

export type Request =
  | { readonly kind: 'call'; readonly call: AnyCall }
  /** `command` is null for the program as a whole. */
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' };

const PROGRAM_OPTIONS = { lang: COMMAND_SPECS.build.options.lang };

/** @throws UsageError */
export function parseRequest(args: readonly string[]): Request {
  const [first, ...rest] = args;
  if (first === 'help') return helpRequest(rest);
  if (first === undefined || first.startsWith('-')) return programRequest(args);
  return commandRequest(knownCommand(first), rest);
}

function knownCommand(name: string): CommandName {
  if (isCommandName(name)) return name;
  const data = { name, nearest: nearest(name, [...COMMAND_NAMES, 'help']) };
  throw new UsageError({ kind: 'unknown-command', data }, null);
}

function helpRequest(args: readonly string[]): Request {
  const operands = tokenize(args, PROGRAM_OPTIONS).flatMap(({ option, raw }) => (option === null ? [raw] : []));
  const [name, extra] = operands;
  if (extra !== undefined) throw new UsageError({ kind: 'operand-extra', data: { value: extra } }, null);
  return { kind: 'help', command: name === undefined || name === 'help' ? null : knownCommand(name) };
}

/** `--help`, `--version`, or nothing at all. `--lang` may stand beside them, since it tells how they speak. */
function programRequest(args: readonly string[]): Request {
  const tokens = tokenize(args, PROGRAM_OPTIONS);
  const general = generalRequest(tokens, null);
  if (general) return general;
  const unknown = tokens.find(({ option }) => option !== null && option !== 'lang');
  if (unknown) throw unknownOption(unknown, ['help', 'version', 'lang'], null);
  throw new UsageError({ kind: 'command-missing', data: { commands: COMMAND_NAMES.join(', ') } }, null);
}

function generalRequest(tokens: readonly Token[], command: CommandName | null): Request | null {
  if (tokens.some(({ option }) => option === 'help')) return { kind: 'help', command };
  return tokens.some(({ option }) => option === 'version') ? { kind: 'version' } : null;
}

function unknownOption({ option, raw }: Token, names: readonly string[], command: CommandName | null): UsageError {
  const name = nearest(option ?? '', names);
  const data = { option: raw, nearest: name === null ? null : `--${name}` };
  return new UsageError({ kind: 'unknown-option', data }, command);
}

function commandRequest(command: CommandName, args: readonly string[]): Request {
  const specs = optionSpecs(command);
  const tokens = tokenize(args, specs);
  const general = generalRequest(tokens, command);
  if (general) return general;
  const texts = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    const { option, value, inline, raw } = token;
    if (option === null) {
      operands.push(raw);
      continue;
    }
    const spec = Object.hasOwn(specs, option) ? specs[option] : undefined;
    if (!spec) throw unknownOption(token, Object.keys(specs), command);
    if (spec.value === null) {
      if (value !== null) throw new UsageError({ kind: 'value-unwanted', data: { option: raw } }, command);
      switches.add(option);
    } else {
      // `--out --json` forgot the file's name; a value that does begin with a hyphen is written `--team=-x`.
      if (value === null || value === '' || (!inline && value.startsWith('-'))) {
        throw new UsageError({ kind: 'value-missing', data: { option: raw, example: spec.value } }, command);
      }
      texts.set(option, value);
    }
  }
  const [operand, extra] = operands;
  if (operand === undefined || operand === '') {
    const data = { operand: COMMAND_SPECS[command].operand };
    throw new UsageError({ kind: 'operand-missing', data }, command);
  }
  if (extra !== undefined) throw new UsageError({ kind: 'operand-extra', data: { value: extra } }, command);
  return { kind: 'call', call: callOf(command, operand, texts, switches) };
}

function callOf(
  command: CommandName,
  operand: string,
  texts: ReadonlyMap<string, string>,
  switches: ReadonlySet<string>,
): AnyCall {
  switch (command) {
    case 'build':
      return new Call(command, operand, texts, switches);
    case 'check':
      return new Call(command, operand, texts, switches);
    case 'score':
      return new Call(command, operand, texts, switches);
    case 'summary':
      return new Call(command, operand, texts, switches);
  }
}

/** The value of `--lang` wherever it stands, in a well-formed call or not: even a fault is told in the language that was asked for. */
export function languageArgument(args: readonly string[]): string | null {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const arg = args[at];
  if (arg === undefined) return null;
  return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : (args[at + 1] ?? null);
}
