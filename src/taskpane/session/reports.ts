import type { CheckInReport } from '../../app/check-in';
import type { CheckInUndoReport } from '../../app/check-in-undo';
import type { RefreshReport } from '../../app/refresh-summary';
import type { NoteOutcome } from '../../app/share/put-note';
import type { BuildReport, EditReport, ScoreReport, ValidationReport } from '../../app/types';
import type { ApplyReport } from '../../core/workbook/patch';
import type { Messages } from '../../i18n/messages/messages';
import type { Report } from './state';

/** How an edit is told: given what was written, a sentence. */
export type EditSentence = (messages: Messages, cells: number) => string;

function rowsGone(applied: ApplyReport, messages: Messages): readonly string[] {
  return applied.vanished.length === 0 ? [] : [messages.reports.rowGone({ rows: applied.vanished.length })];
}

export function buildReport(report: BuildReport): Report {
  return {
    undo: null,
    lines: ({ reports }) => [
      reports.built({ sheets: report.sheetsCreated.length }),
      ...report.renamedSheets.map(({ wanted, used }) => reports.renamedSheet({ wanted, used })),
      ...(report.alreadyThere.length === 0 ? [] : [reports.alreadyThere({ names: report.alreadyThere.join(', ') })]),
    ],
  };
}

/** Restored columns by their header in the workbook, which is what the person sees there. */
export function scoreReport(report: ScoreReport): Report {
  const formulas = report.formulasRestored.reduce((sum, { cells }) => sum + cells, 0);
  return {
    undo: null,
    lines: (messages) => [
      report.scoresUpdated === 0 && formulas === 0
        ? messages.reports.scoredNothing
        : messages.reports.scored({ scores: report.scoresUpdated, formulas }),
      ...report.formulasRestored.map(({ table, column, cells }) => {
        const header = report.workbook.layout[table]?.columns[column]?.header ?? column;
        return messages.reports.restoredColumn({ column: header, table: messages.names.tables[table], cells });
      }),
      ...rowsGone(report.applied, messages),
    ],
  };
}

export function validationReport({ applied }: ValidationReport): Report {
  return {
    undo: null,
    lines: (messages) => [
      messages.reports.checksWritten({ cells: applied.cellsWritten }),
      ...rowsGone(applied, messages),
    ],
  };
}

/** When every row of an edit was gone, that alone is told: the sentence would claim what did not happen. */
export function editReport(
  { applied, complete }: EditReport,
  sentence: EditSentence,
  undo: (() => void) | null,
): Report {
  const wrote = applied.cellsWritten > 0 || applied.rowsAppended > 0 || applied.columnsRestored.length > 0;
  return {
    undo: wrote && complete ? undo : null,
    lines: (messages) => {
      const gone = rowsGone(applied, messages);
      if (wrote) return [sentence(messages, applied.cellsWritten), ...gone];
      return gone.length > 0 ? gone : [messages.reports.unchanged];
    },
  };
}

export function summaryReport({ cellsWritten, sheet, setAside }: RefreshReport): Report {
  return {
    undo: null,
    caution: setAside !== null,
    lines: ({ reports }) => [
      reports.summaryRefreshed({ cells: cellsWritten }),
      ...(setAside === null ? [] : [reports.summaryElsewhere({ sheet, theirs: setAside })]),
    ],
  };
}

export function lockReport(sheet: string, wanted: 'locked' | 'unlocked'): Report {
  return {
    undo: null,
    lines: ({ reports }) => [
      wanted === 'locked' ? reports.summaryLocked({ sheet }) : reports.summaryUnlocked({ sheet }),
    ],
  };
}

export function noteReport(sheet: string, outcome: NoteOutcome): Report {
  return {
    undo: null,
    caution: outcome === 'full',
    lines: ({ reports }) => [
      { put: reports.notePut({ sheet }), there: reports.noteThere, full: reports.noteFull }[outcome],
    ],
  };
}

function refusals(refused: CheckInUndoReport['refused'], { reports }: Messages): readonly string[] {
  return refused.map(({ row, why }) =>
    reports.checkInRefused({ what: row.id ?? '', why: reports.checkInRefusals[why] }),
  );
}

export function checkInReport({ saved, refused }: CheckInReport, undo: () => void): Report {
  return {
    undo: saved.length > 0 ? undo : null,
    caution: refused.length > 0,
    lines: (messages) => [messages.reports.checkInsSaved({ count: saved.length }), ...refusals(refused, messages)],
  };
}

export function checkInUndoReport({ undone, refused }: CheckInUndoReport): Report {
  return {
    undo: null,
    caution: refused.length > 0,
    lines: (messages) => [messages.reports.checkInsUndone({ count: undone.length }), ...refusals(refused, messages)],
  };
}
