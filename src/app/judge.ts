import type { TextType } from '../core/language/analysis';
import type { Day } from '../core/model/cells';
import type { Finding } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { Profile } from '../core/model/okrs';
import type { Scores } from '../core/score/scores';
import type { DecodedWorkbook } from '../core/workbook/decoded';

/** What validates: the rules and the reading of texts. Large, so loaded when first needed. */
export interface Judge {
  findings(workbook: DecodedWorkbook, scores: Scores, today: Day): readonly Finding[];
  /** Findings of one text before it stands in a workbook. */
  textFindings(text: string, type: TextType, language: Language, profile: Profile): readonly Finding[];
  /** Id and title of every rule, in the order of the rule table. */
  ruleTitles(language: Language): readonly { readonly rule: string; readonly title: string }[];
  /** The verdict for the Check cell of a row with these findings. */
  checkVerdict(findings: readonly Finding[], language: Language): string;
}

export async function loadJudge(): Promise<Judge> {
  const [{ analyseText }, { remember }, { runRules, runTextRules }, { ruleTitle }, { RULES }, { checkVerdict }] =
    await Promise.all([
      import('../core/language/analyse'),
      import('../core/rules/remember'),
      import('../core/rules/run'),
      import('../core/rules/words'),
      import('../core/rules/index'),
      import('../core/rules/check-verdict'),
    ]);
  // The pane judges the same workbook again and again: a text is read once.
  const analyse = remember(analyseText);
  return {
    findings: (workbook, scores, today) => runRules(workbook, { today, scores, analyse }),
    textFindings: (text, type, language, profile) =>
      runTextRules(text, type, language, analyse(text, type, language), profile),
    ruleTitles: (language) => RULES.map((rule) => ({ rule: rule.id, title: ruleTitle(rule, language) })),
    checkVerdict,
  };
}
