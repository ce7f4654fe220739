import type { TextAnalysis, TextType } from '../core/language/analysis';
import type { Finding } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { Profile } from '../core/model/okrs';

export interface TextReading {
  readonly analysis: TextAnalysis;
  /** Text rules only, without suggestions. */
  readonly findings: readonly Finding[];
}

export type ReadText = (text: string, type: TextType, language: Language, profile: Profile) => TextReading;

/** Reads texts that stand in no workbook, each once: what they say and what the text rules find. */
export async function loadTextReader(): Promise<ReadText> {
  const [{ analyseText }, { runTextRules }] = await Promise.all([
    import('../core/language/analyse'),
    import('../core/rules/run'),
  ]);
  return (text, type, language, profile) => {
    const analysis = analyseText(text, type, language);
    return { analysis, findings: runTextRules(text, type, language, analysis, profile) };
  };
}
