import { AMBER_BELOW, RED_BELOW } from '../workbook/schema/column-parts';

export type Grade = 'red' | 'amber' | 'green';

/** Unrounded and without gaps: 0.3999 is red, 0.4 amber, 0.7 green (FRAMEWORK section 6). */
export function gradeOf(score: number): Grade {
  if (score < RED_BELOW) return 'red';
  return score < AMBER_BELOW ? 'amber' : 'green';
}
