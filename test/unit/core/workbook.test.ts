import { summarySheet } from '../../../src/core/workbook/summary';
import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/model/language';
import { TABLE_KEYS } from '../../../src/core/model/okrs';
import { decodeWorkbook, isOurs } from '../../../src/core/workbook/decode';
import { columnSpec } from '../../../src/core/workbook/encode';
import { columnLetters, printFormula } from '../../../src/core/workbook/formulas/print';
import { nextActionId, nextKeyResultId, nextObjectiveId } from '../../../src/core/workbook/ids';
import { rowAt } from '../../../src/core/workbook/locate';
import { foldHeader, matchColumns } from '../../../src/core/workbook/match-columns';
import { readDay, readNumber } from '../../../src/core/workbook/read-cell';
import { SCHEMA, SHEET_NAMES, TABLE_NAMES, columnSchema } from '../../../src/core/workbook/schema';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot';

const ROWS = {
  settings: [
    { key: 'team', value: 'Marketing' },
    { key: 'quarter', value: '2027-Q1' },
  ],
  objectives: [{ id: 'O1', text: 'Win the trust of finance teams', ambition: 'stretch', state: 'active' }],
  keyResults: [
    {
      id: 'O1.KR1',
      objective: 'O1',
      text: 'Sign 12 clients',
      measure: 'reach',
      start: 3,
      target: 12,
      current: 6,
      due: 46400,
    },
  ],
} as const;

