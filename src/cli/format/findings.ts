import type { CellAddress } from '../../app/cell-address';
import type { Finding } from '../../core/model/finding';
import type { RowRef, Severity } from '../../core/model/okrs';
import type { FindingWords } from '../../core/rules/words';
import type { DecodedWorkbook } from '../../core/workbook/decoded';

/** A finding with its words and with the cell that it points to. */
export interface SpokenFinding {
  readonly finding: Finding;
  readonly words: FindingWords;
  /** Null for the workbook as a whole. */
  readonly address: CellAddress | null;
}

/** The findings of one row, or of the workbook as a whole (`row` null). */
export interface FindingGroup {
  readonly row: RowRef | null;
  readonly text: string;
  readonly findings: readonly SpokenFinding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function keyOf(row: RowRef | null): string {
  return row === null ? '' : `${row.table} ${row.index}`;
}

/** The words of a row, empty for one that has none of its own (a setting, a check-in). */
export function rowTexts(workbook: DecodedWorkbook): (row: RowRef) => string {
  const { objectives, keyResults, actions } = workbook.okrs;
  const texts = new Map([...objectives, ...keyResults, ...actions].map(({ ref, text }) => [keyOf(ref), text]));
  return (row) => texts.get(keyOf(row)) ?? '';
}

/** Row by row, the rows with the worst finding first and within a row the worst finding first; else in the order of the sheets. */
export function groupFindings(
  findings: readonly SpokenFinding[],
  textOf: (row: RowRef) => string,
): readonly FindingGroup[] {
  const groups = new Map<string, SpokenFinding[]>();
  for (const spoken of findings) {
    const key = keyOf(spoken.finding.place.row);
    const group = groups.get(key);
    if (group) group.push(spoken);
    else groups.set(key, [spoken]);
  }
  const worst = (group: FindingGroup): number =>
    Math.min(...group.findings.map(({ finding }) => RANK[finding.severity]));
  return [...groups.values()]
    .map((group): FindingGroup => {
      const row = group[0]?.finding.place.row ?? null;
      const sorted = [...group].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
      return { row, text: row === null ? '' : textOf(row), findings: sorted };
    })
    .sort((a, b) => worst(a) - worst(b));
}

/** `'Key results'!D5`, as a formula would name it: typed into Excel's Go To box, it leads there. */
export function cellReference({ sheet, cell }: CellAddress): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!${cell}` : `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
