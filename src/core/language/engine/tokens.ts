import type { Folded } from './fold';
import { matches } from './spans';

/** `number` is digits only, `mixed` holds letters and digits (GA4, 10k, Q3), `mark` is one sign. */
export type TokenKind = 'word' | 'number' | 'mixed' | 'mark';

/** Offsets are into the folded text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Digits with their separators and letters ("10 000", "1.5m", "30-day"); words with inner hyphens; an apostrophe ends a
 * word ("l'", "d'", "dell'"); "x1,5" and "EUR1,5m" are one token. No alternative can split its text in two ways, so the scan is linear.
 */
const TOKEN =
  /(?:x|eur|usd|gbp|pln|chf)\d+(?:[.,]\d+)+(?:k|m|bn)?(?![\p{L}\d])|\d{1,3}(?:[ ']\d{3})+(?![\d\p{L}])(?:[.,]\d+)?|\d+(?:[.,]\d+)*[\p{L}\d]*(?:[-&]\p{L}[\p{L}\d]*)*|(?:[\p{L}\d]*\d(?:\.\d+)+|[\p{L}\d]+)(?:[-&][\p{L}\d]+)*(?:'(?=[\p{L}\d]))?|[^\s]/gu;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

function kindOf(text: string): TokenKind {
  const digit = DIGIT.test(text);
  const letter = LETTER.test(text);
  if (digit) return letter ? 'mixed' : 'number';
  return letter ? 'word' : 'mark';
}

export function tokenise(text: Folded, from: number): Token[] {
  const tokens: Token[] = [];
  for (const match of matches(TOKEN, text.folded, from)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ kind: kindOf(match[0]), text: match[0], shown: text.shown.slice(start, end), start, end });
  }
  return tokens;
}

/** Index of the first token at or after `position`; the number of tokens when there is none. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word list written as one string: short to read, short in the bundle. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter((word) => word !== '')));
}

/** The alternatives of a source, split at the bars that stand outside all groups. */
function alternatives(list: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of list) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if ((char === '|' && depth === 0) || char === '\n') {
      found.push(current);
      current = '';
    } else current += char;
  }
  return [...found, current];
}

/** A source for alternatives, longest first so that the longest phrase wins. Bars and line ends divide them. */
export function oneOf(list: string): string {
  const phrases = alternatives(list)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
  return `(?:${phrases.join('|')})`;
}
