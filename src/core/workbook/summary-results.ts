import type { Day } from '../model/cells';
import type { Scores } from '../score/scores';
import type { DecodedWorkbook } from './decoded';
import { STATUS_LABELS } from './schema/labels';
import type { CellValue } from './snapshot';
import { SUMMARY_PLACES } from './summary';
import type { FigureKey } from './summary';

/** A cell of the Summary sheet (0-based) and what its formula yields. */
export interface SummaryResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * What the formulas of the Summary sheet yield, for files whose reader does not calculate. The same arithmetic as in `summary.ts`:
 * a change there is a change here, and the LibreOffice suite compares them.
 * @param today the day that counts as today (`settings.asOf`, where Settings hold one)
 */
export function summaryResults(workbook: DecodedWorkbook, scores: Scores, today: Day): readonly SummaryResult[] {
  const { columns, team, quarter, figures, firstLine, lineCount } = SUMMARY_PLACES;
  const { settings, objectives } = workbook.okrs;
  const figureValues = figuresOf(workbook, scores, today);
  const active = scores.objectives.filter(
    ({ objective }) => objective.state.value === 'active' && objective.text !== '',
  );
  const lines = Array.from({ length: lineCount(objectives.length) }, (_, index): readonly SummaryResult[] => {
    const row = firstLine + index;
    const entry = active[index];
    const status = entry?.status ? STATUS_LABELS[entry.status][workbook.language] : '';
    return [
      { row, column: columns.objective, value: entry?.objective.text ?? '' },
      { row, column: columns.score, value: entry?.score ?? '' },
      { row, column: columns.status, value: status },
      { row, column: columns.owner, value: entry?.objective.owner ?? '' },
    ];
  });
  return [
    { row: team, column: columns.objective, value: settings.team },
    { row: quarter, column: columns.objective, value: `OKR ${settings.quarterText}` },
    ...figures.map(({ key, row }) => ({ row, column: columns.score, value: figureValues[key] })),
    ...lines.flat(),
  ];
}

function figuresOf({ okrs }: DecodedWorkbook, scores: Scores, today: Day): Readonly<Record<FigureKey, CellValue>> {
  const counting = scores.keyResults.filter(({ weightUsed }) => weightUsed > 0);
  const onTrack = counting.filter(({ status }) => status === 'on-track' || status === 'done').length;
  const { quarterEnd } = okrs.settings;
  return {
    overall: scores.overall ?? '',
    netConfidence: scores.netConfidence ?? '',
    onTrack: `${onTrack} / ${counting.length}`,
    daysLeft: quarterEnd === null ? '' : Math.max(0, quarterEnd - today),
  };
}
