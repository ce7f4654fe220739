import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseText } from '../../src/core/language/analyse';
import type { TextAnalysis, TextType } from '../../src/core/language/analysis';
import { LANGUAGES, type Language } from '../../src/core/model/language';

/** One labelled text, as in `development/README.md`. Corpora outside this repository may lack the later labels. */
export interface Sample {
  readonly id?: string;
  readonly lang: Language;
  readonly type: TextType;
  readonly text: string;
  readonly labels: Readonly<Partial<Record<SourceLabel, boolean>>>;
  /** Labels that the annotator left open; they are not counted. */
  readonly ambiguous?: readonly SourceLabel[];
}

type SourceLabel =
  | 'starts_with_verb'
  | 'nominalised'
  | 'says_what_will_be_done'
  | 'has_number'
  | 'has_percentage'
  | 'has_deadline'
  | 'has_from_to'
  | 'task_like'
  | 'vague';

interface Measure {
  readonly name: string;
  /** The texts that it is asked of; all when absent. */
  readonly types?: readonly TextType[];
  /** Source labels that it is read from. */
  readonly sources: readonly SourceLabel[];
  readonly expected: (labels: Sample['labels'], type: TextType) => boolean;
  readonly found: (analysis: TextAnalysis, type: TextType) => boolean;
}

const label = (name: string, source: SourceLabel, found: Measure['found']): Measure => ({
  name,
  sources: [source],
  expected: (labels) => labels[source] === true,
  found,
});

/** Outside sets lack the label; there a start that is a verb or nominalised says it. */
const saysWhat = (labels: Sample['labels']): boolean =>
  labels.says_what_will_be_done ?? (labels.starts_with_verb === true || labels.nominalised === true);

export const MEASURES: readonly Measure[] = [
  {
    name: 'no verb',
    sources: ['starts_with_verb', 'nominalised'],
    expected: (labels) => labels.starts_with_verb !== true && labels.nominalised !== true,
    found: (analysis) => !analysis.startsWithVerb && !analysis.nominalised,
  },
  label('number', 'has_number', (analysis) => analysis.numbers.length > 0),
  label('percentage', 'has_percentage', (analysis) => analysis.percentages.length > 0),
  label('deadline', 'has_deadline', (analysis) => analysis.deadline !== null),
  label('from-to', 'has_from_to', (analysis) => analysis.baseline !== null && analysis.target !== null),
  label('verb', 'starts_with_verb', (analysis) => analysis.startsWithVerb),
  label('nominalised', 'nominalised', (analysis) => analysis.nominalised),
  label('says what', 'says_what_will_be_done', (analysis) => analysis.saysWhatWillBeDone),
  label('activity', 'task_like', (analysis) => analysis.activity),
  label('vague', 'vague', (analysis) => analysis.vague),
  /**
   * Whether an error or a warning is due by `objective-with-target`, `objective-without-verb`, `key-result-without-number` or
   * `key-result-percentage`: what these rules ask of the analysis, asked of the labels.
   */
  {
    name: 'verdict',
    types: ['objective', 'key_result'],
    sources: ['says_what_will_be_done', 'has_number', 'has_percentage'],
    expected: (labels, type) =>
      type === 'objective'
        ? labels.has_number === true || !saysWhat(labels)
        : labels.has_number !== true || labels.has_percentage === true,
    found: (analysis, type) =>
      type === 'objective'
        ? analysis.numbers.length > 0 || !analysis.saysWhatWillBeDone
        : analysis.numbers.length === 0 || analysis.percentages.length > 0,
  },
];

/** The measures that the product promises figures for. */
export const PROMISED = ['no verb', 'number', 'percentage', 'deadline', 'from-to', 'verdict'] as const;

export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts over the samples that carry the label and do not leave it open. */
export function measure(samples: readonly Sample[], { types, sources, expected, found }: Measure): Figures {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const sample of samples) {
    if (types?.includes(sample.type) === false) continue;
    if (!sources.some((source) => source in sample.labels)) continue;
    if (sources.some((source) => sample.ambiguous?.includes(source))) continue;
    const is = expected(sample.labels, sample.type);
    const says = found(analyseText(sample.text, sample.type, sample.lang), sample.type);
    if (is && says) right += 1;
    else if (says) wrong += 1;
    else if (is) missed += 1;
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

export function readSamples(path: string): Sample[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sample);
}

/** The development set of one language, which the analysis is tuned on. */
export const developmentSet = (language: Language): Sample[] =>
  readSamples(join(__dirname, 'development', `${language}.jsonl`));

/** Labelled texts that may lie beside the repository; empty where they do not. */
export function outsideSet(language: Language): Sample[] {
  const folder = join(__dirname, '../../../shared/corpus');
  return ['calibration.jsonl', 'framework.jsonl']
    .flatMap((file) => readSamples(join(folder, file)))
    .filter((sample) => sample.lang === language);
}

export { LANGUAGES };
