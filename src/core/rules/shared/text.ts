/** Nothing but white space, whichever kind, and characters that show nothing. */
export function isBlank(text: string): boolean {
  return /^[\s\u200b-\u200d\u2060\ufeff]*$/u.test(text);
}

/** Ids are compared as Excel's formulas compare them: without regard to case or surrounding spaces. Null when blank. */
export function normaliseId(id: string | null): string | null {
  const key = id?.trim().toUpperCase() ?? '';
  return key === '' ? null : key;
}

/** A text with case, accents, spacing and punctuation taken away: two texts that say the same have the same likeness. */
export function likeness(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/Ł/gu, 'L')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+]+/gu, '');
}

/** Changes the case of the first letter, whatever alphabet it belongs to. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

export function uncapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

/** Runs of spaces to one, none at the ends or before a comma or full stop: what remains after words were taken out. */
export function tidied(text: string): string {
  return text
    .replace(/[ \t\u00a0\u202f]{2,}/gu, ' ')
    .replace(/ +(?=[,.])/gu, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
}
