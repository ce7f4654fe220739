/** What each command takes. Written once: the parser, the help and its words in four languages all follow from here. */

interface OptionSpec {
  /** What stands after the option, as the help shows it; null for a switch. */
  readonly value: string | null;
}

interface CommandSpec {
  readonly operand: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

const LANGUAGE = { value: 'en|fr|it|pl' };
const SWITCH = { value: null };

export const COMMAND_SPECS = {
  build: {
    operand: 'OUT.xlsx',
    options: {
      team: { value: 'TEAM' },
      quarter: { value: '2027-Q1' },
      lang: LANGUAGE,
      example: { value: 'b2b-saas|blank' },
      force: SWITCH,
    },
  },
  check: {
    operand: 'FILE',
    options: {
      json: SWITCH,
      jsonl: SWITCH,
      profile: { value: 'strict|framework|relaxed' },
      lang: LANGUAGE,
    },
  },
  score: {
    operand: 'FILE.xlsx',
    options: {
      'in-place': SWITCH,
      out: { value: 'FILE.xlsx' },
      json: SWITCH,
      lang: LANGUAGE,
      force: SWITCH,
    },
  },
  summary: {
    operand: 'FILE.xlsx',
    options: { html: SWITCH, text: SWITCH, json: SWITCH, lang: LANGUAGE },
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMAND_SPECS;
export type OptionName<C extends CommandName> = keyof (typeof COMMAND_SPECS)[C]['options'] & string;

export const COMMAND_NAMES = Object.keys(COMMAND_SPECS) as readonly CommandName[];

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMAND_SPECS, name);
}

export function optionSpecs(command: CommandName): Readonly<Record<string, OptionSpec>> {
  return COMMAND_SPECS[command].options;
}
