import { HostError } from '../hosts/host-error';
import { SCHEMA } from '../core/workbook/schema';
import type { ApplyReport } from '../core/workbook/patch';
import { usualSheetName } from '../core/workbook/encode';
import { summarySheet } from '../core/workbook/summary';
import { siteIn } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { readWorkbook } from './read-workbook';
import { freeSheetName, rememberSummary, standingSummary } from './sheet-names';

/**
 * Writes the Summary sheet anew, or makes it when it is gone, and shows it. One read, one write. Only the sheet that Settings
 * name is ever written: a sheet of the user's that happens to be called Summary is not.
 * @throws HostError `table-missing` when a table is gone that its formulas name
 */
export async function refreshSummary(host: SpreadsheetHost): Promise<ApplyReport> {
  const { workbook, snapshot } = await readWorkbook(host);
  for (const table of ['objectives', 'keyResults', 'settings'] as const) {
    if (!workbook.layout[table]) throw missing(SCHEMA[table].name);
  }
  const standing = standingSummary(workbook, snapshot);
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const sheet = summarySheet(
    standing ?? freeSheetName(usualSheetName('summary', workbook.language), taken),
    workbook.language,
    workbook.okrs.objectives.length,
    siteIn(workbook, null),
  );
  return applyOperations(host, [
    { kind: standing === null ? 'create-sheet' : 'rewrite-sheet', sheet },
    ...(standing === null ? [rememberSummary(workbook, sheet.name)] : []),
    { kind: 'activate-sheet', sheet: sheet.name },
  ]);
}

function missing(table: string): HostError {
  const detail = `The summary's formulas name ${table}`;
  return new HostError({ code: 'table-missing', retryable: false, damage: 'nothing-changed', subject: table, detail });
}
