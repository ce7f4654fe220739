import type { Token } from '../engine/tokens';
import { lexicon } from '../engine/verbs';
import { isCompound } from './compounds';
import {
  ADJECTIVAL,
  ADJECTIVES,
  ADVERBS,
  DETERMINERS,
  HEADS,
  KEEN,
  MEASURES,
  MEASURING,
  MOVERS,
  NOUNY,
  NOUN_ING,
  NUMERALS,
  PARTICLES,
  PREPOSITIONS,
  TAKERS,
} from './neighbours';
import { nounVerbs, verbs } from './verbs';

/** Verbs that are known, and how far those that are nouns too lean to the verb. */
export const directions = lexicon(verbs);
export const lean = new Map<string, number>();
for (const level of ['-2', '-1', '0', '2', '5'])
  for (const verb of (nounVerbs[level] ?? '').split(/\s+/)) if (verb !== '') lean.set(verb, Number(level));

/** A tail such as "under 20", ": 40", "x2" or "of at least 8" marks a measure, not an order. */
function endsAsMeasure(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < Math.min(tokens.length, index + 9); i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'no' && /^(?:higher|lower|more|less|fewer|later)$/.test(tokens[i + 1]?.text ?? '')) return true;
    if (
      /^(?:under|above|below|over|>|<|≥|≤|=|:|exceeds?|reaches|is|are|stays?|up|down|remains?|increased|reduced|grows?|doubled|cut|x\d+)$/.test(
        text,
      )
    )
      return i > index + 1;
    if (text === 'at' && tokens[i + 1]?.kind === 'number') return true;
    if (i > index + 1 && reportsState(tokens, i)) return true;
    if (text === 'of' && (tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.text === 'at')) return true;
    if (/^(?:the|a|an|our|to|from|by|in|for|with|and|on|your|their|who|that|before|within|all|every)$/.test(text))
      return false;
  }
  return false;
}

/** Verbs that take "for". */
const TAKES_FOR = /^(?:care|tender|vote|wait|apply|bid|aim|push|fight|prepare|listen|look|test|screen|check|search)$/;

/** Verbs that take "in" as a particle: "Hand in the application". */
const SEPARABLE =
  /^(?:hand|turn|hold|log|sign|check|plug|bring|kick|tune|phase|lock|pull|rein|trade|fill|draw|call|cash|chip|pitch|throw|rope|opt|buy|factor|build|pay|put|let|dial|rope|phone|settle|cave)$/;

/** Whether a particle binds an object to the word before it: "Free up 15 % of their time", but "Churn down 15 % by June". */
export function takesParticle(tokens: readonly Token[], index: number): boolean {
  let at = index + 2;
  const object = tokens[at];
  // "Face up to our debt", "Cut down on waste": a second particle and an article.
  if (object?.kind === 'word')
    return (
      !PREPOSITIONS.has(object.text) ||
      object.text === 'of' ||
      (/^(?:to|with|on|for)$/.test(object.text) &&
        /^(?:the|our|a|an|your|their|my|each|every)$/.test(tokens[at + 1]?.text ?? ''))
    );
  if (object?.text !== undefined && /^[€$£]$/.test(object.text)) at += 1;
  if (tokens[at]?.kind !== 'number' && tokens[at]?.kind !== 'mixed') return false;
  const behind = tokens[at + 1]?.text === '%' ? tokens[at + 2] : tokens[at + 1];
  if (behind?.kind !== 'word') return false;
  return behind.text === 'of' || (!PREPOSITIONS.has(behind.text) && !COMPARES.test(behind.text));
}
const COMPARES = /^(?:points?|pp|pts|percent|yoy|year-on-year|quarter-on-quarter|since|before|this|next|last)$/;

