import type { Quantity, TextAnalysis } from '../../language/analysis';
import { numberOf } from '../../model/cells';
import type { KeyResult } from '../../model/okrs';
import { isReach, startOf } from './cells';

/** Cells may count in thousands or millions (unit "k€"), and hold a share for a percentage (0.35 for 35 %). */
const SCALES = [1, 1e3, 1e6, 1e9];
const PERCENT_SCALES = [1, 100];

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Whether a quantity of the text and a number of a cell can mean the same. Doubt is decided in favour of the user. */
export function agrees(quantity: Quantity, cell: number): boolean {
  const scales = quantity.kind === 'percentage' ? PERCENT_SCALES : SCALES;
  return scales.some((scale) => near(Math.abs(quantity.value), Math.abs(cell) * scale));
}

/** Whether Start and Target are as far apart as a relative change says: "by 20", "double", "by 20 %", "halve". */
function isTheChange(quantity: Quantity, start: number, target: number): boolean {
  const distance = Math.abs(target - start);
  switch (quantity.kind) {
    case 'percentage':
      return near(distance, Math.abs((start * quantity.value) / 100)) || near(distance, Math.abs(quantity.value));
    case 'multiple':
      return near(target, start * quantity.value) || near(start, target * quantity.value);
    case 'fraction':
      return near(target, start * quantity.value) || near(distance, Math.abs(start * quantity.value));
    default:
      return SCALES.some((scale) => near(distance * scale, Math.abs(quantity.value)));
  }
}

export interface Disagreement {
  readonly column: 'start' | 'target';
  /** The words of the text, and the number that they mean. */
  readonly text: string;
  readonly value: number;
  /** What the cell holds; null when Start is blank. */
  readonly cell: number | null;
}

/**
 * The first number of the text that is not in its cell, or null when text and cells agree or there is nothing to compare. Whatever
 * number of the text stands in Target will do: a text may hold several.
 */
export function disagreement(keyResult: KeyResult, analysis: TextAnalysis): Disagreement | null {
  const target = numberOf(keyResult.target);
  const start = startOf(keyResult);
  if (target === null || start === null || keyResult.measure.value === 'done-or-not') return null;

  const { baseline, numbers } = analysis;
  const candidates = numbers.filter((quantity) => quantity !== baseline && quantity.role !== 'baseline');
  const meant = analysis.target ?? candidates[0] ?? null;
  if (meant === null) return null;
  const said = candidates.some(
    (quantity) => agrees(quantity, target) || (quantity.role !== 'target' && isTheChange(quantity, start, target)),
  );
  if (!said && !isTheChangeBetween(meant, start, target)) {
    return { column: 'target', text: meant.text, value: meant.value, cell: target };
  }
  if (baseline !== null && isReach(keyResult) && !agrees(baseline, start)) {
    return {
      column: 'start',
      text: baseline.text,
      value: baseline.value,
      cell: keyResult.start.kind === 'blank' ? null : start,
    };
  }
  return null;
}

/** A lone multiple or fraction is always a change, whatever role it was given. */
function isTheChangeBetween(quantity: Quantity, start: number, target: number): boolean {
  return (quantity.kind === 'multiple' || quantity.kind === 'fraction') && isTheChange(quantity, start, target);
}
