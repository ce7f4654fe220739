import { scoreWorkbook } from '../core/score/score-workbook';
import { decodeWorkbook, isOurs, READ_ALL } from '../core/workbook/decode';
import type { SpreadsheetHost } from '../hosts/host';
import type { Clock } from './clock';
import type { OpenedWorkbook } from './types';

/** A look at the workbook, in one round trip: is it ours, and how does it stand? Writes nothing. */
export async function openWorkbook(host: SpreadsheetHost, clock: Clock): Promise<OpenedWorkbook> {
  const snapshot = await host.read(READ_ALL);
  if (!isOurs(snapshot)) return { kind: 'not-ours', takenSheets: snapshot.sheets.map(({ name }) => name) };
  const workbook = decodeWorkbook(snapshot);
  return { kind: 'ours', workbook, scores: scoreWorkbook(workbook.okrs, clock.today()) };
}
