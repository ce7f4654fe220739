import type { Grid, StoredFormula } from './grid';
import { shiftFormula } from './formulas';

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const isShared = (formula: StoredFormula): boolean => formula.attributes.get('t') === 'shared';

/**
 * Gives every cell of a shared formula its own text. A sheet stores a filled-down formula once, in the first cell, and the others
 * refer to it: writing over the first would break them all. Done before any write to a sheet.
 */
export function separateSharedFormulas(grid: Grid): void {
  const masters = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  for (const { row, column, cell } of grid.cells()) {
    if (cell.formula === null || !isShared(cell.formula) || cell.formula.text === '') continue;
    masters.set(cell.formula.attributes.get('si') ?? '', { row, column, text: cell.formula.text });
  }
  if (masters.size === 0) return;
  for (const { row, column, cell } of grid.cells()) {
    if (cell.formula === null || !isShared(cell.formula)) continue;
    const master = masters.get(cell.formula.attributes.get('si') ?? '');
    if (master === undefined) continue;
    const text = shiftFormula(master.text, row - master.row, column - master.column);
    cell.formula = { text, attributes: NO_ATTRIBUTES };
  }
}
