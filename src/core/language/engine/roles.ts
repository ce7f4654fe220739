import type { VerbReading } from '../analysis';
import type { LanguagePack } from './pack';
import type { Found } from './quantities';
import { Cover, matches, overlaps, type Span } from './spans';
import type { Token } from './tokens';

/**
 * The text with every quantity as one `#`, words and signs apart by one space. On it "from 1,5 M€ to 2 M€" is "from # to #",
 * so that the patterns of a language are short. Names keep their words.
 */
export interface Sketch {
  readonly text: string;
  /** The quantity behind each `#`, in order. */
  readonly quantities: readonly Found[];
  /** For each position, how many `#` stand before it. */
  readonly ordinals: readonly number[];
}

const HASH = '#'.charCodeAt(0);

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
  const text = parts.join(' ');
  const ordinals: number[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    ordinals.push(before);
    if (text.charCodeAt(i) === HASH) before += 1;
  }
  return { text, quantities, ordinals };
}

/** The quantities inside a match of a pattern on the sketch. */
function quantitiesIn(drawn: Sketch, match: RegExpExecArray): Found[] {
  const count = match[0].split('#').length - 1;
  const first = drawn.ordinals[match.index] ?? 0;
  return drawn.quantities.slice(first, first + count);
}

export interface Times {
  readonly deadlines: readonly Span[];
  readonly serviceLevels: readonly Span[];
}

/** Settles what each quantity does. Roles of names stay. */
export function settleRoles(
  pack: LanguagePack,
  drawn: Sketch,
  found: readonly Found[],
  times: Times,
  verb: VerbReading | null,
): void {
  const real = found.filter((quantity) => quantity.role !== 'name');
  // Every pattern below speaks of a quantity.
  if (real.length === 0) return;
  const length = real[real.length - 1]?.end ?? 0;
  const limited = new Cover(length, times.deadlines);
  const serving = new Cover(length, times.serviceLevels);
  for (const quantity of real) if (limited.touches(quantity)) quantity.role = 'deadline';
  for (const pattern of pack.segments) {
    for (const match of matches(pattern, drawn.text, 0))
      for (const quantity of quantitiesIn(drawn, match)) quantity.role = 'name';
  }
  for (const pattern of pack.rates) {
    for (const match of matches(pattern, drawn.text, 0)) {
      for (const quantity of quantitiesIn(drawn, match)) if (quantity.role !== 'deadline') quantity.role = 'rate';
    }
  }
  const pair = real.length > 1 ? settleFromTo(pack, drawn, verb) : null;
  const open = (): Found[] =>
    real.filter((quantity) => quantity.role === 'target' || quantity.role === 'change' || quantity.role === 'baseline');
  const levels = open().filter((quantity) => quantity.role !== 'baseline' && serving.touches(quantity));
  // "Answer within 4 hours" is measured by the four hours; "90 % within 4 hours" by the ninety per cent.
  if (open().length > levels.length && !open().some((quantity) => quantity.role === 'baseline'))
    for (const quantity of levels) quantity.role = 'rate';
  for (const match of matches(pack.changes, drawn.text, 0)) {
    const quantity = quantitiesIn(drawn, match).pop();
    // "From 900 ms to less than 300": the words before the target make no change of it.
    if (quantity?.role === 'target' && quantity !== pair) quantity.role = 'change';
  }
}

/** The first pair of baseline and target is the statement; a second one ("and churn from 9 to 5") is another. Returns the target. */
function settleFromTo(pack: LanguagePack, drawn: Sketch, verb: VerbReading | null): Found | null {
  const bare =
    verb === null || verb.direction === 'raises' || verb.direction === 'lowers'
      ? [{ pattern: pack.bareFromTo, order: 'baseline-target' as const }]
      : [];
  for (const { pattern, order } of [...pack.fromTo, ...bare]) {
    for (const match of matches(pattern, drawn.text, 0)) {
      const [first, second] = quantitiesIn(drawn, match);
      if (first === undefined || second === undefined || first === second) continue;
      if ([first, second].some(({ role }) => role === 'name' || role === 'rate' || role === 'deadline')) continue;
      const after = drawn.text.slice(match.index + match[0].length, match.index + match[0].length + 30);
      if (!comparable(first, second)) continue;
      if (order === 'baseline-target' && countsOther(pack, first, second, after)) continue;
      if (isRange(pack, drawn.text, match, verb)) continue;
      if (verb !== null && verb.direction !== 'raises' && verb.direction !== 'lowers' && areAges(first, second))
        continue;
      const [baseline, target] = order === 'baseline-target' ? [first, second] : [second, first];
      baseline.role = 'baseline';
      target.role = 'target';
      return target;
    }
  }
  return null;
}

/** "Publish from 3 to 5 posts", "keep it from 45 to 50", "open from 9 to 17": two limits, and no way between them. */
function isRange(pack: LanguagePack, text: string, match: RegExpExecArray, verb: VerbReading | null): boolean {
  if (verb === null || !/^\p{L}/u.test(match[0])) return false;
  if (countsTwoThings(text, match)) return true;
  if (verb.direction === 'keeps' || pack.rangeVerbs.has(verb.lemma)) return true;
  if (verb.direction !== 'creates') return false;
  const before = text.slice(0, match.index).trim().split(' ').length;
  return before <= 1 || pack.people.test(text.slice(match.index + match[0].length, match.index + match[0].length + 30));
}

/** "Invite 20 teachers from 4 schools to 2 workshops": an object of its own before, and two things counted. */
function countsTwoThings(text: string, match: RegExpExecArray): boolean {
  if (!/# (?:[^ #]+ ){1,3}$/.test(text.slice(Math.max(0, match.index - 40), match.index))) return false;
  const [, first] = /# (\p{L}+)/u.exec(match[0]) ?? [];
  const [, second] = /^ (\p{L}+)/u.exec(text.slice(match.index + match[0].length)) ?? [];
  return first !== undefined && second !== undefined && first.length > 3 && second.length > 3 && first !== second;
}

/** "2 lessons of 30 minutes to 40 pupils": a measure, then a count with a noun of its own. */
function countsOther(pack: LanguagePack, first: Found, second: Found, after: string): boolean {
  if (second.kind !== 'count' || !/^(?:duration|money|percentage)$/.test(first.kind)) return false;
  const [, noun] = /^ (\p{L}{4,})/u.exec(after) ?? [];
  return noun !== undefined && pack.plural.test(noun) && !pack.durations.has(noun);
}

/** "Children from 2 to 5 years old" are a group, not a way. */
function areAges(first: Found, second: Found): boolean {
  return (
    /^(?:ans|years?|anni|lat)$/.test(second.unit ?? '') &&
    first.unit === null &&
    first.value < second.value &&
    second.value <= 30
  );
}

/** A share and a length of time are no two ends of one way. */
function comparable(a: Found, b: Found): boolean {
  if (a.kind === b.kind) return true;
  return a.kind === 'count' || b.kind === 'count' || a.kind === 'fraction' || b.kind === 'fraction';
}
