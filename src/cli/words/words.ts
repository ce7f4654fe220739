import type { Say } from '../../i18n/messages/say';
import type { CommandName, OptionName } from '../arguments/specs';
import type { UsageFaults } from '../arguments/usage-error';
import type { FileFaults } from '../files/file-error';
import type { LineFaults } from '../lines/line-faults';
import type { Spoken } from '../problem';

export type CommandHelp = {
  readonly [C in CommandName]: {
    /** In the list of commands: half a line. */
    readonly summary: string;
    /** Under the usage of the command: what it does and what it writes. */
    readonly about: string;
    readonly options: { readonly [O in OptionName<C>]: string };
  };
};

/** The command line's own sentences. Rules, statuses and the failures of hosts have theirs elsewhere. */
export interface CliWords {
  readonly usage: Spoken<UsageFaults>;
  readonly hint: Say<{ readonly command: string | null }>;
  readonly files: Spoken<FileFaults>;
  /** What saving can lose, by the file host's name for it. */
  readonly losses: Readonly<Record<string, string>>;
  readonly unexpected: Say<{ readonly reason: string }>;
  readonly line: Spoken<LineFaults>;
  /** `label: text`, with the space that the language wants before the colon. */
  readonly labelled: Say<{ readonly label: string; readonly text: string }>;
  readonly score: {
    readonly none: string;
    readonly overall: string;
    readonly netConfidence: string;
    readonly expected: string;
    readonly weakest: string;
    readonly withoutObjective: string;
    readonly saved: Say<{ readonly path: string }>;
    readonly notSaved: string;
  };
  readonly help: {
    readonly tagline: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly exitCodes: string;
    readonly exit: readonly [string, string, string];
    readonly more: string;
    readonly helpCommand: string;
    readonly helpOption: string;
    readonly versionOption: string;
    readonly programLanguage: string;
    readonly command: CommandHelp;
  };
}
