import { readDigits } from './numbers';
import {
  isMoney,
  MAGNITUDE,
  percentPattern,
  plain,
  POINTS,
  readTail,
  SHORT_DURATION,
  type Found,
  type Reader,
} from './quantity-units';

const SIZED =
  /^(\d+(?:[.,]\d+)*)-(fold|point|points|pt|percent|percentage|minute|hour|second|krotnie|krotny|krotnego|procentowy|procentowego)$/;
/** Units of size that stand at their number: "1.5MB", "470kWh". */
const SIZES = new Set('kb mb gb tb ko mo go kwh mwh gwh kg km cm mm ml ha px mbps gbps kbps'.split(' '));
const GLUED = /^(\d+(?:[.,]\d+)*)(\p{L}+)$/u;
const TIMES = /^x(\d+(?:[.,]\d+)?)$/;
/** Around the clock: "24h/24", "7j/7", "24/7". */
export const ALWAYS = /^(?:24 ?h?[/]24|24[/]7|7 ?j?[/]7|[57]j[/]7|24 (?:heures|ore) (?:sur|su) 24)/;

/** A token of digits and letters: "10k", "250ms", "x2", "30-day", "GA4". */
export function readMixed(reader: Reader, index: number): { found: Found; next: number } | null {
  const token = reader.tokens[index];
  if (token === undefined) return null;
  const always = ALWAYS.exec(reader.folded.slice(token.start, token.start + 6));
  if (always !== null) {
    return { found: { ...plain(token.start, token.start + always[0].length, 24), role: 'name' }, next: index + 3 };
  }
  // The second half of "1:1s".
  if (token.text === '1s' && reader.tokens[index - 1]?.text === ':')
    return { found: { ...plain(token.start, token.end, 1), role: 'name' }, next: index + 1 };
  const style = reader.pack.numberStyle;
  const times = TIMES.exec(token.text);
  if (times?.[1] !== undefined) {
    return {
      found: { ...plain(token.start, token.end, readDigits(times[1], style)), kind: 'multiple' },
      next: index + 1,
    };
  }
  const sized = SIZED.exec(token.text);
  if (sized?.[1] !== undefined && sized[2] !== undefined) {
    const kind = /^(?:fold|krotn)/.test(sized[2])
      ? 'multiple'
      : /^(?:perc|proc)/.test(sized[2])
        ? 'percentage'
        : /^(?:min|hour|sec)/.test(sized[2])
          ? 'duration'
          : 'count';
    return { found: { ...plain(token.start, token.end, readDigits(sized[1], style)), kind }, next: index + 1 };
  }
  const glued = GLUED.exec(token.text);
  const suffix = glued?.[2];
  if (glued?.[1] !== undefined && suffix !== undefined) {
    const found = plain(token.start, token.end, readDigits(glued[1], style));
    const magnitude = MAGNITUDE.get(suffix) ?? reader.pack.magnitudes.get(suffix);
    if (suffix === 'x') return { found: { ...found, kind: 'multiple' }, next: index + 1 };
    if (POINTS.has(suffix) || percentPattern(reader.pack).exec(suffix)?.[0] === suffix) {
      return { found: { ...found, kind: 'percentage', unit: '%' }, next: index + 1 };
    }
    if (isMoney(reader.pack, suffix)) return { found: { ...found, kind: 'money', unit: suffix }, next: index + 1 };
    if (magnitude !== undefined && suffix !== 'mn') {
      found.value *= magnitude;
      return { found, next: readTail(reader, found, index + 1) };
    }
    const code = /^(k|m|mln|mld|bn|tys)(eur|usd|gbp|pln|zl|chf)$/.exec(suffix);
    if (code?.[1] !== undefined && code[2] !== undefined) {
      return {
        found: { ...found, value: found.value * (MAGNITUDE.get(code[1]) ?? 1), kind: 'money', unit: code[2] },
        next: index + 1,
      };
    }
    // "3D" and "5G" are names, "3d" is three days.
    const capital = suffix.length === 1 && /[DG]$/.test(token.shown);
    if (!capital && (SHORT_DURATION.has(suffix) || reader.pack.durations.has(suffix)))
      return { found: { ...found, kind: 'duration', unit: suffix }, next: index + 1 };
    // A forgotten space: "Sign 40clients". Ordinals and models ("2nd", "3d") are shorter or known.
    if (suffix.length >= 5 || SIZES.has(suffix)) return { found, next: index + 1 };
  }
  const prefixed = /^(eur|usd|gbp|pln|chf)(\d+(?:[.,]\d+)*)(k|m|bn)?$/.exec(token.text);
  if (prefixed?.[2] !== undefined && prefixed[1] !== undefined) {
    const value = readDigits(prefixed[2], style) * (MAGNITUDE.get(prefixed[3] ?? '') ?? 1);
    return { found: { ...plain(token.start, token.end, value), kind: 'money', unit: prefixed[1] }, next: index + 1 };
  }
  return {
    found: { ...plain(token.start, token.end, Number(/\d+/.exec(token.text)?.[0] ?? 0)), role: 'name' },
    next: index + 1,
  };
}
