import { defineRule } from '../rule';

export const MOST_WORDS = 12;
export const MOST_CHARACTERS = 80;

type Data = { readonly words: number; readonly characters: number };

export const objectiveTooLong = defineRule<Data>({
  id: 'objective-too-long',
  on: 'objective-text',
  severity: 'warning',
  column: 'text',
  check: ({ text }) => {
    const trimmed = text.trim();
    const words = trimmed.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const characters = [...trimmed].length;
    return words > MOST_WORDS || characters > MOST_CHARACTERS ? [{ data: { words, characters } }] : [];
  },
  messages: {
    en: {
      title: 'Objective that is too long',
      what: ({ words, characters }, say) =>
        words > MOST_WORDS
          ? `It is ${say.count(words, { one: 'word', other: 'words' })} long.`
          : `It is ${say.count(characters, { one: 'character', other: 'characters' })} long.`,
      why: 'People work towards what they can repeat without looking it up.',
      how: (_, say) =>
        `Say it in at most ${MOST_WORDS} words. Reasons belong in ${say.column('objectives', 'why')}, measures in key results.`,
    },
    fr: {
      title: 'Objectif trop long',
      what: ({ words, characters }, say) =>
        words > MOST_WORDS
          ? `Il compte ${say.count(words, { one: 'mot', other: 'mots' })}.`
          : `Il compte ${say.count(characters, { one: 'caractère', other: 'caractères' })}.`,
      why: 'On travaille pour ce que l’on peut répéter sans le relire.',
      how: (_, say) =>
        `Dites-le en ${MOST_WORDS} mots au plus. Les raisons vont dans ${say.column('objectives', 'why')}, les mesures dans les résultats clés.`,
    },
    it: {
      title: 'Obiettivo troppo lungo',
      what: ({ words, characters }, say) =>
        words > MOST_WORDS
          ? `Ha ${say.count(words, { one: 'parola', other: 'parole' })}.`
          : `Ha ${say.count(characters, { one: 'carattere', other: 'caratteri' })}.`,
      why: 'Si lavora per quello che si sa ripetere senza rileggerlo.',
      how: (_, say) =>
        `Dillo in ${MOST_WORDS} parole al massimo. Le ragioni vanno in ${say.column('objectives', 'why')}, le misure nei risultati chiave.`,
    },
    pl: {
      title: 'Za długi cel',
      what: ({ words, characters }, say) =>
        words > MOST_WORDS
          ? `Ma ${say.count(words, { one: 'słowo', few: 'słowa', many: 'słów', other: 'słowa' })}.`
          : `Ma ${say.count(characters, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' })}.`,
      why: 'Pracujemy na rzecz tego, co umiemy powtórzyć z pamięci.',
      how: (_, say) =>
        `Zmieść się w ${MOST_WORDS} słowach. Powody wpisz w kolumnie ${say.column('objectives', 'why')}, a miary w kluczowych rezultatach.`,
    },
  },
  examples: {
    en: {
      bad: ['Become the company that every marketing team in Europe thinks of first when it plans a campaign'],
      good: ['Become the first name that European marketers think of'],
    },
    fr: {
      bad: [
        'Devenir l’entreprise à laquelle toutes les équipes marketing d’Europe pensent en premier pour leurs campagnes',
      ],
      good: ['Devenir le premier choix des marketeurs européens'],
    },
    it: {
      bad: [
        'Diventare l’azienda a cui tutti i team marketing d’Europa pensano per prima quando preparano una campagna',
      ],
      good: ['Diventare la prima scelta dei marketer europei'],
    },
    pl: {
      bad: [
        'Stać się firmą, o której każdy zespół marketingu w Europie myśli jako pierwszej, gdy planuje swoją kampanię',
      ],
      good: ['Stać się pierwszym wyborem marketerów w Europie'],
    },
  },
});
