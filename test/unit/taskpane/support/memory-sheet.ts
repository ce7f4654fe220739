import type { UseCases } from '../../../../src/app/use-cases';
import type {
  BuildRequest,
  EditReport,
  OpenedWorkbook,
  RowEdit,
  ScoreReport,
  ValidationReport,
} from '../../../../src/app/types';
import type { RefreshReport } from '../../../../src/app/refresh-summary';
import type { SheetEvent } from '../../../../src/app/watch';
import type { TextType } from '../../../../src/core/language/analysis';
import { dayFromIso } from '../../../../src/core/model/days';
import type { Finding } from '../../../../src/core/model/finding';
import type { Language } from '../../../../src/core/model/language';
import type { RowRef, TableKey } from '../../../../src/core/model/okrs';
import { parseQuarter } from '../../../../src/core/model/quarter';
import type { SampleChange } from '../../../../src/core/rules/sample/change';
import { SAMPLE_TODAY } from '../../../../src/core/rules/sample/clean';
import { sampleWorkbook } from '../../../../src/core/rules/sample/workbook';
import { scoreWorkbook } from '../../../../src/core/score/score-workbook';
import type { DecodedWorkbook, TableLayout } from '../../../../src/core/workbook/decoded';
import { EMPTY_REPORT } from '../../../../src/core/workbook/patch';
import { choiceCell, dateCell, numericCell } from '../../../../src/core/workbook/read-cell';
import { columnSchema, SCHEMA, SHEET_NAMES } from '../../../../src/core/workbook/schema';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import type { PaneCommands, RibbonCommand, RuleBook } from '../../../../src/taskpane/commands';
import { ruleBook } from './rule-book';

export const TODAY = dayFromIso(SAMPLE_TODAY) ?? 0;

type Row = { readonly ref: RowRef; readonly id?: string | null };
type RowsKey = 'objectives' | 'keyResults' | 'actions';

function layoutOf(language: Language): DecodedWorkbook['layout'] {
  const table = (key: RowsKey): TableLayout => ({
    table: key,
    name: SCHEMA[key].name,
    sheet: SHEET_NAMES[key][language],
    headerRow: 0,
    firstColumn: 0,
    rows: [],
    columns: Object.fromEntries(
      Object.entries(SCHEMA[key].columns).map(([column, { header }], index) => [
        column,
        { header: header[language], index },
      ]),
    ),
  });
  return { objectives: table('objectives'), keyResults: table('keyResults'), actions: table('actions') };
}

/** What a cell of a column reads as, as the real decoder would have it. */
function decodedCell(table: TableKey, column: string, value: CellValue, language: Language): unknown {
  const { kind, choices } = columnSchema(table, column);
  switch (kind) {
    case 'number':
      return numericCell(value, language);
    case 'date':
      return dateCell(value, language);
    case 'choice': {
      const words = typeof value === 'string' && choices?.[value] ? choices[value][language] : value;
      const [usual = ''] = Object.keys(choices ?? {});
      return choiceCell(words, choices ?? {}, language, usual);
    }
    case 'id':
    case 'reference':
      return value;
    default:
      return value === null ? '' : String(value);
  }
}

/**
 * A spreadsheet in memory behind the pane's commands: it keeps rows, scores with the real engine, and reports what it wrote.
 * `fail` makes the next command throw; `hold` keeps commands waiting until released.
 */
export class MemorySheet implements PaneCommands {
  workbook: DecodedWorkbook | null;
  findings: readonly Finding[] = [];
  takenSheets: readonly string[] = [];
  readonly calls: string[] = [];
  readonly revealed: { readonly row: RowRef; readonly column: string | null }[] = [];
  readonly severities: { readonly rule: string; readonly severity: string }[] = [];
  scoreReport: Pick<ScoreReport, 'scoresUpdated' | 'formulasRestored'> = { scoresUpdated: 0, formulasRestored: [] };
  private failure: Error | null = null;
  private gate: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(event: SheetEvent) => void>();
  private ribbon: ((command: RibbonCommand) => Promise<void>) | null = null;

