import { MAX_COLUMNS, MAX_ROWS } from '../package/limits';
import { columnIndex, columnName } from './references';

/**
 * The pieces of a formula that a change may touch: words (names, functions, cell references) and, kept as they are, strings, quoted
 * sheet names and everything in square brackets.
 */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\$][\p{L}\p{N}_.$\\?]*|[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?|[\s\S]/gu;

function mapWords(formula: string, change: (word: string, next: string) => string): string {
  const pieces = formula.match(PIECES) ?? [];
  let depth = 0;
  return pieces
    .map((piece, index) => {
      if (piece === '[') depth += 1;
      if (piece === ']') depth -= 1;
      const word = depth === 0 && /^[\p{L}_\\$]/u.test(piece);
      return word ? change(piece, pieces[index + 1] ?? '') : piece;
    })
    .join('');
}

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;

/** The formula as it reads when it is filled `rows` down and `columns` to the right. Used to take apart shared formulas. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapWords(formula, (word, next) => {
    const match = REFERENCE.exec(word);
    if (match === null || next === '(' || next === '!') return word;
    const [, columnLock = '', letters = '', rowLock = '', digits = ''] = match;
    const column = columnIndex(letters) + (columnLock ? 0 : columns);
    const row = Number(digits) + (rowLock ? 0 : rows);
    if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROWS) return '#REF!';
    return columnLock + columnName(column) + rowLock + String(row);
  });
}

/** The formula with a table's name replaced, and everything else as it was. Table names know no case. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return mapWords(formula, (word, next) => (word.toLowerCase() === wanted && next !== '(' && next !== '!' ? to : word));
}

/** A formula as the file stores it: without the sign. */
export const storedFormula = (formula: string): string => formula.replace(/^=/, '');
