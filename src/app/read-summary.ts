import type { Language } from '../core/model/language';
import { scoreWorkbook } from '../core/score/score-workbook';
import { NO_NOTES, summaryModel } from '../core/summary/model';
import type { SummaryModel, SummaryNotes } from '../core/summary/model';
import { BLOCKS, LAST_COLUMN, NOTES_A_KIND, NOTE_KINDS, ROWS } from '../core/workbook/summary-layout';
import type { AreaRequest, CellValue } from '../core/workbook/snapshot';
import type { SpreadsheetHost } from '../hosts/host';
import type { Clock } from './clock';
import { readWorkbook } from './read-workbook';
import { standingSummary } from './sheet-names';

export interface ReadSummary {
  readonly model: SummaryModel;
  /** The language of the workbook. */
  readonly language: Language;
}

/**
 * What the summary says now, from the engine, with what people typed on its sheet. Writes nothing. Two reads: which sheet is the
 * summary's stands in the workbook.
 * @throws HostError `table-missing` when nothing of ours is in the workbook
 */
export async function readSummary(host: SpreadsheetHost, clock: Clock): Promise<ReadSummary> {
  const { workbook, snapshot } = await readWorkbook(host);
  const sheet = standingSummary(workbook, snapshot);
  const notes = sheet === null ? NO_NOTES : await readNotes(host, sheet);
  const today = clock.today();
  const model = summaryModel(workbook, scoreWorkbook(workbook.okrs, today), today, notes);
  return { model, language: workbook.language };
}

async function readNotes(host: SpreadsheetHost, sheet: string): Promise<SummaryNotes> {
  const area: AreaRequest = { sheet, row: ROWS.firstNote, column: 0, rows: NOTES_A_KIND, columns: LAST_COLUMN + 1 };
  const { areas } = await host.read({ tables: [], areas: [area] });
  const rows = areas?.[0] ?? [];
  const typed = (block: number): readonly string[] =>
    rows.map((row) => textIn(row[BLOCKS[block] ?? 0] ?? null)).filter((text) => text !== '');
  return {
    wins: typed(NOTE_KINDS.indexOf('wins')),
    risks: typed(NOTE_KINDS.indexOf('risks')),
    decisions: typed(NOTE_KINDS.indexOf('decisions')),
  };
}

const textIn = (value: CellValue): string => (value === null ? '' : String(value).trim());