describe('the schema', () => {
  test('no table is named like a sheet, in any language', () => {
    const sheets = Object.values(SHEET_NAMES).flatMap((names) => Object.values(names));
    expect(TABLE_NAMES.filter((name) => sheets.some((sheet) => sheet.toLowerCase() === name.toLowerCase()))).toEqual(
      [],
    );
  });

  test.each(LANGUAGES)('sheet names in %s are all different and short enough', (language) => {
    const names = Object.values(SHEET_NAMES).map((name) => name[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:']/.test(name))).toEqual([]);
  });

  test.each(TABLE_KEYS)('a header of %s means one column only, whatever the language', (table) => {
    const owners = new Map<string, Set<string>>();
    for (const [key, column] of Object.entries(SCHEMA[table].columns)) {
      for (const language of LANGUAGES) {
        const header = foldHeader(column.header[language]);
        owners.set(header, (owners.get(header) ?? new Set()).add(key));
      }
    }
    expect([...owners].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  test('every header has a note in every language, of a length that a cell note shows', () => {
    const notes = TABLE_KEYS.flatMap((table) =>
      Object.values(SCHEMA[table].columns).flatMap((column) => LANGUAGES.map((language) => column.note[language])),
    );
    expect(notes.filter((note) => note.length < 5 || note.length > 200)).toEqual([]);
  });

  test('every column is wide enough for the longest word of its header and the button of the filter, in every language', () => {
    const columns = LANGUAGES.flatMap((language) =>
      TABLE_KEYS.flatMap((table) => Object.keys(SCHEMA[table].columns).map((key) => columnSpec(table, key, language))),
    );
    const broken = columns.filter(({ header, width }) => header.split(' ').some((word) => word.length + 4 > width));
    expect(broken.map(({ header, width }) => ({ header, width }))).toEqual([]);
  });

  test('French notes have no-break spaces before double signs, as people would see them', () => {
    const columns = TABLE_KEYS.flatMap((table) =>
      Object.keys(SCHEMA[table].columns).map((key) => columnSpec(table, key, 'fr')),
    );
    const texts = columns.flatMap(({ header, note }) => [header, note]);
    expect(texts.filter((text) => / [:;?!»%]|« /.test(text))).toEqual([]);
  });
});

describe('formulas', () => {
  const summaries = LANGUAGES.flatMap((language) =>
    summarySheet({ name: 'Summary', language, lines: [] }).cells.flatMap(({ formula, row, column }) =>
      formula === null ? [] : [{ name: `summary ${row}:${column} in ${language}`, formula }],
    ),
  );
  const columns = TABLE_KEYS.flatMap((table) =>
    Object.keys(SCHEMA[table].columns).flatMap((column) =>
      LANGUAGES.flatMap((language) => {
        const { formula } = columnSpec(table, column, language);
        return formula === null ? [] : [{ name: `${table}.${column} in ${language}`, formula }];
      }),
    ),
  );
  const formulas = [...columns, ...summaries];

  test('use no function that Excel 2016, LibreOffice 7.4 or Google Sheets lacks', () => {
    const allowed = new Set(
      'IF IFERROR AND OR NOT ISNUMBER INDEX MATCH MAX MIN ROUND SUMPRODUCT TRIM LEN MID LEFT RIGHT VALUE DATE EDATE TODAY ROW EXACT UPPER LOWER FIND RANK SMALL LARGE INT SUM COUNT COUNTIF COUNTIFS SUMIFS AVERAGE'.split(
        ' ',
      ),
    );
    const used = new Set(
      formulas.flatMap(({ formula }) =>
        [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map((match) => match[1]),
      ),
    );
    expect([...used].filter((name) => name !== undefined && !allowed.has(name))).toEqual([]);
  });

  test('stay within the length that Excel takes and close every bracket', () => {
    for (const { name, formula } of formulas) {
      const bare = formula.replace(/"[^"]*"/g, '');
      expect({
        name,
        fits: formula.length <= 8192,
        depth: (bare.match(/\(/g) ?? []).length - (bare.match(/\)/g) ?? []).length,
      }).toEqual({
        name,
        fits: true,
        depth: 0,
      });
    }
  });

  test('are printed with structured references, or with plain rows', () => {
    const { formula } = columnSchema('keyResults', 'score');
    if (!formula) throw new Error('The score is a formula');
    const site = {
      table: 'keyResults',
      language: 'en',
      headerOf: (table: 'keyResults', column: string) => columnSchema(table, column).header.en,
    } as const;
    const headerOf = (table: (typeof TABLE_KEYS)[number], column: string): string =>
      columnSchema(table, column).header.en;
    expect(printFormula(formula, { ...site, headerOf, dialect: { kind: 'structured' } })).toBe(
      '=IFERROR(IF(ISNUMBER(tblKeyResults[[#This Row],[Progress]]),MAX(0,MIN(1,tblKeyResults[[#This Row],[Progress]])),""),"")',
    );
    expect(printFormula(formula, { ...site, headerOf, dialect: { kind: 'a1', row: 7, columnIndexOf: () => 15 } })).toBe(
      '=IFERROR(IF(ISNUMBER($P7),MAX(0,MIN(1,$P7)),""),"")',
    );
  });

  test('escape the characters that have a meaning in structured references', () => {
    const { formula } = columnSchema('keyResults', 'score');
    if (!formula) throw new Error('The score is a formula');
    expect(
      printFormula(formula, {
        table: 'keyResults',
        language: 'en',
        headerOf: () => "Q[1] #'a",
        dialect: { kind: 'structured' },
      }),
    ).toContain("[[#This Row],[Q'[1'] '#''a]]");
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('reading a workbook', () => {
  test.each(LANGUAGES)('gives the same model whatever its language: %s', (language) => {
    const { okrs, problems } = decodeWorkbook(snapshotOf(ROWS, language));
    expect(problems).toEqual([]);
    expect(okrs.settings).toMatchObject({ team: 'Marketing', quarter: { year: 2027, number: 1 }, language });
    expect(okrs.objectives).toMatchObject([{ id: 'O1', ambition: { kind: 'choice', value: 'stretch' } }]);
    expect(okrs.keyResults).toMatchObject([
      {
        id: 'O1.KR1',
        objective: 'O1',
        measure: { kind: 'choice', value: 'reach' },
        target: { kind: 'number', value: 12 },
        due: { kind: 'date', day: 46400 },
      },
    ]);
  });

  test('knows columns by header, in any order, among the columns of the user', () => {
    const match = matchColumns('objectives', ['My own', 'OBJECTIF', 'Score', '  id ', 'Owner', 'objective ']);
    expect(match.columns).toMatchObject({
      text: { index: 1, header: 'OBJECTIF' },
      score: { index: 2 },
      id: { index: 3 },
      owner: { index: 4 },
    });
    expect(match.duplicates).toEqual([{ column: 'text', headers: ['OBJECTIF', 'objective '] }]);
    expect(match.missing).toContain('state');
  });

  test('leaves out blank rows and keeps the place of the others', () => {
    const snapshot = snapshotOf({ ...ROWS, objectives: [{}, { id: 'O1', text: 'One' }, {}, { text: 'No id' }] });
    expect(decodeWorkbook(snapshot).okrs.objectives.map(({ ref }) => ref)).toEqual([
      { table: 'objectives', index: 1, id: 'O1' },
      { table: 'objectives', index: 3, id: null },
    ]);
  });

  test('lists a table that is missing, and the one that it was renamed to', () => {
    const snapshot = snapshotOf(ROWS);
    const tables = snapshot.tables.filter(({ name }) => name !== 'tblKeyResults');
    const headers = snapshot.tables.find(({ name }) => name === 'tblKeyResults')?.headers ?? [];
    const renamed: WorkbookSnapshot = { ...snapshot, tables, otherTables: [{ name: 'KRs', sheet: 'x', headers }] };
    expect(decodeWorkbook(renamed).problems).toEqual([{ kind: 'missing-table', table: 'keyResults', renamed: 'KRs' }]);
    expect(isOurs({ ...renamed, tables: [] })).toBe(true);
    expect(isOurs({ ...renamed, tables: [], otherTables: [] })).toBe(false);
  });

  test('lists the rows of a formula column where no formula stands any more', () => {
    const snapshot = snapshotOf({ ...ROWS, keyResults: [1, 2, 3, 4].map((n) => ({ id: `KR${n}`, text: 'x' })) });
    const score = Object.keys(SCHEMA.keyResults.columns).indexOf('score');
    const tables = snapshot.tables.map((table) =>
      table.name === 'tblKeyResults'
        ? {
            ...table,
            formulas: [
              ...table.formulas.filter((run) => run.column !== score),
              { column: score, firstRow: 1, lastRow: 2 },
            ],
          }
        : table,
    );
    expect(decodeWorkbook({ ...snapshot, tables }).problems).toEqual([
      { kind: 'overwritten-formula', table: 'keyResults', column: 'score', rows: [0, 3] },
    ]);
  });

  test('keeps what it cannot read, with the number that was meant', () => {
    const { okrs } = decodeWorkbook(
      snapshotOf(
        { ...ROWS, keyResults: [{ id: 'x', text: 'y', target: '1 234,5', current: true, start: '#REF!' }] },
        'fr',
      ),
    );
    expect(okrs.keyResults[0]).toMatchObject({
      target: { kind: 'unreadable', text: '1 234,5', reading: 1234.5 },
      current: { kind: 'unreadable', text: 'TRUE', reading: 1 },
      start: { kind: 'unreadable', text: '#REF!', reading: null },
    });
  });

  test('takes a choice of another language for unknown, and says which it is', () => {
    const snapshot = snapshotOf(ROWS, 'en');
    const state = Object.keys(SCHEMA.objectives.columns).indexOf('state');
    const tables = snapshot.tables.map((table) =>
      table.name === 'tblObjectives'
        ? { ...table, rows: table.rows.map((row) => row.map((cell, at) => (at === state ? 'Abandonné' : cell))) }
        : table,
    );
    expect(decodeWorkbook({ ...snapshot, tables }).okrs.objectives[0]?.state).toEqual({
      kind: 'unknown',
      text: 'Abandonné',
      reading: 'dropped',
      value: 'active',
    });
  });

  test('never throws, whatever the cells hold', () => {
    const cell: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('#REF!', '2027-Q9', '=1+1', '12 %'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 6 }),
        (language, rows) => {
          const snapshot = snapshotOf({}, language);
          decodeWorkbook({ ...snapshot, tables: snapshot.tables.map((table) => ({ ...table, rows })) });
        },
      ),
    );
  });

  test('matches a selected cell to its row', () => {
    const workbook = decodeWorkbook(snapshotOf(ROWS));
    expect(rowAt(workbook, 'keyResults', 1, 3)).toEqual({ table: 'keyResults', index: 0, id: 'O1.KR1' });
    expect(rowAt(workbook, 'keyResults', 0, 3)).toBeNull();
    expect(rowAt(workbook, 'keyResults', 9, 3)).toBeNull();
    expect(rowAt(workbook, 'settings', 1, 1)).toMatchObject({ table: 'settings', id: 'team' });
  });
});

describe('ids', () => {
  test('are never used twice, not even those that only a reading remembers', () => {
    const workbook = decodeWorkbook(
      snapshotOf({
        ...ROWS,
        checkIns: [{ when: 46400, keyResult: 'O1.KR7', value: 1 }],
        actions: [{ id: 'O3.KR1.A4', keyResult: 'O3.KR1', text: 'x' }],
      }),
    );
    expect([
      nextObjectiveId(workbook),
      nextKeyResultId(workbook, 'O1'),
      nextKeyResultId(workbook, 'O9'),
      nextActionId(workbook, 'O3.KR1'),
    ]).toEqual(['O4', 'O1.KR8', 'O9.KR1', 'O3.KR1.A5']);
  });
});

describe('numbers and dates typed as text', () => {
  test.each([
    ['1 234,5', 'fr', 1234.5],
    ['1\u202f234', 'fr', 1234],
    ['1.500', 'it', 1500],
    ['1.500', 'en', 1.5],
    ['1,500', 'en', 1500],
    ['12 %', 'fr', 0.12],
    ['€ 1.500', 'it', 1500],
    ['\u221212', 'en', -12],
    ['12.5', 'fr', 12.5],
    ['15 zł', 'pl', 15],
    ['many', 'en', null],
    ['1,2,3', 'en', null],
    ['2027-Q1', 'en', null],
    ['', 'en', null],
  ] as const)('%j in %s is %p', (text, language, value) => {
    expect(readNumber(text, language)).toBe(value);
  });

  test.each([
    ['2027-03-31', 'en', 46477],
    ['31/03/2027', 'fr', 46477],
    ['31.03.2027', 'pl', 46477],
    ['03/31/2027', 'en', 46477],
    ['03/04/2027', 'en', null],
    ['2027-02-30', 'en', null],
    ['soon', 'it', null],
  ] as const)('%j in %s is day %p', (text, language, day) => {
    expect(readDay(text, language)).toBe(day);
  });
});
