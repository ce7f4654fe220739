import type { Finding } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { Verdict } from '../core/rules/verdict';
import type { FindingWords } from '../core/rules/words';

export type SayFinding = (finding: Finding, language: Language) => FindingWords;
/** "2 errors, 5 warnings, 11 of 14 key results are SMART" */
export type SayVerdict = (verdict: Verdict, language: Language) => string;

/** The words of findings. They come with the rules, so they are loaded when there is something to say. */
export async function loadFindingWords(): Promise<SayFinding> {
  return (await import('../core/rules/words')).findingWords;
}

export async function loadVerdictWords(): Promise<SayVerdict> {
  return (await import('../core/rules/verdict')).verdictWords;
}
