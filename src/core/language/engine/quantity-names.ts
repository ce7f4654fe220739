import { endsWithProduct } from './products';
import type { Found, Reader } from './quantity-units';
import type { Token } from './tokens';

/** Measures that are written in capitals and take a number at once: "NPS 55" is no name, "ISO 27001" is one. */
const METRICS = new Set(
  'nps enps csat ces arr mrr nrr grr mql mqls sql sqls sal sals pql cac roi roas roe ctr cpl cpa cpc cpm cpi dau wau mau ltv clv arpu arpa gmv aov acv tcv sla slo mttr mttd okr okrs kr krs kpi kpis ca seo sea ebit ebitda sov cvr cr lcp cls inp fcp ttfb bugs leads da dr ai hr it pr ugc usd eur pln gbp chf k kpi p0 p1 ctor cto csr mau/dau tmo dso fcr aht fte etp qbr qbrs poc pocs poc rfp rfps ko'.split(
    ' ',
  ),
);

/** Heads of names that open an order too. */
const VERB_HEADS = new Set('model form group stage table release grade schedule note number'.split(' '));

/** What a decimal right behind is a mark of, or a limit to: "Rating 4.0", "NPS of 9.0". */
const MARKED =
  /^(?:rating|ratings|score|average|avg|stars?|grade|nps|csat|ces|rated|note|moyenne|avis|etoiles|voto|media|punteggio|stelle|ocena|srednia|wynik|gwiazdki|of|to|at|above|over|under|below|than|least|a|de|di|da|do|na|z|plus|moins|ponad|powyzej|ponizej|almeno|oltre|sopra|sotto|is|by|from|au|al)$/;

const YEAR = /^(?:19[89]\d|20[1-4]\d)$/;

/** Whether the digits at `index` are part of a name: a year, a version, a model, a rank, "24/7". */
export function isName(reader: Reader, found: Found, index: number, next: number): boolean {
  const { tokens, pack, folded } = reader;
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[next];
  if (token === undefined) return false;
  // "Euro 6" is a norm; "24h/24" and "7j/7" are opening hours.
  if (
    found.kind === 'money' &&
    /^Euro$/.test(before?.shown ?? '') &&
    (/^[1-7]$/.test(token.text) || YEAR.test(token.text))
  )
    return true;
  if (found.kind !== 'count') return false;
  if (after?.text === ':' && token.text === '1' && /^1s?$/.test(tokens[next + 1]?.text ?? '')) return true;
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
  // European norms; "en 3 langues" counts.
  if (before.shown === 'EN' && found.value >= 100 && !reader.shouting) return true;
  // "Model 3 scenarios": as the first word the head is a verb.
  if (
    index === 1 &&
    VERB_HEADS.has(before.text) &&
    tokens.slice(next, next + 2).some(({ text }) => pack.plural.test(text))
  )
    return false;
  // "Upgrade PHP to 8.3", "Postgres 16"; "Extend SharePoint to 3 teams" counts.
  if (
    !(after?.kind === 'word' && pack.plural.test(after.text)) &&
    endsWithProduct(folded.slice(Math.max(0, found.start - 40), found.start))
  )
    return true;
  // "Data platform 2.0": a round decimal that closes a phrase is a version, unless a mark is given.
  if (
    /^[1-9]\.0$/.test(token.text) &&
    before.kind === 'word' &&
    (after === undefined || after.kind === 'mark') &&
    !MARKED.test(before.text)
  )
    return true;
  // "Outages per month 9": the head of a rate names nothing.
  // A decimal fraction names nothing: "strony 3,1 MB".
  if (!pack.numberStyle.commaGroups && /^\d+,\d{1,2}$/.test(token.text)) return false;
  if (pack.nameHeads.has(before.text)) {
    const lead = tokens[index - 2]?.text ?? '';
    // "Wydać na iOS 18": "na", "al" and "alla" open a rate only before a period.
    return !(
      /^(?:per|each|every|par|chaque|ogni|co|kazdy|kazdego)$/.test(lead) ||
      (/^(?:al|alla|na)$/.test(lead) && pack.durations.has(before.text))
    );
  }
  if (before.text === '.' && pack.nameHeads.has(tokens[index - 2]?.text ?? '')) return true;
  if (
    before.text === '-' &&
    before.end === token.start &&
    tokens[index - 2]?.end === before.start &&
    tokens[index - 2]?.kind !== 'number'
  )
    return true;
  if (YEAR.test(token.text)) return true;
  // "The Dell 7490 laptops": a model behind an article and a name.
  if (
    /^[1-9]\d{3}$/.test(token.text) &&
    /^\p{Lu}\p{Ll}+$/u.test(before.shown) &&
    /^(?:the|les?|la|des|our|nos|il|i|gli)$/.test(tokens[index - 2]?.text ?? '')
  )
    return true;
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
    !folded.slice(found.start, found.end).endsWith('+') &&
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
