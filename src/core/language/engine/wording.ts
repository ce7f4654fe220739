import type { LanguagePack } from './pack';
import { Cover, matches } from './spans';
import { tokenAt, type Token } from './tokens';

/** Capitals that are names of things rather than terms: a glossary needs no entry for them. */
const NO_TERM = new Set(
  'okr okrs kr krs q1 q2 q3 q4 h1 h2 eu ue usa us uk it ok ceo cto cmo cfo coo cro vp hr rh pr faq url www html pdf csv app api apis eur usd gbp pln chf eod eom eoq eoy fy gmbh sa sas srl llc inc ltd iso rgpd gdpr rodo covid pc tv dach emea apac latam'.split(
    ' ',
  ),
);
const ACRONYM = /^[A-Z]{2,6}s?$|^[A-Z]+[0-9][A-Z]?$/;

/** Acronyms and words of the trade, each once, as written, in reading order. */
export function findTerms(pack: LanguagePack, folded: string, tokens: readonly Token[]): string[] {
  const words = tokens.filter((token) => token.kind === 'word');
  const shouting = words.length > 1 && words.every((token) => token.shown === token.shown.toUpperCase());
  const spans = matches(pack.terms, folded, 0).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const cover = new Cover(folded.length, spans);
  const found: { start: number; text: string; key: string }[] = [];
  for (const span of spans) {
    const inside: Token[] = [];
    for (let i = tokenAt(tokens, span.start); (tokens[i]?.end ?? Infinity) <= span.end; i++) {
      const token = tokens[i];
      if (token !== undefined) inside.push(token);
    }
    found.push({
      start: span.start,
      text: inside.map((token) => token.shown).join(' '),
      key: folded.slice(span.start, span.end),
    });
  }
  for (const token of words) {
    if (shouting || !ACRONYM.test(token.shown) || NO_TERM.has(token.text)) continue;
    if (cover.holds(token.start)) continue;
    found.push({ start: token.start, text: token.shown, key: token.text });
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter((term) => {
      const key = term.key.replace(/s$/, '');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map((term) => term.text);
}
