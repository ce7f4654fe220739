import type { FUniver } from '@univerjs/core/facade';
import { columnLetters } from '../../../../src/core/workbook/formulas/print';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { Book } from '../../../../src/workbench/excel-stand-in/engine/book';
import { Tables } from '../../../../src/workbench/excel-stand-in/engine/tables';

export interface PicturedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** `tblActions[Owner]` for a data cell of a table, else null. */
  readonly column: string | null;
}

/** Every cell of a workbook that holds something, by its address: `Objectives!B3`. Header cells and free cells included. */
export type Picture = ReadonlyMap<string, PicturedCell>;

/** Takes a picture of all sheets as they stand, behind the back of the host. */
export function takePicture(api: FUniver): Picture {
  const book = new Book(api);
  const tables = new Tables(book, 'go on');
  const areas = tables.all().map((table) => ({
    area: tables.bodyArea(table),
    name: tables.info(table).name,
    headers: tables.headers(table),
  }));
  const picture = new Map<string, PicturedCell>();
  for (const sheet of book.workbook.getSheets()) {
    const own = areas.filter(({ area }) => area.sheet.getSheetId() === sheet.getSheetId());
    const { bottom, right } = book.usedArea(sheet);
    for (let row = 0; row <= bottom; row += 1) {
      for (let column = 0; column <= right; column += 1) {
        const formula = book.formulaText(sheet, row, column);
        const value = book.value(sheet, row, column);
        if (formula === null && value === '') continue;
        const table = own.find(
          ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        );
        picture.set(`${sheet.getSheetName()}!${columnLetters(column)}${row + 1}`, {
          value,
          formula,
          column: table ? `${table.name}[${table.headers[column - table.area.left]}]` : null,
        });
      }
    }
  }
  return picture;
}

/** One line a cell that differs, as `Objectives!B3 tblObjectives[Owner]: "Ada" -> "Bo"`. */
export function changesBetween(before: Picture, after: Picture): readonly string[] {
  const addresses = [...new Set([...before.keys(), ...after.keys()])];
  return addresses.flatMap((address) => {
    const [was, is] = [before.get(address), after.get(address)];
    const [left, right] = [contentOf(was), contentOf(is)];
    const column = was?.column ?? is?.column ?? null;
    return left === right ? [] : [`${address}${column === null ? '' : ` ${column}`}: ${left} -> ${right}`];
  });
}

/** Changes outside the given columns (`tblActions[Check]`). A formula that only shows another result is no change of the user's. */
export function changesBeside(before: Picture, after: Picture, columns: readonly string[]): readonly string[] {
  return changesBetween(before, after).filter((line) => !columns.some((column) => line.includes(` ${column}: `)));
}

const contentOf = (cell: PicturedCell | undefined): string => {
  if (!cell) return 'nothing';
  return cell.formula ?? JSON.stringify(cell.value);
};
