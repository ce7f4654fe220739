import type { Language } from '../model/language';
import type { SummaryModel } from './model';
import { speakSummary } from './spoken';
import type { SpokenObjective, SpokenSummary } from './spoken';

/** The summary as plain text, for chat and for e-mail without formats. Lines are as long as their sentences. */
export function summaryText(model: SummaryModel, language: Language): string {
  const spoken = speakSummary(model, language);
  const figures = spoken.figures.map(
    ({ label, value, note }) => `${label}${spoken.colon}${value}${note === '' ? '' : ` (${note})`}`,
  );
  const objectives =
    spoken.objectives.length === 0
      ? [spoken.noObjective]
      : spoken.objectives.map((one, index) => block(one, index + 1));
  const blocks = [
    [spoken.title, spoken.subtitle].join('\n'),
    figures.join('\n'),
    ...objectives,
    ...(spoken.trend.length === 0 ? [] : [[spoken.trendTitle, ...spoken.trend.map(trendLine)].join('\n')]),
    ...spoken.lists.map(({ title, items }) => [title, ...items.map((item) => `- ${item}`)].join('\n')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block({ sentence, score, value, status, owner, weakest }: SpokenObjective, number: number): string {
  const facts = [`${value} ${bar(score ?? 0)}`, status, owner].filter((part) => part !== '').join(' · ');
  return [
    `${number}. ${sentence.first} ${sentence.second}`,
    `   ${facts}`,
    ...(weakest === '' ? [] : [`   ${weakest}`]),
  ].join('\n');
}

/** The day stands last: days differ in length, and bars are compared only when they begin at one place. */
const trendLine = ({ week, value, score }: SpokenSummary['trend'][number]): string => `${value} ${bar(score)} ${week}`;

const BAR_CELLS = 10;

function bar(score: number): string {
  const filled = Math.round(score * BAR_CELLS);
  return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
}
