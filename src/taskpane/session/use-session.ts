import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { CheckInReport, CheckInRequest } from '../../app/check-in';
import type { CloseReport, CloseRequest } from '../../app/close/types';
import type { BuildRequest, RowEdit, SuggestionChoice } from '../../app/types';
import type { RowRef, SeveritySetting } from '../../core/model/okrs';
import type { DecodedWorkbook, PaneCommands, RibbonCommand } from '../commands';
import { failureOf } from './failure';
import {
  buildReport,
  checkInReport,
  checkInUndoReport,
  editReport,
  scoreReport,
  summaryReport,
  validationReport,
  type EditSentence,
} from './reports';
import { INITIAL_STATE, reduce, type Report, type Screen, type SessionState, type Work } from './state';

/** Edits in the sheet come in bursts (a paste, a fill): one reading after the last of them. */
const SETTLE_MS = 600;

export interface SessionActions {
  open(): Promise<void>;
  build(request: BuildRequest): Promise<void>;
  validate(): Promise<void>;
  calculateScores(): Promise<void>;
  refreshSummary(): Promise<void>;
  /** `undo` holds the edits that take this one back. Resolves with false when it failed. */
  edit(edits: readonly RowEdit[], sentence: EditSentence, undo: readonly RowEdit[] | null): Promise<boolean>;
  applySuggestion(choice: SuggestionChoice, sentence: EditSentence): Promise<void>;
  turnRuleOff(rule: string, title: string, before: SeveritySetting): Promise<void>;
  /** Calls back with the report, also when it succeeds only on trying again. */
  saveCheckIns(request: CheckInRequest, onReport: (report: CheckInReport) => void): Promise<void>;
  /** What a screen does by itself, in its turn: progress, report and failure are shown like all others. False when it failed. */
  perform(work: Work | null, task: () => Promise<Report | null>): Promise<boolean>;
  /** Runs a command that writes, reads the workbook again and tells what came of it. Resolves with false when it failed. */
  write<R>(command: () => Promise<R>, tell: (result: R) => Report): Promise<boolean>;
  /** Calls back with the report, also when it succeeds only on trying again. */
  closeQuarter(request: CloseRequest, onReport: (report: CloseReport) => void): Promise<void>;
  reveal(row: RowRef, column: string | null): Promise<void>;
  select(row: RowRef | null): void;
  go(screen: Screen): void;
  dismiss(): void;
  dismissFirstStep(): void;
}

export interface Session {
  readonly state: SessionState;
  readonly actions: SessionActions;
}

