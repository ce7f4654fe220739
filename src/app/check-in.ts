import { asWritten, dayOf, numberOf } from '../core/model/cells';
import type { Day } from '../core/model/cells';
import type { KeyResult, RowRef } from '../core/model/okrs';
import { clampScore, progressOf } from '../core/score/key-result';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { layoutOf } from '../core/workbook/locate';
import type { ApplyReport } from '../core/workbook/patch';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { appendRows, deleteRows, updateRows } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { cellsOf, findKeyResult, historyIndex, sameCells } from './check-in-cells';
import type { Cells, CheckInRefusal } from './check-in-cells';
import type { Clock } from './clock';
import { readWorkbook } from './read-workbook';
import { refuseLost } from './refuse';

/** What of a key result a check-in writes over. */
export type SeenCells = Pick<KeyResult, 'current' | 'confidence' | 'lastCheckIn'>;

/** One reading that a person typed. */
export interface NewReading {
  /** The key result as the person saw it. */
  readonly row: RowRef;
  /** Its cells as the person saw them: another value in Current now is a co-author's, and is not written over. */
  readonly seen: SeenCells;
  readonly value: number;
  /** From 0 to 10; null leaves it as it is. */
  readonly confidence: number | null;
  readonly note: string;
}

export interface CheckInRequest {
  readonly readings: readonly NewReading[];
  /** Who took them; may be blank. */
  readonly by: string;
  /** The day of the readings; null is today. */
  readonly when: Day | null;
}

/** All that is needed to take check-ins back: plain data from the report of the save. */
export interface CheckInUndo {
  readonly readings: readonly {
    readonly row: RowRef;
    /** Cells of the key result before and after, by column key. */
    readonly before: Cells;
    readonly after: Cells;
    /** The row of the history. */
    readonly entry: Cells;
  }[];
}

export interface CheckInReport {
  readonly saved: readonly RowRef[];
  readonly refused: readonly {
    readonly row: RowRef;
    readonly why: CheckInRefusal;
    /** The key result as it is now; null when it is gone. */
    readonly now: KeyResult | null;
  }[];
  readonly undo: CheckInUndo;
  readonly applied: ApplyReport;
}

/** A reading that can be written, and how. */
interface Accepted {
  readonly reading: NewReading;
  readonly keyResult: KeyResult;
  readonly before: Cells;
  readonly after: Cells;
  readonly entry: Cells;
  /** The history has it already, from a save that failed half way. */
  readonly known: boolean;
}

type Judged =
  Accepted | { readonly reading: NewReading; readonly keyResult: KeyResult | null; readonly why: CheckInRefusal };

/**
 * Saves check-ins: adds a row a reading to the history, and sets Current, Confidence and Last check-in. One read and one write, however
 * many readings; a third message only when a key result was deleted between the two. Running it again after a failure adds nothing twice.
 * A reading older than the last one goes into the history alone, and a formula in Current stays.
 * @throws HostError `table-missing` or `column-missing` when there is nowhere to write to
 */
export async function saveCheckIns(
  host: SpreadsheetHost,
  clock: Clock,
  request: CheckInRequest,
): Promise<CheckInReport> {
  const { workbook, snapshot } = await readWorkbook(host);
  const today = workbook.okrs.settings.asOf ?? clock.today();
  const when = request.when ?? today;
  const judged = request.readings.map((reading): Judged => {
    const keyResult = findKeyResult(workbook, reading.row);
    const why = refusalOf(keyResult, reading, { when, today });
    if (keyResult === null || why !== null) return { reading, keyResult, why: why ?? 'row-gone' };
    return accept(workbook, keyResult, reading, {
      when,
      by: request.by,
      linked: hasFormula(snapshot, workbook, keyResult),
    });
  });
  const accepted = judged.filter((item): item is Accepted => 'entry' in item);
  for (const { after, entry } of accepted) {
    refuseLost(workbook, 'keyResults', after);
    // Who took a reading, and the score then, are worth less than the reading: without their columns it is still saved.
    refuseLost(workbook, 'checkIns', { ...entry, by: null, scoreThen: null });
  }
  const updated = accepted.filter(({ after }) => Object.keys(after).length > 0);
  const added = accepted.filter(({ known }) => !known);
  const applied = await applyOperations(host, [
    ...(updated.length === 0
      ? []
      : [
          updateRows(
            workbook,
            'keyResults',
            updated.map(({ keyResult, after }) => ({ row: keyResult.ref, values: after })),
          ),
        ]),
    ...(added.length === 0
      ? []
      : [
          appendRows(
            workbook,
            'checkIns',
            added.map(({ entry }) => entry),
          ),
        ]),
  ]);
  const gone = vanishedOf(accepted, updated, applied);
  await takeBackOrphans(host, workbook, added, gone);
  const saved = accepted.filter((item) => !gone.has(item));
  return {
    saved: saved.map(({ keyResult }) => keyResult.ref),
    refused: [
      ...judged.flatMap((item) =>
        'why' in item ? [{ row: item.reading.row, why: item.why, now: item.keyResult }] : [],
      ),
      ...[...gone].map(({ reading }) => ({ row: reading.row, why: 'row-gone' as const, now: null })),
    ],
    undo: {
      readings: saved.map(({ keyResult, before, after, entry }) => ({ row: keyResult.ref, before, after, entry })),
    },
    applied,
  };
}

