import type { TableHandle } from '../engine/tables';
import { invalidArgument, itemNotFound } from '../protocol/excel-failure';
import { defineKind } from '../protocol/host-object';
import type { Argument, HostObject } from '../protocol/host-object';
import { areaArgument, countArgument, textArgument, textValue } from './arguments';
import type { Scene } from './scene';

/** A column or a row of a table, by its 0-based place. */
interface PartHandle {
  readonly table: TableHandle;
  readonly index: number;
}

export function tableKinds(scene: Scene): {
  readonly collection: (self: null) => HostObject;
  readonly table: (id: string) => HostObject;
} {
  const { tables, book, makers } = scene;

  const columnOf: (column: PartHandle) => HostObject = defineKind<PartHandle>('TableColumn', {
    id: ({ table, index }) => `${table.id}#${index}`,
    scalars: {
      index: { get: ({ index }) => index },
      name: {
        get: ({ table, index }) => tables.headers(table)[index] ?? '',
        set: ({ table, index }, value) => tables.renameColumn(table, index, textValue(value, 'name')),
      },
    },
    methods: {
      getDataBodyRange: ({ table, index }) => makers.range(tables.columnArea(table, index)),
      getHeaderRowRange: ({ table, index }) => {
        const header = tables.headerArea(table);
        return makers.range({ ...header, left: header.left + index, right: header.left + index });
      },
      delete: ({ table, index }) => {
        tables.deleteColumn(table, index);
        return null;
      },
    },
  });
  const findColumn = (table: TableHandle, key: Argument): HostObject | null => {
    const wanted = textArgument(key, 'column').toLowerCase();
    const index = tables.headers(table).findIndex((header) => header.toLowerCase() === wanted);
    return index === -1 ? null : columnOf({ table, index });
  };
  const columnsOf = defineKind<TableHandle>('TableColumnCollection', {
    items: (table) => tables.headers(table).map((_, index) => columnOf({ table, index })),
    scalars: { count: { get: (table) => tables.headers(table).length } },
    methods: {
      getItem: (table, [key]) => {
        const found = findColumn(table, key);
        if (!found) throw itemNotFound(`The table has no column ${textArgument(key, 'name')}`);
        return found;
      },
      getItemOrNullObject: (table, [key]) => findColumn(table, key),
      add: (table, [index, values, name]) => {
        if (index !== null && index !== undefined && index !== -1)
          throw invalidArgument('The stand-in adds columns at the end only');
        if (values !== null && values !== undefined) throw invalidArgument('The stand-in adds columns without values');
        return columnOf({ table, index: tables.addColumn(table, textArgument(name, 'name')) });
      },
    },
  });
  const rowOf: (row: PartHandle) => HostObject = defineKind<PartHandle>('TableRow', {
    methods: {
      delete: ({ table, index }) => {
        tables.deleteRow(table, index);
        return null;
      },
    },
  });
  const rowsOf = defineKind<TableHandle>('TableRowCollection', {
    scalars: { count: { get: (table) => tables.bodyArea(table).bottom - tables.bodyArea(table).top + 1 } },
    methods: {
      getItemAt: (table, [index]) => {
        const at = countArgument(index, 'index');
        const body = tables.bodyArea(table);
        if (at < 0 || at > body.bottom - body.top) throw itemNotFound(`The table has no row ${at}`);
        return rowOf({ table, index: at });
      },
      add: (table, [index, values]) => {
        if (index !== null && index !== undefined && index !== -1)
          throw invalidArgument('The stand-in adds rows at the end only');
        if (values === null || values === undefined) {
          tables.addRows(table, 1);
          return null;
        }
        if (!Array.isArray(values) || values.length === 0) throw invalidArgument('The values of new rows are a grid');
        const width = tables.headers(table).length;
        if (!values.every((row) => Array.isArray(row) && row.length === width))
          throw invalidArgument('A new row has one value a column');
        book.assign(tables.addRows(table, values.length), values);
        return null;
      },
    },
  });
  const tableOf: (id: string) => HostObject = defineKind<string>('Table', {
    id: (id) => id,
    scalars: {
      id: { get: (id) => id },
      name: {
        get: (id) => tables.info({ id }).name,
        set: (id, value) => tables.rename({ id }, textValue(value, 'name')),
      },
      style: {
        get: (id) => tables.getStyle({ id }),
        set: (id, value) => tables.setStyle({ id }, textValue(value, 'style')),
      },
    },
    objects: {
      columns: (id) => columnsOf({ id }),
      rows: (id) => rowsOf({ id }),
      worksheet: (id) => makers.worksheet(tables.info({ id }).subUnitId),
    },
    methods: {
      getDataBodyRange: (id) => makers.range(tables.bodyArea({ id })),
      getHeaderRowRange: (id) => makers.range(tables.headerArea({ id })),
      getRange: (id) => makers.range(tables.area({ id })),
      delete: () => {
        throw invalidArgument('The add-in never deletes a table');
      },
    },
  });
  const find = (key: Argument): HostObject | null => {
    const found = tables.find(textArgument(key, 'key'));
    return found ? tableOf(found.id) : null;
  };
  const collection = defineKind<null>('TableCollection', {
    items: () => tables.all().map(({ id }) => tableOf(id)),
    scalars: { count: { get: () => tables.all().length } },
    methods: {
      getItem: (_, [key]) => {
        const found = find(key);
        if (!found) throw itemNotFound(`There is no table ${textArgument(key, 'name')}`);
        return found;
      },
      getItemOrNullObject: (_, [key]) => find(key),
      add: (_, [address, hasHeaders]) => {
        if (hasHeaders !== true) throw invalidArgument('The stand-in makes tables with headers only');
        return tableOf(tables.add(areaArgument(address, 'address')).id);
      },
    },
  });
  return { collection, table: tableOf };
}
