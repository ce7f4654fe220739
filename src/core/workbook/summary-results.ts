import type { Day } from '../model/cells';
import { contributions } from '../score/contributions';
import { sameId } from '../score/score-workbook';
import type { Scores } from '../score/scores';
import { weeklyTrend } from '../score/trend';
import { measuredBy, statement } from '../summary/sentence';
import type { DecodedWorkbook } from './decoded';
import { STATUS_LABELS } from './schema/labels';
import type { CellValue } from './snapshot';
import {
  BLOCKS,
  COLUMNS,
  DECLINED_BLOCK,
  NOTES_A_KIND,
  ROWS,
  ROWS_A_LINE,
  STAMP,
  WEEK_COLUMNS,
} from './summary-layout';
import { lineCount } from './summary-layout';
import { summaryWord } from './summary-words';
import { keyResultTexts, trendOf } from './trend-of';

/** A cell of the Summary sheet (0-based) and what its formula yields. */
export interface SummaryResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * What the formulas of the Summary sheet yield, for files whose reader does not calculate. The same arithmetic as in
 * `summary-formulas.ts`: a change there is a change here, and the LibreOffice and Univer suites compare them.
 * @param today the day that counts as today (`settings.asOf`, where Settings hold one)
 */
export function summaryResults(workbook: DecodedWorkbook, scores: Scores, today: Day): readonly SummaryResult[] {
  return [
    ...headResults(workbook, today),
    ...cardResults(workbook, scores, today),
    ...lineResults(workbook, scores),
    ...trendResults(workbook, scores, today),
    ...declinedResults(workbook),
  ];
}

const orBlank = (value: CellValue): CellValue => value ?? '';

function headResults({ okrs, language }: DecodedWorkbook, today: Day): readonly SummaryResult[] {
  const { team, quarterText, quarterStart, quarterEnd } = okrs.settings;
  return [
    { row: ROWS.title, column: COLUMNS.sentence, value: team === '' ? summaryWord('untitled', language) : team },
    { row: ROWS.subtitle, column: COLUMNS.sentence, value: `OKR ${quarterText}`.trim() },
    { row: ROWS.subtitle, column: STAMP.start, value: orBlank(quarterStart) },
    { row: ROWS.subtitle, column: STAMP.end, value: orBlank(quarterEnd) },
    { row: ROWS.subtitle, column: STAMP.today, value: today },
  ];
}

function cardResults({ okrs, language }: DecodedWorkbook, scores: Scores, today: Day): readonly SummaryResult[] {
  const counting = scores.keyResults.filter(({ weightUsed }) => weightUsed > 0);
  const having = (...statuses: readonly string[]): number =>
    counting.filter(({ status }) => status !== null && statuses.includes(status)).length;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const named = (status: 'at-risk' | 'off-track'): string =>
    `${STATUS_LABELS[status][language]}${colon}${having(status)}`;
  const { quarterStart: start, quarterEnd: end } = okrs.settings;
  const [first, , third, fourth] = BLOCKS;
  const figures = [
    scores.overall,
    scores.netConfidence,
    `${having('on-track', 'done')} / ${counting.length}`,
    daysLeft(okrs.settings, today),
  ];
  return [
    ...figures.map((value, block) => ({ row: ROWS.cardFigure, column: BLOCKS[block] ?? 0, value: orBlank(value) })),
    { row: ROWS.cardNote, column: first, value: orBlank(expectedOverall(scores)) },
    { row: ROWS.cardNote, column: third, value: `${named('at-risk')} · ${named('off-track')}` },
    { row: ROWS.cardNote, column: fourth, value: start === null || end === null ? '' : end - start + 1 },
  ];
}

/** Of the quarter; before it begins, all of it. Null when its last day is unknown. */
export function daysLeft(
  { quarterStart: start, quarterEnd: end }: DecodedWorkbook['okrs']['settings'],
  today: Day,
): number | null {
  if (end === null) return null;
  return Math.max(0, Math.min(end - today, start === null ? Infinity : end - start + 1));
}

