import type { CachedResults } from './file-host';
import { columnOf } from './operations/change';
import type { WorkbookDocument } from './workbook/document';
import { writeResult } from './workbook/values';

/**
 * Writes results beside the formulas that they belong to. A cell without a formula is left alone: what stands there is the user's.
 * @throws HostError `table-missing`, `column-missing` or `sheet-missing`
 */
export function writeResults(document: WorkbookDocument, { tables, cells }: CachedResults): void {
  for (const [name, columns] of Object.entries(tables)) {
    const table = document.table(name);
    const sheet = document.sheet(table.sheet);
    const { top, left, bottom } = table.body;
    const { headers } = table;
    sheet.touched = true;
    for (const [header, values] of Object.entries(columns)) {
      const column = left + columnOf(table, headers, header);
      values.slice(0, bottom - top + 1).forEach((value, index) => {
        const cell = sheet.grid.cell(top + index, column);
        if (cell !== undefined && cell.formula !== null) writeResult(document, cell, value);
      });
    }
  }
  for (const { sheet: name, row, column, value } of cells) {
    const sheet = document.sheet(name);
    const cell = sheet.grid.cell(row, column);
    if (cell === undefined || cell.formula === null) continue;
    sheet.touched = true;
    writeResult(document, cell, value);
  }
}
