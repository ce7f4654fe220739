import type { PatchOperation } from '../core/workbook/patch';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { SettingKey } from '../core/workbook/schema/setting-keys';
import { SETTING_WORDS } from '../core/workbook/schema/settings';
import { appendRows, updateRows } from '../core/workbook/write-rows';

const LONGEST_SHEET_NAME = 31;

/** A name that no sheet has yet: the wanted one, else with `(OKR)`, `(OKR 2)` and so on behind it. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : number === 2 ? ' (OKR)' : ` (OKR ${number - 1})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * The summary's sheet, as Settings name it: it holds no table to know it by, and the user may have a sheet of the usual name.
 * Null when Settings name none, or one that is gone.
 */
export function standingSummary({ okrs }: DecodedWorkbook, { sheets }: WorkbookSnapshot): string | null {
  const wanted = okrs.settings.summarySheet.toLowerCase();
  return sheets.find(({ name }) => wanted !== '' && name.toLowerCase() === wanted)?.name ?? null;
}

const KEY: SettingKey = 'summary-sheet';

/** Writes down in Settings which sheet is the summary's. */
export function rememberSummary(workbook: DecodedWorkbook, name: string): PatchOperation {
  const layout = workbook.layout.settings;
  const position = layout?.columns['key']?.index ?? -1;
  const index =
    layout?.rows.findIndex(
      (row) =>
        String(row[position] ?? '')
          .trim()
          .toLowerCase() === KEY,
    ) ?? -1;
  if (index >= 0) {
    return updateRows(workbook, 'settings', [{ row: { table: 'settings', index, id: KEY }, values: { value: name } }]);
  }
  const { label, meaning } = SETTING_WORDS[KEY];
  const { language } = workbook;
  return appendRows(workbook, 'settings', [
    { key: KEY, setting: label[language], value: name, meaning: meaning[language] },
  ]);
}
