import type { Language, Localized } from '../model/language';
import { typeset } from '../model/typography';

/*
 * "We will [objective], as measured by [key results]", in the words of each language. Outside English the lead-in is one that
 * an infinitive, a noun of action and a first person can all follow, because trackers hold all three. The same phrase stands
 * in the workbook as a formula (`workbook/formulas/sentences.ts`): a change here reaches both.
 */

const LEADS: Localized = {
  en: 'We will ',
  fr: 'Notre objectif : ',
  it: 'Il nostro obiettivo: ',
  pl: 'Nasz cel: ',
};

const MEASURED_BY: Localized = {
  en: 'as measured by: ',
  fr: 'mesuré par : ',
  it: 'misurato da: ',
  pl: 'poznamy to po tym: ',
};

const UNMEASURED: Localized = {
  en: 'no key result counts yet this quarter',
  fr: 'aucun résultat clé ne compte encore ce trimestre',
  it: 'nessun risultato chiave conta ancora in questo trimestre',
  pl: 'w tym kwartale nie liczy się jeszcze żaden kluczowy rezultat',
};

export interface SentenceWords {
  readonly lead: string;
  readonly measuredBy: string;
  readonly unmeasured: string;
  readonly separator: string;
}

export function sentenceWords(language: Language): SentenceWords {
  return {
    lead: typeset(LEADS[language], language),
    measuredBy: typeset(MEASURED_BY[language], language),
    unmeasured: UNMEASURED[language],
    separator: typeset(language === 'fr' ? ' ; ' : '; ', language),
  };
}

/** How many key results a sentence names; further ones become an ellipsis. */
export const NAMED_KEY_RESULTS = 5;
/** Texts that end so take no comma. */
export const CLOSING_MARKS = '.,;:!?…';
const APOSTROPHES = "'’";

/** Lower case for the first letter of a text that goes on a sentence, unless it begins with an acronym or a name such as B2B. */
export function lowerFirst(text: string): string {
  const second = text.charAt(1);
  const isAcronym = second === second.toUpperCase() && !(second !== '' && APOSTROPHES.includes(second));
  return isAcronym ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `We will earn the trust of buyers,`: the first half of the sentence. */
export function statement(objective: string, language: Language): string {
  if (objective === '') return '';
  const comma = CLOSING_MARKS.includes(objective.slice(-1)) ? '' : ',';
  return sentenceWords(language).lead + lowerFirst(objective) + comma;
}

/** `as measured by: A; B`: the second half. */
export function measuredBy(keyResults: readonly string[], language: Language): string {
  const words = sentenceWords(language);
  if (keyResults.length === 0) return words.unmeasured;
  const named = keyResults.slice(0, NAMED_KEY_RESULTS);
  const more = keyResults.length > named.length ? ['…'] : [];
  return words.measuredBy + [...named, ...more].join(words.separator);
}
