import type { RowEdit } from '../../app/types';
import type { NumericCell } from '../../core/model/cells';
import type { CellValue } from '../../core/workbook/snapshot';
import type { RowNode } from './plan-tree';

/** An edit of the plan and the edit that takes it back. */
export interface Change {
  readonly edits: readonly RowEdit[];
  readonly undo: readonly RowEdit[];
}

function set(node: RowNode, column: string, value: CellValue, before: CellValue): Change {
  const { ref } = node.row;
  return {
    edits: [{ kind: 'set', row: ref, values: { [column]: value } }],
    undo: [{ kind: 'set', row: ref, values: { [column]: before } }],
  };
}

/** Out of the plan and still in the sheet: a state where the row has one; a key result has none, so its weight goes. */
export function isDropped(node: RowNode): boolean {
  if (node.kind === 'keyResult') return node.row.weight.kind === 'number' && node.row.weight.value === 0;
  return node.row.state.value === 'dropped';
}

/** What a cell held, as it must be written to stand there again. */
function numberAsWritten(cell: NumericCell): CellValue {
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'blank' ? null : cell.text;
}

function stateAsWritten(state: { readonly kind: string; readonly value: string; readonly text?: string }): CellValue {
  return state.kind === 'blank' ? null : (state.text ?? state.value);
}

export function drop(node: RowNode): Change {
  if (node.kind === 'keyResult') return set(node, 'weight', 0, numberAsWritten(node.row.weight));
  return set(node, 'state', 'dropped', stateAsWritten(node.row.state));
}

/** Back to the default: active, to do, the usual weight. */
export function bringBack(node: RowNode): Change {
  switch (node.kind) {
    case 'objective':
      return set(node, 'state', 'active', stateAsWritten(node.row.state));
    case 'keyResult':
      return set(node, 'weight', null, numberAsWritten(node.row.weight));
    case 'action':
      return set(node, 'state', 'to-do', stateAsWritten(node.row.state));
    default:
      return node satisfies never;
  }
}

/** Under another parent. The parent is what the parent column says; the id stays what it was. */
export function moveUnder(node: Exclude<RowNode, { kind: 'objective' }>, parentId: string): Change {
  return node.kind === 'keyResult'
    ? set(node, 'objective', parentId, node.row.objective)
    : set(node, 'keyResult', parentId, node.row.keyResult);
}
