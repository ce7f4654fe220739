/**
 * One plain writing for all the ways in which the same sentence is typed. Everything after this file works on `folded`:
 * lower case, no accents, plain spaces, hyphens and apostrophes. `shown` has the same length and keeps case and accents;
 * `starts` and `ends` lead each position back to the text as given.
 */
export interface Folded {
  readonly original: string;
  readonly folded: string;
  readonly shown: string;
  /** By position in `folded`; there may be more of them than positions. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that Unicode does not decompose, and marks that mean the same here. Empty means: leave out. */
const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'l',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  '×': 'x',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '−': '-',
  '⁃': '-',
  '⇒': '→',
  '➔': '→',
  '➜': '→',
  '➡': '→',
  '⟶': '→',
  '⁄': '/',
  '∕': '/',
  '½': ' 1/2',
  '⅓': ' 1/3',
  '⅔': ' 2/3',
  '¼': ' 1/4',
  '¾': ' 3/4',
  '％': '%',
  '﹪': '%',
};

const SPACE = /[\s\p{Z}\p{Cc}]/u;
const INVISIBLE = /[\p{Cf}\p{Cs}\uFE00-\uFE0F\u034F]/u;
const MARK = /\p{M}/u;
const MARKS = /\p{M}/gu;

interface Writer {
  folded: string[];
  shown: string[];
  starts: number[];
  ends: number[];
}

function write(out: Writer, plain: string, shown: string, start: number, end: number): void {
  for (let i = 0; i < plain.length; i++) {
    // Runs of spaces become one, so that every pattern can be written with one.
    if (plain.charAt(i) === ' ' && out.folded[out.folded.length - 1] === ' ') continue;
    out.folded.push(plain.charAt(i));
    out.shown.push(
      shown.length === plain.length ? shown.charAt(i) : plain.length === 1 ? shown.charAt(0) : plain.charAt(i),
    );
    out.starts.push(start);
    out.ends.push(end);
  }
}

function plainOf(cluster: string): string {
  const special = SPECIAL[cluster];
  if (special !== undefined) return special;
  if (INVISIBLE.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  return cluster.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** Tags and entities become spaces, so that pasted HTML reads as its words. The bound keeps the scan linear. */
const TAG = /<\/?[a-z][^<>]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d{1,5});/g;

/** Letters, digits and signs of a typewriter, no two spaces in a row, and nothing that reads as a tag or an accent. */
const PLAIN = /^(?:(?! {2})[ -~])*$/;
const TELLING = /[`<&]/;

/** The numbers from `first` on, as many as any text here needed so far: positions of plain texts lead to themselves. */
function counting(first: number): (length: number) => readonly number[] {
  const numbers: number[] = [];
  return (length) => {
    while (numbers.length < length) numbers.push(first + numbers.length);
    return numbers;
  };
}

const startsOfPlain = counting(0);
const endsOfPlain = counting(1);

export function fold(original: string): Folded {
  if (PLAIN.test(original) && !TELLING.test(original)) {
    const { length } = original;
    const [starts, ends] = [startsOfPlain(length), endsOfPlain(length)];
    return { original, folded: original.toLowerCase(), shown: original, starts, ends };
  }
  const out: Writer = { folded: [], shown: [], starts: [], ends: [] };
  let i = 0;
  while (i < original.length) {
    const code = original.charCodeAt(i);
    const next = original.charCodeAt(i + 1);
    if (code < 0x80 && !(next >= 0x300 && next <= 0x36f)) {
      const char = original.charAt(i);
      const blank = code < 0x20 || code === 0x7f;
      write(out, blank ? ' ' : char === '`' ? "'" : char.toLowerCase(), blank ? ' ' : char, i, i + 1);
      i += 1;
      continue;
    }
    const first = String.fromCodePoint(original.codePointAt(i) ?? 0x20);
    let end = i + first.length;
    while (end < original.length && MARK.test(original.charAt(end))) end += 1;
    const cluster = original.slice(i, end).normalize('NFC');
    // Half a surrogate pair cannot be normalised into anything that is read here.
    write(out, plainOf(SPECIAL[first] === undefined ? cluster : first), cluster, i, end);
    i = end;
  }
  const folded = out.folded.join('').replace(TAG, (tag) => ' '.repeat(tag.length));
  return { original, folded, shown: out.shown.join(''), starts: out.starts, ends: out.ends };
}

/** The place in the text as given of a stretch of the folded one. */
export function locate(text: Folded, start: number, end: number): { text: string; start: number; end: number } {
  const from = text.starts[start] ?? text.original.length;
  const to = end > start ? (text.ends[end - 1] ?? text.original.length) : from;
  return { text: text.original.slice(from, to), start: from, end: to };
}