/** "Pilot customers live by May", "Release notes published": what is so at the end, rather than what is to be done. */
function reportsState(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return (
    STATE.test(tokens[index]?.text ?? '') && (after === undefined || /^(?:by|in|before|[:.,;(])$/.test(after.text))
  );
}
const STATE =
  /^(?:live|online|ready|digital|available|paperless|compliant|overdue|done|complete|in-house|operational|found|sold|won|lost|met|kept|held|[a-z]{2,}[^e]ed)$/;

/** "Pilot customers live: 3", "Test coverage 82 %": a noun phrase with its figure behind it. */
function namesFigure(tokens: readonly Token[], index: number): boolean {
  if (DETERMINERS.has(tokens[index + 1]?.text ?? '')) return false;
  for (let i = index + 2; i < Math.min(tokens.length, index + 8); i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || before === undefined) return false;
    if (token.text === ':')
      return (
        /^(?:[<>≥≤=~+-]|every|under|over|above|below|at|up|none|zero)$/.test(tokens[i + 1]?.text ?? '') ||
        /^(?:number|mixed)$/.test(tokens[i + 1]?.kind ?? '')
      );
    if (token.kind === 'number' && before.kind === 'word') {
      if (tokens.slice(index + 1, i).some((next) => next.text === 'per')) return true;
      const end = tokens[i + 1]?.text === '%' ? i + 2 : i + 1;
      return (
        tokens[end] === undefined &&
        /^\p{Ll}+$/u.test(before.shown) &&
        !/[^s]s$/.test(before.shown) &&
        (before.text === 'rate' || !PREPOSITIONS.has(before.text))
      );
    }
    if (
      token.kind === 'mark' ||
      DETERMINERS.has(token.text) ||
      (PREPOSITIONS.has(token.text) && !/^(?:per|of|in|rate)$/.test(token.text))
    )
      return false;
  }
  return false;
}

/** "Plan 2030", "Budget 2027 for the clinics": the year names the thing; in "Plan 2027 budget" it belongs to what follows. */
function namesYear(tokens: readonly Token[], index: number): boolean {
  const beyond = tokens[index + 2];
  return (
    /^20[1-4]\d$/.test(tokens[index + 1]?.text ?? '') &&
    (beyond === undefined || beyond.kind === 'mark' || PREPOSITIONS.has(beyond.text))
  );
}

/** "Forecast error from 18 % to 9 %", "Stream viewers 2k -> 5k": what moves is the measure, since the word before it moves nothing. */
function movesFigure(tokens: readonly Token[], index: number): boolean {
  if (MOVERS.has(tokens[index]?.text ?? '')) return false;
  for (let i = index + 1; i < Math.min(tokens.length, index + 6); i++) {
    const token = tokens[i];
    if (token === undefined || DETERMINERS.has(token.text)) return false;
    if (i === index + 1 && token.kind !== 'word') return false;
    const next = tokens[i + 1];
    if (token.text === 'from') return i > index + 1 && (next?.kind === 'number' || next?.kind === 'mixed');
    if (token.kind === 'number' || token.kind === 'mixed')
      return tokens.slice(i + 1, i + 4).some(({ text }) => text === '→' || text === '>');
    if (token.kind === 'mark' ? !/^[:€$£]$/.test(token.text) : PREPOSITIONS.has(token.text) && token.text !== 'per')
      return false;
  }
  return false;
}

/** "Pilot training capacity", "Paint shop quality": a measure that closes a name of three words. */
function closesAsMeasure(tokens: readonly Token[], index: number): boolean {
  const middle = tokens[index + 1];
  const end = tokens[index + 3];
  return (
    middle?.kind === 'word' &&
    !DETERMINERS.has(middle.text) &&
    !ADJECTIVES.has(middle.text) &&
    !PREPOSITIONS.has(middle.text) &&
    !/(?:[^s]s|ed|al|ive|able|ful|ous|ic)$/.test(middle.text) &&
    !middle.text.includes('-') &&
    MEASURES.has(tokens[index + 2]?.text ?? '') &&
    (end === undefined || end.kind !== 'word')
  );
}

/** "Shadow IT": the department, not the pronoun. */
function isDepartment(token: Token, after: Token): boolean {
  return after.shown === 'IT' && token.shown !== token.shown.toUpperCase();
}

/** The highest lean of a word by itself; words behind "we will" come with a higher one. */
const LED = 5;

