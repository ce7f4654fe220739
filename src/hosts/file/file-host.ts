import type { ApplyReport, CellLocator, WorkbookPatch } from '../../core/workbook/patch';
import { EMPTY_REPORT } from '../../core/workbook/patch';
import type { CellValue, ReadRequest, WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { HostCapabilities, HostEvent, SpreadsheetHost, Stop } from '../host';
import { HostError } from '../host-error';
import { writeResults } from './cached-results';
import { fileError, unreadable } from './errors';
import { findLosses } from './losses';
import { applyPatch } from './operations/apply';
import { columnOf } from './operations/change';
import { RowFinder } from './operations/locate';
import { Parts } from './package/parts';
import { readSnapshot } from './read-snapshot';
import { WorkbookDocument } from './workbook/document';
import { EMPTY_WORKBOOK } from './workbook/template';

/** Results of formulas, calculated elsewhere: by table and header one value a data row, and for cells of free-form sheets. */
export interface CachedResults {
  readonly tables: Readonly<Record<string, Readonly<Record<string, readonly CellValue[]>>>>;
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  }[];
}

export interface SaveOptions {
  readonly cachedValues?: CachedResults;
}

export interface FileHost extends SpreadsheetHost {
  /** What saving would lose, in the words of the file format; empty for almost every workbook. */
  readonly losses: readonly string[];
  /**
   * The workbook as .xlsx. An unchanged one is the file that was opened, byte for byte. Formula cells get the results given here,
   * and keep the ones that they had otherwise; a changed workbook asks its next reader to calculate everything.
   */
  toBytes(options?: SaveOptions): Promise<Uint8Array>;
}

/** @throws HostError `file-unreadable`, `file-encrypted` or `file-too-large` */
export async function openFileHost(bytes: Uint8Array): Promise<FileHost> {
  return guarded(() => {
    const parts = Parts.open(bytes);
    // Reads the workbook and its tables once, so that a damaged file is refused now and not at the first read.
    new WorkbookDocument(parts).tables();
    return new WorkbookFile(parts, bytes);
  });
}

/** A new workbook without sheets. */
export function createFileHost(): FileHost {
  return new WorkbookFile(Parts.of(EMPTY_WORKBOOK), null);
}

class WorkbookFile implements FileHost {
  readonly capabilities: HostCapabilities = { interactive: false, dialect: 'structured', displayLanguage: null };

  constructor(
    private parts: Parts,
    private original: Uint8Array | null,
  ) {}

  get losses(): readonly string[] {
    return findLosses(this.parts);
  }

  async read(request: ReadRequest): Promise<WorkbookSnapshot> {
    return guarded(() => readSnapshot(new WorkbookDocument(this.parts.copy()), request));
  }

  async apply(patch: WorkbookPatch): Promise<ApplyReport> {
    if (patch.operations.length === 0) return EMPTY_REPORT;
    return guarded(() => {
      const parts = this.parts.copy();
      const document = new WorkbookDocument(parts);
      const report = applyPatch(document, patch);
      document.save();
      this.parts = parts;
      this.original = null;
      return report;
    });
  }

  /** Makes the cell the one that is selected when the file is opened. */
  async reveal({ table: name, row, header }: CellLocator): Promise<void> {
    return guarded(() => {
      const parts = this.parts.copy();
      const document = new WorkbookDocument(parts);
      const table = document.table(name);
      const sheet = document.sheet(table.sheet);
      const column = columnOf(table, table.headers, header);
      const index = new RowFinder(document, sheet, table).find(row);
      if (index === null) throw fileError('row-missing', `${name} no longer has the row`, name);
      sheet.select(table.body.top + index, table.body.left + column);
      document.activate(sheet.name);
      document.save();
      this.parts = parts;
      this.original = null;
    });
  }

  /** A file changes only by `apply`: there is nothing to hear. */
  watch(_listener: (event: HostEvent) => void): Promise<Stop> {
    return Promise.resolve(() => Promise.resolve());
  }

  async toBytes({ cachedValues }: SaveOptions = {}): Promise<Uint8Array> {
    if (this.original !== null && cachedValues === undefined) return this.original.slice();
    return guarded(() => {
      const parts = this.parts.copy();
      const document = new WorkbookDocument(parts);
      const isEmpty = document.sheets().length === 0;
      // Excel refuses a workbook without sheets.
      if (isEmpty) document.addSheet('Sheet1');
      if (cachedValues !== undefined) writeResults(document, cachedValues);
      if (isEmpty || cachedValues !== undefined) document.save();
      return parts.toBytes();
    });
  }
}

/** Only `HostError`s cross the port: anything else that a damaged file provokes says that the file cannot be read. */
function guarded<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    const known = error instanceof HostError;
    return Promise.reject(known ? error : unreadable(error instanceof Error ? error.message : String(error), error));
  }
}
