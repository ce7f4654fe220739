import type { PatchOperation, RowLocator } from '../../../core/workbook/patch';
import { isGuardable } from './guards';
import type { DeleteRows, UpdateRows } from './update-plan';

/** Rows that are guarded one by one; above, the guards would outgrow a message and rows are verified instead. See ADR 0003. */
export const GUARD_LIMIT = 1000;

/** The name that a table bears before the patch, by the operation that speaks of it; null for one that the patch itself makes. */
export function nameBefore(operations: readonly PatchOperation[], index: number, name: string): string | null {
  let current = name;
  for (let i = index - 1; i >= 0; i -= 1) {
    const operation = operations[i];
    if (operation?.kind === 'rename-table' && operation.to === current) current = operation.from;
    if (operation?.kind === 'create-table' && operation.table.name === current) return null;
  }
  return current;
}

export function updatesOf(operations: readonly PatchOperation[]): readonly UpdateRows[] {
  return operations.filter((operation) => operation.kind === 'update-rows');
}

export function deletionsOf(operations: readonly PatchOperation[]): readonly DeleteRows[] {
  return operations.filter((operation) => operation.kind === 'delete-rows');
}

/** Operations on rows that are there already, with how these rows are found. */
export function locatingOf(
  operations: readonly PatchOperation[],
): readonly { readonly operation: UpdateRows | DeleteRows; readonly rows: readonly RowLocator[] }[] {
  return [
    ...updatesOf(operations).map((operation) => ({ operation, rows: operation.rows.map(({ row }) => row) })),
    ...deletionsOf(operations).map((operation) => ({ operation, rows: operation.rows })),
  ];
}

export function canBeGuarded(operations: readonly PatchOperation[]): boolean {
  return locatingOf(operations).every(({ rows }) => rows.every(isGuardable));
}

export function rowsToLocate(operations: readonly PatchOperation[]): number {
  return locatingOf(operations).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Tables that existed before the patch and that it writes to, each with a header that it names, if it names one. */
export function touchedTables(operations: readonly PatchOperation[]): ReadonlyMap<string, string | null> {
  const touched = new Map<string, string | null>();
  // A column that the patch itself adds does not stand there before it.
  const added = new Set(
    operations.flatMap((operation) => (operation.kind === 'add-column' ? [operation.column.header] : [])),
  );
  const firstOf = (cells: object | undefined): string | null =>
    Object.keys(cells ?? {}).find((header) => !added.has(header)) ?? null;
  for (const [index, operation] of operations.entries()) {
    const place = placeOf(operation, firstOf);
    const name = place && nameBefore(operations, index, place.table);
    if (place && name !== null && (touched.get(name) ?? null) === null) touched.set(name, place.header);
  }
  return touched;
}

function placeOf(
  operation: PatchOperation,
  firstOf: (cells: object | undefined) => string | null,
): { readonly table: string; readonly header: string | null } | null {
  switch (operation.kind) {
    case 'update-rows':
      return { table: operation.table, header: firstOf(operation.rows[0]?.values) };
    case 'append-rows':
      return { table: operation.table, header: firstOf(operation.rows[0]) };
    case 'delete-rows':
      return { table: operation.table, header: firstOf(operation.rows[0]?.expect) };
    case 'restore-formulas':
      return { table: operation.table, header: operation.header };
    case 'add-column':
      return { table: operation.table, header: null };
    case 'rename-table':
      return { table: operation.from, header: null };
    case 'create-sheet':
    case 'create-table':
    case 'rewrite-sheet':
    case 'fill-cells':
    case 'lock-sheet':
    case 'unlock-sheet':
    case 'recalculate':
    case 'activate-sheet':
      return null;
  }
}
