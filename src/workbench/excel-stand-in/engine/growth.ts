import type { IRange } from '@univerjs/core';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import { absoluteAddress } from './area';
import type { Area } from './area';
import type { Book } from './book';

/** Excel lets input rules and conditional formats follow a table that grows downwards, or shrinks (`addedRows` below 0); Univer leaves them behind. */
export function extendRules(book: Book, before: Area, addedRows: number): void {
  const { sheet } = before;
  const grow = (range: IRange): IRange =>
    reachesBottom(range, before) ? { ...range, endRow: range.endRow + addedRows } : range;
  for (const validation of sheet.getDataValidations()) {
    const ranges = rangesOf(validation.rule);
    if (ranges.some((range) => reachesBottom(range, before))) {
      validation.setRanges(ranges.map((range) => sheet.getRange(grow(range))));
    }
  }
  for (const rule of sheet.getConditionalFormattingRules()) {
    if (rule.ranges.some((range) => reachesBottom(range, before))) {
      sheet.setConditionalFormattingRule(rule.cfId, { ...rule, ranges: rule.ranges.map(grow) });
    }
  }
  extendListSources(book, before, addedRows);
}

/** The facade's rule loses its type on the way through Univer's declarations. */
function rangesOf(rule: unknown): readonly IRange[] {
  if (typeof rule !== 'object' || rule === null || !('ranges' in rule) || !Array.isArray(rule.ranges)) return [];
  return rule.ranges.filter(isRange);
}

const isRange = (value: unknown): value is IRange => typeof value === 'object' && value !== null && 'startRow' in value;

function reachesBottom(range: IRange, before: Area): boolean {
  const isInside = range.startColumn >= before.left && range.endColumn <= before.right && range.startRow > before.top;
  return isInside && range.endRow === before.bottom;
}

/** A drop-down over a whole table column offers the new rows too. */
function extendListSources(book: Book, before: Area, addedRows: number): void {
  const columns = Array.from({ length: before.right - before.left + 1 }, (_, index) => before.left + index);
  const sources = new Map(
    columns.map((column) => {
      const body: Area = { ...before, top: before.top + 1, left: column, right: column };
      return [`=${absoluteAddress(body)}`, `=${absoluteAddress({ ...body, bottom: body.bottom + addedRows })}`];
    }),
  );
  for (const sheet of book.workbook.getSheets()) {
    for (const validation of sheet.getDataValidations()) {
      const { rule } = validation;
      const longer = rule.formula1 === undefined ? undefined : sources.get(rule.formula1);
      if (longer === undefined) continue;
      book.api.syncExecuteCommand('sheets.command.update-data-validation-setting', {
        unitId: book.workbook.getId(),
        subUnitId: sheet.getSheetId(),
        ruleId: rule.uid,
        setting: { ...rule, formula1: longer },
      });
    }
  }
}
