/** The parts of Univer's formula engine that are used, handed in: the page and Node bring their own copy. */
interface TableRanges {
  readonly update$: { subscribe(listener: () => void): unknown };
}
interface ParsedFormulas {
  /** Forgets every parsed formula whose key holds one of the pieces. */
  deleteFormulaAstCacheKey(...pieces: readonly string[]): void;
}

/** Short formulas are kept by their text, which holds this where it names a column of a table; long ones by a number made from it. */
const NAMES_A_COLUMN = ['[', ...Array.from('0123456789')];

/**
 * Mends a fault of Univer 0.25.1: a parsed formula keeps the range that its table had when it was parsed. When a table has grown, the
 * first calculation parses anew, but does not keep that; the next one takes the old formula again, with columns of different lengths.
 * Call it once for each Univer.
 */
export function followTableRanges(tables: TableRanges, formulas: ParsedFormulas): void {
  tables.update$.subscribe(() => formulas.deleteFormulaAstCacheKey(...NAMES_A_COLUMN));
}
