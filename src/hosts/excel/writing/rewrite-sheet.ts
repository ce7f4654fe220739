import type { FreeCell, PatchOperation, SheetSpec } from '../../../core/workbook/patch';
import { HostError } from '../../host-error';
import { fromRangeValue, toRangeValue } from '../cells';
import type { RangeValue } from '../cells';
import type { Rectangle } from '../address';
import { lockOf, PROTECTION } from '../locks';
import type { Batch } from './batch';
import { changedCells, extentOf, filledCells } from './changed-cells';
import { cellKey, queueCells, queueSheetLook, WRITTEN_AREA } from './free-cells';

/** What must be known of a free-form sheet before it is rewritten. */
export interface WrittenSheet {
  /** What the last write covered; null if that name was deleted. */
  readonly area: Rectangle | null;
  readonly kept: ReadonlyMap<string, RangeValue>;
  readonly isLocked: boolean;
  /** Cells that hold something else once it is rewritten. */
  readonly changed: number;
}

/** One that the same patch makes, and that nobody has written to. */
export function blankSheet({ cells }: SheetSpec): WrittenSheet {
  return { area: null, kept: new Map(), isLocked: false, changed: filledCells(cells) };
}

type RewriteSheet = Extract<PatchOperation, { readonly kind: 'rewrite-sheet' }>;

export interface WrittenSheetQuery {
  readonly name: string;
  readonly marks: readonly { readonly anyOf: readonly string[]; readonly range: Excel.Range }[];
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly inputs: readonly { readonly row: number; readonly column: number; readonly range: Excel.Range }[];
  readonly cells: readonly FreeCell[];
  /** All that the cells cover; null when there are none. */
  readonly covered: Excel.Range | null;
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
  const { rows, columns } = extentOf(spec.cells);
  const covered = rows > 0 && columns > 0 ? sheet.getRangeByIndexes(0, 0, rows, columns) : null;
  covered?.load('formulas');
  return {
    name: spec.name,
    sheet,
    area,
    cells: spec.cells,
    covered,
    inputs: spec.cells.filter(({ style }) => style === 'input').map((cell) => ({ ...cell, range: ask(cell) })),
    marks: marks.map((mark) => ({ anyOf: mark.anyOf, range: ask(mark) })),
  };
}

export function readWrittenSheet(query: WrittenSheetQuery): WrittenSheet {
  const { name, sheet, inputs, marks, cells, covered } = query;
  const isOurs = marks.every(({ anyOf, range }) => anyOf.includes(String(range.values[0]?.[0] ?? '')));
  if (!isOurs) throw takenSheet(name);
  const lock = lockOf(sheet);
  if (lock === 'foreign') throw protectedSheet(name);
  const kept = new Map<string, RangeValue>();
  for (const { row, column, range } of inputs) {
    const value = fromRangeValue(range.values[0]?.[0]);
    if (value !== null) kept.set(cellKey(row, column), toRangeValue(value));
  }
  const area = query.area.isNullObject ? null : query.area;
  const changed = changedCells(cells, covered?.formulas ?? [], { area, kept });
  return { area, kept, isLocked: lock === 'ours', changed };
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
