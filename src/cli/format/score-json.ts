import type { ScoreReport } from '../../app/types';
import type { Language } from '../../core/model/language';
import type { KeyResultScore } from '../../core/score/scores';
import { planScores } from './score-tree';

export interface ScoreFacts {
  readonly file: string;
  readonly language: Language;
  /** The file that was written; null when none was. */
  readonly written: string | null;
}

/** The answer of `score --json`. Scores are unrounded; null means that there is none. */
export function scoreJson({ file, language, written }: ScoreFacts, report: ScoreReport): unknown {
  const { workbook, scores } = report;
  const { objectives, orphans } = planScores(scores);
  return {
    file,
    language,
    team: workbook.okrs.settings.team,
    quarter: workbook.okrs.settings.quarterText,
    overall: scores.overall,
    netConfidence: scores.netConfidence,
    objectives: objectives.map(({ entry, keyResults }) => ({
      id: entry.objective.id,
      text: entry.objective.text,
      state: entry.objective.state.value,
      score: entry.score,
      expected: entry.expected,
      status: entry.status,
      weakest: entry.weakest?.id ?? null,
      keyResults: keyResults.map(keyResultJson),
    })),
    keyResultsWithoutObjective: orphans.map(keyResultJson),
    written,
    scoresUpdated: report.scoresUpdated,
    formulasRestored: report.formulasRestored,
  };
}

function keyResultJson({ keyResult, score, progress, expected, status, weightUsed }: KeyResultScore): unknown {
  const { id, text, quarterText } = keyResult;
  return { id, text, quarter: quarterText, progress, score, expected, status, weightUsed };
}
