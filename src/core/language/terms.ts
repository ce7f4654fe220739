import type { Language } from '../model/language';
import { nounForms as en } from './en/noun-forms';
import { nounForms as fr } from './fr/noun-forms';
import { nounForms as it } from './it/noun-forms';
import { nounForms as pl } from './pl/noun-forms';

/** Small beside the reading of texts: the pane asks for it before the rules are there. */
const FORMS: Readonly<Record<Language, (word: string) => readonly string[]>> = { en, fr, it, pl };

/** Shorter words than these have no endings to take away; of so short a name the capitals count, too: IT is not *it*. */
const SHORTEST_INFLECTED = 3;

const ACRONYMS = /^\p{Lu}{2,}s$/u;

interface Word {
  readonly written: string;
  /** The word as it may stand in a dictionary, in every way in which it can be read. */
  readonly forms: readonly string[];
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l');
}

function wordsOf(text: string, language: Language): readonly Word[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((written) => {
    const folded = fold(written);
    if (folded.length < SHORTEST_INFLECTED) return { written, forms: [folded] };
    // Acronyms come from English, plural and all, whatever the language around them.
    const forms = ACRONYMS.test(written) ? en(folded) : FORMS[language](folded);
    return { written, forms };
  });
}

function isSameWord(one: Word, other: Word): boolean {
  if (one.written.length < SHORTEST_INFLECTED && one.written === one.written.toUpperCase()) {
    return one.written === other.written;
  }
  return one.forms.some((form) => other.forms.includes(form));
}

/** A term that goes by several names, `MQL (marketing-qualified lead)` or `Churn / attrition`, by any of them. */
function namesOf(term: string): readonly string[] {
  return term
    .split(/[();,]|\s\/\s/u)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
}

/** Tells whether a text uses a term: as whole words, in whatever number or case the language puts them. */
export function termFinder(term: string, language: Language): (text: string) => boolean {
  const names = namesOf(term)
    .map((name) => wordsOf(name, language))
    .filter((name) => name.length > 0);
  return (text) => {
    const words = wordsOf(text, language);
    return names.some((name) =>
      words.some((_, start) =>
        name.every((part, index) => {
          const word = words[start + index];
          return word !== undefined && isSameWord(part, word);
        }),
      ),
    );
  };
}

/** Tells whether another term is the same one: MQLs and MQL, but not a qualified lead and a lead. */
export function sameTermAs(term: string, language: Language): (other: string) => boolean {
  const names = namesOf(term).map((name) => ({
    count: wordsOf(name, language).length,
    find: termFinder(name, language),
  }));
  return (other) =>
    namesOf(other).some((name) => {
      const count = wordsOf(name, language).length;
      return names.some((own) => own.count === count && own.find(name));
    });
}
