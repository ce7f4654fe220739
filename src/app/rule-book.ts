import type { TextType } from '../core/language/analysis';
import { analyseText } from '../core/language/analyse';
import type { Finding } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { KeyResult, TableKey } from '../core/model/okrs';
import { coachingFor, type Coaching } from '../core/rules/coaching';
import type { Facts } from '../core/rules/facts';
import { factsFor } from '../core/rules/run';
import { smartLights, smartLightsOf, type SmartLetter } from '../core/rules/smart';
import { smartWords } from '../core/rules/smart-words';
import { verdictOf, verdictWords } from '../core/rules/verdict';
import { findingWords, type FindingWords } from '../core/rules/words';
import { scoreWorkbook } from '../core/score/score-workbook';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { columnSchema } from '../core/workbook/schema';
import type { Clock } from './clock';

/** A light of one letter of SMART with what to say beside it: why it is out, or the question that a person must answer. */
export interface ShownLight {
  readonly letter: ShownLetter;
  readonly state: 'met' | 'not-met';
  readonly question: string;
}

const LETTERS = {
  specific: 'specific',
  measurable: 'measurable',
  achievable: 'achievable',
  relevant: 'relevant',
  'time-bound': 'timeBound',
} as const satisfies Record<SmartLetter, string>;
export type ShownLetter = (typeof LETTERS)[SmartLetter];

export interface ShownVerdict {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** "2 errors, 5 warnings, 11 of 14 key results are SMART" */
  readonly text: string;
}

/** What the rules have to say to a person. It holds the rules themselves, so import it when there is something to say. */
export interface RuleBook {
  words(finding: Finding, language: Language): FindingWords;
  coaching(type: TextType, language: Language): Coaching;
  /** Reads the workbook's texts once; what it returns gives the five lights of a key result. */
  smart(workbook: DecodedWorkbook, language: Language): (keyResult: KeyResult) => readonly ShownLight[];
  verdict(workbook: DecodedWorkbook, findings: readonly Finding[], language: Language): ShownVerdict;
  /** Header of a column. */
  columnName(table: TableKey, column: string, language: Language): string;
}

export function createRuleBook(clock: Clock): RuleBook {
  // Screens ask again and again about the workbook that they show.
  let latest: { readonly workbook: DecodedWorkbook; readonly facts: Facts } | null = null;
  const factsOf = (workbook: DecodedWorkbook): Facts => {
    if (latest?.workbook !== workbook) {
      const today = clock.today();
      const scores = scoreWorkbook(workbook.okrs, today);
      latest = { workbook, facts: factsFor(workbook, { today, scores, analyse: analyseText }) };
    }
    return latest.facts;
  };
  return {
    words: findingWords,
    coaching: coachingFor,
    smart(workbook, language) {
      const facts = factsOf(workbook);
      return (keyResult) =>
        smartLightsOf(keyResult, facts).lights.map((light) => {
          const { question, reason } = smartWords(light, language);
          return { letter: LETTERS[light.letter], state: light.lit ? 'met' : 'not-met', question: reason ?? question };
        });
    },
    verdict(workbook, findings, language) {
      const verdict = verdictOf(findings, smartLights(factsOf(workbook)));
      return {
        errors: verdict.errors,
        warnings: verdict.warnings,
        infos: verdict.hints,
        text: verdictWords(verdict, language),
      };
    },
    columnName: (table, column, language) => columnSchema(table, column).header[language],
  };
}
