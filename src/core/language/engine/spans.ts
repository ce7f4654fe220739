/** A stretch of the folded text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * What must hold around a match. An expression could say it with a lookbehind, but older Safari (Excel for Mac) cannot read
 * one, and a program with one in it does not even start there. Expressions here are anchored at their end.
 */
export interface Guards {
  /** The text before the match ends like this, or must not. */
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  /** The match itself ends like this, or must not. */
  readonly ending?: RegExp;
  readonly notEnding?: RegExp;
}

/** A global expression with its guards; `whole` matches begin no later than a word does. */
export interface Guarded extends Guards {
  readonly expression: RegExp;
  readonly whole: boolean;
}

export type Pattern = RegExp | Guarded;

/** How much of the text before a match its guards see. */
const CONTEXT = 80;

/** Turns a source into a pattern of whole words. Patterns are kept, since packs are read once for each text. */
export function wholeWords(source: string, guards: Guards = {}): Guarded {
  return { ...guards, expression: new RegExp(`(?:${source})(?![\\p{L}\\d])`, 'gu'), whole: true };
}

/** An expression whose matches count only where the guards agree. It needs the flag `g`. */
export function guarded(expression: RegExp, guards: Guards): Guarded {
  return { ...guards, expression, whole: false };
}

const WORDLIKE = /[\p{L}\d]/u;

function insideWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  // Nearly all folded text is plain letters, digits, spaces and signs: told without an expression.
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return WORDLIKE.test(text.charAt(at - 1));
}

function stands(pattern: Guarded, text: string, match: RegExpExecArray): boolean {
  if (pattern.whole && insideWord(text, match.index)) return false;
  if (pattern.ending?.test(match[0]) === false || pattern.notEnding?.test(match[0]) === true) return false;
  if (pattern.after === undefined && pattern.notAfter === undefined) return true;
  const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
  return pattern.after?.test(before) !== false && pattern.notAfter?.test(before) !== true;
}

/** All matches of a global pattern, from `from` on. Empty matches are passed over. */
export function matches(pattern: Pattern, text: string, from: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const expression = pattern instanceof RegExp ? pattern : pattern.expression;
  expression.lastIndex = from;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] !== '' && (pattern instanceof RegExp || stands(pattern, text, match))) found.push(match);
    // On by a whole character: from within one, a Unicode expression would step back to its start.
    else expression.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  expression.lastIndex = 0;
  return found;
}

/** Which positions some spans hold. Looking one up costs the same however many spans there are. */
export class Cover {
  readonly #length: number;
  /** Made with the first span: most texts have none of what is looked for. */
  #held: Uint8Array | null = null;

  constructor(length: number, spans: readonly Span[] = []) {
    this.#length = length;
    for (const span of spans) this.add(span);
  }

  add(span: Span): void {
    this.#held ??= new Uint8Array(this.#length);
    this.#held.fill(1, span.start, span.end);
  }

  holds(position: number): boolean {
    return this.#held?.[position] === 1;
  }

  /** Whether any position of `span` is held; costs its length. */
  touches(span: Span): boolean {
    const held = this.#held;
    if (held === null) return false;
    for (let i = span.start; i < span.end; i++) if (held[i] === 1) return true;
    return false;
  }
}
