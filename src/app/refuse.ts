import type { TableKey } from '../core/model/okrs';
import type { DecodedWorkbook } from '../core/workbook/decoded';
import { SCHEMA, columnSchema } from '../core/workbook/schema';
import type { CellValue } from '../core/workbook/snapshot';
import { missingReference } from '../core/workbook/write-rows';
import { HostError } from '../hosts/host-error';

function missing(code: 'table-missing' | 'column-missing', subject: string): HostError {
  const detail = `The workbook as read has no ${subject}`;
  return new HostError({ code, retryable: false, damage: 'nothing-changed', subject, detail });
}

/** Refuses values that would silently go nowhere: their table or column is gone. @throws HostError */
export function refuseLost(
  workbook: DecodedWorkbook,
  table: TableKey,
  values: Readonly<Record<string, CellValue>>,
): void {
  const layout = workbook.layout[table];
  if (!layout) throw missing('table-missing', SCHEMA[table].name);
  for (const [column, value] of Object.entries(values)) {
    if (value === null || value === '' || layout.columns[column]) continue;
    throw missing('column-missing', columnSchema(table, column).header[workbook.language]);
  }
}

/** Refuses a calculated column whose formula names what the workbook lacks. @throws HostError */
export function refuseUnwritable(workbook: DecodedWorkbook, table: TableKey, column: string): void {
  if (!workbook.layout[table]) throw missing('table-missing', SCHEMA[table].name);
  const lacking = missingReference(workbook, table, column);
  // A column that is put back names itself at most, and is there when its formula is written.
  if (!lacking || (lacking.table === table && lacking.column === column)) return;
  if (lacking.column === null) throw missing('table-missing', SCHEMA[lacking.table].name);
  throw missing('column-missing', columnSchema(lacking.table, lacking.column).header[workbook.language]);
}
