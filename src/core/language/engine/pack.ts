import type { Direction } from '../analysis';
import type { Language } from '../../model/language';
import type { Wording } from './judge';
import type { Pattern } from './spans';
import type { Token } from './tokens';

/** What the first words of a text are, as its language pack reads them. */
export type StartReading =
  | {
      readonly kind: 'verb' | 'nominalised';
      readonly index: number;
      readonly lemma: string;
      readonly direction: Direction;
    }
  | { readonly kind: 'other' };

export interface NumberWords {
  /** Word to value, below one hundred and round hundreds ("trzysta"). Folded spelling. */
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: hundred, thousand, million. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words that may join two number words ("and", "et"). */
  readonly joiners: ReadonlySet<string>;
  /** Takes apart numbers that are written as one word ("ventuno", "twenty-five"); null when it is none. */
  split(word: string): readonly string[] | null;
  /** Words that count as one only where `isOne` says so ("one of" is none). */
  readonly ones: ReadonlySet<string>;
  isOne(tokens: readonly Token[], index: number): boolean;
  /** Multiples and fractions in words: the source of a pattern, its value, its kind. */
  readonly phrases: readonly QuantityPhrase[];
}

export interface QuantityPhrase {
  readonly pattern: Pattern;
  readonly value: number;
  readonly kind: 'multiple' | 'fraction' | 'count';
}

export interface NumberStyle {
  /** What a lone group of three digits after a dot means: `1.500`. */
  readonly dotGroups: boolean;
  /** What a lone group of three digits after a comma means: `1,500`. */
  readonly commaGroups: boolean;
}

/** Patterns are sources on folded text; the engine sets word limits and flags. `#` stands for a quantity. */
export interface LanguagePack {
  readonly language: Language;
  /** Phrases before the verb that do not count ("to", "we will"). Anchored by the engine. */
  readonly leadIns: string;
  /** Labels before a colon ("key result", "objectif"). */
  readonly labels: string;
  /**
   * Reads the token at `index` as a start; called after lead-ins, and again behind an adverb or a time phrase. `leadIn` is what was
   * stepped over: behind "we will" any word that may be a verb is one.
   */
  readStart(tokens: readonly Token[], index: number, leadIn?: string): StartReading;
  /** A verb that may open a second statement, after "and". */
  readVerb(token: Token): { readonly lemma: string; readonly direction: Direction } | null;
  /** Words that may stand before the verb without hiding it: adverbs, subjects ("the team will"). */
  readonly openers: RegExp;
  /** Prepositions, determiners and subjects that may open a sentence whose verb comes later. */
  readonly starters: ReadonlySet<string>;
  /** Words that bind the verb behind them to something else ("to", "de", "che"): scanning passes or stops there. */
  readonly binders: ReadonlySet<string>;
  readonly stoppers: ReadonlySet<string>;
  /** The verb at `index` of a sentence that opens with something else; only forms that cannot be nouns. */
  readHidden(tokens: readonly Token[], index: number): StartReading;
  readonly numberWords: NumberWords;
  readonly numberStyle: NumberStyle;
  /** Spelled-out percent, after a number. */
  readonly percent: string;
  /** Magnitude words and letters after digits: `mln`, `thousand`, `k`. */
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Currency words after or before a number, beside the signs that every language shares. */
  readonly currencies: ReadonlySet<string>;
  /** Units of time after a number. */
  readonly durations: ReadonlySet<string>;
  /** Words that make the number after them a name: `phase`, `windows`, `tier`. */
  readonly nameHeads: ReadonlySet<string>;
  /** Endings of nouns that a number counts: they tell "Berlin 20 clients" from "Windows 11 support". */
  readonly plural: RegExp;
  /** Months, quarters, dates, years: never a quantity. */
  readonly dates: readonly Pattern[];
  /** Explicit limits of time. */
  readonly deadlines: readonly Pattern[];
  /** Limits of time that may be a service level: kept only when `isServiceLevel` says no. Group 1 is the unit. */
  readonly limits: readonly Pattern[];
  isServiceLevel(before: string, limit: string, after: string): boolean;
  /** A time at which a state is read again and again, at the start of what follows: "at month end < 40", "at the end of the day". */
  readonly measuredAt: RegExp;
  /** `per 2 weeks`, `every 3 days` (on the sketch). */
  readonly rates: readonly Pattern[];
  /** Numbers that size a segment inside a name (on the sketch). */
  readonly segments: readonly Pattern[];
  /** Baseline and target (on the sketch), in the order that `order` says. */
  readonly fromTo: readonly FromToPattern[];
  /** Baseline and target without a word before them, believed only in a text without a verb. */
  readonly bareFromTo: Pattern;
  /** Verbs with which "from 9 to 5" gives hours or a range. */
  readonly rangeVerbs: ReadonlySet<string>;
  /** What follows a range that sizes groups: "for 20 to 30 people". Anchored at the start. */
  readonly people: RegExp;
  /** Words right before a period that make it a comparison: "than in 2026". Anchored at the end. */
  readonly comparison: RegExp;
  /** Words before a relative change: `by #`, `+#`. */
  readonly changes: Pattern;
  readonly wording: Wording;
  /** Lower-case terms that want a definition; acronyms are found by their capitals. */
  readonly terms: Pattern;
  readonly and: ReadonlySet<string>;
  /** Function words that hardly occur in the other languages: they tell which language a text is in. */
  readonly markers: ReadonlySet<string>;
  /** Letters of this language alone. */
  readonly letters: RegExp;
}

export interface FromToPattern {
  readonly pattern: Pattern;
  readonly order: 'baseline-target' | 'target-baseline';
}
