import type { Clock } from '../app/clock';
import type { ComputedResults } from '../app/computed-results';
import type { SpreadsheetHost } from '../hosts/host';

/** A workbook in memory. Nothing reaches the disk but by `WorkbookFiles.write`. */
export interface WorkbookFile extends SpreadsheetHost {
  /** What saving would spoil; empty for almost every workbook. */
  readonly losses: readonly string[];
  toBytes(options?: { readonly cachedValues?: ComputedResults }): Promise<Uint8Array>;
}

export type PathKind = 'missing' | 'file' | 'directory';

/** Files, as the commands need them. Failures are `HostError`s or Node's own errors with a `code`. */
export interface WorkbookFiles {
  kindOf(path: string): Promise<PathKind>;
  open(path: string): Promise<WorkbookFile>;
  create(): Promise<WorkbookFile>;
  /** The whole file or nothing of it. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** A file piece by piece, however large. */
  stream(path: string): AsyncIterable<Uint8Array>;
}

/** Settles when the reader has taken the text, so that a slow reader holds the writer back. */
export type Write = (text: string) => Promise<void>;

/** All that the command line has of the world. */
export interface CliPorts {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Write;
  readonly stderr: Write;
  /** Width of the terminal that shows stdout; null when no person reads it there. */
  readonly columns: number | null;
  readonly clock: Clock;
  readonly files: WorkbookFiles;
}
