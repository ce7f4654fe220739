import { languageArgument, parseRequest } from '../../../src/cli/arguments/parse';
import { nearest } from '../../../src/cli/arguments/nearest';
import { UsageError } from '../../../src/cli/arguments/usage-error';

function problemOf(...args: string[]): UsageError['problem'] {
  try {
    parseRequest(args);
  } catch (error) {
    if (error instanceof UsageError) return error.problem;
    throw error;
  }
  throw new Error('It was understood.');
}

describe('a call', () => {
  test('has a command, a file and options, in any order', () => {
    const request = parseRequest(['build', '--team', 'Growth', 'out.xlsx', '--quarter=2027-Q2', '--force']);
    if (request.kind !== 'call' || request.call.command !== 'build') throw new Error(request.kind);
    const { call } = request;
    expect(call.operand).toBe('out.xlsx');
    expect([call.text('team'), call.text('quarter'), call.text('example')]).toEqual(['Growth', '2027-Q2', null]);
    expect([call.has('force'), call.has('lang')]).toEqual([true, false]);
  });

  test('takes a value that begins with a hyphen after an equals sign only', () => {
    const request = parseRequest(['build', 'out.xlsx', '--team=-x']);
    if (request.kind !== 'call' || request.call.command !== 'build') throw new Error(request.kind);
    expect(request.call.text('team')).toBe('-x');
    expect(problemOf('build', 'out.xlsx', '--team', '-x').kind).toBe('value-missing');
  });

  test('takes a file that begins with a hyphen after --', () => {
    expect(parseRequest(['check', '--', '--odd.xlsx'])).toMatchObject({ call: { operand: '--odd.xlsx' } });
  });

  test.each([[['--help']], [['-h']], [['help']], [['help', '--lang', 'fr']], [['--lang', 'fr', '--help']]])(
    '%j asks for help on the program',
    (args) => {
      expect(parseRequest(args)).toEqual({ kind: 'help', command: null });
    },
  );

  test.each([[['help', 'check']], [['check', '--help']], [['check', '-h', 'plan.xlsx', '--nonsense']]])(
    '%j asks for help on a command',
    (args) => {
      expect(parseRequest(args)).toEqual({ kind: 'help', command: 'check' });
    },
  );

  test.each([[['--version']], [['-V']], [['score', '--version']]])('%j asks for the version', (args) => {
    expect(parseRequest(args)).toEqual({ kind: 'version' });
  });
});

describe('a call that cannot be followed', () => {
  test.each([
    [[], 'command-missing', {}],
    [['chek'], 'unknown-command', { name: 'chek', nearest: 'check' }],
    [['constructor'], 'unknown-command', { name: 'constructor', nearest: null }],
    [['help', 'scores'], 'unknown-command', { nearest: 'score' }],
    [['--verson'], 'unknown-option', { option: '--verson', nearest: '--version' }],
    [['check', 'a.xlsx', '--jason'], 'unknown-option', { option: '--jason', nearest: '--json' }],
    [['check', 'a.xlsx', '--constructor'], 'unknown-option', { option: '--constructor', nearest: null }],
    [['check', 'a.xlsx', '-j'], 'unknown-option', { option: '-j' }],
    [['score', 'a.xlsx', '--out', '--json'], 'value-missing', { option: '--out' }],
    [['score', 'a.xlsx', '--out='], 'value-missing', { option: '--out' }],
    [['score', 'a.xlsx', '--json=yes'], 'value-unwanted', { option: '--json' }],
    [['score'], 'operand-missing', { operand: 'FILE.xlsx' }],
    [['score', ''], 'operand-missing', { operand: 'FILE.xlsx' }],
    [['score', 'a.xlsx', 'b.xlsx'], 'operand-extra', { value: 'b.xlsx' }],
  ] as const)('%j: %s', (args, kind, data) => {
    const problem = problemOf(...args);
    expect(problem.kind).toBe(kind);
    expect(problem.data).toMatchObject(data);
  });
});

test('the language is found in a call that is wrong otherwise', () => {
  expect(languageArgument(['chek', '--lang', 'fr'])).toBe('fr');
  expect(languageArgument(['chek', '--lang=pl'])).toBe('pl');
  expect([languageArgument(['check', '--lang']), languageArgument([])]).toEqual([null, null]);
});

test('a name is meant when it is near, and not when it is another word', () => {
  const names = ['build', 'check', 'score'];
  expect([nearest('biuld', names), nearest('CHECK', names), nearest('scor', names)]).toEqual([
    'build',
    'check',
    'score',
  ]);
  expect([nearest('delete', names), nearest('x'.repeat(5000), names)]).toEqual([null, null]);
});
