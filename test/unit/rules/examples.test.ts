import { analyseText } from '../../../src/core/language/analyse';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import type { Finding } from '../../../src/core/model/finding';
import { RULES } from '../../../src/core/rules';
import { runTextRules } from '../../../src/core/rules/run';
import { findingWords, ruleTitle, wordsOf } from '../../../src/core/rules/words';
import { SCHEMA } from '../../../src/core/workbook/schema';
import { findingsIn } from './build';
import { faultsOfFullSentence, faultsOfSentence } from './whole';

const TEXT_TYPES = { 'objective-text': 'objective', 'key-result-text': 'key_result', 'action-text': 'action' } as const;

const TEXT_RULES = RULES.flatMap((rule) =>
  rule.on === 'objective-text' || rule.on === 'key-result-text' || rule.on === 'action-text' ? [rule] : [],
);
const ROW_RULES = RULES.flatMap((rule) =>
  rule.on === 'objective-text' || rule.on === 'key-result-text' || rule.on === 'action-text' ? [] : [rule],
);

/** Everything that can be wrong with how a finding reads, in every language, whatever language it was found in. */
function expectGoodWords(finding: Finding): void {
  for (const language of LANGUAGES) {
    const { title, what, why, how, suggestions } = findingWords(finding, language);
    expect(faultsOfSentence(title, language)).toEqual([]);
    expect([what, why, how].flatMap((text) => faultsOfFullSentence(text, language))).toEqual([]);
    expect(suggestions).toHaveLength(finding.suggestions.length);
    expect(suggestions.flatMap((text) => faultsOfSentence(text, language))).toEqual([]);
  }
}

/** The same message with every number in turn 1, 2, 5, 22 and 1.5: one, few, many, few and other in Polish. */
function expectGoodPlurals(finding: Finding): void {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (rule === undefined) throw new Error(finding.rule);
  for (const [key, value] of Object.entries(finding.data)) {
    if (typeof value !== 'number') continue;
    for (const number of [1, 2, 5, 22, 1.5]) {
      for (const language of LANGUAGES) {
        const words = wordsOf(rule, { ...finding.data, [key]: number }, [], language);
        expect(faultsOfFullSentence(words.what, language)).toEqual([]);
      }
    }
  }
}

function expectRealPlace({ place }: Finding): void {
  if (place.row === null) return;
  const columns = SCHEMA[place.row.table].columns;
  if (place.column !== null) expect(Object.keys(columns)).toContain(place.column);
  expect(place.row.index).toBeGreaterThanOrEqual(0);
}

function expectRealSuggestions(finding: Finding): void {
  for (const { edits, preview, fillIn } of finding.suggestions) {
    expect(edits.length).toBeGreaterThan(0);
    if (preview !== null) expect(preview).toMatch(/\S/);
    if (preview?.includes('__')) expect(fillIn).toBe(true);
    for (const edit of edits) {
      if (edit.kind === 'set') expect(Object.keys(SCHEMA[edit.row.table].columns)).toContain(edit.column);
      if (edit.kind === 'append') {
        expect(Object.keys(SCHEMA[edit.table].columns)).toEqual(expect.arrayContaining(Object.keys(edit.values)));
      }
    }
  }
}

function expectUnique(values: readonly unknown[]): void {
  const texts = values.map((value) => JSON.stringify(value));
  expect(texts).toEqual([...new Set(texts)]);
}

describe.each(ROW_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const of = (findings: readonly Finding[]): readonly Finding[] => findings.filter((finding) => finding.rule === id);

  it.each(LANGUAGES)('finds each bad example and no good one in %s', (language) => {
    for (const bad of rule.examples.bad) {
      const found = of(findingsIn(bad, language));
      expect({ bad, finds: found.length > 0 }).toEqual({ bad, finds: true });
      for (const finding of found) {
        expectGoodWords(finding);
        expectGoodPlurals(finding);
        expectRealPlace(finding);
        expectRealSuggestions(finding);
      }
    }
    for (const good of [{}, ...(rule.examples.good ?? [])]) expect(of(findingsIn(good, language))).toEqual([]);
  });

  it('has no example twice', () => {
    expectUnique([...rule.examples.bad, ...(rule.examples.good ?? [])]);
  });
});

describe.each(TEXT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const type = TEXT_TYPES[rule.on];
  const inText = (text: string, language: Language): readonly Finding[] =>
    runTextRules(text, type, language, analyseText(text, type, language), 'strict').filter(
      (finding) => finding.rule === id,
    );

  it.each(LANGUAGES)('finds each bad example and no good one in %s', (language) => {
    const { bad, good } = rule.examples[language];
    for (const text of bad) {
      const found = inText(text, language);
      expect({ text, found: found.length }).toEqual({ text, found: 1 });
      found.forEach(expectGoodWords);
      found.forEach(expectGoodPlurals);
      expect(found[0]?.place).toEqual({ row: null, column: 'text' });
    }
    for (const text of good) expect({ text, found: inText(text, language) }).toEqual({ text, found: [] });
  });

  it('offers real suggestions in a workbook', () => {
    if (rule.on === 'action-text') return;
    for (const language of LANGUAGES) {
      for (const text of rule.examples[language].bad) {
        const change =
          rule.on === 'objective-text' ? { objectives: { O1: { text } } } : { keyResults: { 'O1.KR1': { text } } };
        const found = findingsIn(change, language).filter((finding) => finding.rule === id);
        found.forEach(expectRealSuggestions);
        found.forEach(expectGoodWords);
      }
    }
  });

  it('has no example twice', () => {
    for (const language of LANGUAGES) expectUnique([...rule.examples[language].bad, ...rule.examples[language].good]);
  });
});

it.each(LANGUAGES)('the clean sample workbook is clean in %s', (language) => {
  expect(findingsIn({}, language)).toEqual([]);
});

it.each(LANGUAGES)('every rule has its own short title in %s', (language) => {
  const titles = RULES.map((rule) => ruleTitle(rule, language));
  expectUnique(titles);
  expect(titles.flatMap((title) => faultsOfSentence(title, language))).toEqual([]);
  expect(titles.filter((title) => title.length > 60)).toEqual([]);
});
