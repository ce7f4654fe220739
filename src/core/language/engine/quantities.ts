import type { QuantityKind, QuantityRole } from '../analysis';
import { readDigits, readWords } from './numbers';
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
const MAGNITUDE: ReadonlyMap<string, number> = new Map([
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
const SHORT_DURATION = new Set([
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
const POINTS = new Set(['pp', 'ppt', 'pct', 'pts%', 'p.p']);
const SIZED =
  /^(\d+(?:[.,]\d+)*)-(fold|point|points|pt|percent|percentage|minute|hour|second|krotnie|krotny|krotnego|procentowy|procentowego)$/;
const GLUED = /^(\d+(?:[.,]\d+)*)(\p{L}+)$/u;
const TIMES = /^x(\d+(?:[.,]\d+)?)$/;
/** Measures that are written in capitals and take a number at once: "NPS 55" is no name, "ISO 27001" is one. */
const METRICS = new Set(
  'nps enps csat ces arr mrr nrr grr mql mqls sql sqls sal sals pql cac roi roas roe ctr cpl cpa cpc cpm cpi dau wau mau ltv clv arpu arpa gmv aov acv tcv sla slo mttr mttd okr okrs kr krs kpi kpis ca seo sea ebit ebitda sov cvr cr lcp cls inp fcp ttfb bugs leads da dr ai hr it pr ugc usd eur pln gbp chf k kpi p0 p1 ctor cto csr mau/dau tmo dso fcr aht fte etp qbr qbrs poc pocs poc rfp rfps ko'.split(
    ' ',
  ),
);

interface Reader {
  readonly pack: LanguagePack;
  readonly folded: string;
  readonly tokens: readonly Token[];
  /** The whole text is in capitals: they tell nothing. */
  readonly shouting: boolean;
}

const isMoney = (pack: LanguagePack, text: string | undefined): boolean =>
  text !== undefined && (SIGNS.has(text) || pack.currencies.has(text));

/** What follows the digits or words: magnitude, percent, money, multiple, time. Returns the index after it. */
function readTail(reader: Reader, found: Found, index: number): number {
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

const percentPatterns = new WeakMap<LanguagePack, RegExp>();

function percentPattern(pack: LanguagePack): RegExp {
  let pattern = percentPatterns.get(pack);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${pack.percent})(?![\\p{L}\\d])`, 'u');
    percentPatterns.set(pack, pattern);
  }
  return pattern;
}

/** The index after a percent sign or word at `index`; `index` itself when there is none. */
function percentAt(reader: Reader, index: number): number {
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

function plain(start: number, end: number, value: number): Found {
  return { start, end, value, kind: 'count', unit: null, role: 'target' };
}

/** A sign of money or a plus before the digits belongs to them. */
function readHead(reader: Reader, found: Found, index: number): void {
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

/** Around the clock: "24h/24", "7j/7", "24/7". */
const ALWAYS = /^(?:24 ?h?[/]24|24[/]7|7 ?j?[/]7|[57]j[/]7|24 (?:heures|ore) (?:sur|su) 24)/;

function readMixed(reader: Reader, index: number): { found: Found; next: number } | null {
  const token = reader.tokens[index];
  if (token === undefined) return null;
  const always = ALWAYS.exec(reader.folded.slice(token.start, token.start + 6));
  if (always !== null) {
    return { found: { ...plain(token.start, token.start + always[0].length, 24), role: 'name' }, next: index + 3 };
  }
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
    if (suffix.length >= 5) return { found, next: index + 1 };
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

const YEAR = /^(?:19[89]\d|20[1-4]\d)$/;

/** Whether the digits at `index` are part of a name: a year, a version, a model, a rank, "24/7". */
function isName(reader: Reader, found: Found, index: number, next: number): boolean {
  const { tokens, pack, folded } = reader;
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[next];
  if (token === undefined) return false;
  // "Euro 6" is a norm; "24h/24" and "7j/7" are opening hours.
  if (found.kind === 'money' && /^Euro$/.test(before?.shown ?? '') && /^[1-7]$/.test(token.text)) return true;
  if (found.kind !== 'count') return false;
  if (after?.text === ':' && token.text === '1' && tokens[next + 1]?.text === '1') return true;
  if (before?.text === ':' && token.text === '1' && tokens[index - 2]?.text === '1') return true;
  const tight = folded.slice(Math.max(0, found.start - 2), found.start) + '|' + folded.slice(found.end, found.end + 3);
  if (/^24\/7|^7\/7|^[57]j\/7|^24\/24/.test(folded.slice(found.start, found.start + 5))) return true;
  if (/[47]\/\|/.test(tight) && /(?:24|7|7j|5j)\/$/.test(folded.slice(Math.max(0, found.start - 4), found.start)))
    return true;
  if (
    /^(?:365|404|360)$/.test(token.text) &&
    before?.kind === 'word' &&
    (/^\p{Lu}/u.test(before.shown) || after === undefined || !/[siey]$/.test(after.text))
  )
    return true;
  // "360°", "#1", "n° 1"
  if (after?.text === '°' || before?.text === '#' || (before?.text === '°' && index > 2)) return true;
  if (before === undefined) return YEAR.test(token.text);
  if (
    before.text === '/' &&
    before.end === token.start &&
    tokens[index - 2]?.kind === 'number' &&
    found.value <= 100 &&
    found.value % 5 === 0
  )
    return true;
  if (before.text === '/' && before.end === token.start && tokens[index - 2]?.kind === 'word') return true;
  // "N° 12 interviste" at the start counts; "il numero 1" ranks.
  if (index <= 2 && /^(?:n|nr|no)$/.test(tokens[0]?.text ?? '') && after?.kind === 'word') return false;
  if (pack.nameHeads.has(before.text)) return true;
  if (before.text === '.' && pack.nameHeads.has(tokens[index - 2]?.text ?? '')) return true;
  if (
    before.text === '-' &&
    before.end === token.start &&
    tokens[index - 2]?.end === before.start &&
    tokens[index - 2]?.kind !== 'number'
  )
    return true;
  if (YEAR.test(token.text)) return true;
  if (reader.shouting || before.kind !== 'word' || METRICS.has(before.text)) return false;
  const capitals = before.shown.length > 1 && before.shown === before.shown.toUpperCase();
  if (capitals)
    return !(after?.kind === 'word' && after.end - after.start > 2) && before.shown.length > 2 && token.text.length > 1;
  const proper =
    index > 1 && /\p{Lu}/u.test(before.shown) && /\p{Ll}/u.test(before.shown) && tokens[index - 2]?.kind === 'word';
  if (
    /^\p{Lu}/u.test(before.shown) &&
    /^\d{1,2}\.\d$/.test(token.text) &&
    index > 1 &&
    after?.kind !== 'number' &&
    !METRICS.has(before.text)
  )
    return true;
  return (
    proper &&
    found.value < 100 &&
    /^\d{1,2}(?:\.\d)?$/.test(token.text) &&
    !(after?.kind === 'word' && pack.plural.test(after.text)) &&
    !mostlyTitleCase(tokens)
  );
}

/** "Sign Forty New Clients": capitals everywhere tell nothing about names. */
function mostlyTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.slice(1).filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.length > 2 && long.filter((token) => /^\p{Lu}/u.test(token.shown)).length > long.length * 0.7;
}

/**
 * Every quantity in reading order, with its value and kind. Roles are settled later, save `name`, which the digits'
 * own neighbours decide. `isDate` tells the places that dates hold.
 */
export function findQuantities(
  pack: LanguagePack,
  folded: string,
  tokens: readonly Token[],
  from: number,
  isDate: (position: number) => boolean,
): Found[] {
  const letters = tokens.filter((token) => token.kind === 'word');
  const shouting = letters.length > 1 && letters.every((token) => token.shown === token.shown.toUpperCase());
  const reader: Reader = { pack, folded, tokens, shouting };
  const found: Found[] = findPhrases(pack, folded, from);
  const claimed = new Map(found.map((quantity) => [quantity.start, quantity] as const));
  let busyUntil = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    const phrase = claimed.get(token.start);
    if (phrase !== undefined) {
      busyUntil = phrase.end;
      // "half a percentage point", "un demi-million d'euros": what follows words of quantity counts as behind digits.
      const tail = tokens.findIndex((other) => other.start >= phrase.end);
      const percent = tail < 0 ? tail : percentAt(reader, tail);
      if (percent > tail && phrase.kind !== 'multiple') {
        phrase.kind = 'percentage';
        phrase.unit = '%';
        phrase.end = tokens[percent - 1]?.end ?? phrase.end;
        busyUntil = phrase.end;
      }
    }
    if (token.start < busyUntil) {
      index += 1;
      continue;
    }
    if (isDate(token.start)) {
      if (token.kind === 'number' || token.kind === 'mixed') {
        found.push({ ...plain(token.start, token.end, Number(/\d+/.exec(token.text)?.[0] ?? 0)), role: 'name' });
      }
      index += 1;
      continue;
    }
    const read = readAt(reader, index);
    if (read === null) {
      index += 1;
      continue;
    }
    found.push(read.found);
    index = Math.max(index + 1, read.next);
  }
  return found.sort((a, b) => a.start - b.start);
}

function readAt(reader: Reader, index: number): { found: Found; next: number } | null {
  const token = reader.tokens[index];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'mixed') {
    const mixed = readMixed(reader, index);
    if (mixed !== null && mixed.found.role !== 'name') readHead(reader, mixed.found, index);
    return mixed;
  }
  const always = ALWAYS.exec(reader.folded.slice(token.start, token.start + 18));
  if (token.kind === 'number' && always !== null) {
    return {
      found: { ...plain(token.start, token.start + always[0].length, 24), role: 'name' },
      next: index + always[0].split(/ |(?=\/)|(?<=\/)/).length,
    };
  }
  if (token.kind === 'number') {
    const found = plain(token.start, token.end, readDigits(token.text, reader.pack.numberStyle));
    const next = readTail(reader, found, index + 1);
    readHead(reader, found, index);
    if (isName(reader, found, index, next)) found.role = 'name';
    return { found, next };
  }
  const read = readWords(reader.tokens, index, reader.pack.numberWords);
  if (read === null) return null;
  const found = plain(token.start, reader.tokens[read.next - 1]?.end ?? token.end, read.value);
  const next = readTail(reader, found, read.next);
  if (found.kind === 'count' && reader.pack.nameHeads.has(reader.tokens[index - 1]?.text ?? '')) found.role = 'name';
  return { found, next };
}

function findPhrases(pack: LanguagePack, folded: string, from: number): Found[] {
  const found: Found[] = [];
  for (const phrase of pack.numberWords.phrases) {
    const scan = new RegExp(phrase.pattern.source, 'gu');
    scan.lastIndex = from;
    for (let match = scan.exec(folded); match !== null; match = scan.exec(folded)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) {
        scan.lastIndex += 1;
        continue;
      }
      if (!found.some((other) => other.start < end && start < other.end)) {
        found.push({
          start,
          end,
          value: phrase.value,
          kind: phrase.kind,
          unit: null,
          role: phrase.kind === 'multiple' ? 'change' : 'target',
        });
      }
    }
  }
  return found;
}
