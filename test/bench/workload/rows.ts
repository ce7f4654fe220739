import { b2bSaas } from '../../../src/app/examples/b2b-saas';
import type { Language } from '../../../src/core/model/language';
import { formatQuarter, quarterDates } from '../../../src/core/model/quarter';
import type { RowValues, WorkbookRows } from '../../../src/core/workbook/encode';
import { SEGMENTS } from './segments';

const QUARTER = { year: 2027, number: 1 } as const;
const DATES = quarterDates(QUARTER);

/** 20 January 2027: the example plays on this day. */
export const BENCH_DAY = DATES.start + 19;

/** Every so many key results, one is spoilt in one of `SPOILT`'s ways, so that rules have something to find and to suggest. */
const SPOIL_EVERY = 5;

type KeyResultRow = RowValues<'keyResults'>;

/** What people get wrong, by key: the row as it should be becomes the row as it is. */
const SPOILT: readonly ((row: KeyResultRow) => KeyResultRow)[] = [
  (row) => ({ ...row, owner: null }),
  (row) => ({ ...row, text: String(row.text).replaceAll(/\d+/gu, '') }),
  (row) => ({ ...row, target: row.start ?? null }),
  (row) => ({ ...row, text: `${String(row.text)} 20%` }),
  (row) => ({ ...row, current: 'soon' }),
  (row) => ({ ...row, due: DATES.end + 40 }),
  (row) => ({ ...row, text: String(row.text).replace(/^\S+\s+/u, '') }),
];

/**
 * Rows of a workbook with as many key results as asked for, in the example's proportions: fourteen key results and 22 actions to four
 * objectives, two or three check-ins a key result. Texts are the example's, each told about another audience and with numbers of
 * its own, so that none repeats. The same arguments give the same rows.
 */
export function benchRows(keyResults: number, language: Language): Partial<WorkbookRows> {
  const example = b2bSaas(language, { ...DATES, text: formatQuarter(QUARTER) });
  const objectivesPerCopy = new Set(example.objectives.map(({ id }) => id)).size;
  const copies = Math.ceil(keyResults / example.keyResults.length);
  const all = Array.from({ length: copies }, (_, copy) => copyOf(example, copy, objectivesPerCopy, language));
  const rows = all.flatMap((part) => part.keyResults).slice(0, keyResults);
  const kept = new Set(rows.map(({ id }) => id));
  const parents = new Set(rows.map(({ objective }) => objective));
  return {
    settings: [
      { key: 'team', value: 'Marketing' },
      { key: 'quarter', value: formatQuarter(QUARTER) },
      { key: 'language', value: language },
      { key: 'as-of', value: BENCH_DAY },
    ],
    glossary: example.glossary,
    notNow: example.notNow,
    objectives: all.flatMap((part) => part.objectives).filter(({ id }) => parents.has(id)),
    keyResults: rows.map((row, index) => (index % SPOIL_EVERY === 0 ? spoil(row, index / SPOIL_EVERY) : row)),
    actions: all.flatMap((part) => part.actions).filter(({ keyResult }) => kept.has(keyResult)),
    checkIns: all.flatMap((part) => part.checkIns).filter(({ keyResult }) => kept.has(keyResult)),
  };
}

function spoil(row: KeyResultRow, turn: number): KeyResultRow {
  const way = SPOILT[turn % SPOILT.length];
  return way === undefined ? row : way(row);
}

type ExampleRows = ReturnType<typeof b2bSaas>;
type Copy = Pick<ExampleRows, 'objectives' | 'keyResults' | 'actions' | 'checkIns'>;

/** The example once more, about other people and with other numbers and ids. */
function copyOf(example: ExampleRows, copy: number, objectivesPerCopy: number, language: Language): Copy {
  const { audiences, places } = SEGMENTS[language];
  const ending = `${audiences[copy % audiences.length] ?? ''} ${places[Math.floor(copy / audiences.length) % places.length] ?? ''}`;
  const told = (text: unknown): string => `${String(text)} ${ending}`;
  const renamed = (id: unknown): string =>
    String(id).replace(/^O(\d+)/u, (_, number: string) => `O${Number(number) + copy * objectivesPerCopy}`);
  return {
    objectives: example.objectives.map((row) => ({ ...row, id: renamed(row.id), text: told(row.text) })),
    keyResults: example.keyResults.map((row) => {
      const grown = withOtherNumbers(row, copy);
      return { ...grown, id: renamed(row.id), objective: renamed(row.objective), text: told(grown.text) };
    }),
    actions: example.actions.map((row) => ({
      ...row,
      id: renamed(row.id),
      keyResult: renamed(row.keyResult),
      text: told(row.text),
    })),
    checkIns: example.checkIns.map((row) => ({ ...row, keyResult: renamed(row.keyResult) })),
  };
}

/** A target some steps further on, in its cell and in its text. */
function withOtherNumbers(row: KeyResultRow, copy: number): KeyResultRow {
  const { start, target, text } = row;
  if (typeof start !== 'number' || typeof target !== 'number' || target <= start) return row;
  const further = target + (copy % 50);
  // Digits with the separators of any of the four languages between them.
  const said = String(text).replaceAll(/\d(?:[\d.,\u00a0\u202f]*\d)?/gu, (number) =>
    Number(number.replaceAll(/\D/gu, '')) === target ? String(further) : number,
  );
  return { ...row, target: further, text: said };
}
