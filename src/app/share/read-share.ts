import type { Language } from '../../core/model/language';
import { draftNotes } from '../../core/summary/drafts';
import type { DraftedNotes } from '../../core/summary/drafts';
import { summaryHtml } from '../../core/summary/html';
import { speakSummary } from '../../core/summary/spoken';
import type { SpokenSummary } from '../../core/summary/spoken';
import { summaryText } from '../../core/summary/text';
import type { NoteKind } from '../../core/workbook/summary-layout';
import type { SpreadsheetHost } from '../../hosts/host';
import type { Clock } from '../clock';
import { readSummary } from '../read-summary';
import { staleOwners } from './stale-owners';
import type { StaleOwner } from './stale-owners';

/** All that the Share screen shows and copies: plain data, in the language of the workbook. */
export interface Share {
  readonly language: Language;
  /** The summary's sheet by its present name; null when the workbook has none. */
  readonly sheet: string | null;
  readonly protection: 'none' | 'locked' | 'by-a-person';
  readonly spoken: SpokenSummary;
  /** Whether the quarter's days are known: without them nothing is expected, and no days are left. */
  readonly hasDates: boolean;
  /** A fragment with inline styles, for mail. Everything that comes from a cell is escaped. */
  readonly html: string;
  readonly text: string;
  readonly drafts: DraftedNotes;
  /** Places on the sheet in which nothing is typed yet. */
  readonly free: Readonly<Record<NoteKind, number>>;
  readonly stale: readonly StaleOwner[];
}

/** Reads what there is to share. Two reads, nothing is written. @throws HostError `table-missing` */
export async function readShare(host: SpreadsheetHost, clock: Clock): Promise<Share> {
  const { model, language, workbook, scores, found } = await readSummary(host, clock);
  const free = (kind: NoteKind): number => found?.places[kind].filter((text) => text === '').length ?? 0;
  return {
    language,
    sheet: found?.sheet.name ?? null,
    protection: found?.sheet.protected ? (found.sheet.locked ? 'locked' : 'by-a-person') : 'none',
    spoken: speakSummary(model, language),
    hasDates: model.firstDay !== null && model.lastDay !== null,
    html: summaryHtml(model, language),
    text: summaryText(model, language),
    drafts: draftNotes(workbook, scores, model.asOf, model.notes),
    free: { wins: free('wins'), risks: free('risks'), decisions: free('decisions') },
    stale: staleOwners(workbook, scores, model.asOf),
  };
}
