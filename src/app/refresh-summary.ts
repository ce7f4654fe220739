import { HostError } from '../hosts/host-error';
import { SCHEMA, columnSchema } from '../core/workbook/schema';
import type { TableKey } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { ApplyReport, PatchOperation } from '../core/workbook/patch';
import { columnSpec, usualSheetName } from '../core/workbook/encode';
import { printIfAllThere } from '../core/workbook/formulas/print';
import { SUMMARY_MARKS, summarySheet } from '../core/workbook/summary';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { siteIn } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { readWorkbook } from './read-workbook';
import { freeSheetName, rememberSummary, standingSummary } from './sheet-names';
import { findSummary } from './share/find-summary';
import { linesOfWorkbook } from './summary-lines';

/** What was written, and where. */
export interface RefreshReport extends ApplyReport {
  readonly sheet: string;
  /** A sheet that bears the summary's name and that people have filled with something else: it was left as it is. */
  readonly setAside: string | null;
}

/**
 * Writes the Summary sheet anew, or makes it when it is gone, and shows it. One read and one write of two messages; a third read when the
 * sheet of that name is gone, since it may only have another name. A sheet of the user's is never written to, whatever it is called: the
 * summary is known by its headings. What people typed into its cells for wins, risks and decisions stays; a lock of ours stays too.
 * @throws HostError `table-missing` when a table is gone that its formulas cannot do without, `sheet-protected` when a person has
 * protected the sheet
 */
export async function refreshSummary(host: SpreadsheetHost): Promise<RefreshReport> {
  const { workbook, snapshot } = await readWorkbook(host);
  for (const table of ['objectives', 'keyResults', 'settings'] as const) {
    if (!workbook.layout[table]) throw missing(SCHEMA[table].name);
  }
  const named = standingSummary(workbook, snapshot);
  const found = named ?? (await findSummary(host, workbook, snapshot))?.sheet.name ?? null;
  try {
    return { ...(await write(host, workbook, snapshot, found)), setAside: null };
  } catch (error) {
    const isTaken = error instanceof HostError && error.code === 'name-taken' && error.subject === found;
    if (found === null || !isTaken) throw error;
    return { ...(await write(host, workbook, snapshot, null)), setAside: found };
  }
}

/** @param standing the sheet to write anew; null makes one */
async function write(
  host: SpreadsheetHost,
  workbook: DecodedWorkbook,
  snapshot: WorkbookSnapshot,
  standing: string | null,
): Promise<Omit<RefreshReport, 'setAside'>> {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const helpers = missingHelpers(workbook);
  const site = siteIn(workbook, null);
  const sheet = summarySheet({
    name: standing ?? freeSheetName(usualSheetName('summary', workbook.language), taken),
    language: workbook.language,
    lines: linesOfWorkbook(workbook),
    site: { ...site, has: (table, column) => site.has?.(table, column) !== false || helpers.has(`${table}.${column}`) },
  });
  const applied = await applyOperations(host, [
    ...helpers.values(),
    standing === null ? { kind: 'create-sheet', sheet } : { kind: 'rewrite-sheet', sheet, marks: SUMMARY_MARKS },
    ...(workbook.okrs.settings.summarySheet.toLowerCase() === sheet.name.toLowerCase()
      ? []
      : [rememberSummary(workbook, sheet.name)]),
    { kind: 'activate-sheet', sheet: sheet.name },
  ]);
  return { ...applied, sheet: sheet.name };
}

const WITH_HELPERS: readonly TableKey[] = ['objectives', 'keyResults', 'checkIns', 'notNow'];

/**
 * Adds the hidden columns that the summary reads and an older workbook does not have yet, by `table.column`. One whose own formula would
 * name what the user took away is left out, and so are the cells of the summary that need it.
 */
function missingHelpers(workbook: DecodedWorkbook): ReadonlyMap<string, PatchOperation> {
  const added = new Map<string, PatchOperation>();
  const wanted = WITH_HELPERS.flatMap((table) => {
    const layout = workbook.layout[table];
    if (!layout) return [];
    return Object.keys(SCHEMA[table].columns)
      .filter((column) => columnSchema(table, column).hidden === true && !layout.columns[column])
      .map((column) => ({ table, column, name: layout.name }));
  });
  // Each may name one that is added after another: what a round adds, the next may build on.
  for (let before = -1; before < added.size;) {
    before = added.size;
    for (const { table, column, name } of wanted) {
      const { formula } = columnSchema(table, column);
      const base = siteIn(workbook, table);
      const site = { ...base, has: (t: TableKey, c: string) => base.has?.(t, c) !== false || added.has(`${t}.${c}`) };
      if (added.has(`${table}.${column}`) || !formula || printIfAllThere(formula, site) === null) continue;
      const spec = columnSpec(table, column, workbook.language, base);
      added.set(`${table}.${column}`, { kind: 'add-column', table: name, column: spec });
    }
  }
  return added;
}

function missing(table: string): HostError {
  const detail = `The summary's formulas name ${table}`;
  return new HostError({ code: 'table-missing', retryable: false, damage: 'nothing-changed', subject: table, detail });
}
