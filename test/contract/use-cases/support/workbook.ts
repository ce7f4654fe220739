import { createUseCases } from '../../../../src/app/use-cases';
import type { UseCases } from '../../../../src/app/use-cases';
import type { BuildRequest } from '../../../../src/app/types';
import { formulaColumns, SCHEMA, columnSchema } from '../../../../src/core/workbook/schema';
import type { Language } from '../../../../src/core/model/language';
import { TABLE_KEYS } from '../../../../src/core/model/okrs';
import type { TableKey } from '../../../../src/core/model/okrs';
import type { WorkbookRows } from '../../../../src/core/workbook/encode';
import type { TableSpec } from '../../../../src/core/workbook/patch';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import type { SpreadsheetHost } from '../../../../src/hosts/host';
import { FIRST_DAY } from '../../../support/hard-rows';
import { workbookOperations } from '../../../support/workbook-file';
import { present } from '../../assertions';
import type { HostFixture } from '../../host-fixture';

/** 20 January 2027, in the quarter of all workbooks here. */
export const TODAY = FIRST_DAY + 19;

export const useCasesOn = (host: SpreadsheetHost): UseCases => createUseCases(host, { today: () => TODAY });

export const request = (parts: Partial<BuildRequest> = {}): BuildRequest => ({
  team: 'Marketing',
  quarter: { year: 2027, number: 1 },
  language: 'en',
  example: 'b2b-saas',
  today: TODAY,
  ...parts,
});

/** Three objectives with two key results each and one action: right by the framework, but for what a test breaks. */
export const SMALL_ROWS = {
  settings: [
    { key: 'team', value: 'Marketing' },
    { key: 'quarter', value: '2027-Q1' },
    { key: 'language', value: 'en' },
    { key: 'as-of', value: TODAY },
  ],
  objectives: [
    {
      id: 'O1',
      text: 'Earn the trust of new clients',
      why: 'They stay',
      owner: 'Ada',
      supports: 'Revenue',
      state: 'active',
    },
    { id: 'O2', text: 'Win back lost clients', why: 'They know us', owner: 'Bo', supports: 'Revenue', state: 'active' },
    {
      id: 'O3',
      text: 'Become the first address for advice',
      why: 'It sells',
      owner: 'Cy',
      supports: 'Brand',
      state: 'active',
    },
  ],
  keyResults: [
    keyResult('O1.KR1', 'O1', 'Increase demos booked from 15 to 35', 15, 35, 20),
    keyResult('O1.KR2', 'O1', 'Reduce complaints from 100 to 60', 100, 60, 80),
    keyResult('O2.KR1', 'O2', 'Call 40 former clients', 0, 40, 10),
    keyResult('O2.KR2', 'O2', 'Sign 8 former clients again', 0, 8, 1),
    keyResult('O3.KR1', 'O3', 'Publish 12 guides with clients', 0, 12, 3),
    keyResult('O3.KR2', 'O3', 'Reach 5,000 readers a month', 2000, 5000, 2300),
  ],
  actions: [
    {
      id: 'O1.KR1.A1',
      keyResult: 'O1.KR1',
      text: 'Call ten clients',
      owner: 'Ada',
      due: FIRST_DAY + 40,
      state: 'doing',
    },
  ],
} as const satisfies Partial<WorkbookRows>;

function keyResult(id: string, objective: string, text: string, start: number, target: number, current: number) {
  const due = FIRST_DAY + 80;
  return {
    id,
    objective,
    text,
    owner: 'Ada',
    quarter: '2027-Q1',
    start,
    target,
    current,
    due,
    lastCheckIn: TODAY - 2,
  } as const;
}

/** As many key results as asked for, five an objective, with one action each. */
export function manyRows(keyResults: number): Partial<WorkbookRows> {
  const objectiveOf = (index: number): string => `O${Math.floor(index / 5) + 1}`;
  const indexes = Array.from({ length: keyResults }, (_, index) => index);
  return {
    settings: SMALL_ROWS.settings,
    objectives: [...new Set(indexes.map(objectiveOf))].map((id) => ({
      id,
      text: `Win the market of region ${id}`,
      state: 'active',
    })),
    keyResults: indexes.map((index) =>
      keyResult(`${objectiveOf(index)}.KR${index}`, objectiveOf(index), `Win ${index + 2} clients`, 0, index + 2, 1),
    ),
    actions: indexes.map((index) => ({
      id: `A${index}`,
      keyResult: `${objectiveOf(index)}.KR${index}`,
      text: `Call client ${index}`,
    })),
  };
}

/** Makes a workbook of these rows, without the use case of building. */
export async function fill(
  host: SpreadsheetHost,
  rows: Partial<WorkbookRows> = SMALL_ROWS,
  language: Language = 'en',
): Promise<void> {
  await host.apply({ operations: workbookOperations(rows, language) });
}

/** As `fill`, each table changed before it is made: as people do by hand to columns. */
export async function fillChanged(
  host: SpreadsheetHost,
  change: (table: TableSpec) => TableSpec,
  rows: Partial<WorkbookRows> = SMALL_ROWS,
): Promise<void> {
  const operations = workbookOperations(rows, 'en').map((operation) =>
    operation.kind === 'create-table' ? { ...operation, table: change(operation.table) } : operation,
  );
  await host.apply({ operations });
}

/** The header of a column in English. */
export const header = (table: TableKey, column: string): string => columnSchema(table, column).header.en;

/** Names of columns as a picture gives them: `tblActions[Check]`. */
export const CHECK_COLUMNS: readonly string[] = (['objectives', 'keyResults', 'actions'] as const).map((table) =>
  pictured(table, 'check'),
);
export const FORMULA_COLUMNS: readonly string[] = TABLE_KEYS.flatMap((table) =>
  formulaColumns(table).map((column) => pictured(table, column)),
);

function pictured(table: TableKey, column: string): string {
  return `${SCHEMA[table].name}[${header(table, column)}]`;
}

/** The values of a column, by keys, as the host reads them. */
export async function columnOf(host: SpreadsheetHost, table: TableKey, column: string): Promise<readonly CellValue[]> {
  const { tables } = await host.read({ tables: [SCHEMA[table].name] });
  const found = present(tables[0], SCHEMA[table].name);
  const index = found.headers.indexOf(header(table, column));
  return found.rows.map((row) => row[index] ?? null);
}

/** Types into a cell behind the host's back. */
export async function type(
  { outside }: HostFixture,
  table: TableKey,
  row: number,
  column: string,
  value: CellValue,
): Promise<void> {
  await outside.overwrite(SCHEMA[table].name, row, header(table, column), value);
}
