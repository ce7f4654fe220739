import type { TextReading } from '../../app/read-text';
import type { SayFinding } from '../../app/finding-words';
import type { Quantity, TextAnalysis } from '../../core/language/analysis';
import type { Language } from '../../core/model/language';
import type { Severity } from '../../core/model/okrs';

/** One line that `check --jsonl` writes. */
export type TextAnswer =
  | {
      readonly id: unknown;
      readonly findings: readonly {
        readonly rule: string;
        readonly severity: Severity;
        readonly what: string;
        readonly why: string;
        readonly how: string;
      }[];
      readonly analysis: AnalysisFigures;
    }
  | { readonly id: unknown; readonly error: string };

/** What a text says, in plain values: quantities by value, the deadline by its words. */
export interface AnalysisFigures {
  readonly startsWithVerb: boolean;
  readonly nominalised: boolean;
  readonly numbers: readonly number[];
  readonly percentages: readonly number[];
  readonly deadline: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
}

const valueOf = ({ value }: Quantity): number => value;

export function analysisFigures(analysis: TextAnalysis): AnalysisFigures {
  return {
    startsWithVerb: analysis.startsWithVerb,
    nominalised: analysis.nominalised,
    numbers: analysis.numbers.map(valueOf),
    percentages: analysis.percentages.map(valueOf),
    deadline: analysis.deadline?.text ?? null,
    baseline: analysis.baseline?.value ?? null,
    target: analysis.target?.value ?? null,
  };
}

export function textAnswer(
  id: unknown,
  { findings, analysis }: TextReading,
  language: Language,
  say: SayFinding,
): TextAnswer {
  return {
    id,
    findings: findings.map((finding) => {
      const { what, why, how } = say(finding, language);
      return { rule: finding.rule, severity: finding.severity, what, why, how };
    }),
    analysis: analysisFigures(analysis),
  };
}
