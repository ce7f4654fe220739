import type { ApplyReport, VanishedRow } from '../../../core/workbook/patch';
import { fileError } from '../errors';
import type { WorkbookDocument } from '../workbook/document';
import { separateSharedFormulas } from '../workbook/shared-formulas';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/table';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** One patch being carried out: the workbook under work, what was done so far, and what must wait for the end. */
export class Change {
  readonly report: Mutable<ApplyReport> = {
    sheetsCreated: [],
    cellsWritten: 0,
    rowsAppended: 0,
    rowsDeleted: 0,
    columnsRestored: [],
    vanished: new Array<VanishedRow>(),
  };
  private readonly ready = new Set<Sheet>();
  private readonly waiting: (() => void)[] = [];

  constructor(readonly document: WorkbookDocument) {}

  /** @throws HostError `sheet-missing` or `sheet-protected` */
  sheet(name: string): Sheet {
    const sheet = this.document.sheet(name);
    if (sheet.isProtected()) throw fileError('sheet-protected', `${sheet.name} is protected`, sheet.name);
    return this.open(sheet);
  }

  /** For what may change a sheet under a lock of `lock-sheet`. @throws HostError as above, for any other protection */
  lockedSheet(name: string): Sheet {
    const sheet = this.document.sheet(name);
    return sheet.isLocked() ? this.open(sheet) : this.sheet(name);
  }

  private open(sheet: Sheet): Sheet {
    if (!this.ready.has(sheet)) {
      separateSharedFormulas(sheet.grid);
      sheet.touched = true;
      this.ready.add(sheet);
    }
    return sheet;
  }

  /** @throws HostError `table-missing`, `sheet-missing` or `sheet-protected` */
  table(name: string): { readonly table: Table; readonly sheet: Sheet } {
    const table = this.document.table(name);
    return { table, sheet: this.sheet(table.sheet) };
  }

  /** Runs a step when all operations are done: a drop-down may offer the rows of a table that is created after it. */
  atEnd(step: () => void): void {
    this.waiting.push(step);
  }

  finish(): ApplyReport {
    for (const step of this.waiting) step();
    return this.report;
  }
}

/** The place of a header in its table. @throws HostError `column-missing` */
export function columnOf(table: Table, headers: readonly string[], header: string): number {
  const column = headers.indexOf(header);
  if (column < 0) throw fileError('column-missing', `${table.name} has no column ${header}`, header);
  return column;
}