  constructor(
    change: SampleChange | 'foreign' = {},
    private readonly language: Language = 'en',
  ) {
    this.workbook = change === 'foreign' ? null : sampleWorkbook(change, language);
    this.relayout();
  }

  fail(error: Error): void {
    this.failure = error;
  }

  /** Keeps every later command waiting; the returned function lets them go. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** The user or a co-author does something in the sheet. */
  emit(event: SheetEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  press(command: RibbonCommand): Promise<void> {
    if (!this.ribbon) throw new Error('No pane is connected to the ribbon.');
    return this.ribbon(command);
  }

  private async enter(name: string): Promise<void> {
    this.calls.push(name);
    await this.gate;
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
  }

  private relayout(): void {
    if (this.workbook) this.workbook = { ...this.workbook, layout: layoutOf(this.workbook.language) };
  }

  private read(): DecodedWorkbook {
    if (!this.workbook) throw new Error('Nothing of ours is here.');
    return JSON.parse(JSON.stringify(this.workbook)) as DecodedWorkbook;
  }

  async open(): Promise<OpenedWorkbook> {
    await this.enter('open');
    if (!this.workbook) return { kind: 'not-ours', takenSheets: this.takenSheets };
    const workbook = this.read();
    return { kind: 'ours', workbook, scores: scoreWorkbook(workbook.okrs, TODAY) };
  }

  async build(request: BuildRequest) {
    await this.enter('build');
    const empty: SampleChange =
      request.example === 'blank'
        ? {
            objectives: { O1: null, O2: null, O3: null },
            keyResults: Object.fromEntries(sampleWorkbook({}, 'en').okrs.keyResults.map(({ id }) => [id ?? '', null])),
            actions: Object.fromEntries(sampleWorkbook({}, 'en').okrs.actions.map(({ id }) => [id ?? '', null])),
          }
        : {};
    this.workbook = sampleWorkbook(
      {
        ...empty,
        settings: {
          team: request.team,
          quarter: request.quarter,
          quarterText: `${request.quarter.year}-Q${request.quarter.number}`,
        },
      },
      request.language,
    );
    this.relayout();
    return {
      sheetsCreated: Object.values(SHEET_NAMES).map((name) => name[request.language]),
      renamedSheets: [],
      alreadyThere: [],
    };
  }

  async validate(): Promise<ValidationReport> {
    await this.enter('validate');
    const workbook = this.read();
    return {
      workbook,
      scores: scoreWorkbook(workbook.okrs, TODAY),
      findings: this.findings.filter(
        ({ rule }) => !this.severities.some((set) => set.rule === rule && set.severity === 'off'),
      ),
      applied: { ...EMPTY_REPORT, cellsWritten: this.findings.length },
    };
  }

  async calculateScores(): Promise<ScoreReport> {
    await this.enter('calculateScores');
    const workbook = this.read();
    return { workbook, scores: scoreWorkbook(workbook.okrs, TODAY), applied: EMPTY_REPORT, ...this.scoreReport };
  }

  readShare(): Promise<never> {
    return Promise.reject(new Error('A sheet in memory has no summary to share.'));
  }

  lockSummary(): Promise<never> {
    return this.readShare();
  }

  putNote(): Promise<never> {
    return this.readShare();
  }

  async edit(_workbook: DecodedWorkbook, edits: readonly RowEdit[]): Promise<EditReport> {
    await this.enter('edit');
    let cellsWritten = 0;
    let rowsAppended = 0;
    for (const edit of edits) {
      if (edit.kind === 'set') {
        cellsWritten += Object.keys(edit.values).length;
        this.setCells(edit.row, edit.values);
      } else {
        rowsAppended += 1;
        this.append(edit.table, edit.values);
      }
    }
    return { applied: { ...EMPTY_REPORT, cellsWritten, rowsAppended }, complete: true };
  }

  private setCells(row: RowRef, values: Readonly<Record<string, CellValue>>): void {
    const { okrs } = this.read();
    const key = row.table as RowsKey;
    const rows = okrs[key].map((old: Row) => {
      if (old.ref.index !== row.index) return old;
      const cells = Object.entries(values).map(([column, value]) => [
        column,
        decodedCell(row.table, column, value, this.language),
      ]);
      return { ...old, ...(Object.fromEntries(cells) as object) };
    });
    this.workbook = { ...this.read(), okrs: { ...okrs, [key]: rows } };
  }

  private append(table: TableKey, values: Readonly<Record<string, CellValue>>): void {
    const { okrs } = this.read();
    const key = table as RowsKey;
    const index = okrs[key].length;
    const blank = Object.fromEntries(
      Object.keys(SCHEMA[key].columns).map((column) => [column, decodedCell(table, column, null, this.language)]),
    );
    const id = String(values['id']);
    const model = {
      ...blank,
      quarter: parseQuarter(String(values['quarter'] ?? '')),
      quarterText: String(values['quarter'] ?? ''),
      indicator: { kind: 'none' },
    };
    const row = { ...model, id, ref: { table, index, id } };
    this.workbook = { ...this.read(), okrs: { ...okrs, [key]: [...okrs[key], row] } };
    const { quarter: _quarter, ...others } = values;
    this.setCells({ table, index, id }, others);
    this.relayout();
  }

  async applySuggestion(
    _workbook: DecodedWorkbook,
    { finding, suggestion }: Parameters<UseCases['applySuggestion']>[1],
  ): Promise<EditReport> {
    await this.enter('applySuggestion');
    this.findings = this.findings.filter((other) => other !== finding);
    for (const edit of suggestion.edits) {
      if (edit.kind === 'set') this.setCells(edit.row, { [edit.column]: edit.value });
    }
    return { applied: { ...EMPTY_REPORT, cellsWritten: suggestion.edits.length }, complete: true };
  }

  async setRuleSeverity(
    _workbook: DecodedWorkbook,
    choice: { readonly rule: string; readonly severity: string },
  ): Promise<EditReport> {
    await this.enter('setRuleSeverity');
    this.severities.splice(
      0,
      this.severities.length,
      ...this.severities.filter(({ rule }) => rule !== choice.rule),
      choice,
    );
    return { applied: { ...EMPTY_REPORT, cellsWritten: 1 }, complete: true };
  }

  async refreshSummary(): Promise<RefreshReport> {
    await this.enter('refreshSummary');
    return { ...EMPTY_REPORT, cellsWritten: 12, sheet: SHEET_NAMES.summary[this.language], setAside: null };
  }

  /** Check-ins are tested on the use cases themselves: see `file-pane.ts`. */
  saveCheckIns(): ReturnType<UseCases['saveCheckIns']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  undoCheckIns(): ReturnType<UseCases['undoCheckIns']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  addToNotNow(): ReturnType<UseCases['addToNotNow']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  moveToNotNow(): ReturnType<UseCases['moveToNotNow']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  bringBackFromNotNow(): ReturnType<UseCases['bringBackFromNotNow']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  undoNotNow(): ReturnType<UseCases['undoNotNow']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  addTerm(): ReturnType<UseCases['addTerm']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  undoTerm(): ReturnType<UseCases['undoTerm']> {
    return Promise.reject(new Error('This sheet keeps no check-ins.'));
  }

  closeQuarter(): ReturnType<UseCases['closeQuarter']> {
    return Promise.reject(new Error('This sheet closes no quarter.'));
  }

  async reveal(_workbook: DecodedWorkbook, row: RowRef, column: string | null): Promise<void> {
    await this.enter('reveal');
    this.revealed.push({ row, column });
  }

  async watch(listener: (event: SheetEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async checkText(text: string, _type: TextType, _language: Language): Promise<readonly Finding[]> {
    return /\d/.test(text)
      ? [
          {
            rule: 'objective-with-target',
            severity: 'error',
            place: { row: null, column: 'text' },
            data: {},
            suggestions: [],
          },
        ]
      : [];
  }

  async loadRuleBook(): Promise<RuleBook> {
    return ruleBook;
  }

  today(): number {
    return TODAY;
  }

  connectRibbon(handler: (command: RibbonCommand) => Promise<void>): () => void {
    this.ribbon = handler;
    return () => {
      if (this.ribbon === handler) this.ribbon = null;
    };
  }
}
