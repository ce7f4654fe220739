import type { NumberStyle, NumberWords } from './pack';
import type { Token } from './tokens';

/**
 * The value of digits with separators, by the conventions of the language: `1.500` is 1500 in Italian and 1.5 in English.
 * Two kinds of separator settle it by themselves: the last one is the decimal mark.
 */
export function readDigits(text: string, style: NumberStyle): number {
  const plain = text.replace(/[ ']/g, '');
  const dots = plain.split('.').length - 1;
  const commas = plain.split(',').length - 1;
  if (dots > 0 && commas > 0) {
    const decimal = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ',';
    return Number(
      plain
        .split(decimal === '.' ? ',' : '.')
        .join('')
        .replace(',', '.'),
    );
  }
  if (dots === 0 && commas === 0) return Number(plain);
  const mark = dots > 0 ? '.' : ',';
  const groups = plain.split(mark);
  const grouped =
    groups.slice(1).every((group) => group.length === 3) && (groups[0] ?? '').length <= 3 && groups[0] !== '0';
  const groupsHere = mark === '.' ? style.dotGroups : style.commaGroups;
  if (groups.length > 2) return Number(groups.join(''));
  return grouped && groupsHere ? Number(groups.join('')) : Number(groups.join('.'));
}

export interface WordsRead {
  readonly value: number;
  /** Index of the first token after the number. */
  readonly next: number;
}

function partsOf(token: Token, words: NumberWords): readonly string[] | null {
  if (token.kind !== 'word') return null;
  if (words.values.has(token.text) || words.scales.has(token.text)) return [token.text];
  return words.split(token.text);
}

/** Reads number words from `index` on ("trois cents", "twenty-five thousand"); null when there are none. */
export function readWords(tokens: readonly Token[], index: number, words: NumberWords): WordsRead | null {
  const first = tokens[index];
  if (first === undefined) return null;
  let total = 0;
  let current = 0;
  let next = index;
  let parts = partsOf(first, words);
  if (parts === null && words.ones.has(first.text)) {
    const following = tokens[index + 1];
    const scaled = following !== undefined && words.scales.has(following.text);
    if (!scaled && !words.isOne(tokens, index)) return null;
    parts = [];
    current = 1;
  }
  if (parts === null) return null;
  while (parts !== null) {
    for (const part of parts) {
      const value = words.values.get(part);
      const scale = words.scales.get(part);
      if (value !== undefined) current += value;
      else if (scale === 100) current = (current === 0 ? 1 : current) * 100;
      else if (scale !== undefined) {
        total += (current === 0 ? 1 : current) * scale;
        current = 0;
      }
    }
    next += 1;
    const following = tokens[next];
    if (following === undefined) break;
    parts = partsOf(following, words);
    // "two to five" and "twenty thirty" are two numbers: a word joins only when it is smaller or a scale.
    if (parts === null && words.joiners.has(following.text)) {
      const behind = tokens[next + 1];
      const joined = behind === undefined ? null : partsOf(behind, words);
      if (joined !== null && current >= 20 && joins(current, joined, words)) {
        next += 1;
        parts = joined;
      }
    } else if (parts !== null && !joins(current, parts, words)) break;
  }
  return { value: total + current, next };
}

function joins(current: number, parts: readonly string[], words: NumberWords): boolean {
  const part = parts[0];
  if (part === undefined) return false;
  if (words.scales.has(part)) return true;
  const value = words.values.get(part) ?? 0;
  if (current === 0) return true;
  if (current % 100 === 0) return value < 100;
  return current % 10 === 0 && current % 100 >= 20 ? value < 20 : false;
}
