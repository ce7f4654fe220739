import type { GlossaryReport } from '../../app/glossary/add-term';
import type { NotNowReport } from '../../app/not-now/types';
import type { Report } from './state';

const DONE: ReadonlySet<string> = new Set(['added', 'moved', 'brought-back', 'filled-in', 'undone']);

/** What came of a change to Not now. `undo` takes it back, where there is something to take back. */
export function notNowReport({ outcome, what, actions, undo: done }: NotNowReport, undo: () => void): Report {
  return {
    undo: done === null ? null : undo,
    caution: !DONE.has(outcome),
    lines: ({ reports: { keeping } }) => [
      keeping.notNow[outcome]({ what }),
      ...(actions > 0 ? [keeping.actionsStay({ count: actions })] : []),
    ],
  };
}

export function glossaryReport({ outcome, term, known, undo: done }: GlossaryReport, undo: () => void): Report {
  return {
    undo: done === null ? null : undo,
    caution: !DONE.has(outcome),
    lines: ({ reports: { keeping } }) => [keeping.glossary[outcome]({ term, definition: known?.definition ?? '' })],
  };
}
