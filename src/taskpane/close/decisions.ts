import { suggestedChoice } from '../../app/close/review';
import type { KeyResultChoice } from '../../app/close/types';
import { readNumber } from '../../app/values';
import type { QuarterReview, ReviewedKeyResult, ReviewedObjective } from '../../core/close/review';
import type { Action } from '../../core/model/okrs';
import type { Language } from '../../core/model/language';
import type { Formats } from '../../i18n/formats';
import type { CloseMessages } from '../../i18n/messages/close';
import type { Closing, RowDecision } from '../session/closing';

/** What stands in the fields of a key result, and what comes of it. */
export interface Decided {
  readonly reviewed: ReviewedKeyResult;
  readonly gradeText: string;
  readonly choice: KeyResultChoice;
  /** The grade cannot be read as a number from 0 to 1. */
  readonly hasProblem: boolean;
  /** The grade as a number; null when there is none. */
  readonly grade: number | null;
}

export const actionKey = ({ ref }: Action): string => ref.id ?? `#${ref.index}`;

/** A grade as it is typed: two decimals are enough to talk about. */
function shortGrade(grade: number, formats: Formats): string {
  return formats.plainNumber(Math.round(grade * 100) / 100);
}

export function decide(
  reviewed: ReviewedKeyResult,
  decision: RowDecision | undefined,
  language: Language,
  formats: Formats,
): Decided {
  const suggested = suggestedChoice(reviewed);
  const proposed = suggested.grade === 'computed' ? reviewed.score : suggested.grade;
  const proposedText = proposed === null ? '' : shortGrade(proposed, formats);
  const gradeText = decision?.grade ?? proposedText;
  const typed = gradeText.trim();
  const isProposed = typed === proposedText;
  const read = typed === '' ? null : readNumber(typed, language);
  const grade = isProposed ? proposed : read;
  return {
    reviewed,
    gradeText,
    hasProblem: typed !== '' && (grade === null || grade < 0 || grade > 1),
    grade,
    choice: {
      ...suggested,
      seen: decision?.seen ?? suggested.seen,
      grade: isProposed ? suggested.grade : read,
      // One line: what comes from a paste may have several.
      note: (decision?.note ?? suggested.note).replace(/\s+/g, ' '),
      goesOn: decision?.goesOn ?? suggested.goesOn,
      actions: reviewed.openActions
        .filter((action) => decision?.staying.has(actionKey(action)) !== true)
        .map(({ ref }) => ref),
    },
  };
}

export function decideAll(
  { keyResults }: ReviewedObjective,
  { rows }: Closing,
  language: Language,
  formats: Formats,
): readonly Decided[] {
  return keyResults.map((reviewed) => decide(reviewed, rows.get(reviewed.keyResult.id ?? ''), language, formats));
}

/** Decides something about a key result. */
export function withDecision(
  closing: Closing,
  { keyResult }: ReviewedKeyResult,
  change: Partial<Omit<RowDecision, 'seen'>>,
): Closing {
  const { id, finalGrade, gradeNote } = keyResult;
  if (id === null) return closing;
  const before: RowDecision = closing.rows.get(id) ?? {
    grade: null,
    note: null,
    goesOn: null,
    staying: new Set(),
    seen: { finalGrade, gradeNote },
  };
  return { ...closing, rows: new Map(closing.rows).set(id, { ...before, ...change }) };
}

/** A committed objective that ends below 1.0 asks for a short explanation, in the note of one of its key results. */
export function isUnexplained({ objective }: ReviewedObjective, decided: readonly Decided[]): boolean {
  const isBelow = decided.some(({ grade }) => grade !== null && grade < 1);
  return (
    objective?.ambition.value === 'committed' && isBelow && decided.every(({ choice }) => choice.note.trim() === '')
  );
}

/** The names by which a list of key results is told. */
export function namesOf(
  rows: readonly { readonly id: string | null; readonly text: string }[],
  words: CloseMessages,
  formats: Formats,
): string {
  return formats.list(rows.map(({ id, text }) => id ?? (text.trim() || words.withoutText)));
}

export const blockedIn = ({ objectives }: QuarterReview): readonly ReviewedKeyResult['keyResult'][] =>
  objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ obstacle }) => obstacle !== null)
    .map(({ keyResult }) => keyResult);
