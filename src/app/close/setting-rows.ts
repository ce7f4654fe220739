import type { DecodedWorkbook } from '../../core/workbook/decoded';
import { layoutOf } from '../../core/workbook/locate';
import type { PatchOperation } from '../../core/workbook/patch';
import { SETTING_KEYS } from '../../core/workbook/schema/setting-keys';
import type { SettingKey } from '../../core/workbook/schema/setting-keys';
import { SETTING_WORDS } from '../../core/workbook/schema/settings';
import type { CellValue } from '../../core/workbook/snapshot';
import { appendRows, updateRows } from '../../core/workbook/write-rows';

/** Sets settings that say something else, and adds those whose row is gone. Null empties a setting. */
export function writeSettings(
  workbook: DecodedWorkbook,
  values: Readonly<Partial<Record<SettingKey, CellValue>>>,
): readonly PatchOperation[] {
  const { language } = workbook;
  const { rows, columns } = layoutOf(workbook, 'settings');
  const cell = (row: readonly CellValue[], column: string): CellValue => row[columns[column]?.index ?? -1] ?? null;
  // Of several rows of one key the first is read, here as in the formulas.
  const places = SETTING_KEYS.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [{ key, value, index: rows.findIndex((row) => isKey(cell(row, 'key'), key)) }];
  });
  const changed = places.filter(
    ({ index, value }) => index >= 0 && (cell(rows[index] ?? [], 'value') ?? '') !== (value ?? ''),
  );
  const added = places.filter(({ index, value }) => index < 0 && value !== null);
  return [
    updateRows(
      workbook,
      'settings',
      changed.map(({ key, index, value }) => ({ row: { table: 'settings', index, id: key }, values: { value } })),
    ),
    appendRows(
      workbook,
      'settings',
      added.map(({ key, value }) => ({
        key,
        setting: SETTING_WORDS[key].label[language],
        value,
        meaning: SETTING_WORDS[key].meaning[language],
      })),
    ),
  ];
}

const isKey = (cell: CellValue, key: SettingKey): boolean =>
  String(cell ?? '')
    .trim()
    .toLowerCase() === key;
