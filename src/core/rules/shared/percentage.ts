import type { TextAnalysis } from '../../language/analysis';

export interface PercentageTarget {
  /**
   * - `change`: relative, without a base ("by 10 %"): nobody knows from what
   * - `from-to`: a rate with its base ("from 15 % to 35 %")
   * - `share`: a share to be reached ("reply to 90 % of requests")
   */
  readonly shape: 'change' | 'from-to' | 'share';
  /** As written. */
  readonly text: string;
}

/** The percentage that a text aims at, or null. A percentage beside a from-to of real numbers only illustrates it. */
export function percentageTarget(analysis: TextAnalysis): PercentageTarget | null {
  const { percentages, baseline, target } = analysis;
  const [first] = percentages;
  if (first === undefined) return null;
  if (baseline !== null && target !== null) {
    return target.kind === 'percentage' || baseline.kind === 'percentage'
      ? { shape: 'from-to', text: `${baseline.text} → ${target.text}` }
      : null;
  }
  const aimedAt = percentages.find(({ role }) => role === 'target') ?? first;
  return { shape: aimedAt.role === 'change' ? 'change' : 'share', text: aimedAt.text };
}
