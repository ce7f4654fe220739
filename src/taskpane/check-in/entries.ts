import type { CheckInItem } from '../../app/check-in-list';
import type { NewReading } from '../../app/check-in';
import { numberOf, readNumber } from '../../app/values';
import type { Language } from '../../core/model/language';
import { NO_DRAFTS, type CheckInDraft, type CheckInDrafts, type DraftField } from '../session/check-in-drafts';

export type EntryProblem = 'not-a-number' | 'value-missing' | 'confidence-range' | 'zero-or-one';
export type EntryProblems = Readonly<Partial<Record<DraftField, EntryProblem>>>;

export const isBlank = ({ value, confidence, note }: CheckInDraft): boolean =>
  value.trim() === '' && confidence.trim() === '' && note.trim() === '';

/** Types into a field. A row that is emptied again is as if it had never been begun. */
export function withText(
  drafts: CheckInDrafts,
  shown: readonly CheckInItem[],
  item: CheckInItem,
  field: DraftField,
  text: string,
): CheckInDrafts {
  const { current, confidence, lastCheckIn } = item.keyResult;
  const blank: CheckInDraft = {
    value: '',
    confidence: '',
    note: '',
    seen: { current, confidence, lastCheckIn },
    theirs: null,
  };
  const draft = { ...(drafts.rows.get(item.id) ?? blank), [field]: text };
  const rows = new Map(drafts.rows);
  if (isBlank(draft)) rows.delete(item.id);
  else rows.set(item.id, draft);
  if (rows.size === 0) return NO_DRAFTS;
  return { order: drafts.order ?? shown.map(({ id }) => id), rows };
}

/** Rows where they stood when the typing began, and those that came since at the end. */
export function inOrder(items: readonly CheckInItem[], { order }: CheckInDrafts): readonly CheckInItem[] {
  if (order === null) return items;
  const place = (item: CheckInItem): number => {
    const index = order.indexOf(item.id);
    return index < 0 ? order.length : index;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}

/** `25 %` is 25 where the key result counts in percent, and 0.25 elsewhere. */
function readValue(text: string, { keyResult: { unit, target } }: CheckInItem, language: Language): number | null {
  const countsInPercent = unit.includes('%') && Math.abs(numberOf(target) ?? 0) > 1;
  return readNumber(countsInPercent ? text.replace(/\s*%\s*$/, '') : text, language);
}

type Checked =
  | { readonly kind: 'reading'; readonly reading: NewReading }
  | { readonly kind: 'problems'; readonly problems: EntryProblems };

/** What is typed for a key result, as a reading. Without a new value the old one is confirmed. */
export function checkEntry(item: CheckInItem, draft: CheckInDraft, language: Language): Checked {
  const { keyResult } = item;
  const typed = draft.value.trim();
  const value = typed === '' ? numberOf(keyResult.current) : readValue(typed, item, language);
  const confidence = draft.confidence.trim() === '' ? null : readNumber(draft.confidence, language);
  const isUnsure = draft.confidence.trim() !== '' && (confidence === null || confidence < 0 || confidence > 10);
  const problem = valueProblem(typed, value, keyResult.measure.value === 'done-or-not');
  if (value === null || problem !== null || isUnsure) {
    return {
      kind: 'problems',
      problems: {
        ...(problem === null ? {} : { value: problem }),
        ...(isUnsure ? { confidence: 'confidence-range' as const } : {}),
      },
    };
  }
  // One line: what comes from a paste may have several.
  const note = draft.note.replace(/\s+/g, ' ').trim();
  return { kind: 'reading', reading: { row: keyResult.ref, seen: draft.seen, value, confidence, note } };
}

function valueProblem(typed: string, value: number | null, doneOrNot: boolean): EntryProblem | null {
  if (value === null) return typed === '' ? 'value-missing' : 'not-a-number';
  return doneOrNot && value !== 0 && value !== 1 ? 'zero-or-one' : null;
}

/** Digits after the decimal sign that the readings and the target have: a forecast says no more than is known. */
export function decimalsOf(values: readonly number[]): number {
  const digits = values.map((value) => String(Math.round(value * 100) / 100).split('.')[1]?.length ?? 0);
  return Math.min(2, Math.max(0, ...digits));
}

export const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
