import type { Language } from '../../core/model/language';
import type { Profile } from '../../core/model/okrs';
import type { Verdict } from '../../core/rules/verdict';
import type { SpokenFinding } from './findings';

export interface CheckFacts {
  readonly file: string;
  readonly language: Language;
  readonly profile: Profile;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly line: string;
}

/** The answer of `check --json`: findings in the order of the sheets. */
export function checkJson(
  { file, language, profile, verdict, line }: CheckFacts,
  findings: readonly SpokenFinding[],
): unknown {
  return {
    file,
    language,
    profile,
    verdict: { text: line, ...verdict },
    findings: findings.map(({ finding, words, address }) => ({
      rule: finding.rule,
      severity: finding.severity,
      table: finding.place.row?.table ?? null,
      id: finding.place.row?.id ?? null,
      sheet: address?.sheet ?? null,
      cell: address?.cell ?? null,
      column: address?.header ?? null,
      what: words.what,
      why: words.why,
      how: words.how,
      suggestions: finding.suggestions.map(({ preview, fillIn }, index) => ({
        what: words.suggestions[index] ?? '',
        preview,
        fillIn,
      })),
    })),
  };
}