/** Binds the commands to what is on screen. One command at a time: a second one waits for the first. */
export function useSession(commands: PaneCommands): Session {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const workbook = useRef<DecodedWorkbook | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    workbook.current = state.phase.kind === 'ready' ? state.phase.workbook : null;
  }, [state.phase]);

  /** Runs a task when those before it have ended, shows its progress and its failure. Never rejects; false when it failed. */
  const run = useCallback((work: Work | null, task: () => Promise<void>): Promise<boolean> => {
    const turn = async (): Promise<boolean> => {
      if (work !== null) dispatch({ kind: 'began', work });
      try {
        await task();
        if (work !== null) dispatch({ kind: 'ended' });
        return true;
      } catch (error) {
        // The screen shows words; whoever reports an issue needs what the host said.
        console.error(error);
        dispatch({ kind: 'failed', failure: failureOf(error), retry: () => void run(work ?? 'loading', task) });
        return false;
      }
    };
    const result = queue.current.then(turn);
    queue.current = result;
    return result;
  }, []);

  const read = useCallback(async () => {
    const opened = await commands.open();
    if (opened.kind === 'not-ours') dispatch({ kind: 'found-foreign' });
    else {
      workbook.current = opened.workbook;
      dispatch({ kind: 'read', workbook: opened.workbook, scores: opened.scores });
    }
  }, [commands]);

  const actions = useMemo<SessionActions>(() => {
    /** The workbook as last read; commands that need one are only offered when there is one. */
    const opened = (): DecodedWorkbook => {
      if (workbook.current === null) throw new Error('No workbook of ours is open.');
      return workbook.current;
    };
    const check = async (): Promise<void> => {
      const validation = await commands.validate();
      workbook.current = validation.workbook;
      dispatch({ kind: 'validated', validation });
      dispatch({ kind: 'reported', report: validationReport(validation) });
    };
    const setSeverity = async (
      rule: string,
      severity: SeveritySetting,
      sentence: EditSentence,
      undo: (() => void) | null,
    ) => {
      const report = await commands.setRuleSeverity(opened(), { rule, severity });
      await check();
      dispatch({ kind: 'reported', report: editReport(report, sentence, undo) });
    };
    const edit: SessionActions['edit'] = (edits, sentence, undo) =>
      run('saving', async () => {
        const report = await commands.edit(opened(), edits);
        await read();
        const takeBack = undo && (() => void edit(undo, ({ reports }) => reports.undone, null));
        dispatch({ kind: 'reported', report: editReport(report, sentence, takeBack) });
      });

    return {
      edit,
      open: async () => void (await run('opening', read)),
      build: async (request) =>
        void (await run('building', async () => {
          const report = await commands.build(request);
          await read();
          dispatch({ kind: 'built', example: request.example });
          dispatch({ kind: 'reported', report: buildReport(report) });
        })),
      validate: async () => void (await run('validating', check)),
      calculateScores: async () =>
        void (await run('scoring', async () => {
          const report = await commands.calculateScores();
          workbook.current = report.workbook;
          dispatch({ kind: 'read', workbook: report.workbook, scores: report.scores });
          dispatch({ kind: 'reported', report: scoreReport(report) });
        })),
      refreshSummary: async () =>
        void (await run('refreshing', async () => {
          const applied = await commands.refreshSummary();
          dispatch({ kind: 'reported', report: summaryReport(applied) });
        })),
      applySuggestion: async (choice, sentence) =>
        void (await run('saving', async () => {
          const report = await commands.applySuggestion(opened(), choice);
          await check();
          dispatch({ kind: 'reported', report: editReport(report, sentence, null) });
        })),
      turnRuleOff: async (rule, title, before) => {
        const undo = (): void =>
          void run('saving', () => setSeverity(rule, before, ({ reports }) => reports.ruleOn({ rule: title }), null));
        await run('saving', () => setSeverity(rule, 'off', ({ reports }) => reports.ruleOff({ rule: title }), undo));
      },
      saveCheckIns: async (request, onReport) =>
        void (await run('saving', async () => {
          const report = await commands.saveCheckIns(request);
          onReport(report);
          await read();
          const takeBack = (): void =>
            void run('saving', async () => {
              const undone = await commands.undoCheckIns(report.undo);
              await read();
              dispatch({ kind: 'reported', report: checkInUndoReport(undone) });
            });
          dispatch({ kind: 'reported', report: checkInReport(report, takeBack) });
        })),
      perform: (work, task) =>
        run(work, async () => {
          const report = await task();
          if (report !== null) dispatch({ kind: 'reported', report });
        }),
      write: (command, tell) =>
        run('saving', async () => {
          const result = await command();
          await read();
          dispatch({ kind: 'reported', report: tell(result) });
        }),
      closeQuarter: async (request, onReport) =>
        void (await run('saving', async () => {
          onReport(await commands.closeQuarter(request));
          await read();
        })),
      reveal: async (row, column) => void (await run(null, () => commands.reveal(opened(), row, column))),
      select: (row) => dispatch({ kind: 'selected', row }),
      go: (screen) => dispatch({ kind: 'went', screen }),
      dismiss: () => dispatch({ kind: 'dismissed' }),
      dismissFirstStep: () => dispatch({ kind: 'dismissed-first-step' }),
    };
  }, [commands, read, run]);

  useEffect(() => void actions.open(), [actions]);
  useSheetEvents(commands, state.phase.kind === 'ready', dispatch, () => void run(null, read));
  useRibbon(commands, actions, state.phase.kind);
  return { state, actions };
}

/** Follows the sheet while a workbook of ours is open. */
function useSheetEvents(
  commands: PaneCommands,
  ready: boolean,
  dispatch: (
    event:
      | { kind: 'selected'; row: RowRef | null }
      | { kind: 'failed'; failure: ReturnType<typeof failureOf>; retry: () => void },
  ) => void,
  readAgain: () => void,
): void {
  const latest = useRef(readAgain);
  useEffect(() => {
    latest.current = readAgain;
  });
  useEffect(() => {
    if (!ready) return undefined;
    let settle: ReturnType<typeof setTimeout> | undefined;
    const stopping = commands.watch((event) => {
      if (event.kind === 'selected') dispatch({ kind: 'selected', row: event.row });
      else {
        clearTimeout(settle);
        settle = setTimeout(() => latest.current(), SETTLE_MS);
      }
    });
    // A host that cannot be watched is no reason to stop working: the pane then reads when asked to.
    stopping.catch((error: unknown) => console.error(error));
    return () => {
      clearTimeout(settle);
      stopping.then((stop) => stop()).catch((error: unknown) => console.error(error));
    };
  }, [commands, ready, dispatch]);
}

/**
 * A ribbon button shows its result where the pane's own button would have shown it. Without a workbook of ours it shows what is
 * in its place: the Start screen, or a new attempt to read.
 */
function useRibbon(commands: PaneCommands, actions: SessionActions, phase: SessionState['phase']['kind']): void {
  useEffect(() => {
    if (phase === 'opening') return undefined;
    const handlers: Readonly<Record<RibbonCommand, () => Promise<void>>> = {
      validate: () => {
        actions.go('check');
        return actions.validate();
      },
      calculateScores: () => {
        actions.go('plan');
        return actions.calculateScores();
      },
      leadershipSummary: () => {
        actions.go('share');
        return actions.refreshSummary();
      },
    };
    return commands.connectRibbon((command) => (phase === 'ready' ? handlers[command]() : actions.open()));
  }, [commands, actions, phase]);
}
