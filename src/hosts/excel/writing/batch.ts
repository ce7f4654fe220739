import { queueLock } from '../locks';

/** What a trace of the batch tells when it failed. Set by `context.trace`, read from the error. */
export const Trace = {
  /** All guards have passed; writing begins. */
  guarded: 'guarded',
  /** At least one cell, sheet or name differs from before. */
  written: 'written',
  operation: (index: number): string => `operation:${index}`,
  created: (sheet: string): string => `created:${sheet}`,
  /** A lock of ours is off the sheet until it is put on again. */
  unlocked: (sheet: string): string => `unlocked:${sheet}`,
  locked: (sheet: string): string => `locked:${sheet}`,
} as const;

/** The queue of one message: its context, and what must wait until every table of the patch exists. */
export class Batch {
  readonly context: Excel.RequestContext;
  private readonly later: (() => void)[] = [];
  private hasWritten = false;

  constructor(context: Excel.RequestContext) {
    this.context = context;
  }

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  /** Call it behind the first write of an operation: a failure after that leaves the workbook changed. */
  wrote(): void {
    if (this.hasWritten) return;
    this.hasWritten = true;
    this.context.trace(Trace.written);
  }

  /** First of what changes a locked sheet: with a password that somebody gave it since, it fails, and nothing has changed. */
  unlock(name: string, sheet: Excel.Worksheet): void {
    sheet.protection.unprotect();
    this.wrote();
    this.context.trace(Trace.unlocked(name));
  }

  lock(name: string, sheet: Excel.Worksheet): void {
    queueLock(sheet);
    this.wrote();
    this.context.trace(Trace.locked(name));
  }

  /** For formulas and drop-downs that name other tables of the same patch: Excel refuses a formula about a table to come. */
  whenAllExists(queue: () => void): void {
    this.later.push(queue);
  }

  flush(): void {
    for (const queue of this.later.splice(0)) queue();
  }
}
