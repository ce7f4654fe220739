/** A rectangle of cells as Excel describes it: 0-based corner and extent. */
export interface Rectangle {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const AREA = /!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?(?=,|$)/g;
const CELL = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)/;

/** Reads `RangeAreas.address`, e.g. `Objectives!A2:A9,Objectives!C4`. */
export function parseAreas(address: string): readonly Rectangle[] {
  return [...address.matchAll(AREA)].map(
    ([, fromColumn = 'A', fromRow = '1', toColumn = fromColumn, toRow = fromRow]) => {
      const rowIndex = Number(fromRow) - 1;
      const columnIndex = columnNumber(fromColumn);
      return {
        rowIndex,
        columnIndex,
        rowCount: Number(toRow) - rowIndex,
        columnCount: columnNumber(toColumn) - columnIndex + 1,
      };
    },
  );
}

/** The first cell of an address that an event carries; a whole row or column begins at its first cell. */
export function firstCell(address: string): { readonly row: number; readonly column: number } {
  const cell = CELL.exec(address);
  if (cell) return { row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? 'A') };
  const row = /(\d+)/.exec(address);
  const column = /^(?:.*!)?\$?([A-Z]+)/.exec(address);
  return { row: row ? Number(row[1]) - 1 : 0, column: column ? columnNumber(column[1] ?? 'A') : 0 };
}

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The common rectangle as a list of none or one. */
export function intersect(a: Rectangle, b: Rectangle): readonly Rectangle[] {
  const rowIndex = Math.max(a.rowIndex, b.rowIndex);
  const columnIndex = Math.max(a.columnIndex, b.columnIndex);
  const rowCount = Math.min(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex;
  const columnCount = Math.min(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex;
  return rowCount > 0 && columnCount > 0 ? [{ rowIndex, columnIndex, rowCount, columnCount }] : [];
}
