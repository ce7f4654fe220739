import type { LanguagePack } from './pack';
import type { Found } from './quantities';
import { matches, overlaps, type Span } from './spans';
import type { Token } from './tokens';

/**
 * The text with every quantity as one `#`, words and signs apart by one space. On it "from 1,5 M€ to 2 M€" is "from # to #",
 * so that the patterns of a language are short. Names keep their words.
 */
export interface Sketch {
  readonly text: string;
  /** The quantity behind each `#`, in order. */
  readonly quantities: readonly Found[];
}

export function sketch(tokens: readonly Token[], found: readonly Found[]): Sketch {
  const parts: string[] = [];
  const quantities: Found[] = [];
  const real = found.filter((quantity) => quantity.role !== 'name');
  let at = 0;
  for (const token of tokens) {
    while (at < real.length && (real[at]?.end ?? 0) <= token.start) at += 1;
    const quantity = real[at];
    if (quantity !== undefined && overlaps(quantity, token)) {
      if (quantities[quantities.length - 1] !== quantity) {
        quantities.push(quantity);
        parts.push('#');
      }
    } else parts.push(token.text === '#' ? '.' : token.text);
  }
  return { text: parts.join(' '), quantities };
}

/** The quantities inside a match of a pattern on the sketch. */
function quantitiesIn(drawn: Sketch, match: RegExpExecArray): Found[] {
  let ordinal = 0;
  for (let i = 0; i < match.index; i++) if (drawn.text.charAt(i) === '#') ordinal += 1;
  const count = match[0].split('#').length - 1;
  return drawn.quantities.slice(ordinal, ordinal + count);
}

export interface Times {
  readonly deadlines: readonly Span[];
  readonly serviceLevels: readonly Span[];
}

/** Settles what each quantity does. Roles of names stay. */
export function settleRoles(pack: LanguagePack, drawn: Sketch, found: readonly Found[], times: Times): void {
  const real = found.filter((quantity) => quantity.role !== 'name');
  for (const quantity of real) if (times.deadlines.some((span) => overlaps(span, quantity))) quantity.role = 'deadline';
  for (const pattern of pack.segments) {
    for (const match of matches(pattern, drawn.text, 0)) for (const quantity of quantitiesIn(drawn, match)) quantity.role = 'name';
  }
  for (const pattern of pack.rates) {
    for (const match of matches(pattern, drawn.text, 0)) {
      for (const quantity of quantitiesIn(drawn, match)) if (quantity.role !== 'deadline') quantity.role = 'rate';
    }
  }
  const open = (): Found[] => real.filter((quantity) => quantity.role === 'target' || quantity.role === 'change');
  const levels = open().filter((quantity) => times.serviceLevels.some((span) => overlaps(span, quantity)));
  // "Answer within 4 hours" is measured by the four hours; "90 % within 4 hours" by the ninety per cent.
  if (open().length > levels.length) for (const quantity of levels) quantity.role = 'rate';
  for (const { pattern, order } of pack.fromTo) {
    for (const match of matches(pattern, drawn.text, 0)) {
      const [first, second] = quantitiesIn(drawn, match);
      if (first === undefined || second === undefined || first === second) continue;
      if (first.role === 'name' || second.role === 'name' || first.role === 'rate' || second.role === 'rate') continue;
      if (first.role === 'deadline' || second.role === 'deadline' || !comparable(first, second)) continue;
      const [baseline, target] = order === 'baseline-target' ? [first, second] : [second, first];
      baseline.role = 'baseline';
      target.role = 'target';
      // The pair is the statement; a second pair ("and churn from 9 to 5") is another one.
      return;
    }
  }
  for (const match of matches(pack.changes, drawn.text, 0)) {
    const quantity = quantitiesIn(drawn, match).pop();
    if (quantity?.role === 'target') quantity.role = 'change';
  }
}

/** A share and a length of time are no two ends of one way. */
function comparable(a: Found, b: Found): boolean {
  if (a.kind === b.kind) return true;
  return a.kind === 'count' || b.kind === 'count' || a.kind === 'fraction' || b.kind === 'fraction';
}
