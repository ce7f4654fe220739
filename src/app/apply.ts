import { EMPTY_REPORT } from '../core/workbook/patch';
import type { ApplyReport, PatchOperation } from '../core/workbook/patch';
import type { SpreadsheetHost } from '../hosts/host';

/** One round trip, or none when there is nothing to write. */
export async function applyOperations(
  host: SpreadsheetHost,
  operations: readonly PatchOperation[],
): Promise<ApplyReport> {
  const needed = operations.filter(
    (operation) =>
      !(
        (operation.kind === 'update-rows' || operation.kind === 'append-rows' || operation.kind === 'delete-rows') &&
        operation.rows.length === 0
      ),
  );
  return needed.length === 0 ? EMPTY_REPORT : host.apply({ operations: needed });
}
