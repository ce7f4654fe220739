import type { Language } from '../core/model/language';
import { typeset } from '../core/model/typography';
import { quarterDates, formatQuarter } from '../core/model/quarter';
import { TABLE_KEYS } from '../core/model/okrs';
import type { TableKey } from '../core/model/okrs';
import { READ_ALL, decodeWorkbook, isOurs } from '../core/workbook/decode';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { tableSheetSpec, tableSpec, tablesOn, usualSheetName } from '../core/workbook/encode';
import type { TableExtras } from '../core/workbook/encode';
import type { PatchOperation } from '../core/workbook/patch';
import { SCHEMA, SHEET_KEYS, columnSchema } from '../core/workbook/schema';
import type { SheetKey } from '../core/workbook/schema';
import { PROFILE_LABELS } from '../core/workbook/schema/labels';
import { SCHEMA_VERSION, SETTING_DEFAULTS, SETTING_KEYS } from '../core/workbook/schema/setting-keys';
import type { SettingKey } from '../core/workbook/schema/setting-keys';
import { SETTING_WORDS } from '../core/workbook/schema/settings';
import type { CellValue, WorkbookSnapshot } from '../core/workbook/snapshot';
import { summarySheet } from '../core/workbook/summary';
import type { SummaryLine } from '../core/workbook/summary-heights';
import type { FormulaSite } from '../core/workbook/formulas/print';
import { siteIn } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { exampleAsOf, loadExample } from './examples';
import { loadJudge } from './judge';
import { freeSheetName, rememberSummary, standingSummary } from './sheet-names';
import { linesOfRows, linesOfWorkbook } from './summary-lines';
import type { BuildReport, BuildRequest } from './types';

type Rows = readonly Readonly<Record<string, CellValue | undefined>>[];

/** Where a sheet of ours goes, and which of its tables are still to be made. */
interface SheetPlan {
  readonly key: SheetKey;
  readonly name: string;
  /** False when it stands there already, from an earlier build. */
  readonly create: boolean;
  readonly tables: readonly TableKey[];
}

/**
 * Builds an OKR workbook beside whatever the workbook holds: one read, one write. What an earlier build left is kept, in its own
 * language, and completed; a sheet of the user's that has one of our names stays as it is, and ours takes another name.
 */
export async function buildWorkbook(host: SpreadsheetHost, request: BuildRequest): Promise<BuildReport> {
  const [snapshot, example, judge] = await Promise.all([
    host.read(READ_ALL),
    loadExample(request.example),
    loadJudge(),
  ]);
  const standing = isOurs(snapshot) || snapshot.tables.length > 0 ? decodeWorkbook(snapshot) : null;
  const language = standing?.language ?? request.language;
  const plan = planSheets(snapshot, standing, language);
  const summary = plan.find(({ key }) => key === 'summary');
  const quarter = { ...quarterDates(request.quarter), text: formatQuarter(request.quarter) };
  const rows: Readonly<Record<TableKey, Rows>> = {
    ...example(language, quarter),
    settings: settingRows({ ...request, language }, summary?.name ?? ''),
    rules: judge.ruleTitles(language).map(({ rule, title }) => ({ rule, title })),
  };
  const newTable = (table: TableKey, sheet: string): PatchOperation => ({
    kind: 'create-table',
    table: tableSpec(table, sheet, rows[table], language, {
      ...(table === 'settings' ? settingExtras(language) : {}),
      ...(standing ? { site: siteIn(standing, table) } : {}),
    }),
  });
  const lines = standing ? linesOfWorkbook(standing) : linesOfRows(rows, language);
  const operations = plan.flatMap((sheet): readonly PatchOperation[] => [
    ...(sheet.create ? [createSheet(sheet, standing, language, lines)] : []),
    ...sheet.tables.map((table) => newTable(table, sheet.name)),
  ]);
  const remembers = standing?.layout.settings !== undefined && summary?.create === true;
  const applied = await applyOperations(host, [
    ...(standing ? namesBack(standing) : []),
    ...tablesFirst(operations),
    ...(remembers ? [rememberSummary(standing, summary.name)] : []),
    ...activation(plan, operations),
  ]);
  return {
    sheetsCreated: applied.sheetsCreated,
    renamedSheets: plan.flatMap(({ key, name, create }) => {
      const wanted = usualSheetName(key, language);
      return create && wanted !== name ? [{ wanted, used: name }] : [];
    }),
    alreadyThere: plan.filter(({ create }) => !create).map(({ name }) => name),
  };
}

