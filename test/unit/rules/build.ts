import { analyseText } from '../../../src/core/language/analyse';
import type { Quantity, TextAnalysis } from '../../../src/core/language/analysis';
import { dayFromIso } from '../../../src/core/model/days';
import type { Language } from '../../../src/core/model/language';
import type { Analyse } from '../../../src/core/rules/facts';
import type { AnyRule } from '../../../src/core/rules/rule';
import { runRules } from '../../../src/core/rules/run';
import type { SampleChange } from '../../../src/core/rules/sample/change';
import { SAMPLE_TODAY } from '../../../src/core/rules/sample/clean';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
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
    {
      today: today(change),
      scores: scoreWorkbook(workbook.okrs, today(change)),
      analyse: options.analyse ?? analyseText,
    },
    options.rules,
  );
}
