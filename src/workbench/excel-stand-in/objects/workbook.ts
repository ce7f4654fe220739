import type { Book } from '../engine/book';
import type { Calculation } from '../engine/calculation';
import type { Tables } from '../engine/tables';
import type { WatchedEvent } from '../events';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { oneOf } from './arguments';
import { rangeKind } from './range';
import type { Scene } from './scene';
import { tableKinds } from './tables';
import { worksheetKinds } from './worksheets';

export interface Engine {
  readonly book: Book;
  readonly tables: Tables;
  readonly calculation: Calculation;
  listen(event: WatchedEvent, isOn: boolean): void;
}

/** The root of the object model: `context.workbook`. */
export function workbookObject(engine: Engine): HostObject {
  const scene: Scene = {
    ...engine,
    makers: {
      range: (area) => rangeOf(area),
      worksheet: (id) => worksheets.sheet(id),
      table: (id) => tables.table(id),
    },
  };
  const rangeOf = rangeKind(scene);
  const worksheets = worksheetKinds(scene);
  const tables = tableKinds(scene);

  const applicationOf = defineKind<null>('Application', {
    methods: {
      calculate: async (_, [type]) => {
        oneOf(typeof type === 'string' ? type : undefined, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
        await engine.calculation.recalculate();
        return null;
      },
    },
  });
  const protectionOf = defineKind<null>('WorkbookProtection', {
    scalars: { protected: { get: () => engine.book.structureIsProtected } },
  });
  return defineKind<null>('Workbook', {
    objects: {
      worksheets: worksheets.collection,
      tables: tables.collection,
      application: applicationOf,
      protection: protectionOf,
    },
  })(null);
}
