import type { Problem } from '../problem';
import type { CommandName, OptionName } from './specs';
import { UsageError } from './usage-error';
import type { UsageFaults } from './usage-error';

/** A command with its arguments, each known and of the right form. */
export class Call<C extends CommandName> {
  constructor(
    readonly command: C,
    /** The file, or `-`. */
    readonly operand: string,
    private readonly texts: ReadonlyMap<string, string>,
    private readonly switches: ReadonlySet<string>,
  ) {}

  has(option: OptionName<C>): boolean {
    return this.switches.has(option) || this.texts.has(option);
  }

  text(option: OptionName<C>): string | null {
    return this.texts.get(option) ?? null;
  }

  /** The option's value as one of those allowed; null when it was not given. */
  choice<T extends string>(option: OptionName<C>, allowed: readonly T[]): T | null {
    const value = this.text(option);
    if (value === null) return null;
    const chosen = allowed.find((one) => one === value.toLowerCase());
    if (chosen === undefined) throw this.unknownValue(option, value, allowed.join(', '));
    return chosen;
  }

  unknownValue(option: OptionName<C>, value: string, allowed: string): UsageError {
    return this.fault({ kind: 'value-unknown', data: { option: `--${option}`, value, allowed } });
  }

  exclude(first: OptionName<C>, second: OptionName<C>): void {
    if (this.has(first) && this.has(second)) {
      throw this.fault({ kind: 'options-exclude', data: { first: `--${first}`, second: `--${second}` } });
    }
  }

  fault(problem: Problem<UsageFaults>): UsageError {
    return new UsageError(problem, this.command);
  }
}

/** A call of any of the commands: its `command` tells which. */
export type AnyCall = { readonly [C in CommandName]: Call<C> }[CommandName];
