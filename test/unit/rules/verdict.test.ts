import { analyseText } from '../../../src/core/language/analyse';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import type { Finding } from '../../../src/core/model/finding';
import type { Severity } from '../../../src/core/model/okrs';
import { checkVerdict } from '../../../src/core/rules/check-verdict';
import { coachingFor } from '../../../src/core/rules/coaching';
import { runTextRules } from '../../../src/core/rules/run';
import type { SampleChange } from '../../../src/core/rules/sample/change';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';
import { SMART_LETTERS } from '../../../src/core/rules/smart';
import { smartWords } from '../../../src/core/rules/smart-words';
import { judgeWorkbook, verdictWords, type Judgement } from '../../../src/core/rules/verdict';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { CHECK_WORDS } from '../../../src/core/workbook/schema/column-parts';
import { today } from './build';
import { faultsOfFullSentence, faultsOfSentence } from './whole';

function judge(change: SampleChange, language: Language = 'en'): Judgement {
  const workbook = sampleWorkbook(change, language);
  return judgeWorkbook(workbook, {
    today: today(change),
    scores: scoreWorkbook(workbook.okrs, today(change)),
    analyse: analyseText,
  });
}

/** Why the lights of the first key result are out, by letter. */
function reasons(
  keyResult: NonNullable<SampleChange['keyResults']>[string],
  change: SampleChange = {},
): readonly unknown[] {
  const { smart } = judge({ ...change, keyResults: { 'O1.KR1': keyResult } });
  return smart[0]?.lights.map(({ reason }) => reason?.why ?? null) ?? [];
}

const LIT = [null, null, null, null, null];

describe('SMART lights', () => {
  it('are all lit for a key result as it should be', () => {
    expect(reasons({})).toEqual(LIT);
  });

  it.each<[string, NonNullable<SampleChange['keyResults']>[string], readonly unknown[]]>([
    ['no verb', { text: '40 customer stories', start: 0, target: 40 }, ['no-verb', null, null, null, null]],
    ['no text', { text: '' }, ['no-text', 'no-number', null, null, null]],
    ['no number', { text: 'Increase quote requests' }, [null, 'no-number', null, null, null]],
    ['a percentage', { text: 'Increase quote requests by 50%' }, [null, 'percentage', null, null, null]],
    ['no target', { target: null }, [null, 'no-target', 'no-target', null, null]],
    ['other numbers in the cells', { target: 35 }, [null, 'disagrees', null, null, null]],
    ['no distance', { text: 'Hold 30 quote requests', start: 30, target: 30 }, [null, null, 'no-distance', null, null]],
    [
      'the wrong way',
      { text: 'Increase quote requests from 30 to 20', start: 30, target: 20 },
      [null, null, 'wrong-direction', null, null],
    ],
    [
      'too far',
      { text: 'Increase quote requests from 20 to 900', target: 900 },
      [null, null, 'far-fetched', null, null],
    ],
    ['no objective', { objective: null }, [null, null, null, 'no-objective', null]],
    ['an unknown objective', { objective: 'O9' }, [null, null, null, 'no-objective', null]],
    ['no due date', { due: null }, [null, null, null, null, 'no-due']],
    ['a date after the quarter', { due: '2027-04-01' }, [null, null, null, null, 'outside-quarter']],
  ])('go out for %s', (_name, keyResult, expected) => {
    expect(reasons(keyResult)).toEqual(expected);
  });

  it('go out for an objective that is paused', () => {
    expect(reasons({}, { objectives: { O1: { state: 'paused' } } })).toEqual([
      null,
      null,
      null,
      'objective-not-active',
      null,
    ]);
  });

  it('let percentages pass where the workbook does', () => {
    const keyResult = { text: 'Increase retention from 80% to 90%', start: 80, target: 90 };
    expect(reasons(keyResult, { settings: { profile: 'relaxed' } })).toEqual(LIT);
  });

  it('are told in whole sentences in every language', () => {
    const bad: SampleChange = {
      keyResults: {
        'O1.KR1': { text: '', objective: null, due: null, target: null },
        'O1.KR2': { text: '40 stories', target: 50, due: '2027-05-01' },
        'O1.KR3': { text: 'Increase visits by 5%', start: 30, target: 20, objective: 'O3' },
        'O2.KR1': { text: 'Increase visits', start: 30, target: 900 },
        'O2.KR2': { start: 15, target: 15 },
      },
      objectives: { O3: { state: 'dropped' } },
    };
    for (const language of LANGUAGES) {
      const lights = judge(bad).smart.flatMap((one) => one.lights);
      const words = lights.map((light) => smartWords(light, language));
      expect(words.flatMap(({ reason }) => (reason === null ? [] : faultsOfFullSentence(reason, language)))).toEqual(
        [],
      );
      expect(words.flatMap(({ question }) => faultsOfFullSentence(question, language))).toEqual([]);
      expect(new Set(words.map(({ name }) => name)).size).toBe(SMART_LETTERS.length);
      expect(lights.filter(({ reason }) => reason !== null).length).toBeGreaterThan(10);
    }
  });
});

