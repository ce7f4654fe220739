import { localName, textOf, walk, type XmlElement } from '../package/xml';
import { renameInFormula } from '../workbook/formulas';
import type { Change } from './change';
import { assertTableName } from './tables';

/** Elements that hold a formula: names, drop-downs, conditional formats and calculated columns. */
const FORMULAS = new Set([
  'formula',
  'formula1',
  'formula2',
  'f',
  'definedName',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/**
 * Renames a table and every formula that speaks of it.
 * @throws HostError `table-missing`, `name-taken`, `unsupported`, or `sheet-protected` when a locked sheet speaks of it
 */
export function renameTable(change: Change, from: string, to: string): void {
  const { table } = change.table(from);
  if (from.toLowerCase() !== to.toLowerCase()) assertTableName(change, to);
  const { document } = change;
  const rename = (root: XmlElement): boolean => {
    let found = false;
    for (const node of walk(root)) {
      if (!FORMULAS.has(localName(node.name)) || node.children.some((child) => typeof child !== 'string')) continue;
      const text = textOf(node);
      const renamed = renameInFormula(text, from, to);
      if (renamed === text) continue;
      node.children = [renamed];
      found = true;
    }
    return found;
  };
  rename(document.root);
  for (const other of document.tables()) rename(other.root);
  for (const { name, path } of document.sheets()) {
    if (!document.mentions(path, '<f')) continue;
    const sheet = document.sheet(name);
    let found = rename(sheet.frame);
    for (const { cell } of sheet.grid.cells()) {
      if (cell.formula === null) continue;
      const text = renameInFormula(cell.formula.text, from, to);
      if (text === cell.formula.text) continue;
      cell.formula = { ...cell.formula, text };
      found = true;
    }
    if (found) sheet.touched = true;
  }
  table.name = to;
}
