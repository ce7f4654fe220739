import type { TextAnalysis } from '../language/analysis';
import type { Analyse } from './facts';

/** More texts than a large workbook holds; beyond it the memory starts afresh. */
const CAPACITY = 20_000;

/**
 * The same reader with a memory: a text that was read is not read again, run after run. For whoever judges the same workbook again
 * and again, as the pane does. A reading depends on its text alone, so there is nothing to go stale.
 */
export function remember(analyse: Analyse, capacity: number = CAPACITY): Analyse {
  const readings = new Map<string, TextAnalysis>();
  return (text, type, language) => {
    const key = `${language} ${type} ${text}`;
    const known = readings.get(key);
    if (known !== undefined) return known;
    if (readings.size >= capacity) readings.clear();
    const analysis = analyse(text, type, language);
    readings.set(key, analysis);
    return analysis;
  };
}
