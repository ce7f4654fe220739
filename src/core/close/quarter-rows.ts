import type { KeyResult, Okrs, Settings } from '../model/okrs';
import type { Quarter } from '../model/quarter';
import { formatQuarter } from '../model/quarter';
import { sameId, scoreWorkbook } from '../score/score-workbook';
import type { Scores } from '../score/scores';
import type { Day } from '../model/cells';

export function sameQuarter(one: Quarter | null, other: Quarter | null): boolean {
  return one !== null && other !== null && one.year === other.year && one.number === other.number;
}

/** The quarter that a key result belongs to: a blank one means that of Settings. Null when it cannot be read. */
export function quarterOfRow(keyResult: KeyResult, settings: Settings): Quarter | null {
  return keyResult.quarterText.trim() === '' ? settings.quarter : keyResult.quarter;
}

export function keyResultsOf(okrs: Okrs, quarter: Quarter): readonly KeyResult[] {
  return okrs.keyResults.filter(
    (keyResult) => !isBegun(keyResult) && sameQuarter(quarterOfRow(keyResult, okrs.settings), quarter),
  );
}

/** Rows that may go on with a key result of the quarter before, those included of which writing has only just begun. */
export function successorsIn(okrs: Okrs, next: Quarter): readonly KeyResult[] {
  return okrs.keyResults.filter(
    (keyResult) => isBegun(keyResult) || sameQuarter(quarterOfRow(keyResult, okrs.settings), next),
  );
}

/** Writing stopped when the row had said what it goes on with and nothing else: it belongs to no quarter yet. */
function isBegun({ follows, quarterText, text }: KeyResult): boolean {
  return follows !== null && quarterText.trim() === '' && text.trim() === '';
}

/** A row that was carried over but for its last cells. A host fills new rows column by column and may be stopped between two. */
export function isHalfWritten({ follows, due }: KeyResult): boolean {
  return follows !== null && due.kind === 'blank';
}

/**
 * The scores of one quarter, whichever quarter Settings name now: of a closed one they are what they were, and late readings count.
 * Expected and status go by the dates in Settings, so of another quarter they say nothing.
 * @param today serial day; the workbook's own "today" wins over it
 */
export function scoresOf(okrs: Okrs, quarter: Quarter, today: Day): Scores {
  const isRunning = sameQuarter(okrs.settings.quarter, quarter);
  const settings = isRunning ? okrs.settings : { ...okrs.settings, quarter, quarterText: formatQuarter(quarter) };
  return scoreWorkbook({ ...okrs, settings, keyResults: keyResultsOf(okrs, quarter) }, today);
}

/**
 * The row of the next quarter that goes on with a key result: the one that names it; else, when a person wrote it by hand or somebody
 * deleted the column, one that says the same under the same objective.
 * @param later as from `successorsIn`
 */
export function successorOf(keyResult: KeyResult, later: readonly KeyResult[]): KeyResult | null {
  const { id } = keyResult;
  return (
    later.find(({ follows }) => id !== null && follows !== null && sameId(follows.trim()) === sameId(id.trim())) ??
    later.find((row) => row.follows === null && saysTheSame(row, keyResult)) ??
    null
  );
}

function saysTheSame(one: KeyResult, other: KeyResult): boolean {
  const text = folded(one.text);
  return text !== '' && text === folded(other.text) && sameId(one.objective ?? '') === sameId(other.objective ?? '');
}

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
