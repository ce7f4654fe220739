import type { Language } from '../core/model/language';
import { scoreWorkbook } from '../core/score/score-workbook';
import type { Scores } from '../core/score/scores';
import { NO_NOTES, summaryModel } from '../core/summary/model';
import type { SummaryModel, SummaryNotes } from '../core/summary/model';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { SpreadsheetHost } from '../hosts/host';
import type { Clock } from './clock';
import { readWorkbook } from './read-workbook';
import { findSummary } from './share/find-summary';
import type { FoundSummary } from './share/find-summary';

export interface ReadSummary {
  readonly model: SummaryModel;
  /** The language of the workbook. */
  readonly language: Language;
  readonly workbook: DecodedWorkbook;
  readonly scores: Scores;
  /** Null when the workbook has no summary sheet. */
  readonly found: FoundSummary | null;
}

/**
 * What the summary says now, from the engine, with what people typed on its sheet. Writes nothing. Two reads: which sheet is the
 * summary's stands in the workbook.
 * @throws HostError `table-missing` when nothing of ours is in the workbook
 */
export async function readSummary(host: SpreadsheetHost, clock: Clock): Promise<ReadSummary> {
  const { workbook, snapshot } = await readWorkbook(host);
  const found = await findSummary(host, workbook, snapshot);
  const today = clock.today();
  const scores = scoreWorkbook(workbook.okrs, today);
  const model = summaryModel(workbook, scores, today, found ? notesOf(found) : NO_NOTES);
  return { model, language: workbook.language, workbook, scores, found };
}

function notesOf({ places }: FoundSummary): SummaryNotes {
  const typed = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');
  return { wins: typed(places.wins), risks: typed(places.risks), decisions: typed(places.decisions) };
}
