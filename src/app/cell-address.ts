import type { RowRef } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { locateCell } from '../core/workbook/locate';

export interface CellAddress {
  readonly sheet: string;
  /** Header of the column, as it stands in the workbook. */
  readonly header: string;
  /** `D5` */
  readonly cell: string;
}

/** Where a row's cell stood when the workbook was read; a row as a whole is shown at its text. Null when its table has no such column. */
export function cellAddress(workbook: DecodedWorkbook, row: RowRef, column: string | null): CellAddress | null {
  const layout = workbook.layout[row.table];
  if (!layout) return null;
  const { header } = locateCell(workbook, row, column);
  const place = Object.values(layout.columns).find((one) => one.header === header);
  if (!place) return null;
  // The header row and the 1-based count put the first data row two below the header's 0-based one.
  const cell = `${columnLetters(layout.firstColumn + place.index)}${layout.headerRow + row.index + 2}`;
  return { sheet: layout.sheet, header, cell };
}

const LETTERS = 26;

/** 0 is `A`, 25 is `Z`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}
