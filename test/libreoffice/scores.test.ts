import { LANGUAGES } from '../../src/core/model/language';
import type { Language } from '../../src/core/model/language';
import type { RowValues, WorkbookRows } from '../../src/core/workbook/encode';
import { createFileHost } from '../../src/hosts/file/file-host';
import type { FileHost } from '../../src/hosts/file/file-host';
import { columnSchema } from '../../src/core/workbook/schema';
import { FIRST_DAY, HARD_ROWS } from '../support/hard-rows';
import { disagreements, workbookOperations } from '../support/workbook-file';
import { recalculate } from './soffice';

/** A value that no formula yields, cached in every score cell: a reader that believes it has not calculated. */
const CANARY = 77;

async function fileOf(rows: Partial<WorkbookRows>, language: Language): Promise<Uint8Array> {
  const host = createFileHost();
  await host.apply({ operations: workbookOperations(rows, language) });
  const header = columnSchema('keyResults', 'score').header[language];
  const canaries = (rows.keyResults ?? []).map(() => CANARY);
  return host.toBytes({ cachedValues: { tables: { tblKeyResults: { [header]: canaries } }, cells: [] } });
}

const settingsWith = (changes: Readonly<Record<string, RowValues<'settings'>['value']>>): Partial<WorkbookRows> => ({
  ...HARD_ROWS,
  settings: (HARD_ROWS.settings ?? []).map((row) => {
    const changed = typeof row.key === 'string' ? changes[row.key] : undefined;
    return changed === undefined ? row : { ...row, value: changed };
  }),
});

/** Workbooks that LibreOffice calculates in one go. */
const CASES: readonly { readonly name: string; readonly language: Language; readonly rows: Partial<WorkbookRows> }[] = [
  ...LANGUAGES.map((language) => ({ name: `every hard row in ${language}`, language, rows: HARD_ROWS })),
  {
    name: 'a fiscal year from April',
    language: 'en',
    rows: settingsWith({ 'fiscal-year-start-month': 4, 'as-of': FIRST_DAY + 120 }),
  },
  {
    name: 'a quarter with days of its own',
    language: 'fr',
    rows: settingsWith({ 'quarter-start': FIRST_DAY + 3, 'quarter-end': FIRST_DAY + 93 }),
  },
  {
    name: 'a quarter with a first day of its own only',
    language: 'en',
    rows: settingsWith({ 'quarter-start': FIRST_DAY + 3 }),
  },
  {
    name: 'no row for the quarter',
    language: 'en',
    rows: { ...HARD_ROWS, settings: (HARD_ROWS.settings ?? []).filter(({ key }) => key !== 'quarter') },
  },
  { name: 'other thresholds', language: 'it', rows: settingsWith({ 'on-track-within': 0.3, 'at-risk-within': 0.6 }) },
  { name: 'the first week', language: 'pl', rows: settingsWith({ 'as-of': FIRST_DAY + 2 }) },
  { name: 'before the quarter', language: 'en', rows: settingsWith({ 'as-of': FIRST_DAY - 30 }) },
  {
    name: 'settings full of text',
    language: 'en',
    rows: settingsWith({
      'fiscal-year-start-month': 'x',
      'on-track-within': 'x',
      'as-of': FIRST_DAY + 9,
      quarter: 'soon',
    }),
  },
];

describe('LibreOffice, calculating every formula itself, shows what the engine says', () => {
  let calculated: readonly FileHost[] = [];

  beforeAll(async () => {
    calculated = await recalculate(await Promise.all(CASES.map(({ rows, language }) => fileOf(rows, language))));
  }, 240_000);

  test.each(CASES.map(({ name }, index) => [name, index] as const))('%s', async (_, index) => {
    const host = calculated[index];
    if (!host) throw new Error('LibreOffice gave no workbook back');
    expect(await disagreements(host, FIRST_DAY)).toEqual([]);
  });

  test('and it did calculate: the same file, its stored results believed, shows the canary', async () => {
    const [believed] = await recalculate([await fileOf(HARD_ROWS, 'en')], { recalculate: false });
    if (!believed) throw new Error('LibreOffice gave no workbook back');
    const shown = (await disagreements(believed, FIRST_DAY)).map((difference) => difference.shown);
    expect(shown.filter((value) => value === CANARY).length).toBeGreaterThan(20);
  }, 120_000);
});
