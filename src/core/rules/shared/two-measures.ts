import type { Quantity, TextAnalysis } from '../../language/analysis';

/** A word, then "and" (or a semicolon or plus), then at most one word before the next number: "40 leads and sign 10 deals". */
const JOINED =
  /\p{L}[\p{L}'’-]*[ \u00a0]*(?:;|\+|&|[,]?[ \u00a0]+(?:and|et|ed?|i|oraz|plus|a także|ainsi que|as well as))[ \u00a0]+(?:\p{L}+[ \u00a0]+)?[\p{Sc}]?$/iu;

/** Two targets of their own joined by "and"; null when there is one, or a range. A from-to, or a service level, is one. */
export function twoMeasures(text: string, analysis: TextAnalysis): readonly [Quantity, Quantity] | null {
  if (analysis.numbers.length < 2) return null;
  const targets = analysis.numbers.filter(({ role }) => role === 'target' || role === 'change');
  for (let index = 1; index < targets.length; index += 1) {
    const first = targets[index - 1];
    const second = targets[index];
    if (first !== undefined && second !== undefined && JOINED.test(text.slice(first.end, second.start)))
      return [first, second];
  }
  return null;
}
