import type { PatchOperation } from '../../../core/workbook/patch';
import { fromRangeValue, toRangeValue } from '../cells';
import { lockOf, PROTECTION } from '../locks';
import type { Lock } from '../locks';
import type { Batch } from './batch';
import { protectedSheet } from './rewrite-sheet';

export type SheetStep = Extract<PatchOperation, { readonly kind: 'fill-cells' | 'lock-sheet' | 'unlock-sheet' }>;

/** What must be known of a sheet before one of these steps. */
export interface StepSheet {
  readonly lock: Lock;
  /** Places in the list of cells to fill that hold something already. */
  readonly taken: ReadonlySet<number>;
}

export interface StepQuery {
  readonly step: SheetStep;
  readonly sheet: Excel.Worksheet;
  readonly ranges: readonly Excel.Range[];
}

export const isSheetStep = (operation: PatchOperation): operation is SheetStep =>
  operation.kind === 'fill-cells' || operation.kind === 'lock-sheet' || operation.kind === 'unlock-sheet';

/** Queues the question how the sheet stands; the message must be one that writes nothing. */
export function queueStepQuery(context: Excel.RequestContext, step: SheetStep): StepQuery {
  const sheet = context.workbook.worksheets.getItem(step.sheet);
  sheet.load(PROTECTION);
  const cells = step.kind === 'fill-cells' ? step.cells : [];
  const ranges = cells.map(({ row, column }) => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.load('values');
    return range;
  });
  return { step, sheet, ranges };
}

/** @throws HostError `sheet-protected` when a person has protected the sheet */
export function readStepSheet({ step, sheet, ranges }: StepQuery): StepSheet {
  const lock = lockOf(sheet);
  if (lock === 'foreign') throw protectedSheet(step.sheet);
  const taken = ranges.flatMap(({ values }, index) => (fromRangeValue(values[0]?.[0]) === null ? [] : [index]));
  return { lock, taken: new Set(taken) };
}

/** Queues the step; one that has nothing to do queues nothing. */
export function queueStep(batch: Batch, step: SheetStep, { lock, taken }: StepSheet): void {
  const sheet = batch.workbook.worksheets.getItem(step.sheet);
  switch (step.kind) {
    case 'lock-sheet':
      if (lock === 'none') batch.lock(step.sheet, sheet);
      return;
    case 'unlock-sheet':
      if (lock === 'ours') batch.unlock(step.sheet, sheet);
      return;
    case 'fill-cells': {
      const blank = step.cells.filter((_, index) => !taken.has(index));
      if (blank.length === 0) return;
      if (lock === 'ours') batch.unlock(step.sheet, sheet);
      for (const { row, column, value } of blank) {
        sheet.getRangeByIndexes(row, column, 1, 1).values = [[toRangeValue(value)]];
        batch.wrote();
      }
      if (lock === 'ours') batch.lock(step.sheet, sheet);
      return;
    }
  }
}

/** How many cells the step has filled. */
export function cellsFilled(step: SheetStep, { taken }: StepSheet): number {
  return step.kind === 'fill-cells' ? step.cells.length - taken.size : 0;
}
