import { EMPTY_REPORT } from '../../core/workbook/patch';
import type { ParkableRow } from './parked-rows';
import type { NotNowOutcome, NotNowReport } from './types';

/** How a row is called: by its id, else by its text. */
export const nameOf = ({ row }: ParkableRow): string => row.id ?? row.text.trim();

/** Nothing was written. */
export function refusal(outcome: NotNowOutcome, what: string): NotNowReport {
  return { outcome, what, actions: 0, undo: null, applied: EMPTY_REPORT };
}
