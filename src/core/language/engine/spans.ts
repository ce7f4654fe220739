/** A stretch of the folded text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Turns a source into a pattern of whole words. Patterns are kept, since packs are read once for each text. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');
}

/** All matches of a global pattern, from `from` on. Empty matches are passed over. */
export function matches(pattern: RegExp, text: string, from: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push(match);
  }
  pattern.lastIndex = 0;
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