/** Each key result's expected progress, weighed as in the overall score; null when none counts. */
export function expectedOverall(scores: Scores): number | null {
  const parts = contributions(scores).filter(({ share }) => share > 0);
  return parts.length === 0 ? null : parts.reduce((sum, { share, entry }) => sum + share * (entry.expected ?? 0), 0);
}

function lineResults(workbook: DecodedWorkbook, scores: Scores): readonly SummaryResult[] {
  const { language } = workbook;
  const active = scores.objectives.filter(
    ({ objective }) => objective.state.value === 'active' && objective.text !== '',
  );
  const named = keyResultTexts(scores);
  const scoreOf = new Map(scores.keyResults.map(({ keyResult, score }) => [keyResult, score]));
  const listed = lineCount(active.length);
  const lines = Array.from({ length: listed }, (_, index): readonly SummaryResult[] => {
    const row = ROWS.firstLine + index * ROWS_A_LINE;
    const entry = active[index];
    const nobody = index === 0 ? summaryWord('noObjective', language) : '';
    const measures = entry && measuredBy(named.get(sameId(entry.objective.id ?? '')) ?? [], language);
    const weakest = entry?.weakest ?? null;
    return [
      { row, column: COLUMNS.sentence, value: entry ? statement(entry.objective.text, language) : nobody },
      { row, column: COLUMNS.score, value: orBlank(entry?.score ?? null) },
      { row, column: COLUMNS.status, value: entry?.status ? STATUS_LABELS[entry.status][language] : '' },
      { row, column: COLUMNS.owner, value: entry?.objective.owner ?? '' },
      { row: row + 1, column: COLUMNS.sentence, value: measures ?? '' },
      { row: row + 1, column: COLUMNS.score, value: orBlank(weakest && (scoreOf.get(weakest) ?? null)) },
      {
        row: row + 1,
        column: COLUMNS.weakest,
        value: weakest ? summaryWord('weakest', language) + weakest.text : '',
      },
    ];
  });
  const unlisted = active.length > listed ? `${summaryWord('unlisted', language)}${active.length - listed}` : '';
  return [...lines.flat(), { row: ROWS.unlisted, column: COLUMNS.sentence, value: unlisted }];
}

function trendResults(workbook: DecodedWorkbook, scores: Scores, today: Day): readonly SummaryResult[] {
  const { quarterStart: start, quarterEnd: end } = workbook.okrs.settings;
  const { overall } = scores;
  const weeks = start === null ? [] : weeklyTrend(trendOf(workbook, scores), { start, end, today, overall });
  return WEEK_COLUMNS.flatMap((column, index) => {
    const week = weeks[index];
    return [
      { row: ROWS.weeks, column, value: orBlank(week?.start ?? null) },
      { row: ROWS.weekScores, column, value: orBlank(week?.score ?? null) },
    ];
  });
}

/** The requests that were declined last, latest first; of one day, and without a day, the lower row first. */
export function latestDeclined({ okrs }: DecodedWorkbook): DecodedWorkbook['okrs']['declinedRequests'] {
  const dayOf = (date: { readonly kind: string; readonly day?: Day }): Day => date.day ?? 0;
  return okrs.declinedRequests
    .filter(({ request }) => request !== '')
    .sort((a, b) => dayOf(b.date) - dayOf(a.date) || b.ref.index - a.ref.index);
}

function declinedResults(workbook: DecodedWorkbook): readonly SummaryResult[] {
  const latest = latestDeclined(workbook);
  return Array.from({ length: NOTES_A_KIND }, (_, index) => {
    const one = latest[index];
    const why = one && one.whyNotNow !== '' ? ` – ${one.whyNotNow}` : '';
    return { row: ROWS.firstNote + index, column: DECLINED_BLOCK, value: one ? one.request + why : '' };
  });
}
