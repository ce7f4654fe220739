import type { Day } from '../model/cells';
import { dateFromDay } from '../model/days';
import type { Language, Localized } from '../model/language';
import { typeset } from '../model/typography';
import { STATUS_LABELS } from '../workbook/schema/labels';
import { summaryWord } from '../workbook/summary-words';
import type { SummaryModel, SummaryObjective } from './model';
import { measuredBy, statement } from './sentence';

/** The summary in the words of a language: what the plain and the rich rendering share. */
export interface SpokenSummary {
  /** Between a label and what it names. */
  readonly colon: string;
  readonly title: string;
  /** `OKR 2027-Q1 · 1 January 2027 – 31 March 2027 · As of 20 January 2027` */
  readonly subtitle: string;
  readonly figures: readonly { readonly label: string; readonly value: string; readonly note: string }[];
  readonly objectivesTitle: string;
  readonly objectives: readonly SpokenObjective[];
  /** Said when there is no objective. */
  readonly noObjective: string;
  readonly trendTitle: string;
  readonly trend: readonly { readonly week: string; readonly value: string; readonly score: number }[];
  /** Wins, risks, decisions, "not now": those that have something to say. */
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
}

export interface SpokenObjective {
  readonly sentence: { readonly first: string; readonly second: string };
  readonly score: number | null;
  readonly value: string;
  readonly status: string;
  readonly tone: SummaryObjective['status'];
  readonly owner: string;
  /** `Weakest: Win 18 deals (0.10)`; blank when no key result counts. */
  readonly weakest: string;
}

const LOCALES: Localized = { en: 'en-GB', fr: 'fr-FR', it: 'it-IT', pl: 'pl-PL' };
const NONE = '–';

/**
 * Control characters, line ends, and those that reorder what stands around them: a cell's text takes one line, wherever it is
 * pasted.
 */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;
export const cleanText = (text: string): string => text.replace(UNSAFE, ' ').trim();

export function speakSummary(model: SummaryModel, language: Language): SpokenSummary {
  const word = (key: Parameters<typeof summaryWord>[0]): string => summaryWord(key, language);
  const score = scoreFormat(language);
  const date = dateFormat(language);
  const { firstDay, lastDay, keyResults, notes } = model;
  const colon = typeset(language === 'fr' ? ' : ' : ': ', language);
  const days = firstDay === null || lastDay === null ? '' : word('ofDays') + String(lastDay - firstDay + 1);
  const labelled = (label: string, value: number): string => `${label}${colon}${value}`;
  return {
    colon,
    title: cleanText(model.team) || word('untitled'),
    subtitle: [
      `OKR ${cleanText(model.quarter)}`.trim(),
      ...(firstDay === null || lastDay === null ? [] : [`${date(firstDay)} – ${date(lastDay)}`]),
      `${word('asOf')} ${date(model.asOf)}`,
    ].join(' · '),
    figures: [
      {
        label: word('overall'),
        value: score(model.overall),
        note: model.expected === null ? '' : word('expected') + score(model.expected),
      },
      { label: word('netConfidence'), value: signedShare(model.netConfidence, language), note: word('netMeaning') },
      {
        label: word('onTrack'),
        value: `${keyResults.onTrack} / ${keyResults.counting}`,
        note: [
          labelled(STATUS_LABELS['at-risk'][language], keyResults.atRisk),
          labelled(STATUS_LABELS['off-track'][language], keyResults.offTrack),
        ].join(' · '),
      },
      { label: word('daysLeft'), value: model.daysLeft === null ? NONE : String(model.daysLeft), note: days },
    ],
    objectivesTitle: word('objectives'),
    objectives: model.objectives.map((objective) => speakObjective(objective, language)),
    noObjective: word('noObjective'),
    trendTitle: word('trend'),
    trend: model.trend.map((week) => ({ week: date(week.start), value: score(week.score), score: week.score ?? 0 })),
    lists: [
      { title: word('wins'), items: notes.wins },
      { title: word('risks'), items: notes.risks },
      { title: word('decisions'), items: notes.decisions },
      {
        title: word('notNow'),
        items: model.notNow.map(({ request, why }) => (why === '' ? request : `${request} – ${why}`)),
      },
    ]
      .map(({ title, items }) => ({ title, items: items.map(cleanText).filter((item) => item !== '') }))
      .filter(({ items }) => items.length > 0),
  };
}

function speakObjective(objective: SummaryObjective, language: Language): SpokenObjective {
  const score = scoreFormat(language);
  const { weakest, status } = objective;
  const named = weakest && `${summaryWord('weakest', language)}${cleanText(weakest.text)} (${score(weakest.score)})`;
  return {
    sentence: {
      first: statement(cleanText(objective.text), language),
      second: measuredBy(objective.keyResults.map(cleanText), language),
    },
    score: objective.score,
    value: score(objective.score),
    status: status === null ? '' : STATUS_LABELS[status][language],
    tone: status,
    owner: cleanText(objective.owner),
    weakest: named ?? '',
  };
}

const DECIMAL_MARK: Localized = { en: '.', fr: ',', it: ',', pl: ',' };

/** A score as the summary shows it; a dash where there is none. */
export function scoreFormat(language: Language): (value: number | null) => string {
  return (value) => (value === null ? NONE : value.toFixed(2).replace('.', DECIMAL_MARK[language]));
}

function signedShare(value: number | null, language: Language): string {
  if (value === null) return NONE;
  const percent = Math.round(value * 100);
  return typeset(
    `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}${language === 'fr' ? ' ' : ''}%`,
    language,
  );
}

function dateFormat(language: Language): (day: Day) => string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (serial) => {
    const { year, month, day } = dateFromDay(serial);
    return format.format(Date.UTC(year, month - 1, day, 12));
  };
}
