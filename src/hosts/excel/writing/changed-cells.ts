import type { FreeCell } from '../../../core/workbook/patch';
import type { CellValue } from '../../../core/workbook/snapshot';
import type { Rectangle } from '../address';
import type { RangeValue } from '../cells';
import { fromRangeValue, sameCell } from '../cells';

/** The part of a sheet that these cells cover, counted from its first cell. */
export function extentOf(cells: readonly FreeCell[]): { readonly rows: number; readonly columns: number } {
  return {
    rows: 1 + Math.max(-1, ...cells.map(({ row }) => row)),
    columns: Math.max(0, ...cells.map(({ column, span }) => column + span)),
  };
}

/** Cells that are given something to hold. */
export function filledCells(cells: readonly FreeCell[]): number {
  return cells.filter(({ formula, value }) => formula !== null || value !== null).length;
}

/** A formula, or what else a cell holds, as `Range.formulas` answers it. A text that must not be read otherwise may come with its mark. */
function contentOf(answer: unknown): CellValue {
  const content = fromRangeValue(answer);
  return typeof content === 'string' ? content.replace(/^'/, '') : content;
}

/**
 * Cells that hold something else once the sheet is rewritten: what the write brings, and what it clears within the stretch that the last
 * one covered. Input cells that keep what people typed are no change.
 * @param standing `Range.formulas` of the extent of the cells, from the first cell of the sheet, before the write
 * @param kept by `row:column`
 */
export function changedCells(
  cells: readonly FreeCell[],
  standing: readonly (readonly unknown[])[],
  { area, kept }: { readonly area: Rectangle | null; readonly kept: ReadonlyMap<string, RangeValue> },
): number {
  const wanted = new Map<string, FreeCell>(cells.map((cell) => [`${cell.row}:${cell.column}`, cell] as const));
  const isCleared = (row: number, column: number): boolean =>
    area !== null &&
    row >= area.rowIndex &&
    row < area.rowIndex + area.rowCount &&
    column >= area.columnIndex &&
    column < area.columnIndex + area.columnCount;
  return standing
    .flatMap((line, row) => line.map((answer, column) => ({ row, column, answer })))
    .filter(({ row, column, answer }) => {
      const key = `${row}:${column}`;
      const cell = wanted.get(key);
      if (kept.has(key)) return false;
      if (!cell && !isCleared(row, column)) return false;
      return !sameCell(contentOf(answer), cell?.formula ?? cell?.value ?? null);
    }).length;
}
