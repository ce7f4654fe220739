import { isLanguage } from '../model/language';
import type { Language } from '../model/language';
import { TABLE_KEYS } from '../model/okrs';
import type { Okrs, TableKey } from '../model/okrs';
import type { DecodedWorkbook, TableLayout, WorkbookProblem } from './decoded';
import {
  decodeActions,
  decodeCheckIns,
  decodeDeclinedRequests,
  decodeGlossary,
  decodeKeyResults,
  decodeObjectives,
  decodeRuleSettings,
} from './decode-rows';
import { decodeSettings, settingTexts } from './decode-settings';
import { languageOfHeaders, matchColumns } from './match-columns';
import { SCHEMA, TABLE_NAMES, formulaColumns } from './schema';
import { tableReader } from './table-reader';
import type { TableReader } from './table-reader';
import type { ReadRequest, TableSnapshot, WorkbookSnapshot } from './snapshot';

/** What to ask a host for: every table of the schema, in one read. */
export const READ_ALL: ReadRequest = { tables: TABLE_NAMES };

/** Enough of a table's columns to take it for a renamed one of ours; of a small table all, or a glossary of the user's would do. */
const SAME_TABLE = 0.6;
const FEW_COLUMNS = 4;

function looksLike(key: TableKey, headers: readonly string[]): boolean {
  const matches = Object.keys(matchColumns(key, headers).columns).length;
  const columns = Object.keys(SCHEMA[key].columns).length;
  return matches === columns || (matches > FEW_COLUMNS && matches >= SAME_TABLE * columns);
}

/** The workbook holds an OKR workbook, whole or in part: at least its objectives or its key results. */
export function isOurs(snapshot: WorkbookSnapshot): boolean {
  const core = [SCHEMA.objectives.name, SCHEMA.keyResults.name];
  return (
    snapshot.tables.some((table) => core.includes(table.name)) ||
    snapshot.otherTables.some(({ headers }) => looksLike('objectives', headers) || looksLike('keyResults', headers))
  );
}

/**
 * Reads a snapshot into the model. Never throws: what cannot be read is listed in `problems` or kept as an unreadable cell,
 * and the rest is read all the same.
 */
export function decodeWorkbook(snapshot: WorkbookSnapshot): DecodedWorkbook {
  const problems: WorkbookProblem[] = [];
  const layout: Partial<Record<TableKey, TableLayout>> = {};
  const readers: Partial<Record<TableKey, TableReader>> = {};
  const language = detectLanguage(snapshot);

  for (const key of TABLE_KEYS) {
    const found = snapshot.tables.find((table) => table.name.toLowerCase() === SCHEMA[key].name.toLowerCase());
    if (!found) {
      const renamed = snapshot.otherTables.find(({ headers }) => looksLike(key, headers));
      problems.push({ kind: 'missing-table', table: key, renamed: renamed?.name ?? null });
      continue;
    }
    const match = matchColumns(key, found.headers);
    layout[key] = {
      table: key,
      name: found.name,
      sheet: found.sheet,
      headerRow: found.headerRow,
      firstColumn: found.firstColumn,
      rows: found.rows,
      columns: match.columns,
    };
    readers[key] = tableReader(key, found, match.columns, language);
    problems.push(
      ...match.missing.map((column): WorkbookProblem => ({ kind: 'missing-column', table: key, column })),
      ...match.duplicates.map(({ column, headers }): WorkbookProblem => ({
        kind: 'duplicate-column',
        table: key,
        column,
        headers,
      })),
      ...overwrittenFormulas(key, found, match.columns),
    );
  }
  return { okrs: decodeTables(readers, language), language, layout, problems };
}

function detectLanguage(snapshot: WorkbookSnapshot): Language {
  const tables = TABLE_KEYS.flatMap((key) => {
    const table = snapshot.tables.find(({ name }) => name === SCHEMA[key].name);
    return table ? [{ table: key, headers: table.headers }] : [];
  });
  const settings = snapshot.tables.find(({ name }) => name === SCHEMA.settings.name);
  const written = settings ? settingTexts(settings).get('language') : undefined;
  return isLanguage(written) ? written : (languageOfHeaders(tables) ?? 'en');
}

function decodeTables(readers: Partial<Record<TableKey, TableReader>>, language: Language): Okrs {
  const settings = decodeSettings(readers.settings, language);
  return {
    settings,
    objectives: decodeObjectives(readers.objectives),
    keyResults: decodeKeyResults(readers.keyResults),
    actions: decodeActions(readers.actions),
    checkIns: decodeCheckIns(readers.checkIns),
    declinedRequests: decodeDeclinedRequests(readers.notNow),
    glossary: decodeGlossary(readers.glossary),
    ruleSettings: decodeRuleSettings(readers.rules),
  };
}

/** Data rows of calculated columns where no formula stands any more. */
function overwrittenFormulas(
  key: TableKey,
  table: TableSnapshot,
  columns: TableLayout['columns'],
): readonly WorkbookProblem[] {
  return formulaColumns(key).flatMap((column): readonly WorkbookProblem[] => {
    const position = columns[column]?.index;
    if (position === undefined) return [];
    const runs = table.formulas.filter((run) => run.column === position).sort((a, b) => a.firstRow - b.firstRow);
    const rows: number[] = [];
    let next = 0;
    for (const run of [...runs, { firstRow: table.rows.length, lastRow: table.rows.length }]) {
      for (; next < run.firstRow; next += 1) rows.push(next);
      next = Math.max(next, run.lastRow + 1);
    }
    return rows.length > 0 ? [{ kind: 'overwritten-formula', table: key, column, rows }] : [];
  });
}
