import type { HostEvent, Stop } from '../host';
import { firstCell } from './address';
import { toHostError } from './errors';
import { supportsExcelApi } from './requirements';
import type { SheetIndex } from './sheet-index';

/** Excel marks what this add-in wrote itself from ExcelApi 1.14 on; before that it is told by whether a write is under way. */
const OWN_WRITE = 'ThisLocalAddin';

/** Hears selections and edits by the user and by co-authors; the add-in's own writes are no edits. */
export async function watchWorkbook(
  listener: (event: HostEvent) => void,
  sheets: SheetIndex,
  isWriting: () => boolean,
): Promise<Stop> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  try {
    worksheets.load('items/id,items/name');
    const selected = worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const sheet = sheets.nameOf(worksheetId);
      if (sheet !== null) listener({ kind: 'selected', sheet, ...firstCell(address) });
    });
    const edited = worksheets.onChanged.add(async ({ source, triggerSource, worksheetId }) => {
      const remote = source === Excel.EventSource.remote;
      const isOwn = supportsExcelApi('1.14') ? triggerSource === OWN_WRITE : !remote && isWriting();
      const sheet = sheets.nameOf(worksheetId);
      if (!isOwn && sheet !== null) listener({ kind: 'edited', sheet, remote });
    });
    await context.sync();
    sheets.remember(worksheets.items);
    return () => stopWatching(context, [selected, edited]);
  } catch (error) {
    throw toHostError(error, 'nothing-changed');
  }
}

/** Handlers are removed on the context that added them. */
async function stopWatching(context: Excel.RequestContext, handlers: readonly { remove(): void }[]): Promise<void> {
  try {
    for (const handler of handlers) handler.remove();
    await context.sync();
  } catch (error) {
    throw toHostError(error, 'nothing-changed');
  }
}
