import type { TextAnalysis } from '../../language/analysis';
import { FILL_IN } from '../shared/suggest';
import { tidied } from '../shared/text';
import { afterOfThe, countsThings, cutLeadingWords, FROM_TO } from './phrases';

/** Percentage points are always a change of a share. */
const POINTS = /point|punt|pkt|p\.[ \u00a0]?p|pp/iu;

/**
 * A key result with the count that lies under its percentage, as blanks to fill in: "Raise retention from 80 % to 90 %" becomes
 * "Raise retention from __ to __". Null when the sentence gives no hold for it.
 */
export function withUnderlyingCount(text: string, analysis: TextAnalysis): string | null {
  const { baseline, target, percentages, language } = analysis;
  const blanks = FROM_TO[language](FILL_IN, FILL_IN);
  if (baseline !== null && target !== null && baseline.end <= target.start) {
    const { head } = cutLeadingWords(text.slice(0, baseline.start), language);
    return head === '' ? null : tidied(`${head} ${blanks} ${text.slice(target.end).trimStart()}`);
  }
  const [share] = percentages;
  if (share === undefined || percentages.length > 1) return null;
  const before = text.slice(0, share.start);
  const after = text.slice(share.end);
  const { head, cut } = cutLeadingWords(before, language);
  if (head === '') return null;
  const isChange = share.role === 'change' || /\+[ \u00a0]*$/u.test(before) || POINTS.test(share.text);
  const things = afterOfThe(after, language);
  // A share of things ("90 % of requests") becomes a number of them; a change ("by 50 %") becomes two readings.
  if (!isChange && countsThings(after, language) && things !== null) {
    return tidied(`${cut && language !== 'it' ? before.trimEnd() : head} ${FILL_IN} ${things}`);
  }
  if (!isChange && !cut) return null;
  return things !== null && language !== 'pl' ? null : tidied(`${head} ${blanks} ${after.trimStart()}`);
}
