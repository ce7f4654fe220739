import type { Finding } from '../model/finding';
import type { Language } from '../model/language';
import { RULES } from './index';
import type { AnyRule, FindingData, Phrase } from './rule';
import { sayIn, typeset } from './say';

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, or null: findings may have been stored by another version. */
export function ruleById(id: string): AnyRule | null {
  return BY_ID.get(id) ?? null;
}

export interface FindingWords {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** One for each of the finding's suggestions, in their order. */
  readonly suggestions: readonly string[];
}

function speak<L extends Language>(phrase: Phrase<FindingData, L>, data: FindingData, language: L): string {
  return typeset(typeof phrase === 'string' ? phrase : phrase(data, sayIn(language)), language);
}

/** What a rule says about given data in a language. Throws if the data is not the rule's own. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- one language for the words and for the formatter that speaks them
export function wordsOf<L extends Language>(
  rule: AnyRule,
  data: FindingData,
  labels: readonly string[],
  language: L,
): FindingWords {
  const { title, what, why, how, suggestions }: AnyRule['messages'][L] = rule.messages[language];
  return {
    title: typeset(title, language),
    what: speak<L>(what, data, language),
    why: speak<L>(why, data, language),
    how: speak<L>(how, data, language),
    suggestions: labels.map((label) => {
      const phrase = suggestions?.[label];
      if (phrase === undefined) throw new Error(`Rule ${rule.id} has no words for its suggestion ${label}.`);
      return speak<L>(phrase, data, language);
    }),
  };
}

/** A finding in words: what is wrong, why it matters, how to mend it, and what each suggestion does. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const rule = ruleById(finding.rule);
  if (rule === null) throw new Error(`No rule is called ${finding.rule}.`);
  return wordsOf(
    rule,
    finding.data,
    finding.suggestions.map(({ label }) => label),
    language,
  );
}

/** A rule's name for lists and settings. */
export function ruleTitle(rule: AnyRule, language: Language): string {
  return typeset(rule.messages[language].title, language);
}
