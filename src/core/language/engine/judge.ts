import type { TextType, VerbReading } from '../analysis';

/** What a language tells about wording; how it is weighed is the same in all. */
export interface Wording {
  /** Comparatives and empty praise: "better", "more", "world-class". */
  readonly comparative: RegExp;
  /** Raising verbs that say how far by themselves ("double") or name a concrete doing ("extend"). */
  readonly definite: RegExp;
  /** Verbs of taking part, whatever the type of the text. */
  readonly joining: ReadonlySet<string>;
  /** Verbs and nouns of shipping one thing, which make even an objective an activity. */
  readonly shipping: RegExp;
  /** Verbs of a state or an outcome that is wanted: no activity though they count nothing. */
  readonly aspiring: ReadonlySet<string>;
  /** Turns of phrase that make a wanted state of a verb of doing: "put an end to", "return to profit". */
  readonly turning: RegExp;
  /** Participles that report one thing done: "contract signed". */
  readonly done: RegExp;
}

/** Only intangible or comparative wording. Asked where there is no number. */
export function isVague(wording: Wording, folded: string, verb: VerbReading | null, type: TextType): boolean {
  if (verb?.direction === 'raises') return !wording.definite.test(verb.lemma);
  if (verb?.direction === 'lowers' || (verb !== null && type === 'action')) return false;
  return wording.comparative.test(folded);
}

/** Doing or shipping one thing. Asked where there is no number and nothing vague. */
export function isActivity(wording: Wording, folded: string, verb: VerbReading | null, type: TextType): boolean {
  if (verb === null) return type === 'action' || (type === 'key_result' && wording.done.test(folded));
  if (wording.joining.has(verb.lemma)) return true;
  if (type !== 'action' && (wording.aspiring.has(verb.lemma) || wording.turning.test(folded))) return false;
  if (verb.direction === 'creates') return type !== 'objective' || wording.shipping.test(verb.lemma);
  if (type === 'objective') return wording.shipping.test(verb.lemma);
  if (verb.direction !== 'lowers') return verb.direction === 'other';
  return type === 'action' || wording.shipping.test(verb.lemma);
}
