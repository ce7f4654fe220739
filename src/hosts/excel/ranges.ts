/** Assigns one value to every cell of a range: Excel repeats it, and its type declarations do not say so. */
export function assignToAll(
  range: Excel.Range,
  assignment: { readonly [P in 'values' | 'formulas' | 'numberFormat']?: string },
): void {
  Object.assign(range, assignment);
}

export function columnBody(table: Excel.Table, header: string): Excel.Range {
  return table.columns.getItem(header).getDataBodyRange();
}

/** Rows `first` to `first + count - 1` of a one-column range. */
export function rowsOf(column: Excel.Range, first: number, count: number): Excel.Range {
  const start = column.getCell(first, 0);
  return count === 1 ? start : start.getResizedRange(count - 1, 0);
}

/** The last `count` rows of a range. */
export function lastRows(range: Excel.Range, count: number): Excel.Range {
  const last = range.getLastRow();
  return count === 1 ? last : last.getOffsetRange(1 - count, 0).getResizedRange(count - 1, 0);
}

/** Excel measures a column in points; 7 pixels a digit of the default font, and 5 around them. */
export function charactersToPoints(characters: number): number {
  const pixels = Math.trunc(characters * 7 + 5);
  return (pixels * 72) / 96;
}
