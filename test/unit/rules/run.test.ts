import { analyseText } from '../../../src/core/language/analyse';
import type { TextAnalysis } from '../../../src/core/language/analysis';
import { RULES } from '../../../src/core/rules';
import type { Analyse } from '../../../src/core/rules/facts';
import { defineRule, type AnyRule } from '../../../src/core/rules/rule';
import { runRules, runTextRules } from '../../../src/core/rules/run';
import type { SampleChange } from '../../../src/core/rules/sample/change';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';
import { findingWords } from '../../../src/core/rules/words';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { findingsIn, reading, today } from './build';

const WORDS = { title: 'Test', what: 'Test.', why: 'Test.', how: 'Test.' };

function ruleThat(parts: { readonly id: string; readonly check: () => never }): AnyRule {
  return defineRule({
    id: parts.id,
    on: 'objective',
    severity: 'error',
    column: 'text',
    check: parts.check,
    messages: { en: WORDS, fr: WORDS, it: WORDS, pl: WORDS },
    examples: { bad: [] },
  });
}

const severityOf = (change: SampleChange, rule: string): string | undefined =>
  findingsIn(change).find((finding) => finding.rule === rule)?.severity;

describe('severity', () => {
  const percentage: SampleChange = {
    keyResults: { 'O1.KR2': { text: 'Raise retention from 80% to 90%', start: 80, target: 90 } },
  };

  it('is the rule’s own in the framework profile', () => {
    expect(severityOf(percentage, 'key-result-percentage')).toBe('warning');
  });

  it('follows the profile', () => {
    expect(severityOf({ ...percentage, settings: { profile: 'strict' } }, 'key-result-percentage')).toBe('error');
    expect(severityOf({ ...percentage, settings: { profile: 'relaxed' } }, 'key-result-percentage')).toBeUndefined();
  });

  it('follows the workbook’s own setting before the profile', () => {
    const ruleSettings = { 'key-result-percentage': 'info' } as const;
    expect(severityOf({ ...percentage, settings: { profile: 'relaxed' }, ruleSettings }, 'key-result-percentage')).toBe(
      'info',
    );
  });

  it('off means off, for every rule', () => {
    const ruleSettings = Object.fromEntries(RULES.map(({ id }) => [id, 'off'] as const));
    const broken: SampleChange = {
      objectives: { O1: { text: 'SEO', owner: '' } },
      keyResults: { 'O1.KR1': { target: null, owner: '' } },
    };
    expect(findingsIn(broken)).not.toEqual([]);
    expect(findingsIn({ ...broken, ruleSettings })).toEqual([]);
  });
});

describe('a rule that throws', () => {
  const broken = ruleThat({
    id: 'broken-rule',
    check: () => {
      throw new Error('no such thing');
    },
  });

  it('becomes a finding that names the rule, and the others still run', () => {
    const findings = findingsIn({ keyResults: { 'O1.KR1': { owner: '' } } }, 'en', { rules: [broken, ...RULES] });
    const failures = findings.filter(({ rule }) => rule === 'internal-failure');
    expect(failures).toHaveLength(3);
    expect(failures[0]).toEqual({
      rule: 'internal-failure',
      severity: 'warning',
      place: { row: { table: 'objectives', index: 0, id: 'O1' }, column: null },
      data: { failed: 'broken-rule', reason: 'no such thing' },
      suggestions: [],
    });
    expect(failures[0] && findingWords(failures[0], 'fr').what).toContain('broken-rule');
    expect(findings.map(({ rule }) => rule)).toContain('key-result-without-owner');
  });

  it('does not hide a text that cannot be read', () => {
    const analyse: Analyse = () => {
      throw new TypeError('cannot read');
    };
    const findings = findingsIn({}, 'en', { analyse });
    expect(findings).not.toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['internal-failure']));
  });
});

describe('order', () => {
  it('goes through the workbook, then table by table, row by row, worst first within a cell', () => {
    const findings = findingsIn({
      objectives: { O3: { text: 'Generate 53 MQLs and sign 4 deals a week before the end of the year for our team' } },
      keyResults: { 'O1.KR1': { owner: '' } },
      actions: { 'O1.KR2.A1': { owner: '' } },
      ruleSettings: { 'no-such-rule': 'off' },
      problems: [{ kind: 'missing-column', table: 'glossary', column: 'term' }],
    });
    const places = findings.map(({ place, severity, rule }) => [place.row?.table ?? 'workbook', severity, rule]);
    expect(places.map(([table]) => table)).toEqual(
      [...places.map(([table]) => table)].sort((a, b) => ORDER.indexOf(a ?? '') - ORDER.indexOf(b ?? '')),
    );
    const inText = findings
      .filter(({ place }) => place.row?.id === 'O3' && place.column === 'text')
      .map(({ severity }) => severity);
    expect(inText[0]).toBe('error');
    expect(inText.indexOf('warning')).toBeGreaterThan(inText.lastIndexOf('error'));
  });

  const ORDER = [
    'workbook',
    'objectives',
    'keyResults',
    'actions',
    'checkIns',
    'notNow',
    'glossary',
    'settings',
    'rules',
  ];
});

