import type { TextAnalysis } from '../../language/analysis';
import { FILL_IN } from '../shared/suggest';
import { tidied } from '../shared/text';
import { afterOfThe, cutLeadingWords, FROM_TO } from './phrases';

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
  const { head, cut } = cutLeadingWords(before, language);
  if (head === '') return null;
  const things = afterOfThe(text.slice(share.end), language);
  // A share of something ("90 % of requests") becomes a number of it; a change ("by 50 %") becomes two readings.
  if (share.role !== 'change' && things !== null)
    return tidied(`${cut && language !== 'it' ? before.trimEnd() : head} ${FILL_IN} ${things}`);
  return cut || share.role === 'change' ? tidied(`${head} ${blanks} ${text.slice(share.end).trimStart()}`) : null;
}
