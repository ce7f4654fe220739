import type { ApplyReport } from '../core/workbook/patch';
import { usualSheetName } from '../core/workbook/encode';
import { summarySheet } from '../core/workbook/summary';
import { siteIn } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { readWorkbook } from './read-workbook';

/** Writes the Summary sheet anew, or makes it when it is gone, and shows it. One read, one write. */
export async function refreshSummary(host: SpreadsheetHost): Promise<ApplyReport> {
  const { workbook, snapshot } = await readWorkbook(host);
  const name = usualSheetName('summary', workbook.language);
  const standing = snapshot.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = summarySheet(
    standing?.name ?? name,
    workbook.language,
    workbook.okrs.objectives.length,
    siteIn(workbook, null),
  );
  return applyOperations(host, [
    ...(standing ? [] : [{ kind: 'create-sheet', sheet: { ...sheet, cells: [] } } as const]),
    { kind: 'rewrite-sheet', sheet },
    { kind: 'activate-sheet', sheet: sheet.name },
  ]);
}