describe('one row', () => {
  it('gives the findings of that row only, the same as in the whole run', () => {
    const change: SampleChange = { keyResults: { 'O1.KR1': { owner: '' }, 'O1.KR2': { target: null, due: null } } };
    const workbook = sampleWorkbook(change, 'en');
    const context = { today: today(change), scores: scoreWorkbook(workbook.okrs, today(change)), analyse: analyseText };
    const only = { table: 'keyResults', index: 1 } as const;
    const whole = runRules(workbook, context);
    expect(runRules(workbook, { ...context, only })).toEqual(
      whole.filter(({ place }) => place.row?.table === 'keyResults' && place.row.index === 1),
    );
  });
});

describe('reading texts', () => {
  it('reads each text once', () => {
    const read: string[] = [];
    const analyse: Analyse = (text, type, language) => {
      read.push(`${type} ${text}`);
      return analyseText(text, type, language);
    };
    findingsIn({}, 'en', { analyse });
    expect(read).toEqual([...new Set(read)]);
    expect(read.length).toBeGreaterThan(10);
  });
});

describe('history', () => {
  const bad = { text: 'Better brand', owner: '', target: null, due: null } as const;

  it('leaves key results of past quarters alone', () => {
    expect(findingsIn({ keyResults: { old: { id: 'O1.KR9', quarter: '2026-Q4', ...bad } } })).toEqual([]);
  });

  it('leaves objectives alone that are not active', () => {
    const paused = { state: 'paused', text: 'SEO', why: '', owner: '', supports: '' } as const;
    expect(findingsIn({ objectives: { O4: paused } })).toEqual([]);
  });

  it('leaves dropped actions alone', () => {
    expect(
      findingsIn({ actions: { x: { id: 'O1.KR1.A2', keyResult: 'O9', state: 'dropped', text: '', owner: '' } } }),
    ).toEqual([]);
  });

  it('follows the day that Settings stand at rather than today', () => {
    const late: SampleChange = { actions: { 'O1.KR1.A1': { due: '2027-01-10' } } };
    expect(findingsIn(late).map(({ rule }) => rule)).toEqual(['action-overdue']);
    const asOf = sampleWorkbook(late, 'en').okrs.settings.quarterStart;
    expect(findingsIn({ ...late, settings: { asOf } }).map(({ rule }) => rule)).not.toContain('action-overdue');
  });
});

describe('a text without a workbook', () => {
  const analysis = (parts: Partial<TextAnalysis>): TextAnalysis => reading(parts);

  it('gets text rules of its type only, and no suggestions', () => {
    const findings = runTextRules(
      'Étude de marché',
      'objective',
      'fr',
      analysis({ language: 'fr', startsWithVerb: false, saysWhatWillBeDone: false }),
    );
    expect(findings).toEqual([
      {
        rule: 'objective-without-verb',
        severity: 'error',
        place: { row: null, column: 'text' },
        data: { text: 'Étude de marché' },
        suggestions: [],
      },
    ]);
  });

  it('is judged by the profile', () => {
    const text = 'Raise retention to 90%';
    const read = analyseText(text, 'key_result', 'en');
    const severity = (profile: 'framework' | 'strict' | 'relaxed'): string | undefined =>
      runTextRules(text, 'key_result', 'en', read, profile).find(({ rule }) => rule === 'key-result-percentage')
        ?.severity;
    expect([severity('framework'), severity('strict'), severity('relaxed')]).toEqual(['warning', 'error', undefined]);
  });

  it.each(['', '   ', '\u200b', '\u00a0'])('that is blank (%j) is said to be empty and nothing else', (text) => {
    const rules = (type: 'objective' | 'key_result' | 'action'): readonly string[] =>
      runTextRules(text, type, 'en', analyseText(text, type, 'en')).map(({ rule }) => rule);
    expect([rules('objective'), rules('key_result'), rules('action')]).toEqual([
      ['objective-empty'],
      ['key-result-empty'],
      ['action-empty'],
    ]);
  });
});