/** Adjectives that are made with a hyphen. */
const HYPHENED =
  /-(?:time|term|based|risk|value|cost|income|speed|quality|led|owned|run|stage|paid|free|scale|size|sized|day|level|wide|facing|functional|friendly|generation|class|hand|end|side|built|grown|made|ready|specific|[a-z]+(?:ed|ing|al|ive|ous|ary))$/;

/** How far the word at `index` leans to the verb (above 0) or the noun (below), given what stands beside it and its own lean. */
export function leanOf(tokens: readonly Token[], index: number, prior: number): number {
  const token = tokens[index];
  const after = tokens[index + 1];
  const beyond = tokens[index + 2];
  if (token === undefined) return 0;
  if (after === undefined) return prior > 2 ? 1 : -1;
  if (prior <= LED && isCompound(token.text, after.text)) return -3;
  if (prior <= LED && (namesYear(tokens, index) || movesFigure(tokens, index))) return -3;
  if (prior <= LED && !TAKERS.has(token.text) && (MEASURES.has(after.text) || closesAsMeasure(tokens, index)))
    return -3;
  // "Show rate of 75 %": a rate that has its figure is named, unless the word before it moves one.
  if (/^(?:rate|ratio|score)$/.test(after.text) && !MOVERS.has(token.text) && endsAsMeasure(tokens, index)) return -3;
  // "Contract signed with the port", "Budget approved by the board": reported as done.
  if (prior <= 2 && /^[a-z]+(?:[^e]|agre)ed$/.test(after.shown) && PREPOSITIONS.has(beyond?.text ?? '')) return -3;
  if (KEEN.has(token.text) && MEASURES.has(after.text) && !namesFigure(tokens, index) && !endsAsMeasure(tokens, index))
    return 2;
  // "Review bombing", "Lead nurturing": a doing behind a thing; "Review pricing" has an object.
  if (prior <= 2 && beyond === undefined && /[a-z]{3,}ing$/.test(after.text) && !NOUN_ING.has(after.text)) return -3;
  // "Market smarter", "Ship faster"
  if (
    beyond === undefined &&
    /^(?:smarter|better|faster|harder|closer|sooner|earlier|deeper|wider|well|together)$/.test(after.text)
  )
    return 3;
  // "Focus, speed and joy" lists things.
  if (after.text === ',' && prior <= 0 && (lean.get(beyond?.text ?? '') ?? 2) <= 0) return -3;
  if (prior <= 0 && /^(?:that|who|which|where)$/.test(after.text)) return -3;
  if (token.text === 'return' && after.text === 'on') return -3;
  if (after.text === 'and' || after.text === '&' || after.text === ',' || after.text === '/' || after.text === 'or') {
    const other = beyond?.text ?? '';
    const verbal = (lean.get(other) ?? (directions.has(other) ? 2 : -1)) >= 0 || other === 'rollout';
    return verbal ? 3 : prior - 3;
  }
  // "Swap 60 % of the fleet": a share of something is an object.
  if (after.kind === 'number' && tokens.slice(index + 2, index + 4).some((next) => next.text === 'of'))
    return prior + 5;
  if (after.kind === 'number' || after.kind === 'mixed' || /^[€$£#]$/.test(after.text))
    return (
      prior + (/^-2$/.test(String(prior)) ? 1.5 : 3) + (beyond?.kind === 'word' && beyond.text !== 'percent' ? 1 : 0)
    );
  if (after.text === '"' && prior > 0) return prior;
  if (after.kind === 'mark') return prior - 3;
  if (/^(?:up|down)$/.test(after.text) && prior < 0 && !takesParticle(tokens, index)) return -3;
  if (PARTICLES.has(after.text)) return 6;
  if (after.text === 'like' && beyond !== undefined) return prior + 4;
  if (
    after.text === 'in' &&
    SEPARABLE.test(token.text) &&
    beyond !== undefined &&
    (DETERMINERS.has(beyond.text) || beyond.kind !== 'word')
  )
    return 6;
  if (prior <= 2 && namesFigure(tokens, index)) return -3;
  if (
    /^(?:work|partner|live|train|act|lead)$/.test(token.text) &&
    /^(?:with|on|towards|toward|for|within|by|in|from|as)$/.test(after.text) &&
    beyond !== undefined &&
    !(token.text === 'work' && after.text === 'in')
  )
    return 3;
  if (DETERMINERS.has(after.text) && !isDepartment(token, after))
    return after.text === 'to' || after.text === 'up' || after.text === 'at' ? prior + 1 : prior + 6;
  if (after.text.endsWith("'") && beyond?.text === 's') return prior + 1;
  // "Email last year's exhibitors": what a period had is an object.
  if (/^(?:last|next|this)$/.test(after.text) && beyond?.text.endsWith("'") === true) return prior + 4;
  // "Support first-time founders", "Lead cross-functional teams"
  if (HYPHENED.test(after.text) && beyond?.kind === 'word' && !endsAsMeasure(tokens, index)) return prior + 2.5;
  const participle = /[^e]ed$/.test(after.text) && beyond?.kind === 'word' && !endsAsMeasure(tokens, index);
  if (ADJECTIVES.has(after.text) || ADVERBS.has(after.text) || participle) return prior + 2.5;
  if (after.text === 'of') return -9;
  if (ADJECTIVAL.get(token.text)?.test(after.text) === true) return -3;
  if (after.text === 'among') return prior >= -1 ? 2 : -2;
  // "Care for our carers", "Tender for public contracts"
  if (after.text === 'for' && TAKES_FOR.test(token.text) && beyond !== undefined) return 3;
  if (/^(?:by|from)$/.test(after.text)) return prior >= 0 ? 2 : -2;
  if (/^(?:with|on|for|in|into|against|through|at|within|across|as)$/.test(after.text))
    return prior + (/^(?:with|into|on|for)$/.test(after.text) && prior >= 0 ? 1.5 : -1.5);
  if (after.text === 'between' && /^(?:number|mixed)$/.test(beyond?.kind ?? '')) return prior + 4;
  if (PREPOSITIONS.has(after.text)) return prior - 3;
  if (token.text === 'number') return -3;
  if (NUMERALS.has(after.text)) return prior + 4;
  // "Support Ana", "Call Maria": a person or a firm is an object.
  if (
    /^\p{Lu}\p{Ll}+$/u.test(after.shown) &&
    !/^\p{Lu}/u.test(beyond?.shown ?? 'a') &&
    !HEADS.has(after.text) &&
    beyond?.kind === 'word' &&
    /^(?:in|with|to|on|and|at|for)$/.test(beyond.text) &&
    !/s$/.test(after.text)
  )
    return prior + 3;
  // "Research roadmap", "Pilot programme": two words and the second in the singular name a thing.
  if (
    beyond === undefined &&
    prior <= 2 &&
    (prior <= 0 || NOUNY.has(token.text)) &&
    !/(?:[^s]s|ing)$/.test(after.text) &&
    !/^\p{Lu}/u.test(after.shown)
  )
    return -1;
  const measure = endsAsMeasure(tokens, index) ? (prior >= 2 ? -1.5 : -3) : 0;
  if (HEADS.has(after.text))
    return (
      prior -
      2.5 +
      measure +
      (beyond === undefined ? -1 : DETERMINERS.has(beyond.text) ? 0.5 : MEASURING.test(beyond.text) ? 0 : 1)
    );
  if (after.text.endsWith('ing')) return prior - 1 + measure;
  const plural = /[^s]s$/.test(after.text) ? 1.5 : 0;
  const proper = /^\p{Lu}/u.test(after.shown) && /^\p{Lu}?\p{Ll}/u.test(tokens[index]?.shown ?? '') ? 0.5 : 0;
  return (
    prior +
    plural +
    proper +
    measure +
    (beyond === undefined && prior < 0 ? (/^\p{Lu}{2,}$/u.test(after.shown) ? -1 : -0.5) : 0.5)
  );
}
