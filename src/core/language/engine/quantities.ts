import { readDigits, readWords } from './numbers';
import type { LanguagePack } from './pack';
import { ALWAYS, readMixed } from './quantity-mixed';
import { isName } from './quantity-names';
import { percentAt, plain, readHead, readTail, type Found, type Reader } from './quantity-units';
import { Cover, matches } from './spans';
import { tokenAt, type Token } from './tokens';

export type { Found } from './quantity-units';

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
      const tail = tokenAt(tokens, phrase.end);
      const percent = percentAt(reader, tail);
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
    // "Ward 3B": a head makes digits with a letter a name too.
    if (
      mixed?.found.kind === 'count' &&
      /^\d{1,2}[a-f]$/.test(token.text) &&
      reader.pack.nameHeads.has(reader.tokens[index - 1]?.text ?? '')
    )
      mixed.found.role = 'name';
    return mixed;
  }
  const always = ALWAYS.exec(reader.folded.slice(token.start, token.start + 18));
  if (token.kind === 'number' && always !== null) {
    return {
      found: { ...plain(token.start, token.start + always[0].length, 24), role: 'name' },
      next: index + (always[0].match(/[^ /]+|\//g)?.length ?? 1),
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
  const named = found.kind === 'count' && reader.pack.nameHeads.has(reader.tokens[index - 1]?.text ?? '');
  // "A new version two times a month" counts; "phase two" names.
  if (named && !/^(?:times|fois|volte|razy)$/.test(reader.tokens[read.next]?.text ?? '')) found.role = 'name';
  return { found, next };
}

function findPhrases(pack: LanguagePack, folded: string, from: number): Found[] {
  const found: Found[] = [];
  const taken = new Cover(folded.length);
  for (const phrase of pack.numberWords.phrases) {
    for (const match of matches(phrase.pattern, folded, from)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!taken.touches({ start, end })) {
        taken.add({ start, end });
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
