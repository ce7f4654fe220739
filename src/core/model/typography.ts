import type { Language } from './language';

const NO_BREAK = '\u00a0';

/** `(?=…)` and groups only: older Safari, inside Excel for Mac, does not know lookbehind and would refuse the whole script. */
const BEFORE_HIGH_MARK = /[ \u00a0]+(?=[:;?!%»])/gu;
const AFTER_OPENING_QUOTE = /«[ \u00a0]*/gu;
const ONE_LETTER_WORD = /(^|[\s„(])([aiouwz]) (?=\S)/giu;

/**
 * Puts no-break spaces where a language wants them: in French before `: ; ? ! %` and inside « », in Polish after one-letter words.
 * Messages are written with plain spaces, so that a writer sees what is there. Words never change, only spaces do.
 */
export function typeset(text: string, language: Language): string {
  switch (language) {
    case 'fr':
      return text.replace(BEFORE_HIGH_MARK, NO_BREAK).replace(AFTER_OPENING_QUOTE, `«${NO_BREAK}`);
    case 'pl':
      // Twice: of two such words in a row ("i o to") one pass sees the first only.
      return text.replace(ONE_LETTER_WORD, `$1$2${NO_BREAK}`).replace(ONE_LETTER_WORD, `$1$2${NO_BREAK}`);
    case 'en':
    case 'it':
      return text;
  }
}
