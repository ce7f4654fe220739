import type { TextAnalysis } from '../../language/analysis';
import { numberOf } from '../../model/cells';
import type { KeyResult } from '../../model/okrs';
import { isReach, startOf } from './cells';

export interface DirectionConflict {
  readonly verb: string;
  readonly says: 'raises' | 'lowers';
  readonly start: number;
  readonly startBlank: boolean;
  readonly target: number;
}

/** The verb says up and the cells go down, or the reverse; null when they agree or the verb says neither. */
export function directionConflict(keyResult: KeyResult, analysis: TextAnalysis): DirectionConflict | null {
  const { verb } = analysis;
  const start = startOf(keyResult);
  const target = numberOf(keyResult.target);
  if (!isReach(keyResult) || verb === null || start === null || target === null) return null;
  const says = verb.direction;
  if (says !== 'raises' && says !== 'lowers') return null;
  // "Cut costs by 20": the cells may count the saving, which rises from 0.
  const countsTheChange = start === 0 && analysis.numbers.some(({ role }) => role === 'change');
  const conflict = says === 'raises' ? target < start : target > start && !countsTheChange;
  return conflict ? { verb: verb.text, says, start, startBlank: keyResult.start.kind === 'blank', target } : null;
}
