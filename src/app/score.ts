import { scoreWorkbook } from '../core/score/score-workbook';
import { computedCells } from '../core/workbook/computed-cells';
import type { ComputedColumn } from '../core/workbook/computed-cells';
import type { TableKey } from '../core/model/okrs';
import type { DecodedWorkbook, WorkbookProblem } from '../core/workbook/decoded';
import type { PatchOperation } from '../core/workbook/patch';
import { missingReference, restoreFormulas } from '../core/workbook/write-rows';
import { SCHEMA, formulaColumns } from '../core/workbook/schema';
import type { CellValue } from '../core/workbook/snapshot';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import type { Clock } from './clock';
import { readWorkbook } from './read-workbook';
import type { ScoreReport } from './types';

/**
 * Calculate scores: audits every calculated column against the engine, puts back formulas that were overwritten and asks the
 * host to calculate anew. One read, and one write where something was wrong.
 */
export async function calculateScores(host: SpreadsheetHost, clock: Clock): Promise<ScoreReport> {
  const { workbook } = await readWorkbook(host);
  const scores = scoreWorkbook(workbook.okrs, clock.today());
  const computed = computedCells(workbook, scores);
  // A formula that names a deleted table or column would be refused, and the whole write with it.
  const restorable = ({ table, column }: { readonly table: TableKey; readonly column: string }): boolean =>
    missingReference(workbook, table, column) === null;
  const overwritten = workbook.problems.filter(isOverwritten).filter(restorable);
  const differing = computed.filter((column) => differences(workbook, column).length > 0);
  // A file's cached values are stale by nature; where a screen calculates, a wrong value means a wrong formula.
  const suspect = host.capabilities.interactive ? differing.filter(restorable) : [];
  const columns = new Map<string, PatchOperation>();
  for (const { table, column } of [...overwritten, ...suspect]) {
    columns.set(`${table} ${column}`, restoreFormulas(workbook, table, column));
  }
  const operations: readonly PatchOperation[] =
    columns.size > 0 || differing.length > 0 ? [...columns.values(), { kind: 'recalculate' }] : [];
  const applied = await applyOperations(host, operations);
  return {
    workbook,
    scores,
    scoresUpdated: differing
      .filter(({ column }) => column === 'score')
      .reduce((sum, column) => sum + differences(workbook, column).length, 0),
    formulasRestored: overwritten.map(({ table, column, rows }) => ({ table, column, cells: rows.length })),
    applied,
  };
}

type Overwritten = Extract<WorkbookProblem, { kind: 'overwritten-formula' }>;

/** Only columns that can be put back: of tables that stand, with formulas that the schema still has. */
function isOverwritten(problem: WorkbookProblem): problem is Overwritten {
  return (
    problem.kind === 'overwritten-formula' &&
    SCHEMA[problem.table].columns[problem.column] !== undefined &&
    formulaColumns(problem.table).includes(problem.column)
  );
}

/** Rows whose cell does not show what the engine says. */
function differences(workbook: DecodedWorkbook, { table, column, values }: ComputedColumn): readonly number[] {
  const layout = workbook.layout[table];
  const position = layout?.columns[column]?.index;
  if (!layout || position === undefined) return [];
  return values.flatMap((value, row) => (sameValue(layout.rows[row]?.[position] ?? null, value) ? [] : [row]));
}

/** Relative difference below which two floating-point results of the same arithmetic count as equal. */
const TOLERANCE = 1e-9;

export function sameValue(shown: CellValue, computed: CellValue): boolean {
  if (typeof shown === 'number' && typeof computed === 'number') {
    return Math.abs(shown - computed) <= TOLERANCE * Math.max(1, Math.abs(computed));
  }
  return String(shown ?? '') === String(computed ?? '');
}
