import type { Language } from '../../model/language';
import type { LanguagePack } from './pack';
import type { Token } from './tokens';

/** Words read to tell the language: more would cost time and change nothing. */
const SAMPLE = 80;

function markersOf(pack: LanguagePack, tokens: readonly Token[]): number {
  let found = 0;
  for (let i = 0; i < Math.min(tokens.length, SAMPLE); i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && pack.markers.has(token.text)) found += 1;
  }
  return found;
}

/** What letters and first word can add to the markers. */
const MOST_SIGNS = 2;

function signsOf(pack: LanguagePack, tokens: readonly Token[], shown: string): number {
  return (pack.letters.test(shown.slice(0, 400)) ? 1 : 0) + (pack.readStart(tokens, 0).kind === 'verb' ? 1 : 0);
}

/**
 * The language that a text is plainly in. In doubt the language asked for stands: a wrong switch costs every reading,
 * a missed one only some.
 */
export function detectLanguage(
  packs: readonly LanguagePack[],
  asked: Language,
  tokens: readonly Token[],
  shown: string,
): Language {
  const asking = packs.find((pack) => pack.language === asked);
  const own = asking === undefined ? 0 : markersOf(asking, tokens) + signsOf(asking, tokens, shown);
  const needed = own * 2 + 2;
  let best: { readonly language: Language; readonly points: number } | null = null;
  let clear = true;
  for (const pack of packs) {
    if (pack === asking) continue;
    const markers = markersOf(pack, tokens);
    // Most texts are plainly in the language asked for, and no other one needs a closer look.
    if (markers + MOST_SIGNS < needed) continue;
    const points = markers + signsOf(pack, tokens, shown);
    if (points < needed || points < (best?.points ?? 0)) continue;
    clear = points !== best?.points;
    best = { language: pack.language, points };
  }
  return best !== null && clear ? best.language : asked;
}
