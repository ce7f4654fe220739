import { sameTermAs } from '../../core/language/terms';
import type { GlossaryTerm } from '../../core/model/okrs';
import { EMPTY_REPORT } from '../../core/workbook/patch';
import type { ApplyReport } from '../../core/workbook/patch';
import { appendRows, updateRows } from '../../core/workbook/write-rows';
import type { SpreadsheetHost } from '../../hosts/host';
import { applyOperations } from '../apply';
import type { Cells } from '../check-in-cells';
import { readWorkbook } from '../read-workbook';
import { refuseLost } from '../refuse';

export interface NewTerm {
  readonly term: string;
  readonly definition: string;
  readonly source: string;
}

export type GlossaryOutcome =
  | 'added'
  /** The term was there without a definition, and has one now. */
  | 'filled-in'
  | 'undone'
  /** The Glossary says already what it means. */
  | 'already-defined'
  /** Somebody has changed it since: it is left as it is. */
  | 'changed-meanwhile'
  /** A term without a word, or without a definition. */
  | 'nothing-said';

/** What takes a term back: plain data. */
export interface GlossaryUndo {
  /** The row as it was written. */
  readonly after: Cells;
  /** The cells that were filled in, as they were; null for a new row. */
  readonly before: Cells | null;
}

export interface GlossaryReport {
  readonly outcome: GlossaryOutcome;
  readonly term: string;
  /** What the Glossary says of a term that it defines already. */
  readonly known: GlossaryTerm | null;
  /** Null when nothing was written just now. */
  readonly undo: GlossaryUndo | null;
  readonly applied: ApplyReport;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Adds a term to the Glossary, or the definition to a term that has none. One read and one write. A term that is defined already stays
 * as it is, and is shown; running it again after a failure adds nothing twice.
 * @throws HostError `table-missing` or `column-missing` when there is nowhere to write to
 */
export async function addTerm(host: SpreadsheetHost, term: NewTerm): Promise<GlossaryReport> {
  const { workbook } = await readWorkbook(host);
  const after: Cells = {
    term: oneLine(term.term),
    definition: oneLine(term.definition),
    source: oneLine(term.source),
  };
  const named = { term: oneLine(term.term), known: null, undo: null, applied: EMPTY_REPORT };
  if (after['term'] === '' || after['definition'] === '') return { ...named, outcome: 'nothing-said' };
  refuseLost(workbook, 'glossary', after);

  const isSame = sameTermAs(named.term, workbook.language);
  const same = workbook.okrs.glossary.filter((entry) => oneLine(entry.term) === named.term || isSame(entry.term));
  const defined = same.find(({ definition }) => definition.trim() !== '');
  const blank = same.find(({ definition }) => definition.trim() === '');
  if (defined !== undefined) {
    // The very same words: from a save whose answer was lost. Whether the row was new is not known, so it is not taken away again.
    const isOurs =
      oneLine(defined.term) === named.term &&
      oneLine(defined.definition) === after['definition'] &&
      oneLine(defined.source) === after['source'];
    return isOurs ? { ...named, outcome: 'added' } : { ...named, outcome: 'already-defined', known: defined };
  }
  if (blank === undefined) {
    const applied = await applyOperations(host, [appendRows(workbook, 'glossary', [after])]);
    return { ...named, outcome: 'added', undo: { after, before: null }, applied };
  }
  const filled: Cells = {
    definition: after['definition'] ?? null,
    ...(after['source'] === '' ? {} : { source: after['source'] ?? null }),
  };
  const applied = await applyOperations(host, [updateRows(workbook, 'glossary', [{ row: blank.ref, values: filled }])]);
  if (applied.vanished.length > 0) return { ...named, outcome: 'changed-meanwhile', applied };
  return {
    ...named,
    outcome: 'filled-in',
    undo: {
      after: { ...filled, term: blank.term },
      before: { definition: null, ...('source' in filled ? { source: blank.source } : {}) },
    },
    applied,
  };
}
