import fc from 'fast-check';
import { analyseText } from '../../../src/core/language/analyse';
import { LANGUAGES } from '../../../src/core/model/language';
import type { Finding } from '../../../src/core/model/finding';
import {
  ACTION_STATES,
  INDICATORS,
  MEASURES,
  OBJECTIVE_STATES,
  PROFILES,
  SEVERITY_SETTINGS,
} from '../../../src/core/model/okrs';
import { RULES } from '../../../src/core/rules';
import { runRules, runTextRules } from '../../../src/core/rules/run';
import type { SampleChange } from '../../../src/core/rules/sample/change';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';
import { smartWords } from '../../../src/core/rules/smart-words';
import { judgeWorkbook } from '../../../src/core/rules/verdict';
import { findingWords } from '../../../src/core/rules/words';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';

const TODAY = 46040;

/** Texts as people and accidents write them: sentences with numbers, emoji, markup, patterns, any Unicode at all. */
const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Increase MQLs from 20 to 30',
      'Augmenter de 10 % les ventes',
      'SEO',
      '',
      ' ',
      'Zwiększenie sprzedaży o 20%',
      'Ridurre il churn dal 9% al 5%',
      'Win 40 leads and sign 10 contracts',
      '$& $1 <script>alert(1)</script>',
      '=1+1',
      '\u200b',
      '12',
      '😀😀',
      'مرحبا 12 %',
      'e\u0301te\u0301 12',
      'x'.repeat(5000),
      'by by by by '.repeat(300),
      'from 20 to from 30 to',
      'Launch',
      'de 20 à 30',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const anyCell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -50, max: 50 }),
  fc.double({ noNaN: false }),
  fc.constantFrom('12,5', '#REF!', 'a dozen', '', '2027-02-30', '2027-03-31', 'TRUE'),
);
const anyId = fc.oneof(
  fc.constantFrom('O1', 'o2', 'O1.KR1', 'O1.KR2', 'O9', '', ' ', 'A'),
  fc.constant(null),
  fc.string({ maxLength: 8 }),
);
const anyQuarter = fc.constantFrom('2027-Q1', '2026-Q4', '2027-Q2', '', 'spring');

const rows = <T>(handles: readonly string[], row: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.constantFrom(...handles), row, { maxKeys: 4, noNullPrototype: true });

const anyChange: fc.Arbitrary<SampleChange> = fc.record(
  {
    objectives: rows(
      ['O1', 'O2', 'new1', 'new2'],
      fc.option(
        fc.record(
          {
            id: anyId,
            text: anyText,
            why: anyText,
            owner: anyText,
            supports: fc.oneof(
              anyText,
              anyId.map((id) => id ?? ''),
            ),
            state: fc.constantFrom(...OBJECTIVE_STATES),
          },
          { requiredKeys: [] },
        ),
      ),
    ),
    keyResults: rows(
      ['O1.KR1', 'O1.KR2', 'O2.KR1', 'new1', 'new2'],
      fc.option(
        fc.record(
          {
            id: anyId,
            objective: anyId,
            text: anyText,
            owner: anyText,
            quarter: anyQuarter,
            measure: fc.constantFrom(...MEASURES),
            start: anyCell,
            target: anyCell,
            current: anyCell,
            due: anyCell,
            weight: anyCell,
            indicator: fc.option(fc.constantFrom(...INDICATORS)),
            confidence: anyCell,
            lastCheckIn: anyCell,
            definition: anyText,
            finalGrade: anyCell,
          },
          { requiredKeys: [] },
        ),
      ),
    ),
    actions: rows(
      ['O1.KR1.A1', 'new'],
      fc.option(
        fc.record(
          {
            id: anyId,
            keyResult: anyId,
            text: anyText,
            owner: anyText,
            due: anyCell,
            state: fc.constantFrom(...ACTION_STATES),
          },
          { requiredKeys: [] },
        ),
      ),
    ),
    checkIns: fc.array(fc.record({ when: anyCell, keyResult: anyId, value: anyCell }), { maxLength: 3 }),
    glossary: fc.array(anyText, { maxLength: 2 }),
    ruleSettings: fc.dictionary(
      fc.constantFrom(...RULES.map(({ id }) => id), 'nothing'),
      fc.constantFrom(...SEVERITY_SETTINGS),
      { maxKeys: 3, noNullPrototype: true },
    ),
    settings: fc.record(
      {
        profile: fc.constantFrom(...PROFILES),
        quarterStart: fc.option(fc.integer({ min: 46000, max: 46100 })),
        quarterEnd: fc.option(fc.integer({ min: 46000, max: 46200 })),
        quarter: fc.constant(null),
        quarterText: anyText,
        staleAfterDays: fc.integer({ min: 0, max: 30 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

function find(workbook: DecodedWorkbook): readonly Finding[] {
  return runRules(workbook, { today: TODAY, scores: scoreWorkbook(workbook.okrs, TODAY), analyse: analyseText });
}

describe('whatever stands in the workbook', () => {
  it('rules never fail, and all that they find can be said in every language', () => {
    fc.assert(
      fc.property(anyChange, fc.constantFrom(...LANGUAGES), (change, language) => {
        const workbook = sampleWorkbook(change, language);
        const judged = judgeWorkbook(workbook, {
          today: TODAY,
          scores: scoreWorkbook(workbook.okrs, TODAY),
          analyse: analyseText,
        });
        expect(judged.findings.filter(({ rule }) => rule === 'internal-failure')).toEqual([]);
        for (const spoken of LANGUAGES) {
          for (const finding of judged.findings) {
            const { what, why, how, suggestions } = findingWords(finding, spoken);
            for (const text of [what, why, how, ...suggestions]) expect(text.trim()).not.toBe('');
          }
          for (const light of judged.smart.flatMap(({ lights }) => lights)) smartWords(light, spoken);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the same workbook gives the same findings, in the same order', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        expect(find(sampleWorkbook(change, 'en'))).toEqual(find(sampleWorkbook(change, 'en')));
      }),
      { numRuns: 40 },
    );
  });

  it('findings survive being stored and sent', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const findings = find(sampleWorkbook(change, 'fr')).filter(({ data }) =>
          Object.values(data).every((value) => typeof value !== 'number' || Number.isFinite(value)),
        );
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
      { numRuns: 40 },
    );
  });

  it('turning a rule off takes its findings away and leaves the others as they are', () => {
    fc.assert(
      fc.property(anyChange, fc.constantFrom(...RULES.map(({ id }) => id)), (change, id) => {
        const before = find(sampleWorkbook(change, 'en'));
        const after = find(sampleWorkbook({ ...change, ruleSettings: { ...change.ruleSettings, [id]: 'off' } }, 'en'));
        // The rule table is one row longer or not; findings about that table are not compared.
        const others = (findings: readonly Finding[]): readonly Finding[] =>
          findings.filter(({ rule, place }) => rule !== id && place.row?.table !== 'rules');
        expect(after.filter(({ rule }) => rule === id)).toEqual([]);
        expect(others(after)).toEqual(others(before));
      }),
      { numRuns: 60 },
    );
  });

  it('any text alone can be judged', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('objective', 'key_result', 'action'),
        fc.constantFrom(...LANGUAGES),
        (text, type, language) => {
          const findings = runTextRules(text, type, language, analyseText(text, type, language));
          expect(findings.filter(({ rule }) => rule === 'internal-failure')).toEqual([]);
          for (const finding of findings) findingWords(finding, language);
        },
      ),
      { numRuns: 300 },
    );
  });
});
