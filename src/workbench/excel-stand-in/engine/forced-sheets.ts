/** What is mended of the engine's `BaseReferenceObject`. The class is handed in: the page and Node bring their own copy of Univer. */
interface ReferenceClass {
  readonly prototype: {
    setForcedSheetId(sheetNames: never): void;
    getForcedSheetName(): string;
  };
}

const mended = new WeakSet();

/**
 * Mends a fault of Univer 0.25.1: `INDEX` over a column of a table on another sheet answers from the formula's own sheet. The
 * reference that `INDEX` makes knows the sheet by its id only, and the node that hands it on looks the id up by name, finds
 * none for the blank name, and so forgets the sheet. Call it before the first formula is calculated; calling again does nothing.
 */
export function keepForcedSheets({ prototype }: ReferenceClass): void {
  if (mended.has(prototype)) return;
  mended.add(prototype);
  const byName = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (this: ReferenceClass['prototype'], sheetNames: never): void {
    if (this.getForcedSheetName() !== '') byName.call(this, sheetNames);
  };
}
