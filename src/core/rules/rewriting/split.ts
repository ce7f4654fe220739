import type { TextAnalysis } from '../../language/analysis';
import { capitalised, tidied } from '../shared/text';

const CONJUNCTION = /(?:[ \u00a0,;]+(?:and|et|ed?|i|oraz|a także|as well as|ainsi que|puis|then|&|\+))?[ \u00a0,;]*$/iu;

/** Two statements joined by "and", each as a sentence of its own; null when there is no second verb. */
export function splitInTwo(text: string, analysis: TextAnalysis): readonly [string, string] | null {
  const { secondVerb } = analysis;
  if (secondVerb === null) return null;
  const first = tidied(text.slice(0, secondVerb.start).replace(CONJUNCTION, ''));
  const second = tidied(text.slice(secondVerb.start));
  return first === '' || second === '' ? null : [first, capitalised(second)];
}
