import { asWritten } from '../../core/model/cells';
import { ACTION_STATES } from '../../core/model/okrs';
import type { Language } from '../../core/model/language';
import { columnSchema } from '../../core/workbook/schema';
import { encodeValue } from '../../core/workbook/encode';
import type { CellValue } from '../../core/workbook/snapshot';
import type { Cells } from '../check-in-cells';
import type { ParkableRow } from './parked-rows';

/*
 * Taking a row out of the plan writes over one cell: the weight of a key result, the state of an action. What stood there and is not what
 * bringing back puts there anyway is kept at the end of the reason, where people can read it too: `No budget [Weight: 2]`.
 */

const KEPT = /\s*\[([^[\]:]+):\s*([^[\]]*)\]$/u;

function columnOf({ kind }: ParkableRow): 'weight' | 'state' {
  return kind === 'keyResult' ? 'weight' : 'state';
}

/** The cell that takes the row out of the plan. */
export function takenOut(parkable: ParkableRow): Cells {
  return parkable.kind === 'keyResult' ? { weight: 0 } : { state: 'dropped' };
}

/** What the same cell holds now, as it must be written to stand there again. */
export function cellNow(parkable: ParkableRow): Cells {
  if (parkable.kind === 'keyResult') return { weight: asWritten(parkable.row.weight) };
  const { state } = parkable.row;
  return { state: state.kind === 'blank' ? null : state.kind === 'unknown' ? state.text : state.value };
}

/** The reason, with what would else be lost behind it. */
export function withKept(reason: string, parkable: ParkableRow, language: Language): string {
  const column = columnOf(parkable);
  const value = cellNow(parkable)[column] ?? null;
  const usual: readonly CellValue[] = parkable.kind === 'keyResult' ? [null, 0, 1] : [null, 'to-do', 'dropped'];
  if (usual.includes(value)) return reason;
  const { ref } = parkable.row;
  const header = columnSchema(ref.table, column).header[language];
  const kept = `[${header}: ${String(encodeValue(ref.table, column, value, language))}]`;
  return reason === '' ? kept : `${reason} ${kept}`;
}

/** The reason as it was given. */
export function withoutKept(why: string): string {
  return why.replace(KEPT, '').trim();
}

/** What bringing a row back writes: what was kept of it, else a blank weight, or the state that every action begins with. */
export function broughtBack(why: string, parkable: ParkableRow, language: Language): Cells {
  const column = columnOf(parkable);
  const { header } = columnSchema(parkable.row.ref.table, column);
  const [, name, text] = KEPT.exec(why) ?? [];
  const kept = name !== undefined && Object.values(header).includes(name.trim()) ? (text ?? '').trim() : '';
  if (parkable.kind === 'keyResult') {
    const weight = Number(kept);
    return { weight: kept === '' ? null : Number.isFinite(weight) ? weight : kept };
  }
  const state = ACTION_STATES.find((key) => encodeValue('actions', 'state', key, language) === kept);
  return { state: state ?? (kept === '' ? 'to-do' : kept) };
}
