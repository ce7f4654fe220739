import type { CheckInReport, NewReading } from '../../app/check-in';
import { numberOf } from '../../app/values';
import type { Formats } from '../../i18n/formats';
import { NO_DRAFTS, type CheckInDraft, type CheckInDrafts } from '../session/check-in-drafts';

/** What is left to save: saved rows go, rows that are gone too. Where a co-author was first, what they wrote is seen from now on. */
export function afterSave(
  drafts: CheckInDrafts,
  readings: readonly NewReading[],
  report: CheckInReport,
  formats: Formats,
): CheckInDrafts {
  const rows = new Map(drafts.rows);
  for (const { row } of readings) {
    if (row.id === null) continue;
    const draft = rows.get(row.id);
    const refusal = report.refused.find((refused) => refused.row.id === row.id);
    if (draft === undefined) continue;
    if (refusal === undefined || refusal.why === 'row-gone') rows.delete(row.id);
    else if (refusal.why === 'changed-meanwhile' && refusal.now !== null)
      rows.set(row.id, withTheirs(draft, refusal.now, formats));
  }
  return rows.size === 0 ? NO_DRAFTS : { ...drafts, rows };
}

function withTheirs(draft: CheckInDraft, now: CheckInDraft['seen'], formats: Formats): CheckInDraft {
  const value = numberOf(now.current);
  const text = now.current.kind === 'unreadable' ? now.current.text : value === null ? '–' : formats.number(value);
  return {
    ...draft,
    seen: { current: now.current, confidence: now.confidence, lastCheckIn: now.lastCheckIn },
    theirs: text,
  };
}
