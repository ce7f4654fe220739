import type { TextAnalysis } from '../language/analysis';
import type { Suggestion } from '../model/finding';
import type { Language } from '../model/language';
import type { Action, KeyResult, Objective, Profile, RowRef, Severity, SeveritySetting } from '../model/okrs';
import type { Facts } from './facts';
import type { TextExamples, WorkbookExamples } from './sample/change';
import type { Say } from './say';

/** What a finding's messages need: plain data that survives being stored or sent. Declare it as a `type`, not an `interface`. */
export type FindingData = Readonly<Record<string, unknown>>;

/**
 * A piece of a message: fixed words, or a function of the finding's data and of a formatter of its language.
 * The member of a method type, so that a rule of particular data still fits the list of all rules.
 */
export type Phrase<D, L extends Language> = string | { of(data: D, say: Say<L>): string }['of'];

/** All words of a rule in one language. `what` names the very word or number found; `why` and `how` are one or two short sentences. */
export type RuleWords<D, Label extends string, L extends Language> = {
  /** A name for lists and settings, without data. */
  readonly title: string;
  readonly what: Phrase<D, L>;
  readonly why: Phrase<D, L>;
  readonly how: Phrase<D, L>;
} & ([Label] extends [never]
  ? { readonly suggestions?: never }
  : { readonly suggestions: { readonly [K in Label]: Phrase<D, L> } });

export type RuleMessages<D, Label extends string> = { readonly [L in Language]: RuleWords<D, Label, L> };

export interface LabelledSuggestion<Label extends string> extends Suggestion {
  readonly label: Label;
}

/** One place where the rule does not hold. The engine adds the rule's id and severity. */
export interface Fault<D, Label extends string> {
  readonly data: D;
  /** The row at fault; by default the one that is checked. Null for the workbook as a whole. */
  readonly row?: RowRef | null;
  /** Key of the column at fault; by default the rule's own. */
  readonly column?: string | null;
  readonly suggestions?: readonly LabelledSuggestion<Label>[];
}

export type Faults<D, Label extends string> = readonly Fault<D, Label>[];

/** A text to judge. `home` is the row that it stands in, null when there is only the text (the command line, a draft). */
export interface TextSubject<Row> {
  readonly text: string;
  readonly analysis: TextAnalysis;
  readonly home: { readonly row: Row; readonly facts: Facts } | null;
}

export interface RowSubject<Row> {
  readonly row: Row;
  readonly facts: Facts;
}

interface RuleBase<D, Label extends string> {
  /** Kebab-case; what the Settings sheet, the documentation and the file are called. Never changes once released. */
  readonly id: string;
  readonly severity: Severity;
  /** Where a profile differs from `severity` (FRAMEWORK section 5). */
  readonly profiles?: Partial<Readonly<Record<Profile, SeveritySetting>>>;
  /** The column that its findings point to unless a fault says otherwise. */
  readonly column: string | null;
  readonly messages: RuleMessages<D, Label>;
}

interface TextRuleOn<On extends string, Row, D, Label extends string> extends RuleBase<D, Label> {
  readonly on: On;
  /** Text rules pass over blank texts, save those that look at nothing else. */
  readonly blankOnly?: true;
  readonly check: { of(subject: TextSubject<Row>): Faults<D, Label> }['of'];
  readonly examples: TextExamples;
}

interface RowRuleOn<On extends string, Row, D, Label extends string> extends RuleBase<D, Label> {
  readonly on: On;
  readonly check: { of(subject: RowSubject<Row>): Faults<D, Label> }['of'];
  readonly examples: WorkbookExamples;
}

export interface WorkbookRule<D, Label extends string> extends RuleBase<D, Label> {
  readonly on: 'workbook';
  readonly check: { of(facts: Facts): Faults<D, Label> }['of'];
  readonly examples: WorkbookExamples;
}

/**
 * A rule, by what it looks at.
 * - `objective-text`, `key-result-text`, `action-text`: one text and its analysis; must do without the workbook
 * - `objective`, `key-result`, `action`: one row with the facts of its workbook
 * - `workbook`: everything at once; its faults name their row
 *
 * Objectives that are not active and key results and actions of past quarters are history: only workbook rules see them.
 */
export type Rule<D extends FindingData, Label extends string> =
  | TextRuleOn<'objective-text', Objective, D, Label>
  | TextRuleOn<'key-result-text', KeyResult, D, Label>
  | TextRuleOn<'action-text', Action, D, Label>
  | RowRuleOn<'objective', Objective, D, Label>
  | RowRuleOn<'key-result', KeyResult, D, Label>
  | RowRuleOn<'action', Action, D, Label>
  | WorkbookRule<D, Label>;

/** Words of any rule, once its data and labels are forgotten. */
interface AnyWords<L extends Language> {
  readonly title: string;
  readonly what: Phrase<FindingData, L>;
  readonly why: Phrase<FindingData, L>;
  readonly how: Phrase<FindingData, L>;
  readonly suggestions?: Readonly<Record<string, Phrase<FindingData, L>>>;
}

type Forgetful<R> =
  R extends RuleBase<FindingData, string>
    ? Omit<R, 'messages'> & { readonly messages: { readonly [L in Language]: AnyWords<L> } }
    : never;

/** A rule as the engine sees it: one of the list, whatever its data. */
export type AnyRule = Forgetful<Rule<FindingData, string>>;

/**
 * Checks a rule at compile time and hands it to the list. `Data` is what its messages are told; `Label` names its suggestions.
 * A language that is missing, a message that asks for data the check does not give, or a suggestion without words does not compile.
 */
export function defineRule<Data extends FindingData = Record<never, never>, Label extends string = never>(
  rule: Rule<Data, Label>,
): AnyRule {
  return rule;
}

/** One fault without data at the rule's own column, or none. */
export function faultIf(atFault: boolean): Faults<Record<never, never>, never> {
  return atFault ? [{ data: {} }] : [];
}