describe('the verdict', () => {
  it('counts findings and SMART key results of the quarter', () => {
    const { verdict } = judge({
      keyResults: { 'O1.KR1': { owner: '', due: null }, old: { id: 'O1.KR9', quarter: '2026-Q4' } },
    });
    expect(verdict).toEqual({ errors: 1, warnings: 1, hints: 0, keyResults: 9, smart: 8 });
  });

  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

  it.each<[Language, number, number, number, number, string]>([
    ['en', 2, 5, 11, 14, '2 errors, 5 warnings, 11 of 14 key results are SMART'],
    ['en', 1, 0, 1, 1, '1 error, 1 of 1 key result is SMART'],
    ['en', 0, 0, 9, 9, 'No errors or warnings, 9 of 9 key results are SMART'],
    ['fr', 2, 1, 11, 14, '2 erreurs, 1 avertissement, 11 résultats clés sur 14 sont SMART'],
    ['fr', 0, 0, 0, 14, 'Ni erreur ni avertissement, aucun résultat clé sur 14 n’est SMART'],
    ['it', 1, 2, 1, 14, '1 errore, 2 avvisi, 1 risultato chiave su 14 è SMART'],
    ['it', 0, 0, 0, 3, 'Nessun errore e nessun avviso, nessun risultato chiave su 3 è SMART'],
    ['pl', 1, 1, 1, 14, '1 błąd, 1 ostrzeżenie, 1 z 14 kluczowych rezultatów spełnia SMART'],
    ['pl', 2, 3, 3, 14, '2 błędy, 3 ostrzeżenia, 3 z 14 kluczowych rezultatów spełniają SMART'],
    ['pl', 5, 12, 11, 14, '5 błędów, 12 ostrzeżeń, 11 z 14 kluczowych rezultatów spełnia SMART'],
    ['pl', 0, 0, 1, 1, 'Żadnych błędów ani ostrzeżeń, 1 z 1 kluczowego rezultatu spełnia SMART'],
  ])('reads well in %s: %d errors, %d warnings, %d of %d', (language, errors, warnings, smart, keyResults, text) => {
    expect(plain(verdictWords({ errors, warnings, hints: 3, smart, keyResults }, language))).toBe(text);
  });

  it('does not speak of key results where there are none', () => {
    expect(verdictWords({ errors: 0, warnings: 1, hints: 0, smart: 0, keyResults: 0 }, 'en')).toBe('1\u00a0warning');
  });
});

describe('the Check cell', () => {
  const findings = (...severities: readonly Severity[]): readonly Finding[] =>
    severities.map((severity) => ({
      rule: 'x',
      severity,
      place: { row: null, column: null },
      data: {},
      suggestions: [],
    }));

  it('says OK in every language when there is nothing but a hint', () => {
    for (const language of LANGUAGES) expect(checkVerdict(findings('info'), language)).toBe('OK');
  });

  it('counts errors and warnings in the workbook’s language', () => {
    const some = findings('error', 'warning', 'warning', 'info');
    expect(LANGUAGES.map((language) => checkVerdict(some, language).replace(/\u00a0/gu, ' '))).toEqual([
      '1 error, 2 warnings',
      '1 erreur, 2 avertissements',
      '1 errore, 2 avvisi',
      '1 błąd, 2 ostrzeżenia',
    ]);
  });

  it('uses the words that the cell’s colours look for, in every plural, and stays short', () => {
    for (const language of LANGUAGES) {
      for (const count of [1, 2, 5, 22, 100]) {
        for (const severity of ['error', 'warning'] as const) {
          const text = checkVerdict(findings(...Array.from({ length: count }, () => severity)), language);
          expect({ text, known: CHECK_WORDS[severity][language].some((word) => text.includes(word)) }).toEqual({
            text,
            known: true,
          });
        }
      }
      const most = checkVerdict(
        findings(...Array.from({ length: 44 }, (_, index) => (index % 2 ? ('error' as const) : ('warning' as const)))),
        language,
      );
      expect(most.length).toBeLessThanOrEqual(40);
    }
  });
});

describe('coaching', () => {
  const TYPES = ['objective', 'key_result', 'action'] as const;

  it('asks as many questions in each language', () => {
    for (const type of TYPES) {
      expect(new Set(LANGUAGES.map((language) => coachingFor(type, language).questions.length)).size).toBe(1);
    }
  });

  it('asks whole questions', () => {
    for (const language of LANGUAGES) {
      for (const type of TYPES) {
        const { questions, because } = coachingFor(type, language);
        expect([...questions, because].flatMap((text) => faultsOfFullSentence(text, language))).toEqual([]);
        expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
        expect(faultsOfSentence(coachingFor(type, language).good, language)).toEqual([]);
      }
    }
  });

  it.each(LANGUAGES)('gives examples that our own rules judge alike in %s', (language) => {
    for (const type of ['objective', 'key_result'] as const) {
      const { good, bad } = coachingFor(type, language);
      const loud = (text: string): readonly string[] =>
        runTextRules(text, type, language, analyseText(text, type, language)).map(({ rule }) => rule);
      expect({ good, loud: loud(good) }).toEqual({ good, loud: [] });
      expect(loud(bad)).not.toEqual([]);
    }
  });
});
