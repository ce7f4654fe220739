import type { Language } from '../../model/language';
import type { LanguagePack } from './pack';
import type { Token } from './tokens';

/** Words read to tell the language: more would cost time and change nothing. */
const SAMPLE = 80;

function score(pack: LanguagePack, tokens: readonly Token[], shown: string): number {
  let points = 0;
  for (const token of tokens.slice(0, SAMPLE)) if (token.kind === 'word' && pack.markers.has(token.text)) points += 1;
  if (pack.letters.test(shown.slice(0, 400))) points += 1;
  const start = pack.readStart(tokens, 0);
  if (start.kind === 'verb') points += 1;
  return points;
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
  const scores = packs.map((pack) => ({ language: pack.language, points: score(pack, tokens, shown) }));
  const own = scores.find((entry) => entry.language === asked)?.points ?? 0;
  const best = scores.filter((entry) => entry.language !== asked).sort((a, b) => b.points - a.points);
  const [first, second] = best;
  if (first === undefined) return asked;
  const clear = second === undefined || first.points > second.points;
  return clear && first.points >= 2 && first.points >= own * 2 + 2 ? first.language : asked;
}
