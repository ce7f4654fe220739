import { ROWS } from '../../core/workbook/summary-layout';
import type { NoteKind } from '../../core/workbook/summary-layout';
import type { SpreadsheetHost } from '../../hosts/host';
import { columnOf, placesIn, readNotesArea } from './find-summary';

export interface NoteRequest {
  /** The summary's sheet, as `readShare` has named it. */
  readonly sheet: string;
  readonly kind: NoteKind;
  readonly text: string;
}

/** `full`: people have typed in every place. `there`: the same words stand on the sheet already. */
export type NoteOutcome = 'put' | 'there' | 'full';

/**
 * Writes a sentence into the first blank place of its kind on the Summary sheet. What people typed stays, also what somebody types at the
 * same moment. Three messages at most.
 * @throws HostError `sheet-missing`, `sheet-protected`, or `name-taken` when the sheet is no summary any more
 */
export async function putNote(host: SpreadsheetHost, { sheet, kind, text }: NoteRequest): Promise<NoteOutcome> {
  const area = await readNotesArea(host, sheet);
  // One line: what comes from a paste may have several.
  const value = text.replace(/\s+/g, ' ').trim();
  const places = placesIn(area)[kind];
  if (value === '' || places.includes(value)) return 'there';
  const place = places.indexOf('');
  if (place < 0) return 'full';
  const cell = { row: ROWS.firstNote + place, column: columnOf(kind), value };
  const { cellsWritten } = await host.apply({ operations: [{ kind: 'fill-cells', sheet, cells: [cell] }] });
  return cellsWritten > 0 ? 'put' : 'full';
}
