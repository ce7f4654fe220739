import type { Deadline, Quantity, TextAnalysis, TextType, VerbReading } from '../analysis';
import type { Language } from '../../model/language';
import { findDates, findTimes } from './deadlines';
import { detectLanguage } from './detect';
import { fold, locate, type Folded } from './fold';
import { isActivity, isVague } from './judge';
import { findBody, type Body } from './lead-ins';
import type { LanguagePack, StartReading } from './pack';
import { findQuantities, type Found } from './quantities';
import { settleRoles, sketch } from './roles';
import type { Span } from './spans';
import { tokenAt, tokenise, type Token } from './tokens';
import { findTerms } from './wording';

export type AnalyseText = (text: string, type: TextType, language: Language) => TextAnalysis;

/** Longer texts are read up to here: an OKR is a sentence, and the reading must stay within a frame. */
const LONGEST = 20_000;

/**
 * An analyser over the packs at hand. A text in a language without a pack is read with the first pack, so that a pane that
 * has loaded one language still works. Throws only when `packs` is empty.
 */
export function createAnalyser(packs: readonly LanguagePack[]): AnalyseText {
  const [fallback] = packs;
  if (fallback === undefined) throw new Error('createAnalyser: at least one language pack is needed');
  return (text, type, language) => {
    const folded = fold(text.length > LONGEST ? text.slice(0, LONGEST) : text);
    const asked = packs.find((pack) => pack.language === language) ?? fallback;
    const asIs = opened(folded, asked);
    const detected =
      packs.length > 1 ? detectLanguage(packs, asked.language, asIs.spoken, folded.shown) : asked.language;
    const pack = packs.find(({ language: own }) => own === detected) ?? asked;
    return read(folded, type, pack, pack === asked ? asIs : opened(folded, pack));
  };
}

interface Start {
  readonly reading: StartReading;
  /** An adverb, a subject or a time phrase stands before it. */
  readonly hidden: boolean;
}

/** How far into a sentence its verb may stand. */
const REACH = 14;

function readStart(folded: string, pack: LanguagePack, tokens: readonly Token[], leadIn: string): Start {
  const reading = pack.readStart(tokens, 0, leadIn);
  const first = tokens[0];
  if (reading.kind !== 'other' || first === undefined) return { reading, hidden: false };
  const opener = new RegExp(pack.openers.source, 'uy');
  opener.lastIndex = first.start;
  for (let round = 0; round < 3 && opener.test(folded); round++) {
    const behind = pack.readStart(tokens, tokenAt(tokens, opener.lastIndex));
    if (behind.kind === 'verb') return { reading: behind, hidden: true };
  }
  return { reading: findHidden(pack, tokens), hidden: true };
}

/** "By June, become ...", "Our customers recommend us": the verb behind a time phrase or a subject. */
function findHidden(pack: LanguagePack, tokens: readonly Token[]): StartReading {
  const first = tokens[0];
  const none: StartReading = { kind: 'other' };
  if (first === undefined || !pack.starters.has(first.text)) return none;
  for (let i = 1; i < Math.min(tokens.length, REACH); i++) {
    const token = tokens[i];
    if (token === undefined || pack.stoppers.has(token.text)) return none;
    if (token.kind !== 'word' || pack.binders.has(tokens[i - 1]?.text ?? '')) continue;
    const reading = pack.readHidden(tokens, i);
    if (reading.kind !== 'other') return reading;
  }
  return none;
}

function verbAt(text: Folded, tokens: readonly Token[], reading: StartReading): VerbReading | null {
  if (reading.kind === 'other') return null;
  const token = tokens[reading.index];
  if (token === undefined) return null;
  return { ...locate(text, token.start, token.end), lemma: reading.lemma, direction: reading.direction };
}

function secondVerb(text: Folded, pack: LanguagePack, tokens: readonly Token[], start: Start): VerbReading | null {
  if (start.reading.kind !== 'verb') return null;
  for (let i = start.reading.index + 1; i + 1 < tokens.length; i++) {
    const joint = tokens[i];
    const token = tokens[i + 1];
    if (joint === undefined || token === undefined || !pack.and.has(joint.text)) continue;
    const verb = pack.readVerb(token);
    // "Create and launch a site" shares one object: one statement.
    if (verb !== null && i > start.reading.index + 1 && i + 2 < tokens.length) {
      return { ...locate(text, token.start, token.end), lemma: verb.lemma, direction: verb.direction };
    }
  }
  return null;
}

const publish = (text: Folded, found: Found): Quantity => ({
  ...locate(text, found.start, found.end),
  value: Number.isFinite(found.value) ? found.value : 0,
  kind: found.kind,
  role: found.role,
  unit: found.unit,
});

/** "From 62 days in Q1 to 40": the period tells when the baseline was read, and limits nothing. */
function datesBaseline(folded: string, baseline: Span, limit: Span): boolean {
  const gap = folded.slice(baseline.end, limit.start);
  return (
    gap.length < 20 &&
    /^ ?(?:[\p{L}%€]+ )?$/u.test(gap) &&
    limit.start >= baseline.end &&
    /^(?:(?:in|en|au|nel|nell'|w|we|last) ?|ad? |[qth]\d)/.test(folded.slice(limit.start, limit.start + 6))
  );
}

interface Opened {
  readonly body: Body;
  /** From the first word on. */
  readonly spoken: readonly Token[];
}

function opened(text: Folded, pack: LanguagePack): Opened {
  const body = findBody(text.folded, pack);
  return { body, spoken: tokenise(text, body.firstWord) };
}

function read(text: Folded, type: TextType, pack: LanguagePack, { body, spoken }: Opened): TextAnalysis {
  const tokens = body.firstWord === body.start ? spoken : tokenise(text, body.start);
  const start = readStart(text.folded, pack, spoken, text.folded.slice(body.start, body.firstWord));
  const startsWithVerb = start.reading.kind === 'verb' && !start.hidden;
  const nominalised = start.reading.kind === 'nominalised' && !start.hidden;

  const verb = verbAt(text, spoken, start.reading);

  const times = findTimes(pack, text.folded);
  const found = findQuantities(pack, text.folded, tokens, body.start, findDates(pack, text.folded));
  const drawn = sketch(tokens, found);
  settleRoles(pack, drawn, found, times, verb);

  const quantities = found.map((quantity) => publish(text, quantity));
  const numbers = quantities.filter(({ role }) => role !== 'deadline' && role !== 'rate' && role !== 'name');
  const baseline = numbers.find(({ role }) => role === 'baseline') ?? null;
  const target = numbers.find(({ role }) => role === 'target') ?? null;
  const baselineAt = found.find(({ role }) => role === 'baseline');
  const limit = times.deadlines.find(
    (span) => baselineAt === undefined || !datesBaseline(text.folded, baselineAt, span),
  );
  const deadline: Deadline | null = limit === undefined ? null : locate(text, limit.start, limit.end);

  const vague = numbers.length === 0 && isVague(pack.wording, text.folded, verb, type);
  return {
    language: pack.language,
    startsWithVerb,
    nominalised,
    saysWhatWillBeDone: start.reading.kind !== 'other',
    verb,
    secondVerb: secondVerb(text, pack, spoken, start),
    quantities,
    numbers,
    percentages: numbers.filter(({ kind }) => kind === 'percentage'),
    deadline,
    baseline,
    target,
    vague,
    activity: numbers.length === 0 && !vague && isActivity(pack.wording, text.folded, verb, type),
    terms: findTerms(pack, text.folded, tokens),
  };
}
