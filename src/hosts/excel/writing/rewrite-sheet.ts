import type { PatchOperation, SheetSpec } from '../../../core/workbook/patch';
import { HostError } from '../../host-error';
import { fromRangeValue, toRangeValue } from '../cells';
import type { RangeValue } from '../cells';
import type { Rectangle } from '../address';
import { lockOf, PROTECTION } from '../locks';
import type { Batch } from './batch';
import { cellKey, queueCells, queueSheetLook, WRITTEN_AREA } from './free-cells';

/** What must be known of a free-form sheet before it is rewritten. */
export interface WrittenSheet {
  /** What the last write covered; null if that name was deleted. */
  readonly area: Rectangle | null;
  readonly kept: ReadonlyMap<string, RangeValue>;
  readonly isLocked: boolean;
}

type RewriteSheet = Extract<PatchOperation, { readonly kind: 'rewrite-sheet' }>;

export interface WrittenSheetQuery {
  readonly name: string;
  readonly marks: readonly { readonly anyOf: readonly string[]; readonly range: Excel.Range }[];
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly inputs: readonly { readonly row: number; readonly column: number; readonly range: Excel.Range }[];
}

/** Queues the question what stands on the sheet; the message must be one that writes nothing. */
export function queueWrittenSheet(
  context: Excel.RequestContext,
  { sheet: spec, marks = [] }: RewriteSheet,
): WrittenSheetQuery {
  const sheet = context.workbook.worksheets.getItem(spec.name);
  sheet.load(`name,${PROTECTION}`);
  const area = sheet.names.getItemOrNullObject(WRITTEN_AREA).getRangeOrNullObject();
  area.load('rowIndex,columnIndex,rowCount,columnCount');
  const ask = ({ row, column }: { readonly row: number; readonly column: number }): Excel.Range => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.load('values');
    return range;
  };
  return {
    name: spec.name,
    sheet,
    area,
    inputs: spec.cells.filter(({ style }) => style === 'input').map((cell) => ({ ...cell, range: ask(cell) })),
    marks: marks.map((mark) => ({ anyOf: mark.anyOf, range: ask(mark) })),
  };
}

export function readWrittenSheet({ name, sheet, area, inputs, marks }: WrittenSheetQuery): WrittenSheet {
  const isOurs = marks.every(({ anyOf, range }) => anyOf.includes(String(range.values[0]?.[0] ?? '')));
  if (!isOurs) throw takenSheet(name);
  const lock = lockOf(sheet);
  if (lock === 'foreign') throw protectedSheet(name);
  const kept = new Map<string, RangeValue>();
  for (const { row, column, range } of inputs) {
    const value = fromRangeValue(range.values[0]?.[0]);
    if (value !== null) kept.set(cellKey(row, column), toRangeValue(value));
  }
  return { area: area.isNullObject ? null : area, kept, isLocked: lock === 'ours' };
}

function takenSheet(name: string): HostError {
  const detail = `The sheet ${name} holds something else by now`;
  return new HostError({ code: 'name-taken', retryable: false, damage: 'nothing-changed', subject: name, detail });
}

export function protectedSheet(name: string): HostError {
  const detail = `The sheet ${name} is protected`;
  return new HostError({ code: 'sheet-protected', retryable: false, damage: 'nothing-changed', subject: name, detail });
}

/** Clears what the last write left, and writes anew. Input cells keep what the user typed. */
export function queueRewriteSheet(batch: Batch, spec: SheetSpec, written: WrittenSheet): void {
  const sheet = batch.workbook.worksheets.getItem(spec.name);
  if (written.isLocked) batch.unlock(spec.name, sheet);
  if (written.area) {
    const { rowIndex, columnIndex, rowCount, columnCount } = written.area;
    const old = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    old.unmerge();
    old.clear(Excel.ClearApplyTo.all);
    batch.wrote();
    old.conditionalFormats.clearAll();
  }
  queueSheetLook(sheet, spec);
  queueCells(batch, sheet, spec, written);
  // Formulas wait until every table of the patch exists: the lock waits with them.
  if (written.isLocked) batch.whenAllExists(() => batch.lock(spec.name, sheet));
}
