import type { Day } from '../model/cells';
import type { Language, Localized } from '../model/language';
import type { KeyResult } from '../model/okrs';
import { typeset } from '../model/typography';
import { clampScore, progressOf } from '../score/key-result';
import { readingsByKeyResult } from '../score/readings';
import { sameId } from '../score/score-workbook';
import type { KeyResultScore, Scores } from '../score/scores';
import type { DecodedWorkbook } from '../workbook/decoded';
import type { SummaryNotes } from './model';
import { cleanText, scoreFormat } from './spoken';

/** A sentence that the data suggest for the summary, in the language of the workbook; null when they suggest none. */
export interface DraftedNotes {
  readonly win: string | null;
  readonly risk: string | null;
}

const A_WEEK = 7;
/** A smaller move is none: the sentence would say that a score rose from 0.25 to 0.25. */
const LEAST_MOVE = 0.01;

interface Facts {
  readonly keyResult: KeyResult;
  readonly status: KeyResultScore['status'];
  readonly score: number;
  readonly expected: number | null;
  /** The score a week ago, when there was a reading since; else null. */
  readonly before: number | null;
}

/**
 * The best and the most worrying news, a sentence each: a key result reached or moved up this week, else the one farthest ahead; the one
 * farthest behind. What a note on the sheet names already is passed over.
 * @param today the day that counts as today
 */
export function draftNotes(workbook: DecodedWorkbook, scores: Scores, today: Day, notes: SummaryNotes): DraftedNotes {
  const facts = factsOf(workbook, scores, today);
  const { language } = workbook;
  const first = (all: readonly Facts[], said: readonly string[], say: (one: Facts) => string): string | null => {
    const known = namedIn(said, all);
    const news = all.find(({ keyResult }) => !known.has(cleanText(keyResult.text)));
    return news ? say(news) : null;
  };
  return {
    win: first(winsFirst(facts), notes.wins, (one) => sayWin(one, language)),
    risk: first(worstFirst(facts), notes.risks, (one) => sayRisk(one, language)),
  };
}

/**
 * The key results whose words stand in these notes. The longest are looked for first, and taken out: `Win clients` is not named by
 * a note about `Win clients in Italy`.
 */
function namedIn(notes: readonly string[], facts: readonly Facts[]): ReadonlySet<string> {
  const texts = facts.map(({ keyResult }) => cleanText(keyResult.text)).sort((a, b) => b.length - a.length);
  const named = new Set<string>();
  for (const note of notes) {
    let rest = note;
    for (const text of texts) {
      if (!rest.includes(text)) continue;
      named.add(text);
      rest = rest.replaceAll(text, '\n');
    }
  }
  return named;
}

function factsOf({ okrs }: DecodedWorkbook, scores: Scores, today: Day): readonly Facts[] {
  const readings = readingsByKeyResult(okrs);
  return scores.keyResults.flatMap(({ keyResult, score, expected, status, weightUsed }): readonly Facts[] => {
    if (weightUsed <= 0 || score === null || keyResult.text === '') return [];
    const own = (keyResult.id === null ? [] : (readings.get(sameId(keyResult.id)) ?? [])).filter(
      ({ day }) => day <= today,
    );
    const hasNews = own.some(({ day }) => day > today - A_WEEK);
    const old = own.filter(({ day }) => day <= today - A_WEEK).at(-1);
    const then = old ? progressOf({ ...keyResult, current: { kind: 'number', value: old.value } }) : 0;
    return [{ keyResult, score, expected, status, before: hasNews && then !== null ? clampScore(then) : null }];
  });
}

const moveOf = ({ before, score }: Facts): number => (before === null ? 0 : score - before);
const gapOf = ({ expected, score }: Facts): number => (expected ?? 0) - score;

function winsFirst(facts: readonly Facts[]): readonly Facts[] {
  const rank = (one: Facts): number => {
    const moved = moveOf(one) >= LEAST_MOVE;
    if (one.status === 'done') return moved ? 0 : 2;
    return moved ? 1 : 3;
  };
  return facts
    .filter((one) => rank(one) < 3 || (one.status === 'on-track' && one.score > 0))
    .sort((a, b) => rank(a) - rank(b) || moveOf(b) - moveOf(a) || gapOf(a) - gapOf(b));
}

function worstFirst(facts: readonly Facts[]): readonly Facts[] {
  return facts
    .filter(({ status }) => status === 'off-track' || status === 'at-risk')
    .sort((a, b) => Number(b.status === 'off-track') - Number(a.status === 'off-track') || gapOf(b) - gapOf(a));
}

const QUOTES = { en: ['“', '”'], fr: ['« ', ' »'], it: ['«', '»'], pl: ['„', '”'] } as const;

const REACHED: Localized = {
  en: 'has reached its target',
  fr: 'a atteint sa cible',
  it: 'ha raggiunto il traguardo',
  pl: '– cel osiągnięty',
};

/** Between two scores and after them. */
const MOVED: Readonly<Record<Language, (before: string, now: string) => string>> = {
  en: (before, now) => `moved up from ${before} to ${now} this week`,
  fr: (before, now) => `est passé de ${before} à ${now} cette semaine`,
  it: (before, now) => `è passato da ${before} a ${now} questa settimana`,
  pl: (before, now) => `– wynik wzrósł w tym tygodniu z ${before} do ${now}`,
};

const STANDS: Readonly<Record<'on-track' | 'at-risk' | 'off-track', Localized>> = {
  'on-track': { en: 'is on track', fr: 'est en bonne voie', it: 'è in linea', pl: '– na dobrej drodze' },
  'at-risk': { en: 'is at risk', fr: 'est à risque', it: 'è a rischio', pl: '– zagrożone' },
  'off-track': { en: 'is off track', fr: 'est en retard', it: 'è in ritardo', pl: '– poza planem' },
};

const EXPECTED: Readonly<Record<Language, (now: string, expected: string) => string>> = {
  en: (now, expected) => `: ${now}, with ${expected} expected by now`,
  fr: (now, expected) => ` : ${now}, pour ${expected} attendu à ce jour`,
  it: (now, expected) => `: ${now}, contro ${expected} atteso a oggi`,
  pl: (now, expected) => `: ${now} przy oczekiwanych na dziś ${expected}`,
};

function sayWin(one: Facts, language: Language): string {
  const score = scoreFormat(language);
  if (one.status === 'done') return sentence(one, REACHED[language], language);
  if (moveOf(one) >= LEAST_MOVE) return sentence(one, MOVED[language](score(one.before), score(one.score)), language);
  return sentence(one, standing(one, 'on-track', language), language);
}

function sayRisk(one: Facts, language: Language): string {
  return sentence(one, standing(one, one.status === 'off-track' ? 'off-track' : 'at-risk', language), language);
}

function standing({ score, expected }: Facts, status: keyof typeof STANDS, language: Language): string {
  const say = scoreFormat(language);
  return STANDS[status][language] + EXPECTED[language](say(score), say(expected));
}

/** People's own words are quoted and pass untouched; the owner stands behind, in a form that needs no inflection. */
function sentence({ keyResult }: Facts, says: string, language: Language): string {
  const [open, close] = QUOTES[language];
  const owner = cleanText(keyResult.owner);
  const quoted = `${typeset(open, language)}${cleanText(keyResult.text)}${typeset(close, language)}`;
  return `${quoted} ${typeset(says, language)}${owner === '' ? '' : ` (${owner})`}.`;
}
