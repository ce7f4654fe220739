import type { Language } from '../core/model/language';
import { typeset } from '../core/model/typography';
import { quarterDates, formatQuarter } from '../core/model/quarter';
import type { TableKey } from '../core/model/okrs';
import { READ_ALL } from '../core/workbook/decode';
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
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { exampleAsOf, loadExample } from './examples';
import { loadJudge } from './judge';
import type { BuildReport, BuildRequest } from './types';

type Rows = readonly Readonly<Record<string, CellValue | undefined>>[];

/** Where a sheet of ours goes, and which of its tables are still to be made. */
interface SheetPlan {
  readonly key: SheetKey;
  readonly name: string;
  /** False when it stands there already, from a build that was interrupted. */
  readonly create: boolean;
  readonly tables: readonly TableKey[];
}

/**
 * Builds an OKR workbook beside whatever the workbook holds: one read, one write. What an interrupted build left is kept and
 * completed; a sheet of the user's that has one of our names stays as it is, and ours takes another name.
 */
export async function buildWorkbook(host: SpreadsheetHost, request: BuildRequest): Promise<BuildReport> {
  const [snapshot, example, judge] = await Promise.all([
    host.read(READ_ALL),
    loadExample(request.example),
    loadJudge(),
  ]);
  const quarter = { ...quarterDates(request.quarter), text: formatQuarter(request.quarter) };
  const rows: Readonly<Record<TableKey, Rows>> = {
    ...example(request.language, quarter),
    settings: settingRows(request),
    rules: judge.ruleTitles(request.language).map(({ rule, title }) => ({ rule, title })),
  };
  const plan = planSheets(snapshot, request.language);
  const objectiveCount = rows.objectives.length;
  const operations = plan.flatMap((sheet): readonly PatchOperation[] => [
    ...(sheet.create ? [createSheet(sheet, request.language, objectiveCount)] : []),
    ...sheet.tables.map((table): PatchOperation => ({
      kind: 'create-table',
      table: tableSpec(
        table,
        sheet.name,
        rows[table],
        request.language,
        table === 'settings' ? settingExtras(request.language) : {},
      ),
    })),
  ]);
  const applied = await applyOperations(host, tablesFirst(operations, plan));
  return {
    sheetsCreated: applied.sheetsCreated,
    renamedSheets: plan.flatMap(({ key, name, create }) => {
      const wanted = usualSheetName(key, request.language);
      return create && wanted !== name ? [{ wanted, used: name }] : [];
    }),
    alreadyThere: plan.filter(({ create, tables }) => !create && tables.length === 0).map(({ name }) => name),
  };
}

/** Sheets in tab order, then tables, then the summary's formulas would be natural; but a formula may only name what exists. */
function tablesFirst(operations: readonly PatchOperation[], plan: readonly SheetPlan[]): readonly PatchOperation[] {
  const sheets = operations.filter((operation) => operation.kind === 'create-sheet');
  const tables = operations
    .filter((operation) => operation.kind === 'create-table')
    .sort((a, b) => dependence(a) - dependence(b));
  const blank = sheets.map((operation): PatchOperation => ({
    kind: 'create-sheet',
    sheet: { ...operation.sheet, cells: [] },
  }));
  const filled = sheets.flatMap((operation): readonly PatchOperation[] =>
    operation.sheet.cells.length > 0 ? [{ kind: 'rewrite-sheet', sheet: operation.sheet }] : [],
  );
  const first = plan.find(({ key }) => key === 'objectives');
  return [
    ...blank,
    ...tables,
    ...filled,
    ...(first && operations.length > 0 ? [{ kind: 'activate-sheet', sheet: first.name } as const] : []),
  ];
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

function planSheets(snapshot: WorkbookSnapshot, language: Language): readonly SheetPlan[] {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const resumed = snapshot.tables.length > 0;
  return SHEET_KEYS.map((key) => {
    const tables = tablesOn(key);
    const standing = snapshot.tables.find(({ name }) => tables.some((table) => SCHEMA[table].name === name));
    const usual = usualSheetName(key, language);
    if (standing) {
      const present = new Set(snapshot.tables.map(({ name }) => name));
      return {
        key,
        name: standing.sheet,
        create: false,
        tables: tables.filter((table) => !present.has(SCHEMA[table].name)),
      };
    }
    // The summary has no table to know it by: when the rest of a build stands, a sheet of its name is taken for it.
    if (key === 'summary' && resumed && taken.has(usual.toLowerCase()))
      return { key, name: usual, create: false, tables: [] };
    const name = freeName(usual, taken);
    taken.add(name.toLowerCase());
    return { key, name, create: true, tables };
  });
}

const LONGEST_SHEET_NAME = 31;

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : number === 2 ? ' (OKR)' : ` (OKR ${number - 1})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function createSheet(
  sheet: SheetPlan,
  language: Language,
  objectives: number,
): Extract<PatchOperation, { kind: 'create-sheet' }> {
  return {
    kind: 'create-sheet',
    sheet:
      sheet.key === 'summary' ? summarySheet(sheet.name, language, objectives) : tableSheetSpec(sheet.key, sheet.name),
  };
}

function settingRows(request: BuildRequest): Rows {
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
      ...dates.map((key) => ({ row: row(key), header, numberFormat: 'yyyy-mm-dd' })),
    ],
  };
}
