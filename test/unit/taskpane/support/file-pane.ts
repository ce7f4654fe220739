import './text-encoding';
import { createUseCases } from '../../../../src/app/use-cases';
import type { SheetEvent } from '../../../../src/app/watch';
import type { Language } from '../../../../src/core/model/language';
import type { TableKey } from '../../../../src/core/model/okrs';
import type { WorkbookRows } from '../../../../src/core/workbook/encode';
import type { PatchOperation } from '../../../../src/core/workbook/patch';
import { columnSchema, SCHEMA } from '../../../../src/core/workbook/schema';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { createFileHost, type FileHost } from '../../../../src/hosts/file/file-host';
import type { PaneCommands } from '../../../../src/taskpane/commands';
import type { MemoryKey, PaneMemory } from '../../../../src/taskpane/memory';
import { workbookOperations } from '../../../support/workbook-file';
import { FIRST_DAY } from '../../../support/hard-rows';
import { ruleBook } from './rule-book';

/** 20 January 2027. */
export const TODAY = FIRST_DAY + 19;

type Place = readonly [table: TableKey, row: number, column: string];

/** The pane's commands over the real use cases and a workbook in a file, and what happens to the file behind their back. */
export class FilePane {
  readonly commands: PaneCommands;
  private failure: Error | null = null;
  private listener: ((event: SheetEvent) => void) | null = null;

  private constructor(
    private readonly host: FileHost,
    private readonly language: Language,
  ) {
    const clock = { today: () => TODAY };
    const useCases = createUseCases(
      {
        ...host,
        capabilities: host.capabilities,
        read: (request) => host.read(request),
        reveal: (cell) => host.reveal(cell),
        watch: () => Promise.resolve(() => Promise.resolve()),
        apply: (patch) => {
          const { failure } = this;
          this.failure = null;
          return failure === null ? host.apply(patch) : Promise.reject(failure);
        },
      },
      clock,
    );
    this.commands = {
      ...useCases,
      watch: (listener) => {
        this.listener = listener;
        return Promise.resolve(() => Promise.resolve());
      },
      today: clock.today,
      loadRuleBook: () => Promise.resolve(ruleBook),
      connectRibbon: () => () => undefined,
    };
  }

  static async open(rows: Partial<WorkbookRows>, language: Language = 'en'): Promise<FilePane> {
    const host = createFileHost();
    await host.apply({ operations: workbookOperations(rows, language) });
    return new FilePane(host, language);
  }

  /** The next write fails. */
  failWrite(error: Error): void {
    this.failure = error;
  }

  private header(table: Place[0], column: string): string {
    return columnSchema(table, column).header[this.language];
  }

  async column(table: Place[0], column: string): Promise<readonly CellValue[]> {
    const { tables } = await this.host.read({ tables: [SCHEMA[table].name] });
    const index = tables[0]?.headers.indexOf(this.header(table, column)) ?? -1;
    return tables[0]?.rows.map((row) => row[index] ?? null) ?? [];
  }

  /** A co-author types into a cell; the pane hears of it only when told. */
  async type([table, row, column]: Place, value: CellValue, heard = false): Promise<void> {
    const id = (await this.column(table, 'id'))[row] ?? null;
    const operation: PatchOperation = {
      kind: 'update-rows',
      table: SCHEMA[table].name,
      rows: [
        {
          row: { index: row, expect: { [this.header(table, 'id')]: id } },
          values: { [this.header(table, column)]: value },
        },
      ],
    };
    await this.host.apply({ operations: [operation] });
    if (heard) this.listener?.({ kind: 'edited', remote: true });
  }

  /** A co-author deletes a key result. */
  async deleteKeyResult(row: number): Promise<void> {
    const id = (await this.column('keyResults', 'id'))[row] ?? null;
    await this.host.apply({
      operations: [
        {
          kind: 'delete-rows',
          table: SCHEMA.keyResults.name,
          rows: [{ index: row, expect: { [this.header('keyResults', 'id')]: id } }],
        },
      ],
    });
  }
}

/** A device that remembers as long as the test runs. */
export function deviceOf(kept: Partial<Record<MemoryKey, string>> = {}): PaneMemory & { readonly kept: typeof kept } {
  return {
    kept,
    recall: (key) => kept[key] ?? null,
    remember: (key, text) => {
      kept[key] = text;
    },
  };
}
