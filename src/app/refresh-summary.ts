import { HostError } from '../hosts/host-error';
import { SCHEMA, columnSchema } from '../core/workbook/schema';
import type { TableKey } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import type { ApplyReport, PatchOperation } from '../core/workbook/patch';
import { columnSpec, usualSheetName } from '../core/workbook/encode';
import { printIfAllThere } from '../core/workbook/formulas/print';
import { summarySheet } from '../core/workbook/summary';
import { siteIn } from '../core/workbook/write-rows';
import type { SpreadsheetHost } from '../hosts/host';
import { applyOperations } from './apply';
import { readWorkbook } from './read-workbook';
import { freeSheetName, rememberSummary, standingSummary } from './sheet-names';
import { linesOfWorkbook } from './summary-lines';

/**
 * Writes the Summary sheet anew, or makes it when it is gone, and shows it. One read, one write. Only the sheet that Settings
 * name is ever written: a sheet of the user's that happens to be called Summary is not. What people typed into its cells for wins,
 * risks and decisions stays.
 * @throws HostError `table-missing` when a table is gone that its formulas cannot do without
 */
export async function refreshSummary(host: SpreadsheetHost): Promise<ApplyReport> {
  const { workbook, snapshot } = await readWorkbook(host);
  for (const table of ['objectives', 'keyResults', 'settings'] as const) {
    if (!workbook.layout[table]) throw missing(SCHEMA[table].name);
  }
  const standing = standingSummary(workbook, snapshot);
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const helpers = missingHelpers(workbook);
  const site = siteIn(workbook, null);
  const sheet = summarySheet({
    name: standing ?? freeSheetName(usualSheetName('summary', workbook.language), taken),
    language: workbook.language,
    lines: linesOfWorkbook(workbook),
    site: { ...site, has: (table, column) => site.has?.(table, column) !== false || helpers.has(`${table}.${column}`) },
  });
  return applyOperations(host, [
    ...helpers.values(),
    { kind: standing === null ? 'create-sheet' : 'rewrite-sheet', sheet },
    ...(standing === null ? [rememberSummary(workbook, sheet.name)] : []),
    { kind: 'activate-sheet', sheet: sheet.name },
  ]);
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
