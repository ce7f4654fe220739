import type { Language } from '../model/language';

/** What a text is, which decides how it is read: an objective's number is a fault, a key result's is its point. */
export type TextType = 'objective' | 'key_result' | 'action';

export type QuantityKind = 'count' | 'money' | 'percentage' | 'multiple' | 'fraction' | 'duration';

/**
 * What a quantity does in its sentence (FRAMEWORK section 7).
 * - `baseline`, `target`: the two ends of a from-to; a lone number is the `target`
 * - `change`: relative to an unstated base ("by 20 %", "double", "x2")
 * - `deadline`: inside the time limit ("within 3 months")
 * - `rate`: sizes the period of a rate or a service level ("per 2 weeks", "within 24 hours of signing")
 * - `name`: part of a name or a segment, no quantity at all (B2B, GA4, Fortune 500, Q3, 2027)
 */
export type QuantityRole = 'baseline' | 'target' | 'change' | 'deadline' | 'rate' | 'name';

export interface Quantity {
  /** The words as written, e.g. `1,5 M€`, `twenty percent`. */
  readonly text: string;
  /** Offsets in UTF-16 units into the text as given: `text === original.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Plain value: 1.5 M€ is 1500000; 12 % is 12; "double" is 2; "half" is 0.5. */
  readonly value: number;
  readonly kind: QuantityKind;
  readonly role: QuantityRole;
  /** Currency, unit of time or unit word as written, lower case; null when there is none. */
  readonly unit: string | null;
}

export type Direction = 'raises' | 'lowers' | 'keeps' | 'creates' | 'other';

export interface VerbReading {
  /** The word as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Dictionary form: infinitive, without "to" in English. */
  readonly lemma: string;
  readonly direction: Direction;
}

export interface Deadline {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All that the text rules know about one text. Plain data, the same for the same input, whatever the clock or the machine. */
export interface TextAnalysis {
  /** The language that the text was read in: the workbook's, unless the text is plainly in another. */
  readonly language: Language;
  /** The first word, after list marks, "To", "We will" and their like, is a verb. */
  readonly startsWithVerb: boolean;
  /** Starts with a noun of change or making ("Augmentation de", "Launch of"). */
  readonly nominalised: boolean;
  /** Says what will be done, though not at once: an adverb, subject or time phrase stands before the verb. True also when `startsWithVerb` or `nominalised`. */
  readonly saysWhatWillBeDone: boolean;
  /** The leading verb, or the verb behind a nominalised start; null when there is neither. */
  readonly verb: VerbReading | null;
  /** A second verb joined to the first by "and" with an object of its own: two statements in one. */
  readonly secondVerb: VerbReading | null;
  /** Every quantity found, names included, in reading order. */
  readonly quantities: readonly Quantity[];
  /** The quantities that can be a target or a count: all of `quantities` save roles `deadline`, `rate` and `name`. */
  readonly numbers: readonly Quantity[];
  /** Those of `numbers` that are percentages. */
  readonly percentages: readonly Quantity[];
  readonly deadline: Deadline | null;
  /** Both `baseline` and `target` are given in the text when both are not null. */
  readonly baseline: Quantity | null;
  readonly target: Quantity | null;
  /** Only intangible or comparative wording, nothing measurable. */
  readonly vague: boolean;
  /** Doing or shipping one thing, with no count of an outcome. */
  readonly activity: boolean;
  /** Acronyms and terms of the trade that teams define differently (MQL, lead, churn): as written, in reading order. */
  readonly terms: readonly string[];
}
