import type { TextAnalysis } from '../../language/analysis';
import { tidied } from '../shared/text';
import { FROM_TO } from './phrases';

/** A text with "from … to …" at its end, or before the deadline that ends it. Null for a text that changes no quantity. */
export function withFromTo(text: string, analysis: TextAnalysis, from: string, to: string): string | null {
  const { verb, deadline, language, activity } = analysis;
  if (activity || verb === null || (verb.direction !== 'raises' && verb.direction !== 'lowers')) return null;
  const phrase = FROM_TO[language](from, to);
  const plain = text.trim().replace(/[.!]+$/u, '');
  if (deadline !== null && /^[\s.!]*$/u.test(text.slice(deadline.end))) {
    return tidied(`${text.slice(0, deadline.start).trimEnd()} ${phrase} ${deadline.text}`);
  }
  return tidied(`${plain} ${phrase}`);
}
