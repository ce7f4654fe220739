import type { SpreadsheetHost } from '../../hosts/host';
import { readNotesArea } from './find-summary';

export interface LockRequest {
  /** The summary's sheet, as `readShare` has named it. */
  readonly sheet: string;
  readonly wanted: 'locked' | 'unlocked';
}

/**
 * Locks the Summary sheet, or unlocks it; every other sheet stays as it is. Three messages at most. Doing it again changes nothing.
 * @throws HostError `sheet-missing`, `name-taken` when the sheet is no summary any more, `sheet-protected` when a person has protected it
 */
export async function lockSummary(host: SpreadsheetHost, { sheet, wanted }: LockRequest): Promise<void> {
  await readNotesArea(host, sheet);
  await host.apply({ operations: [{ kind: wanted === 'locked' ? 'lock-sheet' : 'unlock-sheet', sheet }] });
}
