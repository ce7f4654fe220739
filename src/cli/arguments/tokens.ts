import { parseArgs } from 'node:util';

export interface Token {
  /** Name of the option; null for an operand. */
  readonly option: string | null;
  readonly value: string | null;
  /** The value is part of the same argument: `--out=x`. */
  readonly inline: boolean;
  /** The option as typed, without its value. */
  readonly raw: string;
}

/** Splits arguments by Node's own rules (`--a b`, `--a=b`, `-h`, `--`), without judging them. */
export function tokenize(
  args: readonly string[],
  options: Readonly<Record<string, { readonly value: string | null }>>,
): readonly Token[] {
  const own = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value === null ? ('boolean' as const) : ('string' as const) }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(own),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token): readonly Token[] => {
    switch (token.kind) {
      case 'positional':
        return [{ option: null, value: token.value, inline: false, raw: token.value }];
      case 'option':
        return [
          { option: token.name, value: token.value ?? null, inline: token.inlineValue ?? false, raw: token.rawName },
        ];
      case 'option-terminator':
        return [];
    }
  });
}
