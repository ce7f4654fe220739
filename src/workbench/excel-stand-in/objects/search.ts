import { cellCount } from '../engine/area';
import type { Area } from '../engine/area';
import type { Book } from '../engine/book';
import { invalidArgument } from '../protocol/excel-failure';
import type { Wire } from '../protocol/messages';
import { booleanValue } from './arguments';

const CRITERIA = ['completeMatch', 'matchCase'];

/**
 * `Range.find` with two habits of Excel that bite: on a single cell it searches the whole sheet, and it looks at the first cell
 * last. `*`, `?` and `~` are wildcards.
 */
export function findIn(book: Book, area: Area, text: string, criteria: Readonly<Record<string, Wire>>): Area | null {
  const unknown = Object.keys(criteria).find((name) => !CRITERIA.includes(name));
  if (unknown !== undefined) throw invalidArgument(`The stand-in knows no search criterion ${unknown}`);
  if (text.length > 255) throw invalidArgument('Excel searches for 255 characters at most');
  const isComplete = booleanValue(criteria['completeMatch'] ?? false, 'completeMatch');
  const isCaseSensitive = booleanValue(criteria['matchCase'] ?? false, 'matchCase');
  const expression = new RegExp(isComplete ? `^${wildcards(text)}$` : wildcards(text), isCaseSensitive ? 'su' : 'siu');
  const searched = cellCount(area) === 1 ? book.usedArea(area.sheet) : area;
  const cells: Area[] = [];
  for (let row = searched.top; row <= searched.bottom; row += 1) {
    for (let column = searched.left; column <= searched.right; column += 1) {
      cells.push({ ...searched, top: row, bottom: row, left: column, right: column });
    }
  }
  const inOrder = [...cells.slice(1), ...cells.slice(0, 1)];
  return inOrder.find((cell) => expression.test(String(book.value(cell.sheet, cell.top, cell.left)))) ?? null;
}

function wildcards(text: string): string {
  return text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`.replace('\\~', '~');
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
}
