import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/engine-formula/facade';
import type {} from '@univerjs/sheets-formula/facade';

/** Univer calculates some time after an edit. Excel in automatic mode has finished before it answers, so the stand-in waits. */
export class Calculation {
  private readonly api: FUniver;
  private isDirty = true;

  constructor(api: FUniver) {
    this.api = api;
  }

  markDirty(): void {
    this.isDirty = true;
  }

  /** Resolves when the results of every edit so far stand in the cells. */
  async settle(): Promise<void> {
    if (!this.isDirty) return;
    this.isDirty = false;
    await this.api.getFormula().onCalculationResultApplied();
  }

  /** Calculates everything anew. */
  async recalculate(): Promise<void> {
    this.api.getFormula().executeCalculation();
    this.isDirty = true;
    await this.settle();
  }
}
