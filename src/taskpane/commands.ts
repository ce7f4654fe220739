import type { UseCases } from '../app/use-cases';
import type { TextType } from '../core/language/analysis';
import type { Day } from '../core/model/cells';
import type { Finding } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { KeyResult, RowRef } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { SmartLetterKey } from '../i18n/messages/names';

/** A ribbon button that was pressed. The pane runs it, so that progress, result and failure are shown. */
export type RibbonCommand = 'validate' | 'calculateScores' | 'leadershipSummary';

/** Words of a finding in one language. `suggestions` are in the order of the finding's own. */
export interface FindingWords {
  /** Name of the rule. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly suggestions: readonly string[];
}

export interface Coaching {
  readonly questions: readonly string[];
  readonly good: string;
  readonly bad: string;
  /** Why the bad example is none; null when it speaks for itself. */
  readonly because: string | null;
}

export type LightState = 'met' | 'not-met' | 'unknown';

export interface SmartLight {
  readonly letter: SmartLetterKey;
  readonly state: LightState;
  /** The question that a person must answer, or what is missing. */
  readonly question: string;
}

/** How the workbook stands after a validation. */
export interface Verdict {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** "2 errors, 5 warnings, 11 of 14 key results are SMART" */
  readonly text: string;
}

/** What the rules know, once loaded. Pure and synchronous, so that it can be asked while rendering. */
export interface RuleBook {
  words(finding: Finding, language: Language): FindingWords;
  coaching(type: TextType, language: Language): Coaching;
  /** Prepares the lights of a workbook; what it returns gives those of a row, five, in the order of the letters. */
  smart(workbook: DecodedWorkbook, language: Language): (keyResult: KeyResult) => readonly SmartLight[];
  verdict(workbook: DecodedWorkbook, findings: readonly Finding[], language: Language): Verdict;
  /** Header of a column, in the pane's language. */
  columnName(table: RowRef['table'], column: string, language: Language): string;
}

/**
 * All that the pane can do, given to it from outside: the use cases, and what only the place it runs in knows. It imports no
 * host, and a test passes a plain object. Every failure of a use case is a `HostError`.
 */
export interface PaneCommands extends UseCases {
  loadRuleBook(): Promise<RuleBook>;
  today(): Day;
  /** Connects the ribbon's buttons to the pane; the returned function disconnects. */
  connectRibbon(handler: (command: RibbonCommand) => Promise<void>): () => void;
}

/** Here so that screens need one import for what commands speak of. */
export type { DecodedWorkbook };
