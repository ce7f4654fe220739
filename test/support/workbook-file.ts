import type { Language } from '../../src/core/model/language';
import type { TableKey } from '../../src/core/model/okrs';
import { scoreWorkbook } from '../../src/core/score/score-workbook';
import { sameValue } from '../../src/app/score';
import { computedCells } from '../../src/core/workbook/computed-cells';
import { READ_ALL, decodeWorkbook } from '../../src/core/workbook/decode';
import { tableSheetSpec, tableSpec, usualSheetName } from '../../src/core/workbook/encode';
import type { WorkbookRows } from '../../src/core/workbook/encode';
import type { PatchOperation } from '../../src/core/workbook/patch';
import { SCHEMA, SHEET_KEYS } from '../../src/core/workbook/schema';
import type { CellValue } from '../../src/core/workbook/snapshot';
import type { SpreadsheetHost } from '../../src/hosts/host';
import { NO_ROWS } from './snapshot';

/** Tables in an order in which every formula names what exists already. */
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

/** The operations that make a workbook of the schema with these rows. */
export function workbookOperations(rows: Partial<WorkbookRows>, language: Language): readonly PatchOperation[] {
  const all = { ...NO_ROWS, ...rows };
  return [
    ...SHEET_KEYS.filter((key) => key !== 'summary').map((key): PatchOperation => ({
      kind: 'create-sheet',
      sheet: tableSheetSpec(key, usualSheetName(key, language)),
    })),
    ...ORDER.map((table): PatchOperation => ({
      kind: 'create-table',
      table: tableSpec(table, usualSheetName(SCHEMA[table].sheet, language), all[table], language),
    })),
  ];
}

export interface Disagreement {
  readonly cell: string;
  readonly shown: CellValue;
  readonly computed: CellValue;
}

/** Every formula cell whose shown value is not the engine's. Empty when workbook and engine agree. */
export async function disagreements(host: SpreadsheetHost, today: number): Promise<readonly Disagreement[]> {
  const workbook = decodeWorkbook(await host.read(READ_ALL));
  const scores = scoreWorkbook(workbook.okrs, today);
  return computedCells(workbook, scores).flatMap(({ table, column, header, values }) => {
    const layout = workbook.layout[table];
    const position = layout?.columns[column]?.index ?? -1;
    return values.flatMap((computed, row) => {
      const shown = layout?.rows[row]?.[position] ?? null;
      return sameValue(shown, computed)
        ? []
        : [{ cell: `${SCHEMA[table].name}[${header}] row ${row}`, shown, computed }];
    });
  });
}
