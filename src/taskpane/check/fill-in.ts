import type { Finding, Suggestion } from '../../core/model/finding';

/** What a person must replace before a suggested text makes sense. */
const BLANKS = /_{2,}/;

export function hasBlank(text: string): boolean {
  return BLANKS.test(text);
}

/** Where the first blank stands, to be selected for typing over; null when there is none. */
export function firstBlank(text: string): { readonly start: number; readonly end: number } | null {
  const match = BLANKS.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** The suggestion with its text as the person completed it: the edit that would have written the preview writes that text. */
export function filledIn(suggestion: Suggestion, text: string): Suggestion {
  return {
    ...suggestion,
    preview: text,
    fillIn: false,
    edits: suggestion.edits.map((edit) =>
      edit.kind === 'set' && edit.value === suggestion.preview ? { ...edit, value: text } : edit,
    ),
  };
}

/** How a finding's row is called: its id, else its table's place is all there is. */
export function rowLabel({ place: { row } }: Finding): string | null {
  return row === null ? null : (row.id ?? `#${row.index + 1}`);
}
