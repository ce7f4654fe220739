import type { RowRef } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { rowAt } from '../core/workbook/locate';
import type { SpreadsheetHost, Stop } from '../hosts/host';

export type SheetEvent =
  /** `row` is null when the selection is outside our tables. */
  { readonly kind: 'selected'; readonly row: RowRef | null } | { readonly kind: 'edited'; readonly remote: boolean };

/** Host events in the terms of the workbook as last read; `current` gives that reading. */
export function watchWorkbook(
  host: SpreadsheetHost,
  current: () => DecodedWorkbook | null,
  listener: (event: SheetEvent) => void,
): Promise<Stop> {
  return host.watch((event) => {
    if (event.kind === 'edited') {
      listener({ kind: 'edited', remote: event.remote });
      return;
    }
    const workbook = current();
    listener({ kind: 'selected', row: workbook ? rowAt(workbook, event.sheet, event.row, event.column) : null });
  });
}
