import type { Language } from '../core/model/language';
import { isInCurrentQuarter } from '../core/score/key-result';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { summaryLines } from '../core/workbook/summary';
import type { SummaryLine } from '../core/workbook/summary-heights';
import type { CellValue } from '../core/workbook/snapshot';

/** The texts that a summary of this workbook shows, by which its rows get their heights. */
export function linesOfWorkbook({ okrs, language }: DecodedWorkbook): readonly SummaryLine[] {
  return summaryLines(
    okrs.objectives
      .filter(({ state, text }) => state.value === 'active' && text !== '')
      .map(({ id, text }) => ({ id: id ?? '', text })),
    okrs.keyResults
      .filter((keyResult) => isInCurrentQuarter(keyResult, okrs.settings))
      .map(({ objective, text }) => ({ objective: objective ?? '', text })),
    language,
  );
}

type Row = Readonly<Record<string, CellValue | undefined>>;

/** The same for rows that are about to be written. */
export function linesOfRows(
  rows: { readonly objectives: readonly Row[]; readonly keyResults: readonly Row[] },
  language: Language,
): readonly SummaryLine[] {
  const text = (value: CellValue | undefined): string => String(value ?? '');
  return summaryLines(
    rows.objectives
      .filter((row) => text(row['text']) !== '' && ['', 'active'].includes(text(row['state'])))
      .map((row) => ({ id: text(row['id']), text: text(row['text']) })),
    rows.keyResults.map((row) => ({ objective: text(row['objective']), text: text(row['text']) })),
    language,
  );
}
