import { quarterReview, suggestedRequest } from '../../../../src/app/close/review';
import type { CloseReport, CloseRequest, KeyResultChoice } from '../../../../src/app/close/types';
import type { UseCases } from '../../../../src/app/use-cases';
import type { TableKey } from '../../../../src/core/model/okrs';
import type { WorkbookRows } from '../../../../src/core/workbook/encode';
import type { SpreadsheetHost } from '../../../../src/hosts/host';
import { FIRST_DAY } from '../../../support/hard-rows';
import { present } from '../../assertions';
import { columnOf, SMALL_ROWS, TODAY } from './workbook';

/** The small rows at the end of their quarter: one key result is reached, one says no quarter and no due date, one cannot be scored. */
export const LATE_ROWS: Partial<WorkbookRows> = {
  ...SMALL_ROWS,
  settings: [
    { key: 'team', value: 'Marketing' },
    { key: 'quarter', value: '2027-Q1' },
    { key: 'quarter-start', value: null },
    { key: 'quarter-end', value: null },
    { key: 'language', value: 'en' },
    { key: 'as-of', value: FIRST_DAY + 91 },
  ],
  objectives: SMALL_ROWS.objectives.map((row, index) => ({ ...row, ambition: index === 0 ? 'committed' : 'stretch' })),
  keyResults: SMALL_ROWS.keyResults.map((row) => {
    if (row.id === 'O2.KR1') return { ...row, current: 40 };
    if (row.id === 'O2.KR2') return { ...row, quarter: null, due: null };
    return row.id === 'O3.KR2' ? { ...row, target: 'many' } : row;
  }),
  actions: [
    ...SMALL_ROWS.actions,
    { id: 'O1.KR1.A2', keyResult: 'O1.KR1', text: 'Write to ten clients', state: 'done' },
    { id: 'O2.KR2.A1', keyResult: 'O2.KR2', text: 'Ask for a meeting' },
  ],
  checkIns: [{ when: TODAY - 2, keyResult: 'O1.KR1', value: 20 }],
};

/** What the pane would ask for with every suggestion taken, as somebody sees the workbook now. */
export async function suggested(useCases: UseCases, draft = false): Promise<CloseRequest> {
  const opened = await useCases.open();
  if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
  return suggestedRequest(present(quarterReview(opened.workbook.okrs, TODAY), 'a quarter'), draft);
}

/** The request with another choice for some key results. */
export function choosing(
  request: CloseRequest,
  choices: Readonly<Record<string, Partial<KeyResultChoice>>>,
): CloseRequest {
  return {
    ...request,
    choices: request.choices.map((choice) => ({ ...choice, ...choices[choice.row.id ?? ''] })),
  };
}

/** Rows of a table as lines of some of its columns. */
export async function linesOf(
  host: SpreadsheetHost,
  table: TableKey,
  columns: readonly string[],
): Promise<readonly string[]> {
  const cells = await Promise.all(columns.map((column) => columnOf(host, table, column)));
  return (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? '-').join(' '));
}

/** What a report says, without the patch. */
export const facts = ({ applied: _, ungraded, refused, ...others }: CloseReport) => ({
  ...others,
  ungraded: ungraded.map(({ id }) => id),
  refused: refused.map(({ row, why }) => `${row.id ?? '-'} ${why}`),
});
