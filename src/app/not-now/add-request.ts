import { appendRows } from '../../core/workbook/write-rows';
import type { SpreadsheetHost } from '../../hosts/host';
import { applyOperations } from '../apply';
import { rowHolding } from '../check-in-cells';
import type { Cells } from '../check-in-cells';
import type { Clock } from '../clock';
import { readWorkbook } from '../read-workbook';
import { refuseLost } from '../refuse';
import { refusal } from './report';
import type { NotNowReport, NotNowRequest } from './types';

/** One line: what comes from a paste may have several. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Adds a request to Not now, with today as its date. One read and one write. Running it again after a failure adds nothing twice.
 * @throws HostError `table-missing` or `column-missing` when there is nowhere to write to
 */
export async function addRequest(host: SpreadsheetHost, clock: Clock, request: NotNowRequest): Promise<NotNowReport> {
  const { workbook } = await readWorkbook(host);
  const entry: Cells = {
    date: workbook.okrs.settings.asOf ?? clock.today(),
    request: oneLine(request.request),
    from: oneLine(request.from),
    whyNotNow: oneLine(request.why),
    revisit: request.revisit,
  };
  const what = oneLine(request.request);
  if (what === '') return refusal('nothing-said', what);
  refuseLost(workbook, 'notNow', entry);
  const isThere = rowHolding(workbook, 'notNow', entry) >= 0;
  const applied = await applyOperations(host, isThere ? [] : [appendRows(workbook, 'notNow', [entry])]);
  return { outcome: 'added', what, actions: 0, undo: { entry, then: 'remove-entry', row: null }, applied };
}
