import type { Language } from '../../core/model/language';
import type { Profile } from '../../core/model/okrs';
import { countBySeverity } from './findings';
import type { SpokenFinding } from './findings';

export interface CheckFacts {
  readonly file: string;
  readonly language: Language;
  readonly profile: Profile;
}

/** The answer of `check --json`: findings in the order of the sheets. */
export function checkJson({ file, language, profile }: CheckFacts, findings: readonly SpokenFinding[]): unknown {
  const counts = countBySeverity(findings.map(({ finding }) => finding));
  return {
    file,
    language,
    profile,
    counts: { errors: counts.error, warnings: counts.warning, infos: counts.info },
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
