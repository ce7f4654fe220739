import type { Day } from '../model/cells';
import type { Status } from '../model/okrs';
import { contributions } from '../score/contributions';
import { sameId } from '../score/score-workbook';
import type { Scores } from '../score/scores';
import { weeklyTrend } from '../score/trend';
import type { TrendWeek } from '../score/trend';
import type { DecodedWorkbook } from '../workbook/decoded';
import { daysLeft, expectedOverall, latestDeclined } from '../workbook/summary-results';
import { keyResultTexts, trendOf } from '../workbook/trend-of';

/** What people typed on the Summary sheet. */
export interface SummaryNotes {
  readonly wins: readonly string[];
  readonly risks: readonly string[];
  readonly decisions: readonly string[];
}

export const NO_NOTES: SummaryNotes = { wins: [], risks: [], decisions: [] };

export interface SummaryObjective {
  readonly id: string | null;
  readonly text: string;
  readonly owner: string;
  /** From 0 to 1, unrounded; null when no key result counts. */
  readonly score: number | null;
  readonly expected: number | null;
  readonly status: Status | null;
  /** Texts of the key results that count, in the order of the sheet. */
  readonly keyResults: readonly string[];
  readonly weakest: { readonly id: string | null; readonly text: string; readonly score: number | null } | null;
}

/** The page that leadership reads, as data: no words, no rounding. Days are serial days of the 1900 date system. */
export interface SummaryModel {
  readonly team: string;
  readonly quarter: string;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly asOf: Day;
  readonly daysLeft: number | null;
  readonly overall: number | null;
  /** Where the overall score would stand at a steady pace. */
  readonly expected: number | null;
  /** From -1 to 1. */
  readonly netConfidence: number | null;
  readonly keyResults: {
    readonly counting: number;
    readonly onTrack: number;
    readonly atRisk: number;
    readonly offTrack: number;
  };
  /** Active ones, in the order of the sheet. */
  readonly objectives: readonly SummaryObjective[];
  /** The weeks up to today; those without a score are left out. */
  readonly trend: readonly TrendWeek[];
  readonly notes: SummaryNotes;
  /** The requests that were declined last, latest first. */
  readonly notNow: readonly { readonly request: string; readonly why: string; readonly from: string }[];
}

const NAMED_REQUESTS = 3;

/** @param today the day that counts as today unless Settings hold another */
export function summaryModel(
  workbook: DecodedWorkbook,
  scores: Scores,
  today: Day,
  notes: SummaryNotes = NO_NOTES,
): SummaryModel {
  const { settings } = workbook.okrs;
  const { quarterStart: start, quarterEnd: end } = settings;
  const asOf = settings.asOf ?? today;
  const counting = scores.keyResults.filter(({ weightUsed }) => weightUsed > 0);
  const having = (...statuses: readonly Status[]): number =>
    counting.filter(({ status }) => status !== null && statuses.includes(status)).length;
  const { overall } = scores;
  const weeks = start === null ? [] : weeklyTrend(trendOf(workbook, scores), { start, end, today: asOf, overall });
  return {
    team: settings.team,
    quarter: settings.quarterText,
    firstDay: start,
    lastDay: end,
    asOf,
    daysLeft: daysLeft(settings, asOf),
    overall,
    expected: expectedOverall(scores),
    netConfidence: scores.netConfidence,
    keyResults: {
      counting: counting.length,
      onTrack: having('on-track', 'done'),
      atRisk: having('at-risk'),
      offTrack: having('off-track'),
    },
    objectives: activeObjectives(scores),
    trend: weeks.filter(({ score }) => score !== null),
    notes,
    notNow: latestDeclined(workbook)
      .slice(0, NAMED_REQUESTS)
      .map(({ request, whyNotNow, from }) => ({ request, why: whyNotNow, from })),
  };
}

function activeObjectives(scores: Scores): readonly SummaryObjective[] {
  const texts = keyResultTexts(scores);
  const scoreOf = new Map(contributions(scores).map(({ entry }) => [entry.keyResult, entry.score]));
  return scores.objectives
    .filter(({ objective }) => objective.state.value === 'active' && objective.text !== '')
    .map(({ objective, score, expected, status, weakest }) => ({
      id: objective.id,
      text: objective.text,
      owner: objective.owner,
      score,
      expected,
      status,
      keyResults: objective.id === null ? [] : (texts.get(sameId(objective.id)) ?? []),
      weakest: weakest && { id: weakest.id, text: weakest.text, score: scoreOf.get(weakest) ?? null },
    }));
}
