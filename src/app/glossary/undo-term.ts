import { EMPTY_REPORT } from '../../core/workbook/patch';
import { deleteRows, updateRows } from '../../core/workbook/write-rows';
import type { SpreadsheetHost } from '../../hosts/host';
import { applyOperations } from '../apply';
import { rowHolding } from '../check-in-cells';
import { readWorkbook } from '../read-workbook';
import type { GlossaryReport, GlossaryUndo } from './add-term';

/**
 * Takes a term back: its row goes, or the cells that were filled in hold again what they held. One read and one write. A row that
 * somebody has changed since is left as it is. Running it again after a failure is safe.
 */
export async function undoTerm(host: SpreadsheetHost, { after, before }: GlossaryUndo): Promise<GlossaryReport> {
  const { workbook } = await readWorkbook(host);
  const term = String(after['term'] ?? '');
  const told = { term, known: null, undo: null, applied: EMPTY_REPORT };
  const find = (cells: typeof after): number =>
    workbook.layout.glossary === undefined ? -1 : rowHolding(workbook, 'glossary', cells);
  const index = find(after);
  if (index < 0) {
    const isBack =
      before === null
        ? !workbook.okrs.glossary.some((entry) => entry.term.trim() === term.trim())
        : find({ ...after, ...before }) >= 0;
    return { ...told, outcome: isBack ? 'undone' : 'changed-meanwhile' };
  }
  const applied = await applyOperations(host, [
    before === null
      ? deleteRows(workbook, 'glossary', [{ index, values: after }])
      : updateRows(workbook, 'glossary', [{ row: { table: 'glossary', index, id: null }, values: before }]),
  ]);
  return { ...told, outcome: applied.vanished.length > 0 ? 'changed-meanwhile' : 'undone', applied };
}
