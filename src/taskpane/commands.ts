import type { RuleBook } from '../app/rule-book';
import type { UseCases } from '../app/use-cases';
import type { Day } from '../core/model/cells';
import type { DecodedWorkbook } from '../core/workbook/decoded';

/** A ribbon button that was pressed. The pane runs it, so that progress, result and failure are shown. */
export type RibbonCommand = 'validate' | 'calculateScores' | 'leadershipSummary';

/**
 * All that the pane can do, given to it from outside: the use cases, and what only the place it runs in knows. It imports no
 * host, and a test passes a plain object. Every failure of a use case is a `HostError`.
 */
export interface PaneCommands extends UseCases {
  /** The rules' words, lights and verdict: large, so loaded when there is something to say. */
  loadRuleBook(): Promise<RuleBook>;
  today(): Day;
  /** Connects the ribbon's buttons to the pane; the returned function disconnects. */
  connectRibbon(handler: (command: RibbonCommand) => Promise<void>): () => void;
}

/** Here so that screens need one import for what commands speak of. */
export type { DecodedWorkbook, RuleBook };
export type { ShownLight as SmartLight, ShownVerdict as Verdict } from '../app/rule-book';
