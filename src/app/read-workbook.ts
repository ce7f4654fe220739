import { decodeWorkbook, isOurs, READ_ALL } from '../core/workbook/decode';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { HostError } from '../hosts/host-error';
import type { SpreadsheetHost } from '../hosts/host';

export interface ReadWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: DecodedWorkbook;
}

/**
 * Reads an OKR workbook in one round trip.
 * @throws HostError `table-missing` when nothing of ours is in it.
 */
export async function readWorkbook(host: SpreadsheetHost): Promise<ReadWorkbook> {
  const snapshot = await host.read(READ_ALL);
  if (!isOurs(snapshot)) {
    throw new HostError({
      code: 'table-missing',
      retryable: false,
      damage: 'nothing-changed',
      subject: null,
      detail: 'Neither tblObjectives nor tblKeyResults, nor a table with their columns',
    });
  }
  return { snapshot, workbook: decodeWorkbook(snapshot) };
}
