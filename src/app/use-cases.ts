import type { TextType } from '../core/language/analysis';
import type { Finding } from '../core/model/finding';
import type { Language } from '../core/model/language';
import type { Profile, RowRef } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { locateCell } from '../core/workbook/locate';
import type { SpreadsheetHost, Stop } from '../hosts/host';
import type { Clock } from './clock';
import type { CheckInReport, CheckInRequest, CheckInUndo } from './check-in';
import type { CheckInUndoReport } from './check-in-undo';
import type { CloseReport, CloseRequest } from './close/types';
import { loadJudge } from './judge';
import type { GlossaryReport, GlossaryUndo, NewTerm } from './glossary/add-term';
import type { NotNowMove, NotNowReport, NotNowRequest, NotNowUndo, SeenEntry } from './not-now/types';
import { openWorkbook } from './open';
import type { RefreshReport } from './refresh-summary';
import type { LockRequest } from './share/lock-summary';
import type { NoteOutcome, NoteRequest } from './share/put-note';
import type { Share } from './share/read-share';
import type {
  BuildReport,
  BuildRequest,
  EditReport,
  OpenedWorkbook,
  RowEdit,
  RuleSeverityChoice,
  ScoreReport,
  SuggestionChoice,
  ValidationReport,
} from './types';
import { watchWorkbook } from './watch';
import type { SheetEvent } from './watch';

/**
 * Every use case, bound to a host and a clock: what the pane, the ribbon and the command line are given. Failures are `HostError`s.
 * What is not needed to open a workbook is loaded when it is first asked for.
 */
export interface UseCases {
  open(): Promise<OpenedWorkbook>;
  build(request: BuildRequest): Promise<BuildReport>;
  validate(): Promise<ValidationReport>;
  calculateScores(): Promise<ScoreReport>;
  edit(workbook: DecodedWorkbook, edits: readonly RowEdit[]): Promise<EditReport>;
  applySuggestion(workbook: DecodedWorkbook, choice: SuggestionChoice): Promise<EditReport>;
  setRuleSeverity(workbook: DecodedWorkbook, choice: RuleSeverityChoice): Promise<EditReport>;
  refreshSummary(): Promise<RefreshReport>;
  readShare(): Promise<Share>;
  lockSummary(request: LockRequest): Promise<void>;
  putNote(request: NoteRequest): Promise<NoteOutcome>;
  saveCheckIns(request: CheckInRequest): Promise<CheckInReport>;
  undoCheckIns(undo: CheckInUndo): Promise<CheckInUndoReport>;
  addToNotNow(request: NotNowRequest): Promise<NotNowReport>;
  moveToNotNow(move: NotNowMove): Promise<NotNowReport>;
  bringBackFromNotNow(entry: SeenEntry): Promise<NotNowReport>;
  undoNotNow(undo: NotNowUndo): Promise<NotNowReport>;
  addTerm(term: NewTerm): Promise<GlossaryReport>;
  undoTerm(undo: GlossaryUndo): Promise<GlossaryReport>;
  closeQuarter(request: CloseRequest): Promise<CloseReport>;
  reveal(workbook: DecodedWorkbook, row: RowRef, column: string | null): Promise<void>;
  watch(listener: (event: SheetEvent) => void): Promise<Stop>;
  checkText(text: string, type: TextType, language: Language): Promise<readonly Finding[]>;
}

export function createUseCases(host: SpreadsheetHost, clock: Clock): UseCases {
  // The workbook as last read, against which selections are matched to rows.
  let latest: DecodedWorkbook | null = null;
  const remember = <T extends { readonly workbook: DecodedWorkbook }>(report: T): T => {
    latest = report.workbook;
    return report;
  };
  const profile = (): Profile => latest?.okrs.settings.profile ?? 'framework';
  return {
    async open() {
      const opened = await openWorkbook(host, clock);
      latest = opened.kind === 'ours' ? opened.workbook : null;
      return opened;
    },
    build: async (request) => (await import('./build')).buildWorkbook(host, request),
    validate: async () => remember(await (await import('./validate')).validateWorkbook(host, clock)),
    calculateScores: async () => remember(await (await import('./score')).calculateScores(host, clock)),
    edit: async (workbook, edits) => (await import('./edit')).editRows(host, workbook, edits),
    applySuggestion: async (workbook, choice) => (await import('./edit')).applySuggestion(host, workbook, choice),
    setRuleSeverity: async (workbook, choice) => (await import('./edit')).setRuleSeverity(host, workbook, choice),
    refreshSummary: async () => (await import('./refresh-summary')).refreshSummary(host),
    readShare: async () => (await import('./share/read-share')).readShare(host, clock),
    lockSummary: async (request) => (await import('./share/lock-summary')).lockSummary(host, request),
    putNote: async (request) => (await import('./share/put-note')).putNote(host, request),
    saveCheckIns: async (request) => (await import('./check-in')).saveCheckIns(host, clock, request),
    undoCheckIns: async (undo) => (await import('./check-in-undo')).undoCheckIns(host, undo),
    addToNotNow: async (request) => (await import('./not-now')).addRequest(host, clock, request),
    moveToNotNow: async (move) => (await import('./not-now')).moveToNotNow(host, clock, move),
    bringBackFromNotNow: async (entry) => (await import('./not-now')).bringBackFromNotNow(host, entry),
    undoNotNow: async (undo) => (await import('./not-now')).undoNotNow(host, undo),
    addTerm: async (term) => (await import('./glossary/add-term')).addTerm(host, term),
    undoTerm: async (undo) => (await import('./glossary/undo-term')).undoTerm(host, undo),
    closeQuarter: async (request) => (await import('./close/close-quarter')).closeQuarter(host, clock, request),
    reveal: async (workbook, row, column) => host.reveal(locateCell(workbook, row, column)),
    watch: (listener) => watchWorkbook(host, () => latest, listener),
    async checkText(text, type, language) {
      const judge = await loadJudge();
      return judge.textFindings(text, type, language, profile());
    },
  };
}