function refusalOf(
  keyResult: KeyResult | null,
  reading: NewReading,
  { when, today }: { readonly when: Day; readonly today: Day },
): CheckInRefusal | null {
  if (keyResult === null) return 'row-gone';
  const { confidence, value, seen } = reading;
  if (!Number.isFinite(value) || (confidence !== null && !(confidence >= 0 && confidence <= 10))) return 'out-of-range';
  if (keyResult.measure.value === 'done-or-not' && value !== 0 && value !== 1) return 'out-of-range';
  if (when > today) return 'in-the-future';
  // A late reading writes over nothing. Our own value is there already when a save failed after writing it.
  const isSafe = isLate(keyResult, when) || numberOf(keyResult.current) === value;
  return isSafe || asWritten(keyResult.current) === asWritten(seen.current) ? null : 'changed-meanwhile';
}

/** Older than what the key result holds: news for the history alone. */
function isLate({ lastCheckIn }: KeyResult, when: Day): boolean {
  const last = dayOf(lastCheckIn);
  return last !== null && when < last;
}

function accept(
  workbook: DecodedWorkbook,
  keyResult: KeyResult,
  reading: NewReading,
  { when, by, linked }: { readonly when: Day; readonly by: string; readonly linked: boolean },
): Accepted {
  const { value, confidence, seen } = reading;
  const after: Cells = isLate(keyResult, when)
    ? {}
    : { ...(linked ? {} : { current: value }), ...(confidence === null ? {} : { confidence }), lastCheckIn: when };
  const now = cellsOf(workbook, keyResult.ref, Object.keys(after));
  const then: Readonly<Record<string, Cells[string]>> = {
    current: asWritten(seen.current),
    confidence: asWritten(seen.confidence),
    lastCheckIn: asWritten(seen.lastCheckIn),
  };
  const known = isKnown(workbook, keyResult, reading, when);
  return {
    reading,
    keyResult,
    after,
    // Of a save that is run again the sheet has only the end; what was before, the person saw.
    before:
      known || sameCells(after, now)
        ? Object.fromEntries(Object.keys(after).map((key) => [key, then[key] ?? null]))
        : now,
    entry: {
      when,
      keyResult: keyResult.id,
      value,
      confidence,
      note: reading.note.trim(),
      by: by.trim(),
      scoreThen: scoreAt(keyResult, value),
    },
    known,
  };
}

/** The very same reading of the same day stands in the history. */
function isKnown(
  workbook: DecodedWorkbook,
  { id }: KeyResult,
  { value, note, confidence }: NewReading,
  when: Day,
): boolean {
  return (
    workbook.layout.checkIns !== undefined &&
    historyIndex(workbook, { when, keyResult: id, value, note: note.trim(), confidence }) >= 0
  );
}

function scoreAt(keyResult: KeyResult, value: number): number | null {
  const progress = progressOf({ ...keyResult, current: { kind: 'number', value } });
  return progress === null ? null : clampScore(progress);
}

/** Somebody links Current to a sheet of their own: the reading goes into the history, and the link stays. */
function hasFormula(snapshot: WorkbookSnapshot, workbook: DecodedWorkbook, { ref }: KeyResult): boolean {
  const layout = layoutOf(workbook, 'keyResults');
  const formulas = snapshot.tables.find(({ name }) => name === layout.name)?.formulas ?? [];
  const column = layout.columns['current']?.index;
  return formulas.some((run) => run.column === column && run.firstRow <= ref.index && ref.index <= run.lastRow);
}

function vanishedOf(
  accepted: readonly Accepted[],
  updated: readonly Accepted[],
  { vanished }: ApplyReport,
): ReadonlySet<Accepted> {
  if (vanished.length === 0) return new Set();
  const places = new Set(vanished.map(({ row }) => row.index));
  return new Set(accepted.filter((item) => updated.includes(item) && places.has(item.keyResult.ref.index)));
}

/** A key result was deleted between the read and the write: its reading must not stay behind in the history. */
async function takeBackOrphans(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  added: readonly Accepted[],
  gone: ReadonlySet<Accepted>,
): Promise<void> {
  const first = layoutOf(workbook, 'checkIns').rows.length;
  const orphans = added.flatMap((item, index) =>
    gone.has(item) ? [{ index: first + index, values: item.entry }] : [],
  );
  if (orphans.length > 0) await applyOperations(host, [deleteRows(workbook, 'checkIns', orphans)]);
}
