import type { Finding } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { FindingWords } from '../core/rules/words';

export type SayFinding = (finding: Finding, language: Language) => FindingWords;

/** The words of findings. They come with the rules, so they are loaded when there is something to say. */
export async function loadFindingWords(): Promise<SayFinding> {
  return (await import('../core/rules/words')).findingWords;
}
