import type { Day } from '../core/model/cells';
import type { Scores } from '../core/score/scores';
import { computedCells } from '../core/workbook/computed-cells';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { CellValue } from '../core/workbook/snapshot';
import { summaryResults } from '../core/workbook/summary-results';

/** Results of formulas, for a host whose files are also opened by readers that do not calculate. */
export interface ComputedResults {
  /** By table name and header: one value a data row. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, readonly CellValue[]>>>>;
  /** Cells of free-form sheets, 0-based. */
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
}

/** The engine's result of every calculated column, under the names that tables and headers really have in this workbook. */
export function computedResults(workbook: DecodedWorkbook, scores: Scores): ComputedResults {
  const tables: Record<string, Record<string, readonly CellValue[]>> = {};
  for (const { table, header, values } of computedCells(workbook, scores)) {
    const name = workbook.layout[table]?.name;
    if (name === undefined) continue;
    (tables[name] ??= {})[header] = values;
  }
  return { tables, cells: [] };
}

/**
 * The same with the cells of the Summary sheet, for a workbook that was just built: later on, the sheet may hold formulas of the
 * user's own in their place, and the results of those are unknown.
 * @param today the day that counts as today unless Settings hold another
 */
export function builtResults(workbook: DecodedWorkbook, scores: Scores, today: Day): ComputedResults {
  const sheet = workbook.okrs.settings.summarySheet;
  const asOf = workbook.okrs.settings.asOf ?? today;
  const cells = summaryResults(workbook, scores, asOf).map((result) => ({ sheet, ...result }));
  return { ...computedResults(workbook, scores), cells: sheet === '' ? [] : cells };
}
