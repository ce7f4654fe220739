import type { Quantity, TextAnalysis } from '../../language/analysis';
import type { Localized } from '../../model/language';
import { tidied } from '../shared/text';
import { afterOfThe, cutLeadingWords } from './phrases';

/** What stands in for a count when it goes: "Generate 53 leads" becomes "Generate more leads". */
const MORE: Localized = { en: 'more', fr: 'plus de', it: 'più', pl: 'więcej' };
/** "a 35 % conversion rate", "from 800 to 2,000 members": a noun behind the number, not a time or a place, would stand there bare. */
const STARTS_WITH_NOUN = new RegExp(
  `^[ \\u00a0\\u202f]+(?!(?:${[
    'in|on|for|by|this|within|at|from|across|among|through|with|over|before|year|quarter|compared',
    "d['’]ici|avant|pour|en|au|aux|par|sur|dans|chez|cette|ce",
    'entro|nel|nella|nei|per|al|questo|con|tra',
    'do|w|we|za|na|przed|dla|wśród|u',
  ].join('|')})(?!\\p{L}))\\p{L}`,
  'iu',
);
/** "une dizaine de pays", "una ventina di consulenti". */
const PARTITIVE = /^[ \u00a0\u202f]+(?:d['’]|de[ \u00a0]|di[ \u00a0])/iu;
const STARTS_WITH_WORD = /^[ \u00a0\u202f]+\p{L}/u;

const POLISH = new Intl.PluralRules('pl');

/** "53 MQL": an acronym has no case to get wrong. */
const ACRONYM = /^[ \u00a0\u202f]+\p{Lu}{2,}(?!\p{L})/u;

/** "więcej" wants the genitive plural, which Polish counts have only from five on, and not all: 22, 23 and 24 have not. */
function hasGenitive({ value }: Quantity): boolean {
  return POLISH.select(value) === 'many';
}

/** Verbs that need to be told where to: "bring the share" says nothing without the number. */
const NEEDS_A_GOAL: ReadonlySet<string> = new Set(
  'bring take get move set put reach hit porter passer faire amener ramener atteindre portare passare raggiungere doprowadzic osiagnac'.split(
    ' ',
  ),
);

function cut(text: string, from: number, to: number, analysis: TextAnalysis): string | null {
  const { head } = cutLeadingWords(text.slice(0, from), analysis.language);
  return head === '' ? null : tidied(`${head} ${text.slice(to).trimStart()}`);
}

/**
 * An objective without its number, or null when taking it out would leave no sentence (more than one number, a verb that is the
 * number, such as "double", a Polish count of two to four).
 */
export function withoutNumber(text: string, analysis: TextAnalysis): string | null {
  const { baseline, target, numbers, verb, language } = analysis;
  const goalless = verb !== null && NEEDS_A_GOAL.has(verb.lemma);
  if (baseline !== null && target !== null && baseline.end <= target.start) {
    const unitFollows = STARTS_WITH_NOUN.test(text.slice(target.end));
    return numbers.length > 2 || unitFollows || goalless ? null : cut(text, baseline.start, target.end, analysis);
  }
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return null;
  if (verb !== null && number.start < verb.end && verb.start < number.end) return null;

  const head = text.slice(0, number.start);
  const tail = text.slice(number.end);
  if (number.kind === 'percentage') {
    if (goalless) return null;
    const rest = language === 'pl' ? null : afterOfThe(tail, language);
    // "Retain 92 % of customers": without the share, the customers follow the verb.
    if (rest !== null) {
      const leading = cutLeadingWords(head, language);
      return language === 'en' && !leading.cut ? tidied(`${leading.head} ${rest}`) : null;
    }
    return language === 'en' && STARTS_WITH_NOUN.test(tail) ? null : cut(text, number.start, number.end, analysis);
  }
  if (cutLeadingWords(head, language).cut) {
    return STARTS_WITH_WORD.test(tail) || goalless ? null : cut(text, number.start, number.end, analysis);
  }
  return withMore(head, number, tail, analysis);
}

/** "Generate 53 leads" as "Generate more leads"; null where more would not be meant or would not be grammatical. */
function withMore(head: string, number: Quantity, tail: string, analysis: TextAnalysis): string | null {
  const { language, verb, startsWithVerb } = analysis;
  const wantsMore =
    number.kind === 'count' && number.value > 0 && startsWithVerb && verb !== null && verb.direction !== 'lowers';
  if (!wantsMore || !STARTS_WITH_WORD.test(tail) || PARTITIVE.test(tail)) return null;
  if (language === 'pl' && !hasGenitive(number) && !ACRONYM.test(tail)) return null;
  const elided = language === 'fr' && /^[ \u00a0\u202f]+[aeiouyéèêâîôûœh]/iu.test(tail);
  return tidied(`${head.trimEnd()} ${elided ? `plus d’${tail.trimStart()}` : `${MORE[language]} ${tail.trimStart()}`}`);
}
