import type { SpreadsheetHost } from '../../../src/hosts/host';
import { decodeWorkbook, READ_ALL } from '../../../src/core/workbook/decode';

/** The day that the example plays on, which the workbook itself names. */
export async function exampleDay(host: SpreadsheetHost): Promise<number> {
  const { okrs } = decodeWorkbook(await host.read(READ_ALL));
  if (okrs.settings.asOf === null) throw new Error('The workbook names no day of its own.');
  return okrs.settings.asOf;
}

/** What stands in the score column of the key results, by id. */
export async function scoresIn(host: SpreadsheetHost): Promise<Readonly<Record<string, unknown>>> {
  const { layout, okrs } = decodeWorkbook(await host.read(READ_ALL));
  const table = layout.keyResults;
  const column = table?.columns['score']?.index ?? -1;
  return Object.fromEntries(okrs.keyResults.map(({ id, ref }) => [id ?? '', table?.rows[ref.index]?.[column]]));
}
