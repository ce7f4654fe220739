import type { FWorksheet } from '@univerjs/sheets/facade';
import { toUniverRange } from '../engine/area';
import { ExcelFailure, itemNotFound } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { areaArgument, textArgument } from './arguments';
import type { Scene } from './scene';

const NAMES_KEY = 'excelSheetNames';

interface StoredArea {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Names of one sheet (`Summary!name`), kept in the sheet's metadata: Univer's own names belong to the workbook. */
export function sheetNamesKind(scene: Scene, open: (id: string) => FWorksheet): (id: string) => HostObject {
  interface Name {
    readonly sheetId: string;
    readonly name: string;
  }
  const stored = (id: string): Readonly<Record<string, StoredArea>> => {
    const names: unknown = open(id).getCustomMetadata()?.[NAMES_KEY];
    return isNames(names) ? names : {};
  };
  const store = (id: string, names: Readonly<Record<string, StoredArea>>): void => {
    open(id).setCustomMetadata({ ...open(id).getCustomMetadata(), [NAMES_KEY]: names });
  };
  const nameOf = defineKind<Name>('NamedItem', {
    scalars: { name: { get: ({ name }) => name } },
    methods: {
      getRangeOrNullObject: ({ sheetId, name }) => {
        const area = stored(sheetId)[name];
        if (!area) return null;
        const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = area;
        return scene.makers.range({ sheet: open(sheetId), top, left, bottom, right });
      },
      delete: ({ sheetId, name }) => {
        scene.book.assertStructureWritable();
        store(sheetId, Object.fromEntries(Object.entries(stored(sheetId)).filter(([other]) => other !== name)));
        return null;
      },
    },
  });
  const find = (id: string, name: string): HostObject | null =>
    stored(id)[name] ? nameOf({ sheetId: id, name }) : null;

  return defineKind<string>('NamedItemCollection', {
    methods: {
      getItem: (id, [key]) => {
        const found = find(id, textArgument(key, 'name'));
        if (!found) throw itemNotFound(`The sheet has no name ${textArgument(key, 'name')}`);
        return found;
      },
      getItemOrNullObject: (id, [key]) => find(id, textArgument(key, 'name')),
      add: (id, [key, reference]) => {
        scene.book.assertStructureWritable();
        const name = textArgument(key, 'name');
        if (stored(id)[name]) throw new ExcelFailure('InvalidArgument', `The sheet has a name ${name} already`);
        store(id, { ...stored(id), [name]: toUniverRange(areaArgument(reference, 'reference')) });
        return nameOf({ sheetId: id, name });
      },
    },
  });
}

function isNames(value: unknown): value is Record<string, StoredArea> {
  return typeof value === 'object' && value !== null;
}
