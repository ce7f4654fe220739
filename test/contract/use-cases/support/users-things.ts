import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets/facade';
import { present } from '../../assertions';

/** `CellValueType.FORCE_STRING` of the engine: text, whatever it looks like. */
const FORCED_TEXT = 4;

const sheetNamed = (api: FUniver, name: string) => {
  const workbook = present(api.getActiveWorkbook(), 'the workbook');
  return workbook.getSheetByName(name) ?? workbook.create(name, 100, 30);
};

/** What a user has on a sheet: text, text that looks like a formula, numbers, a blank between, and a formula over them. */
export function putUsersCells(api: FUniver, sheet: string, row = 0, column = 0): void {
  const cells = sheetNamed(api, sheet);
  cells.getRange(row, column, 3, 2).setValues([
    [{ v: 'Budget 2027' }, { v: '=not a formula', t: FORCED_TEXT }],
    [{ v: 1200.5 }, { v: 300 }],
    [{ v: '  spaces  ' }, {}],
  ]);
  const letter = (offset: number): string => String.fromCharCode(65 + column + offset);
  cells.getRange(row + 3, column).setValue({ f: `=SUM(${letter(0)}${row + 2}:${letter(1)}${row + 2})` });
}
