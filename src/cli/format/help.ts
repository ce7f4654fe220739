import { COMMAND_NAMES, COMMAND_SPECS, optionSpecs } from '../arguments/specs';
import type { CommandName } from '../arguments/specs';
import { EXIT } from '../exit-code';
import type { CliWords } from '../words/words';

type Row = readonly [term: string, meaning: string];

/** Two columns, the second as far left as the longest term allows. */
function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}  ${meaning}`).join('\n');
}

function usageLine(command: CommandName): string {
  const options = Object.entries(optionSpecs(command)).map(([name, { value }]) => `[${optionTerm(name, value)}]`);
  return ['lamppost', command, COMMAND_SPECS[command].operand, ...options].join(' ');
}

function optionTerm(name: string, value: string | null): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

/** `lamppost --help`. */
export function programHelp({ help }: CliWords): string {
  return `${[
    help.tagline,
    `${help.usage}:\n${COMMAND_NAMES.map((name) => `  ${usageLine(name)}`).join('\n')}`,
    `${help.commands}:\n${table([
      ...COMMAND_NAMES.map((name): Row => [name, help.command[name].summary]),
      ['help', help.helpCommand],
    ])}`,
    `${help.options}:\n${table([
      ['--lang en|fr|it|pl', help.programLanguage],
      ['-h, --help', help.helpOption],
      ['-V, --version', help.versionOption],
    ])}`,
    exitCodes(help),
    help.more,
  ].join('\n\n')}\n`;
}

function exitCodes(help: CliWords['help']): string {
  const rows = Object.values(EXIT).map((code): Row => [String(code), help.exit[code]]);
  return `${help.exitCodes}:\n${table(rows)}`;
}

/** `lamppost help COMMAND`. */
export function commandHelp(command: CommandName, { help }: CliWords): string {
  const meanings: Readonly<Record<string, string>> = help.command[command].options;
  const options = Object.entries(optionSpecs(command)).map(([name, { value }]): Row => [
    optionTerm(name, value),
    meanings[name] ?? '',
  ]);
  return `${[
    `${help.usage}:\n  ${usageLine(command)}`,
    help.command[command].about,
    `${help.options}:\n${table([...options, ['-h, --help', help.helpOption]])}`,
    exitCodes(help),
  ].join('\n\n')}\n`;
}
