import type { QuantityKind, QuantityRole } from '../analysis';
import type { LanguagePack } from './pack';
import type { Token } from './tokens';

/** A quantity while it is being read. Offsets are into the folded text. */
export interface Found {
  start: number;
  end: number;
  value: number;
  kind: QuantityKind;
  unit: string | null;
  role: QuantityRole;
}

/** All that a reading of one text needs to know. */
export interface Reader {
  readonly pack: LanguagePack;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** The whole text is in capitals: they tell nothing. */
  readonly shouting: boolean;
}

/** Signs and codes of money that every language writes. */
const SIGNS = new Set([
  '€',
  '$',
  '£',
  '¥',
  '₣',
  'zl',
  'pln',
  'eur',
  'usd',
  'gbp',
  'chf',
  'cad',
  'aud',
  'sek',
  'czk',
  'jpy',
  'euro',
  'euros',
]);
/** Letters glued to a number and a sign ("12m€", "k$"). */
export const MAGNITUDE: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['tys', 1e3],
  ['b', 1e9],
  ['bn', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
  ['mld', 1e9],
  ['mrd', 1e9],
]);
export const SHORT_DURATION = new Set([
  'ms',
  's',
  'sec',
  'sek',
  'min',
  'mn',
  'h',
  'hr',
  'hrs',
  'd',
  'j',
  'gg',
  'g',
  'wk',
  'w',
  'yr',
  'mo',
  'godz',
  'dni',
]);
/** Short units that also stand apart from their number without being mistaken for words. */
const APART = new Set(['ms', 'h', 'min', 'sec', 'hrs', 'hr']);
export const POINTS = new Set(['pp', 'ppt', 'pct', 'pts%', 'p.p']);
export const isMoney = (pack: LanguagePack, text: string | undefined): boolean =>
  text !== undefined && (SIGNS.has(text) || pack.currencies.has(text));

const percentPatterns = new WeakMap<LanguagePack, RegExp>();

export function percentPattern(pack: LanguagePack): RegExp {
  let pattern = percentPatterns.get(pack);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${pack.percent})(?![\\p{L}\\d])`, 'u');
    percentPatterns.set(pack, pattern);
  }
  return pattern;
}

/** The index after a percent sign or word at `index`; `index` itself when there is none. */
export function percentAt(reader: Reader, index: number): number {
  const token = reader.tokens[index];
  if (token === undefined) return index;
  if (token.text === '%') return index + 1;
  const match = percentPattern(reader.pack).exec(reader.folded.slice(token.start, token.start + 40));
  if (match === null) return index;
  const end = token.start + match[0].length;
  let next = index;
  while ((reader.tokens[next]?.end ?? Infinity) <= end) next += 1;
  return Math.max(next, index + 1);
}

/** What follows the digits or words: magnitude, percent, money, multiple, time. Returns the index after it. */
export function readTail(reader: Reader, found: Found, index: number): number {
  const { pack, tokens } = reader;
  let next = index;
  const take = (token: Token): void => {
    found.end = token.end;
    next += 1;
  };
  let token = tokens[next];
  if (token === undefined) return next;
  if (token.text === '+' && token.start === found.end) {
    take(token);
    token = tokens[next];
    if (token === undefined) return next;
  }
  const magnitude = pack.magnitudes.get(token.text);
  if (
    magnitude !== undefined &&
    !(token.text.length === 1 && token.start > found.end && token.shown !== token.shown.toUpperCase())
  ) {
    found.value *= magnitude;
    take(token);
    token = tokens[next];
    if (
      token?.text === '.' &&
      found.end === token.start &&
      tokens[next + 1] !== undefined &&
      /^(?:tys|mln|mld)$/.test(tokens[next - 1]?.text ?? '')
    )
      take(token);
    token = tokens[next];
    // "1 million de dollars"
    if (token !== undefined && /^(?:de|d'|di)$/.test(token.text) && isMoney(pack, tokens[next + 1]?.text)) {
      next += 1;
      token = tokens[next];
    }
  } else {
    // "12 M€" and "20 k€": letter and sign are two tokens, the letter glued to the sign.
    const sign = tokens[next + 1];
    const glued = MAGNITUDE.get(token.text);
    if (glued !== undefined && sign !== undefined && isMoney(pack, sign.text) && sign.start <= token.end + 1) {
      found.value *= glued;
      take(token);
      token = sign;
    }
  }
  if (token === undefined) return next;
  const percent = percentAt(reader, next);
  if (percent > next) {
    found.kind = 'percentage';
    found.unit = '%';
    found.end = tokens[percent - 1]?.end ?? found.end;
    return percent;
  }
  if (isMoney(pack, token.text) && found.kind === 'count') {
    found.kind = 'money';
    found.unit = token.text;
    take(token);
    return next;
  }
  if (found.kind === 'count' && (token.text === 'x' || pack.numberWords.scales.get(token.text) === -1)) {
    found.kind = 'multiple';
    take(token);
    return next;
  }
  if (
    found.kind === 'count' &&
    (pack.durations.has(token.text) || APART.has(token.text) || (token.text === 's' && tokens[next + 1] === undefined))
  ) {
    found.kind = 'duration';
    found.unit = token.text;
    take(token);
  }
  return next;
}

export function plain(start: number, end: number, value: number): Found {
  return { start, end, value, kind: 'count', unit: null, role: 'target' };
}

/** A sign of money or a plus before the digits belongs to them. */
export function readHead(reader: Reader, found: Found, index: number): void {
  const before = reader.tokens[index - 1];
  if (before === undefined) return;
  if (
    isMoney(reader.pack, before.text) &&
    before.end >= found.start - 1 &&
    (before.kind === 'mark' || SIGNS.has(before.text)) &&
    found.kind !== 'percentage'
  ) {
    const earlier = reader.tokens[index - 2];
    if (before.kind === 'mark' || earlier?.kind !== 'number') {
      found.start = before.start;
      found.kind = 'money';
      found.unit = before.text;
    }
  } else if (before.text === 'x' && before.end >= found.start - 1 && found.kind === 'count') {
    found.start = before.start;
    found.kind = 'multiple';
  }
}
