import type { Book } from './engine/book';
import { localAddress, type Area } from './engine/area';
import { EVENT_CATEGORY, EVENT_TARGET, EventNumber } from './protocol/messages';

export type WatchedEvent = 'changed' | 'selection';

const EDIT = 'sheet.mutation.set-range-values';

/** Mutations that Excel would announce as a change of a sheet. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  [EDIT, 'RangeEdited'],
  ['sheet.mutation.move-range', 'RangeEdited'],
  ['sheet.mutation.reorder-range', 'RangeEdited'],
  ['sheet.mutation.insert-row', 'RowInserted'],
  ['sheet.mutation.remove-rows', 'RowDeleted'],
  ['sheet.mutation.insert-col', 'ColumnInserted'],
  ['sheet.mutation.remove-col', 'ColumnDeleted'],
]);
const SELECTION = 'sheet.operation.set-selections';
/** `SelectionMoveType.MOVING`: the mouse is still down. */
const MOVING = 1;

interface Corner {
  readonly startRow: number;
  readonly startColumn: number;
}

/** Turns what happens in Univer into the events that the client registered for. */
export class Events {
  private readonly book: Book;
  private readonly send: (text: string) => void;
  private readonly isOwnWrite: () => boolean;
  private readonly registered = new Set<WatchedEvent>();

  constructor(book: Book, send: (text: string) => void, isOwnWrite: () => boolean) {
    this.book = book;
    this.send = send;
    this.isOwnWrite = isOwnWrite;
  }

  listen(event: WatchedEvent, isOn: boolean): void {
    if (isOn) this.registered.add(event);
    else this.registered.delete(event);
  }

  /** Call it with every command that Univer has carried out. */
  observe(command: string, params: unknown): void {
    if (!isRecord(params)) return;
    const sheetId = params['subUnitId'];
    const sheet = typeof sheetId === 'string' ? this.book.findSheet(sheetId) : null;
    if (!sheet) return;
    const changeType = CHANGES.get(command);
    if (changeType !== undefined && this.registered.has('changed') && !isCalculation(command, params)) {
      const corner = cornerOf(params['range'] ?? params['cellValue']);
      this.raise(EventNumber.worksheetChanged, {
        address: localAddress({
          sheet,
          top: corner.startRow,
          bottom: corner.startRow,
          left: corner.startColumn,
          right: corner.startColumn,
        }),
        changeType,
        source: 'Local',
        ...(this.isOwnWrite() ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' }),
        worksheetId: sheet.getSheetId(),
      });
    }
    if (command === SELECTION && this.registered.has('selection') && params['type'] !== MOVING) {
      const selections: unknown = params['selections'];
      const first: unknown = Array.isArray(selections) ? selections[0] : null;
      const { startRow, startColumn } = cornerOf(isRecord(first) ? first['range'] : null);
      this.raise(EventNumber.selectionChanged, {
        address: localAddress({ sheet, top: startRow, bottom: startRow, left: startColumn, right: startColumn }),
        worksheetId: sheet.getSheetId(),
      });
    }
  }

  /** The cells that a command of Univer filled or cleared, unless it was the calculation. */
  editedArea(command: string, params: unknown): Area | null {
    if (command !== EDIT || !isRecord(params) || isCalculation(command, params)) return null;
    const sheetId = params['subUnitId'];
    const sheet = typeof sheetId === 'string' ? this.book.findSheet(sheetId) : null;
    const matrix = params['cellValue'];
    if (!sheet || !isRecord(matrix)) return null;
    const rows = Object.keys(matrix).map(Number);
    const columns = Object.values(matrix).flatMap((row) => (isRecord(row) ? Object.keys(row).map(Number) : []));
    if (rows.length === 0 || columns.length === 0) return null;
    const [top, bottom, left, right] = [least(rows), most(rows), least(columns), most(columns)];
    return { sheet, top, bottom, left, right };
  }

  private raise(messageType: number, message: object): void {
    const entry = {
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId: EVENT_TARGET,
      message: JSON.stringify(message),
    };
    this.send(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Results of formulas reach the cells by the same mutation as edits: no trigger, and only value and type. */
function isCalculation(id: string, params: Readonly<Record<string, unknown>>): boolean {
  if (id !== EDIT || params['trigger'] !== undefined) return false;
  const rows: readonly unknown[] = isRecord(params['cellValue']) ? Object.values(params['cellValue']) : [];
  const cells = rows.flatMap((row): unknown[] => (isRecord(row) ? Object.values(row) : []));
  return cells.every((cell) => isRecord(cell) && !('p' in cell) && !('s' in cell) && ('t' in cell || 'si' in cell));
}

/** Of a range, or of a cell matrix keyed by row and column. */
function cornerOf(place: unknown): Corner {
  if (!isRecord(place)) return { startRow: 0, startColumn: 0 };
  const { startRow, startColumn } = place;
  if (typeof startRow === 'number' && typeof startColumn === 'number') return { startRow, startColumn };
  const row = Object.keys(place)[0];
  const cells = row === undefined ? undefined : place[row];
  const column = isRecord(cells) ? Object.keys(cells)[0] : undefined;
  return { startRow: Number(row ?? 0), startColumn: Number(column ?? 0) };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