/** Tables of ours that somebody renamed: formulas know them by their own names. */
function namesBack({ problems }: DecodedWorkbook): readonly PatchOperation[] {
  return problems.flatMap((problem): readonly PatchOperation[] =>
    problem.kind === 'missing-table' && problem.renamed !== null
      ? [{ kind: 'rename-table', from: problem.renamed, to: SCHEMA[problem.table].name }]
      : [],
  );
}

/** Below the headers, in the column that is written first. */
const FIRST_OBJECTIVE = {
  row: 1,
  column: SCHEMA.objectives.firstColumn + Object.keys(SCHEMA.objectives.columns).indexOf('text'),
};

function activation(plan: readonly SheetPlan[], operations: readonly PatchOperation[]): readonly PatchOperation[] {
  const first = plan.find(({ tables, key }) => key === 'objectives' || tables.includes('objectives'));
  if (!first || operations.length === 0) return [];
  // Where a table of ours stood already, its columns may stand anywhere.
  const isNew = first.tables.includes('objectives');
  return [{ kind: 'activate-sheet', sheet: first.name, ...(isNew && { cell: FIRST_OBJECTIVE }) }];
}

/**
 * Sheets in tab order, then tables, those first that others' formulas name. A host writes the formulas of new sheets and tables
 * when all of them exist, so the summary may stand before the tables that it is about.
 */
function tablesFirst(operations: readonly PatchOperation[]): readonly PatchOperation[] {
  const sheets = operations.filter((operation) => operation.kind === 'create-sheet');
  const tables = operations
    .filter((operation) => operation.kind === 'create-table')
    .sort((a, b) => dependence(a) - dependence(b));
  return [...sheets, ...tables];
}

/** Tables that others' formulas name come first: settings, then key results' parents. */
const ORDER: readonly TableKey[] = [
  'settings',
  'rules',
  'glossary',
  'notNow',
  'objectives',
  'keyResults',
  'actions',
  'checkIns',
];

function dependence(operation: PatchOperation): number {
  return operation.kind === 'create-table' ? ORDER.findIndex((key) => SCHEMA[key].name === operation.table.name) : 0;
}

/**
 * A sheet that lacks one of its tables is left alone and the table is made on a sheet of its own: where it stood, cells of the
 * user's may stand now.
 */
function planSheets(
  snapshot: WorkbookSnapshot,
  standing: DecodedWorkbook | null,
  language: Language,
): readonly SheetPlan[] {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const places = standing ? standingTables(standing, snapshot) : new Map<TableKey, string>();
  return SHEET_KEYS.flatMap((key): readonly SheetPlan[] => {
    const tables = tablesOn(key);
    const missing = tables.filter((table) => !places.has(table));
    const summary = key === 'summary' && standing ? standingSummary(standing, snapshot) : null;
    const names = new Set([
      ...tables.flatMap((table) => places.get(table) ?? []),
      ...(summary === null ? [] : [summary]),
    ]);
    const kept = [...names].map((name): SheetPlan => ({ key, name, create: false, tables: [] }));
    if (kept.length > 0 && missing.length === 0) return kept;
    const name = freeSheetName(usualSheetName(key, language), taken);
    taken.add(name.toLowerCase());
    return [...kept, { key, name, create: true, tables: missing }];
  });
}

