import type { DecodedWorkbook } from '../../core/workbook/decoded';

/** All that people write, without what validation itself writes. Rows are plain data, so their text is their content. */
function contentOf(workbook: DecodedWorkbook): string {
  return JSON.stringify([workbook.okrs, workbook.problems], (key, value: unknown) =>
    key === 'check' ? undefined : value,
  );
}

/** Whether two readings of a workbook hold the same, so that the findings of the one still stand for the other. */
export function sameContent(one: DecodedWorkbook, other: DecodedWorkbook): boolean {
  return contentOf(one) === contentOf(other);
}
