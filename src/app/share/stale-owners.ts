import type { Day } from '../../core/model/cells';
import { sameId } from '../../core/score/score-workbook';
import type { Scores } from '../../core/score/scores';
import type { DecodedWorkbook } from '../../core/workbook/decoded';
import { checkInList, sameOwner } from '../check-in-list';

export interface StaleKeyResult {
  readonly id: string;
  readonly text: string;
  /** The day of the last check-in; null when there was none this quarter or before. */
  readonly last: Day | null;
  /** Days since then, or since the quarter began. */
  readonly days: number;
}

/** Somebody from whom nothing was heard for too long, and of what. */
export interface StaleOwner {
  /** As written in the first of their rows; blank for key results that nobody owns. */
  readonly owner: string;
  /** Longest silence first. */
  readonly keyResults: readonly StaleKeyResult[];
}

/**
 * Whom to remind: the rule `key-result-stale` by owner, for key results of active objectives. None outside the quarter, nor when its days
 * are unknown. Those with the longest silence first; what nobody owns comes last.
 * @param today the day that counts as today
 */
export function staleOwners({ okrs }: DecodedWorkbook, scores: Scores, today: Day): readonly StaleOwner[] {
  const { quarterStart: start, quarterEnd: end, staleAfterDays } = okrs.settings;
  if (start === null || end === null || today < start || today > end) return [];
  const done = new Set(
    scores.keyResults.flatMap(({ keyResult: { id }, status }) =>
      status === 'done' && id !== null ? [sameId(id)] : [],
    ),
  );
  const owners: { owner: string; keyResults: StaleKeyResult[] }[] = [];
  for (const { id, keyResult, lastDay } of checkInList(okrs).items) {
    const last = lastDay !== null && lastDay <= today ? lastDay : null;
    const days = Math.floor(today) - Math.max(Math.floor(last ?? start), start);
    if (done.has(sameId(id)) || days < staleAfterDays) continue;
    const stale = { id, text: keyResult.text, last, days };
    const known = owners.find(({ owner }) => sameOwner(owner, keyResult.owner));
    if (known) known.keyResults.push(stale);
    else owners.push({ owner: keyResult.owner.trim(), keyResults: [stale] });
  }
  const longest = ({ keyResults }: StaleOwner): number => Math.max(...keyResults.map(({ days }) => days));
  return owners
    .map(({ owner, keyResults }) => ({ owner, keyResults: [...keyResults].sort((a, b) => b.days - a.days) }))
    .sort((a, b) => Number(a.owner === '') - Number(b.owner === '') || longest(b) - longest(a));
}
