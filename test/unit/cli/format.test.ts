import { readFileSync } from 'node:fs';
import { cellReference, groupFindings } from '../../../src/cli/format/findings';
import type { SpokenFinding } from '../../../src/cli/format/findings';
import { analysisFigures } from '../../../src/cli/format/text-answer';
import { planScores } from '../../../src/cli/format/score-tree';
import { paragraph, plain } from '../../../src/cli/format/terminal';
import { languageOfEnvironment } from '../../../src/cli/language';
import { VERSION } from '../../../src/cli/version';
import { columnLetters } from '../../../src/app/cell-address';
import type { Severity, TableKey } from '../../../src/core/model/okrs';
import type { Scores } from '../../../src/core/score/scores';
import { analyseText } from '../../../src/core/language/analyse';

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: VERSION });
});

describe('text on a terminal', () => {
  test('cannot move the cursor, ring the bell, break the line or turn the reading direction', () => {
    expect(plain('a\u001b[31mb\u0007\r\nc\u202ed\u2066e ')).toBe('a [31mb c d e');
  });

  test('keeps letters, emoji and no-break spaces', () => {
    expect(plain('Été à 50\u00a0% 👩‍💻 ąę')).toBe('Été à 50\u00a0% 👩‍💻 ąę');
  });

  test('is broken between words at the width, each line indented', () => {
    expect(paragraph(`${'word '.repeat(12)}end`, 4, 44)).toBe(
      `    ${'word '.repeat(7)}word\n    ${'word '.repeat(4)}end`,
    );
  });

  test('is left in one line for programs, and a long word is never cut', () => {
    expect(paragraph('word '.repeat(40).trim(), 2, null)).not.toContain('\n');
    expect(paragraph('x'.repeat(100), 2, 40)).toBe(`  ${'x'.repeat(100)}`);
  });
});

describe('the language of the environment', () => {
  test.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'pl' }, 'pl'],
    [{ LANG: 'it_IT@euro' }, 'it'],
    [{ LC_ALL: 'it_CH', LANG: 'fr_FR' }, 'it'],
    [{ LC_ALL: '', LC_MESSAGES: 'pl_PL', LANG: 'fr_FR' }, 'pl'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LANG: 'constructor' }, 'en'],
    [{}, 'en'],
  ])('%j: %s', (env, language) => {
    expect(languageOfEnvironment(env)).toBe(language);
  });
});

describe('a cell reference', () => {
  test.each([
    ['Actions', 'Actions!D5'],
    ['Key results', "'Key results'!D5"],
    ['Résultats', 'Résultats!D5'],
    ["L'équipe", "'L''équipe'!D5"],
    ['2027', "'2027'!D5"],
  ])('of the sheet %s', (sheet, reference) => {
    expect(cellReference({ sheet, header: 'Target', cell: 'D5' })).toBe(reference);
  });

  test('names columns beyond Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
      ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD'],
    ]);
  });
});

describe('findings in groups', () => {
  const finding = (rule: string, severity: Severity, table: TableKey | null, index = 0): SpokenFinding => ({
    finding: {
      rule,
      severity,
      place: { row: table === null ? null : { table, index, id: `R${index}` }, column: null },
      data: {},
      suggestions: [],
    },
    words: { title: rule, what: '', why: '', how: '', suggestions: [] },
    address: null,
  });

  test('stand by row, the worst row and in it the worst finding first, equals in the order of the sheets', () => {
    const groups = groupFindings(
      [
        finding('a', 'warning', null),
        finding('b', 'info', 'objectives', 0),
        finding('c', 'info', 'objectives', 1),
        finding('d', 'error', 'objectives', 1),
        finding('e', 'warning', 'keyResults', 0),
        finding('f', 'error', 'keyResults', 1),
      ],
      (row) => `${row.table}${row.index}`,
    );
    expect(groups.map(({ text, findings }) => [text, ...findings.map((one) => one.finding.rule)])).toEqual([
      ['objectives1', 'd', 'c'],
      ['keyResults1', 'f'],
      ['', 'a'],
      ['keyResults0', 'e'],
      ['objectives0', 'b'],
    ]);
  });
});

test('key results stand under the first objective of their id, whatever its case, and else by themselves', () => {
  const keyResult = (id: string, objective: string | null) => ({ keyResult: { id, objective } });
  const scores = {
    objectives: [{ objective: { id: 'O1' } }, { objective: { id: 'o1' } }, { objective: { id: null } }],
    keyResults: [keyResult('a', 'o1'), keyResult('b', null), keyResult('c', 'O9'), keyResult('d', 'O1')],
  } as unknown as Scores;
  const { objectives, orphans } = planScores(scores);
  const ids = (entries: typeof orphans): (string | null)[] => entries.map((entry) => entry.keyResult.id);
  expect(objectives.map((branch) => ids(branch.keyResults))).toEqual([['a', 'd'], [], []]);
  expect(ids(orphans)).toEqual(['b', 'c']);
});

describe('the figures of an analysis', () => {
  test('are values, and the deadline its words', () => {
    const figures = analysisFigures(analyseText('Grow leads from 1,200 to 2,400 by March', 'key_result', 'en'));
    expect(figures).toEqual({
      startsWithVerb: true,
      nominalised: false,
      numbers: [1200, 2400],
      percentages: [],
      deadline: 'by March',
      baseline: 1200,
      target: 2400,
    });
  });

  test('are null where the text is silent', () => {
    const figures = analysisFigures(analyseText('Happy customers', 'objective', 'en'));
    expect(figures).toMatchObject({ numbers: [], percentages: [], deadline: null, baseline: null, target: null });
  });
});
