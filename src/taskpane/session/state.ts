import type { ExampleName, ValidationReport } from '../../app/types';
import type { RowRef } from '../../core/model/okrs';
import type { Scores } from '../../core/score/scores';
import type { DecodedWorkbook } from '../../core/workbook/decoded';
import type { Messages } from '../../i18n/messages/messages';
import type { Failure } from './failure';
import { sameContent } from './same-content';

export type Screen = 'plan' | 'checkIn' | 'check' | 'share' | 'close';

/** What is going on, in the words of `messages.frame.progress`. */
export type Work = keyof Messages['frame']['progress'];

/** What a command wrote, kept as a function of the messages: the language may be switched while it is on screen. */
export interface Report {
  /** The first line says it all; the rest are details. */
  readonly lines: (messages: Messages) => readonly string[];
  readonly undo: (() => void) | null;
  /** Something was refused: it must not look like plain success. */
  readonly caution?: boolean;
}

export type Phase =
  | { readonly kind: 'opening' }
  /** The workbook could not even be read. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'start' }
  | { readonly kind: 'ready'; readonly workbook: DecodedWorkbook; readonly scores: Scores };

export interface SessionState {
  readonly phase: Phase;
  readonly screen: Screen;
  readonly work: Work | null;
  readonly report: Report | null;
  readonly failure: { readonly failure: Failure; readonly retry: () => void } | null;
  readonly validation: ValidationReport | null;
  /** The workbook is no longer the one that was validated. */
  readonly stale: boolean;
  /** The row that is selected in the sheet or in the plan. */
  readonly selected: RowRef | null;
  /** Set after a build until the first thing is done or dismissed. */
  readonly firstStep: ExampleName | null;
  /** Counts changes of screen, so that focus moves to the new heading but not when the pane opens. */
  readonly moves: number;
}

export const INITIAL_STATE: SessionState = {
  phase: { kind: 'opening' },
  screen: 'plan',
  work: null,
  report: null,
  failure: null,
  validation: null,
  stale: false,
  selected: null,
  firstStep: null,
  moves: 0,
};

export type SessionEvent =
  | { readonly kind: 'began'; readonly work: Work }
  | { readonly kind: 'ended' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly kind: 'found-foreign' }
  | { readonly kind: 'read'; readonly workbook: DecodedWorkbook; readonly scores: Scores }
  | { readonly kind: 'built'; readonly example: ExampleName }
  | { readonly kind: 'validated'; readonly validation: ValidationReport }
  | { readonly kind: 'reported'; readonly report: Report | null }
  | { readonly kind: 'selected'; readonly row: RowRef | null }
  | { readonly kind: 'went'; readonly screen: Screen }
  | { readonly kind: 'dismissed-first-step' }
  | { readonly kind: 'dismissed' };

export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case 'began':
      return { ...state, work: event.work, failure: null, report: null };
    case 'ended':
      return { ...state, work: null };
    case 'failed':
      return {
        ...state,
        work: null,
        phase: state.phase.kind === 'opening' ? { kind: 'closed' } : state.phase,
        failure: { failure: event.failure, retry: event.retry },
      };
    case 'found-foreign':
      return { ...state, phase: { kind: 'start' }, validation: null, selected: null };
    case 'read':
      return {
        ...state,
        phase: { kind: 'ready', workbook: event.workbook, scores: event.scores },
        moves: state.phase.kind === 'start' ? state.moves + 1 : state.moves,
        stale: state.validation !== null && !sameContent(state.validation.workbook, event.workbook),
      };
    case 'built':
      return { ...state, firstStep: event.example, screen: 'plan' };
    case 'validated':
      return {
        ...state,
        phase: { kind: 'ready', workbook: event.validation.workbook, scores: event.validation.scores },
        validation: event.validation,
        stale: false,
        firstStep: null,
      };
    case 'reported':
      return { ...state, report: event.report };
    case 'selected':
      return { ...state, selected: event.row };
    case 'went':
      return event.screen === state.screen
        ? state
        : { ...state, screen: event.screen, moves: state.moves + 1, report: null, failure: null };
    case 'dismissed-first-step':
      return { ...state, firstStep: null };
    case 'dismissed':
      return { ...state, report: null, failure: null };
    default:
      return event satisfies never;
  }
}
