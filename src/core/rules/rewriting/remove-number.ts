import type { Quantity, TextAnalysis } from '../../language/analysis';
import type { Localized } from '../../model/language';
import { tidied } from '../shared/text';
import { afterOfThe, cutLeadingWords } from './phrases';

/** What stands in for a count when it goes: "Generate 53 leads" becomes "Generate more leads". */
const MORE: Localized = { en: 'more', fr: 'plus de', it: 'più', pl: 'więcej' };
/** "a 35 % conversion rate": an English share may describe the noun behind it, which would then stand there bare. */
const STARTS_WITH_NOUN =
  /^[ \u00a0\u202f]+(?!(?:in|on|for|by|this|within|at|from|across|among|through|with|over|before|year|quarter|compared)\b)\p{L}/iu;
const STARTS_WITH_WORD = /^[ \u00a0\u202f]+\p{L}/u;

/** Polish counts up to four take another case than "więcej" does; the words behind them would be wrong. */
function hasGenitive({ value }: Quantity): boolean {
  return value >= 5 && Number.isInteger(value);
}

function cut(text: string, from: number, to: number, analysis: TextAnalysis): string | null {
  const { language } = analysis;
  const leading = cutLeadingWords(text.slice(0, from), language);
  if (leading.head.length === 0) return null;
  return tidied(`${leading.head} ${text.slice(to).trimStart()}`);
}

/**
 * An objective without its number, or null when taking it out would leave no sentence (more than one number, a verb that is the
 * number, such as "double", a Polish count of two to four).
 */
export function withoutNumber(text: string, analysis: TextAnalysis): string | null {
  const { baseline, target, numbers, verb, language } = analysis;
  if (baseline !== null && target !== null && baseline.end <= target.start) {
    return numbers.length > 2 ? null : cut(text, baseline.start, target.end, analysis);
  }
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return null;
  if (verb !== null && number.start < verb.end && verb.start < number.end) return null;

  const head = text.slice(0, number.start);
  const tail = text.slice(number.end);
  if (number.kind === 'percentage') {
    const rest = afterOfThe(tail, language);
    const leading = cutLeadingWords(head, language);
    // "Retain 92 % of customers": without the share, the customers follow the verb.
    if (!leading.cut && rest !== null) return language === 'en' ? tidied(`${leading.head} ${rest}`) : null;
    return language === 'en' && STARTS_WITH_NOUN.test(tail) ? null : cut(text, number.start, number.end, analysis);
  }
  if (cutLeadingWords(head, language).cut) {
    return STARTS_WITH_WORD.test(tail) ? null : cut(text, number.start, number.end, analysis);
  }
  const isCountOfThings = number.kind === 'count' && verb !== null && STARTS_WITH_WORD.test(tail);
  if (!isCountOfThings || (language === 'pl' && !hasGenitive(number))) return null;
  const startsWithVowel = language === 'fr' && /^[ \u00a0\u202f]+[aeiouyéèêâîôûœh]/iu.test(tail);
  return startsWithVowel
    ? tidied(`${head.trimEnd()} plus d’${tail.trimStart()}`)
    : tidied(`${head.trimEnd()} ${MORE[language]} ${tail.trimStart()}`);
}