/** The sheets on which tables of ours stand, also those that somebody renamed. */
function standingTables(
  { layout, problems }: DecodedWorkbook,
  { otherTables }: WorkbookSnapshot,
): ReadonlyMap<TableKey, string> {
  const renamed = new Map(
    problems.flatMap((problem) =>
      problem.kind === 'missing-table' && problem.renamed !== null ? [[problem.table, problem.renamed] as const] : [],
    ),
  );
  return new Map(
    TABLE_KEYS.flatMap((key): readonly (readonly [TableKey, string])[] => {
      const sheet = layout[key]?.sheet ?? otherTables.find(({ name }) => name === renamed.get(key))?.sheet;
      return sheet === undefined ? [] : [[key, sheet]];
    }),
  );
}

function createSheet(
  sheet: SheetPlan,
  standing: DecodedWorkbook | null,
  language: Language,
  lines: readonly SummaryLine[],
): PatchOperation {
  const spec =
    sheet.key === 'summary'
      ? summarySheet({ name: sheet.name, language, lines, ...(standing ? { site: builtSite(standing) } : {}) })
      : tableSheetSpec(sheet.key, sheet.name);
  return { kind: 'create-sheet', sheet: spec };
}

/** What a standing workbook lacks of tables is built along with the summary, under the usual headers. */
function builtSite(standing: DecodedWorkbook): FormulaSite {
  const site = siteIn(standing, null);
  return { ...site, has: (table, column) => !standing.layout[table] || site.has?.(table, column) !== false };
}

function settingRows(request: BuildRequest, summary: string): Rows {
  const values: Readonly<Record<SettingKey, CellValue>> = {
    team: request.team,
    quarter: formatQuarter(request.quarter),
    'quarter-start': null,
    'quarter-end': null,
    'fiscal-year-start-month': SETTING_DEFAULTS.fiscalYearStartMonth,
    language: request.language,
    profile: PROFILE_LABELS.framework[request.language],
    'on-track-within': SETTING_DEFAULTS.onTrackWithin,
    'at-risk-within': SETTING_DEFAULTS.atRiskWithin,
    'stale-after-days': SETTING_DEFAULTS.staleAfterDays,
    // The example plays on one day of its quarter, so that its readings are fresh and its statuses the same on every day.
    'as-of': exampleAsOf(request.example, quarterDates(request.quarter)),
    'summary-sheet': summary,
    'schema-version': SCHEMA_VERSION,
  };
  return SETTING_KEYS.map((key) => ({
    key,
    setting: SETTING_WORDS[key].label[request.language],
    value: values[key],
    meaning: typeset(SETTING_WORDS[key].meaning[request.language], request.language),
  }));
}

/** The Value column holds another kind in each row. */
function settingExtras(language: Language): TableExtras {
  const header = columnSchema('settings', 'value').header[language];
  const row = (key: SettingKey): number => SETTING_KEYS.indexOf(key);
  const dates: readonly SettingKey[] = ['quarter-start', 'quarter-end', 'as-of'];
  return {
    cellInputs: [
      {
        row: row('profile'),
        header,
        input: { kind: 'list', values: Object.values(PROFILE_LABELS).map((labels) => labels[language]) },
      },
      { row: row('fiscal-year-start-month'), header, input: { kind: 'number', min: 1, max: 12 } },
      { row: row('on-track-within'), header, input: { kind: 'number', min: 0, max: 1 } },
      { row: row('at-risk-within'), header, input: { kind: 'number', min: 0, max: 1 } },
      { row: row('stale-after-days'), header, input: { kind: 'number', min: 1, max: 366 } },
    ],
    cellFormats: [
      { row: row('team'), header, numberFormat: '@' },
      { row: row('quarter'), header, numberFormat: '@' },
      { row: row('summary-sheet'), header, numberFormat: '@' },
      ...dates.map((key) => ({ row: row(key), header, numberFormat: 'yyyy-mm-dd' })),
    ],
  };
}
