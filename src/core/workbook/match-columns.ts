import { LANGUAGES } from '../model/language';
import type { Language } from '../model/language';
import type { TableKey } from '../model/okrs';
import { SCHEMA } from './schema';

/** Headers are compared without case, accents, spacing and shape of apostrophe: people retype them. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ł/gi, 'l')
    .trim()
    .toLowerCase();
}

type HeaderIndex = ReadonlyMap<string, string>;
const indexes = new Map<TableKey, HeaderIndex>();

/** Folded header in any language -> column key. */
function headerIndex(table: TableKey): HeaderIndex {
  let index = indexes.get(table);
  if (!index) {
    const entries = Object.entries(SCHEMA[table].columns).flatMap(([key, column]) =>
      LANGUAGES.map((language): [string, string] => [foldHeader(column.header[language]), key]),
    );
    index = new Map(entries);
    indexes.set(table, index);
  }
  return index;
}

export interface ColumnMatch {
  readonly columns: Readonly<Record<string, { readonly header: string; readonly index: number }>>;
  readonly missing: readonly string[];
  readonly duplicates: readonly { readonly column: string; readonly headers: readonly string[] }[];
}

/** Finds the schema's columns among the headers of a table, whatever their order, language and company. */
export function matchColumns(table: TableKey, headers: readonly string[]): ColumnMatch {
  const index = headerIndex(table);
  const columns: Record<string, { header: string; index: number }> = {};
  const duplicates = new Map<string, string[]>();
  headers.forEach((header, position) => {
    const column = index.get(foldHeader(header));
    if (column === undefined) return;
    const known = columns[column];
    if (known) duplicates.set(column, [...(duplicates.get(column) ?? [known.header]), header]);
    else columns[column] = { header, index: position };
  });
  return {
    columns,
    missing: Object.keys(SCHEMA[table].columns).filter((key) => !columns[key]),
    duplicates: [...duplicates].map(([column, twins]) => ({ column, headers: twins })),
  };
}

/** How many headers of the schema's table a list of headers has: to recognise a renamed table. */
export function likeness(table: TableKey, headers: readonly string[]): number {
  return Object.keys(matchColumns(table, headers).columns).length / Object.keys(SCHEMA[table].columns).length;
}

/** The language that most of the headers are in; null when none is known. */
export function languageOfHeaders(
  tables: readonly { readonly table: TableKey; readonly headers: readonly string[] }[],
): Language | null {
  const votes = LANGUAGES.map((language) => ({
    language,
    count: tables.reduce((sum, { table, headers }) => {
      const folded = new Set(headers.map(foldHeader));
      return (
        sum +
        Object.values(SCHEMA[table].columns).filter((column) => folded.has(foldHeader(column.header[language]))).length
      );
    }, 0),
  }));
  const best = votes.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.language : null;
}
