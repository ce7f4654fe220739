import type { TextAnalysis } from '../../language/analysis';
import type { Language } from '../../model/language';
import { capitalised, tidied, uncapitalised } from '../shared/text';
import { REACH } from './phrases';
import { verbOfNoun } from './verbs-of-nouns';

/** How the object follows a verb once "of" is gone: "Augmentation du trafic" becomes "Augmenter le trafic". */
const OBJECT_AFTER: Readonly<Record<'en' | 'fr' | 'it', readonly (readonly [RegExp, string])[]>> = {
  en: [[/^of[ \u00a0]+/iu, '']],
  fr: [
    [/^du[ \u00a0]+/iu, 'le '],
    [/^des[ \u00a0]+/iu, 'les '],
    [/^de la[ \u00a0]+/iu, 'la '],
    [/^de l['’]/iu, 'l’'],
  ],
  it: [
    [/^dell['’]/iu, 'l’'],
    [/^dello[ \u00a0]+/iu, 'lo '],
    [/^della[ \u00a0]+/iu, 'la '],
    [/^delle[ \u00a0]+/iu, 'le '],
    [/^degli[ \u00a0]+/iu, 'gli '],
    [/^dei[ \u00a0]+/iu, 'i '],
    [/^del[ \u00a0]+/iu, 'il '],
  ],
};

/** Polish objects lose the genitive; only endings that leave no doubt, and the commonest words of the trade. */
const ACCUSATIVE: Readonly<Record<string, string>> = {
  liczby: 'liczbę',
  sprzedaży: 'sprzedaż',
  ruchu: 'ruch',
  przychodu: 'przychód',
  przychodów: 'przychody',
  kosztów: 'koszty',
  kosztu: 'koszt',
  zysku: 'zysk',
  czasu: 'czas',
  udziału: 'udział',
  poziomu: 'poziom',
  wskaźnika: 'wskaźnik',
  zasięgu: 'zasięg',
  zasięgów: 'zasięgi',
  zespołu: 'zespół',
  programu: 'program',
  procesu: 'proces',
};
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ości$/u, 'ość'],
  [/cji$/u, 'cję'],
  [/ania$/u, 'anie'],
  [/enia$/u, 'enie'],
];

function accusative(word: string): string | null {
  const known = ACCUSATIVE[word.toLowerCase()];
  if (known !== undefined) return known;
  const ending = ENDINGS.find(([pattern]) => pattern.test(word));
  return ending === undefined ? null : word.replace(ending[0], ending[1]);
}

function objectOf(rest: string, language: Language): string | null {
  if (language === 'pl') {
    const word = /^\p{L}+/u.exec(rest)?.[0];
    const changed = word === undefined ? null : accusative(word);
    return word === undefined || changed === null ? null : changed + rest.slice(word.length);
  }
  const found = OBJECT_AFTER[language].find(([pattern]) => pattern.test(rest));
  return found === undefined ? null : rest.replace(found[0], found[1]);
}

const ARTICLE_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[ \u00a0])(?:an?|the)[ \u00a0]+$/iu,
  fr: /(?:^|[ \u00a0])(?:(?:un|une|le|la)[ \u00a0]+|l['’])$/iu,
  it: /(?:^|[ \u00a0])(?:(?:un|una|uno|il|la|lo)[ \u00a0]+|l['’]|un['’])$/iu,
  pl: /$^/u,
};

/** A nominalised text with its verb: "Augmentation du trafic" becomes "Augmenter le trafic". Null when its object cannot be put right. */
export function asVerb(text: string, analysis: TextAnalysis): string | null {
  const { verb, nominalised, language } = analysis;
  const infinitive = nominalised && verb !== null ? verbOfNoun(verb.text, language) : null;
  if (verb === null || infinitive === null) return null;
  const before = text.slice(0, verb.start);
  const article = ARTICLE_BEFORE[language].exec(before);
  const head = article === null ? before : before.slice(0, article.index);
  // "Notable increase of …": what stands before the noun describes it, and cannot describe a verb.
  if (/\p{L}/u.test(head)) return null;
  const object = objectOf(text.slice(verb.end).trimStart(), language);
  if (object === null) return null;
  return tidied(`${capitalised(infinitive)} ${object}`);
}

const NUMBER_FIRST = /^\p{Sc}?\d/u;
const ACRONYM_FIRST = /^\p{Lu}{2,}/u;
/** An English measure that a value follows: "Sales of 1.2M". */
const ENGLISH_MEASURE = /^\p{L}.*\b(?:of|over|above|at least|at)[ \u00a0]\p{Sc}?\d/u;
/** An upper limit or a heading with a colon: "Cost per lead < 35", "MQL: 450". Nothing to reach. */
const NOT_REACHED = /[:<≤]|\b(?:under|below|no higher|at most)\b/iu;

/**
 * A bare measure as a promise: "40 qualified leads" becomes "Reach 40 qualified leads". Only where no article and no case is
 * missing: after a number, an acronym, or in English.
 */
export function asPromise(text: string, language: Language): string | null {
  const trimmed = text.trim();
  if (NOT_REACHED.test(trimmed)) return null;
  if (NUMBER_FIRST.test(trimmed) || ACRONYM_FIRST.test(trimmed)) return `${REACH[language]} ${trimmed}`;
  return language === 'en' && ENGLISH_MEASURE.test(trimmed) ? `${REACH.en} ${uncapitalised(trimmed)}` : null;
}
