import type { Language, Localized } from '../../model/language';

/** "from 20 to 30" as each language says it inside a sentence. */
export const FROM_TO: Localized<(from: string, to: string) => string> = {
  en: (from, to) => `from ${from} to ${to}`,
  fr: (from, to) => `de ${from} à ${to}`,
  it: (from, to) => `da ${from} a ${to}`,
  pl: (from, to) => `z ${from} do ${to}`,
};

/** A verb that turns any measure into a promise: "Reach 40 qualified leads". */
export const REACH: Localized = { en: 'Reach', fr: 'Atteindre', it: 'Raggiungere', pl: 'Osiągnąć' };

const LOCALES: Localized = { en: 'en-GB', fr: 'fr-FR', it: 'it-IT', pl: 'pl-PL' };

/** A number as a text of that language writes it. */
export function numberIn(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}

/** Small words that lead up to a number and go with it when it goes: "by", "to at least", "de plus de". */
const LEADING_WORDS: Localized<RegExp> = {
  en: /(?:(?:^|[ \u00a0])(?:by|to|at|of|over|above|under|below|least|most|up|from|more|less|fewer|than|around|about|nearly|almost|an?|\+|>|<|≥|≤))+[ \u00a0]*$/iu,
  fr: /(?:(?:^|[ \u00a0])(?:de|d['’]|à|au|aux|des?|plus|moins|jusqu['’]à|jusqu['’]au|environ|près|par|sous|un|une|\+|>|<|≥|≤))+[ \u00a0]*$/iu,
  it: /(?:(?:^|[ \u00a0])(?:del|dello|dell['’]|della|dei|di|al|allo|all['’]|alla|ai|a|fino|almeno|oltre|da|dal|circa|più|meno|sotto|sopra|il|lo|l['’]|\+|>|<|≥|≤))+[ \u00a0]*$/iu,
  pl: /(?:(?:^|[ \u00a0])(?:o|do|z|ze|na|poziomie|poziom|co|najmniej|najwyżej|ponad|powyżej|poniżej|około|prawie|\+|>|<|≥|≤))+[ \u00a0]*$/iu,
};

/** The text before a number, without the small words that belong to it; and those words. */
export function cutLeadingWords(head: string, language: Language): { readonly head: string; readonly cut: boolean } {
  const match = LEADING_WORDS[language].exec(head);
  return match === null
    ? { head: head.trimEnd(), cut: false }
    : { head: head.slice(0, match.index).trimEnd(), cut: true };
}

/** "of the", "des", "dei": what ties a share to the things that it is a share of. Plurals only where the words show it. */
const OF_THE: Localized<RegExp> = {
  en: /^[ \u00a0]*of[ \u00a0]+(?:the[ \u00a0]+|our[ \u00a0]+|all[ \u00a0]+)*(?=\p{L})/iu,
  fr: /^[ \u00a0]*(?:des[ \u00a0]+|de[ \u00a0]+(?:nos|vos|leurs)[ \u00a0]+|d['’](?=\p{L})|du[ \u00a0]+|de[ \u00a0]+)/iu,
  it: /^[ \u00a0]*(?:(?:dei|degli|delle)[ \u00a0]+|dell['’]|d['’]|(?:della|dello|del|di)[ \u00a0]+)/iu,
  pl: /^[ \u00a0]+(?=\p{L})/iu,
};

/** The things are many and can be counted: "of requests", "des demandes", "dei clienti", "zapytań" — not "of revenue", "przychodu". */
const COUNTABLE: Localized<RegExp> = {
  en: /^[ \u00a0]*of[ \u00a0]+(?:[\p{L}'’-]+[ \u00a0]+){0,4}?[\p{L}'’-]*[^\Ws]s(?![\p{L}'’])/iu,
  fr: /^[ \u00a0]*(?:des|de[ \u00a0]+(?:nos|vos|leurs))[ \u00a0]/iu,
  it: /^[ \u00a0]*(?:dei|degli|delle)[ \u00a0]/iu,
  pl: /^[ \u00a0]+\p{L}*[bcćdfghjklłmnńprsśtwzźż](?!\p{L})/iu,
};

/** Whether what follows a share are things that can be counted instead. */
export function countsThings(tail: string, language: Language): boolean {
  return COUNTABLE[language].test(tail);
}

/** The text after a share, without "of the"; null when the share is not of anything. */
export function afterOfThe(tail: string, language: Language): string | null {
  const match = OF_THE[language].exec(tail);
  return match === null ? null : tail.slice(match[0].length);
}
