import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Quantity, TextAnalysis } from '../../../src/core/language/analysis';
import { numberOf } from '../../../src/core/model/cells';
import { dayFromIso } from '../../../src/core/model/days';
import type { Language } from '../../../src/core/model/language';
import type { KeyResult } from '../../../src/core/model/okrs';
import type { Analyse } from '../../../src/core/rules/facts';
import type { AnyRule } from '../../../src/core/rules/rule';
import { runRules } from '../../../src/core/rules/run';
import type { SampleChange } from '../../../src/core/rules/sample/change';
import { SAMPLE_TODAY } from '../../../src/core/rules/sample/clean';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';
import type { KeyResultScore, Scores } from '../../../src/core/score/scores';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';
import type { Finding } from '../../../src/core/model/finding';

/** A reading of a text in which nothing is remarkable, with what a test wants to be. */
export function reading(parts: Partial<TextAnalysis> = {}): TextAnalysis {
  return {
    language: 'en',
    startsWithVerb: true,
    nominalised: false,
    saysWhatWillBeDone: true,
    verb: null,
    secondVerb: null,
    quantities: [],
    numbers: [],
    percentages: [],
    deadline: null,
    baseline: null,
    target: null,
    vague: false,
    activity: false,
    terms: [],
    ...parts,
  };
}

/** A quantity that stands in a text: offsets are found, not counted. */
export function quantity(text: string, words: string, parts: Partial<Quantity> & Pick<Quantity, 'value'>): Quantity {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { text: words, start, end: start + words.length, kind: 'count', role: 'target', unit: null, ...parts };
}

/** Good enough for rows whose texts hold plain numbers; the text rules are tested on readings of their own and on the real engine. */
export const readPlainly: Analyse = (text, _type, language) => {
  const numbers = [...text.matchAll(/\d+/gu)].map((match) => quantity(text, match[0], { value: Number(match[0]) }));
  return reading({ language, numbers, quantities: numbers, target: numbers.at(-1) ?? null });
};

const ENGINE = path.join(__dirname, '../../../src/core/language');

/** True once the engine and its four language packs are there. */
export function hasEngine(): boolean {
  return (
    existsSync(path.join(ENGINE, 'analyse.ts')) &&
    ['en', 'fr', 'it', 'pl'].every((folder) => readdirSync(path.join(ENGINE, folder)).includes('index.ts'))
  );
}

/** Scores by the plain formula; statuses are those that tests of the rules need. */
export function plainScores(workbook: DecodedWorkbook): Scores {
  const scoreOf = (keyResult: KeyResult): KeyResultScore => {
    const start = numberOf(keyResult.start) ?? 0;
    const target = numberOf(keyResult.target);
    const current = numberOf(keyResult.current);
    const progress =
      target === null
        ? null
        : current === null
          ? 0
          : target === start
            ? Number(current >= target)
            : (current - start) / (target - start);
    const score = progress === null ? null : Math.min(1, Math.max(0, progress));
    return {
      keyResult,
      progress,
      score,
      weightUsed: score === null ? 0 : 1,
      expected: null,
      status: score === null ? null : score === 1 ? 'done' : 'on-track',
    };
  };
  return { keyResults: workbook.okrs.keyResults.map(scoreOf), objectives: [], overall: null, netConfidence: null };
}

export function today(change: SampleChange): number {
  const day = dayFromIso(change.today ?? SAMPLE_TODAY);
  if (day === null) throw new Error('Not a day');
  return day;
}

export function findingsIn(
  change: SampleChange,
  language: Language = 'en',
  options: { readonly analyse?: Analyse; readonly rules?: readonly AnyRule[] } = {},
): readonly Finding[] {
  const workbook = sampleWorkbook(change, language);
  return runRules(
    workbook,
    { today: today(change), scores: plainScores(workbook), analyse: options.analyse ?? readPlainly },
    options.rules,
  );
}
