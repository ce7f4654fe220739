import type { Problem } from '../problem';

/** What can be wrong with how the program was called. */
export interface UsageFaults {
  readonly 'command-missing': { readonly commands: string };
  readonly 'unknown-command': { readonly name: string; readonly nearest: string | null };
  readonly 'unknown-option': { readonly option: string; readonly nearest: string | null };
  readonly 'value-missing': { readonly option: string; readonly example: string };
  readonly 'value-unwanted': { readonly option: string };
  readonly 'value-unknown': { readonly option: string; readonly value: string; readonly allowed: string };
  readonly 'operand-missing': { readonly operand: string };
  readonly 'operand-extra': { readonly value: string };
  readonly 'options-exclude': { readonly first: string; readonly second: string };
  readonly 'option-needs': { readonly option: string; readonly other: string };
  readonly 'not-xlsx': { readonly path: string };
}

/** The program was called in a way that it cannot follow. `command` is where the help may tell more. */
export class UsageError extends Error {
  constructor(
    readonly problem: Problem<UsageFaults>,
    readonly command: string | null,
  ) {
    super(problem.kind);
    this.name = 'UsageError';
  }
}
