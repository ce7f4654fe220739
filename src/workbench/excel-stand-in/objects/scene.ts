import type { Book } from '../engine/book';
import type { Calculation } from '../engine/calculation';
import type { Tables } from '../engine/tables';
import type { Area } from '../engine/area';
import type { HostObject } from '../protocol/host-object';
import type { WatchedEvent } from '../events';

/** What every object of the model needs: the engine, and the makers of the other objects. */
export interface Scene {
  readonly book: Book;
  readonly tables: Tables;
  readonly calculation: Calculation;
  readonly makers: Makers;
  /** Which events the client registered for. */
  listen(event: WatchedEvent, isOn: boolean): void;
}

export interface Makers {
  range(area: Area): HostObject;
  worksheet(sheetId: string): HostObject;
  table(tableId: string): HostObject;
}
