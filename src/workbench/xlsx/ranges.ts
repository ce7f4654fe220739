import type { IRange } from '@univerjs/core';

/** 0-based column number to letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B4` or `B4:D9`. */
export function rangeAddress({ startRow, endRow, startColumn, endColumn }: IRange): string {
  const first = `${columnLetters(startColumn)}${startRow + 1}`;
  const last = `${columnLetters(endColumn)}${endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Ranges of a list such as `A1:B4 D2`; whatever is no cell range (a whole column) is left out. */
export function parseRanges(text: string): IRange[] {
  return text.split(/[\s,]+/).flatMap((part) => {
    const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(part);
    if (!found?.[1] || !found[2]) return [];
    const startColumn = columnNumber(found[1]);
    const startRow = Number(found[2]) - 1;
    const endColumn = found[3] ? columnNumber(found[3]) : startColumn;
    const endRow = found[4] ? Number(found[4]) - 1 : startRow;
    return [{ startRow, endRow, startColumn, endColumn }];
  });
}
