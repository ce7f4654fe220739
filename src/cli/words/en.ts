import type { CliWords } from './words';

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean “${nearest}”?`);

export const words: CliWords = {
  usage: {
    'command-missing': ({ commands }) => `Name a command: ${commands}.`,
    'unknown-command': ({ name, nearest }) => `There is no command “${name}”.${meant(nearest)}`,
    'unknown-option': ({ option, nearest }) => `There is no option “${option}” here.${meant(nearest)}`,
    'value-missing': ({ option, example }) => `The option ${option} needs a value, as in ${option}=${example}.`,
    'value-unwanted': ({ option }) => `The option ${option} takes no value.`,
    'value-unknown': ({ option, value, allowed }) => `The option ${option} does not know “${value}”, only ${allowed}.`,
    'operand-missing': ({ operand }) => `Say what to work on: ${operand} is missing.`,
    'operand-extra': ({ value }) => `“${value}” is one argument too many.`,
    'options-exclude': ({ first, second }) => `${first} and ${second} cannot go together: choose one.`,
    'option-needs': ({ option, other }) => `${option} only goes together with ${other}.`,
    'not-xlsx': ({ path }) => `“${path}” does not end in .xlsx, the only kind of file that Lamppost writes.`,
  },
  hint: ({ command }) => `Run “lamppost help${command === null ? '' : ` ${command}`}” to see how it goes.`,
  files: {
    exists: ({ path }) =>
      `The file “${path}” exists already and was left as it is. Give another name, or --force to replace it.`,
    directory: ({ path }) => `“${path}” is a folder. Name a file in it.`,
    'not-ours': ({ path }) =>
      `The file “${path}” holds no OKR tables of Lamppost and was left as it is. Build a workbook with “lamppost build”.`,
    'read-denied': ({ path }) => `The file “${path}” may not be read. Check its permissions, then try again.`,
    'would-lose': ({ path, losses }) =>
      `Saving “${path}” would lose its ${losses}, so it was left as it is. Use --out for a copy, or --force to accept the loss.`,
    'copy-loses': ({ path, losses }) => `The copy “${path}” has lost the ${losses} of the original.`,
  },
  losses: { 'digital signature': 'digital signature' },
  unexpected: ({ reason }) =>
    `Something went wrong that Lamppost did not expect: ${reason}. Set LAMPPOST_DEBUG=1 to see where.`,
  line: {
    'not-json': () => 'This line is not valid JSON.',
    'not-object': () => 'This line holds no JSON object with "lang", "type" and "text".',
    'text-missing': () => '"text" is missing or is not a string.',
    'language-unknown': ({ allowed }) => `"lang" must be one of ${allowed}.`,
    'type-unknown': ({ allowed }) => `"type" must be one of ${allowed}.`,
    failed: ({ reason }) => `This text could not be read: ${reason}.`,
    'too-long': ({ limit }) => `This line is longer than ${limit} bytes.`,
  },
  labelled: ({ label, text }) => `${label}: ${text}`,
  score: {
    none: 'no score',
    overall: 'Overall score',
    netConfidence: 'Net confidence',
    expected: 'expected',
    weakest: 'weakest',
    withoutObjective: 'Without an objective',
    saved: ({ path }) => `Saved in “${path}”.`,
    notSaved: 'Nothing was written. Use --in-place or --out to save the scores.',
  },
  help: {
    tagline: 'Lamppost builds, validates and scores OKR workbooks.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exitCodes: 'Exit code',
    exit: ['clean', 'check found something of severity error', 'the input could not be used'],
    more: 'Run “lamppost help COMMAND” for the options of a command.',
    helpCommand: 'show what a command takes',
    helpOption: 'show this help',
    versionOption: 'show the version',
    programLanguage: 'language of messages; else that of the environment (LANG)',
    command: {
      build: {
        summary: 'make a new OKR workbook',
        about:
          'Makes a new workbook with its tables, formulas, drop-downs and summary, scores included. An existing file is left alone.',
        options: {
          team: 'name of the team, which heads the summary',
          quarter: 'quarter to plan; else this one, or the next when under three weeks remain',
          lang: 'language of the workbook; else that of the environment (LANG)',
          example: 'rows to begin with: b2b-saas (four complete objectives) or blank (none, the default)',
          force: 'replace an existing file',
        },
      },
      check: {
        summary: 'validate the OKRs of a workbook, or texts',
        about:
          'Validates every row and tells what is wrong, why it matters and how to mend it. Writes nothing.\n' +
          'With --jsonl, FILE (or - for standard input) holds one text a line: {"id","lang","type":"objective|key_result|action","text"}.\n' +
          'Each line is answered by one line: {"id","findings","analysis"}, or {"id","error"}.',
        options: {
          json: 'answer for programs, as one JSON object',
          jsonl: 'read texts instead of a workbook, a JSON object a line',
          profile: 'how severe to be; else as the workbook says, or framework',
          lang: 'language of the answer; else that of the workbook',
        },
      },
      score: {
        summary: 'calculate the scores of a workbook',
        about:
          'Shows the score of every objective and key result. Writes only when asked, and puts back formulas that were typed over.',
        options: {
          'in-place': 'save the scores in the file itself',
          out: 'save the scores in a copy',
          json: 'answer for programs, as one JSON object',
          lang: 'language of the answer; else that of the workbook',
          force: 'replace an existing copy, or save in place although something would be lost',
        },
      },
      summary: {
        summary: 'the page for leadership, to paste or to send',
        about:
          'Shows the figures, objectives, trend, wins, risks, decisions and requests declined, as the Summary sheet has them. Writes nothing.',
        options: {
          html: 'as a page for a mail program or a browser',
          text: 'as plain text, for chat (the default)',
          json: 'answer for programs, as one JSON object',
          lang: 'language of the answer; else that of the workbook',
        },
      },
    },
  },
};
