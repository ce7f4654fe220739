import { createUseCases } from '../../src/app/use-cases';
import { dayFromIso } from '../../src/core/model/days';
import { LANGUAGES } from '../../src/core/model/language';
import type { Language } from '../../src/core/model/language';
import { scoreWorkbook } from '../../src/core/score/score-workbook';
import { READ_ALL, decodeWorkbook } from '../../src/core/workbook/decode';
import type { WorkbookRows } from '../../src/core/workbook/encode';
import { columnLetters } from '../../src/core/workbook/formulas/print';
import { summaryResults } from '../../src/core/workbook/summary-results';
import { createFileHost } from '../../src/hosts/file/file-host';
import type { FileHost } from '../../src/hosts/file/file-host';
import { FIRST_DAY, HARD_ROWS } from '../support/hard-rows';
import { manyObjectives } from '../support/many-objectives';
import { workbookOperations } from '../support/workbook-file';
import { bytesAt, diskWithExample } from '../unit/cli/console';
import { textsOf } from '../unit/hosts/file/zip-tools';
import { recalculate } from './soffice';

jest.setTimeout(240_000);

const TODAY = dayFromIso('2027-03-27') ?? 0;

/** Results of the formula cells of a sheet, by address; numbers rounded where floating point may differ. */
function results(bytes: Uint8Array, sheet: number): ReadonlyMap<string, string> {
  const xml = textsOf(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>\s*<f[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>|<v\/>|<v><\/v>)?/g);
  return new Map(
    [...cells].map(([, address = '', value = '']) => [
      address,
      value !== '' && Number.isFinite(Number(value)) ? Number(value).toFixed(9) : value,
    ]),
  );
}

/** A workbook of these rows with a summary, which is its last sheet. */
async function fileOf(rows: Partial<WorkbookRows>, language: Language): Promise<Uint8Array> {
  const host = createFileHost();
  const settings = [...(rows.settings ?? []), { key: 'summary-sheet', value: '' }];
  await host.apply({ operations: workbookOperations({ ...rows, settings }, language) });
  await createUseCases(host, { today: () => TODAY }).refreshSummary();
  return host.toBytes();
}

/** What the engine says that the summary of a workbook shows, in the form of `results`. */
async function engineResults(host: FileHost): Promise<ReadonlyMap<string, string>> {
  const workbook = decodeWorkbook(await host.read(READ_ALL));
  const today = workbook.okrs.settings.asOf ?? TODAY;
  const cells = summaryResults(workbook, scoreWorkbook(workbook.okrs, TODAY), today);
  return new Map(
    cells.map(({ row, column, value }) => [
      `${columnLetters(column)}${row + 1}`,
      typeof value === 'number' ? value.toFixed(9) : escapeXml(String(value)),
    ]),
  );
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const lastSheet = (bytes: Uint8Array): number =>
  Object.keys(textsOf(bytes)).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).length;

test('the summary of a new workbook shows without calculation what LibreOffice calculates, in four languages', async () => {
  const files = await Promise.all(LANGUAGES.map(async (lang) => bytesAt(await diskWithExample(lang), 'plan.xlsx')));
  const calculated = await recalculate(files);
  for (const [index, bytes] of files.entries()) {
    const stored = results(bytes, 1);
    const host = calculated[index];
    if (!host) throw new Error('LibreOffice gave back too few files.');
    expect(stored.size).toBeGreaterThan(60);
    expect(stored).toEqual(results(await host.toBytes(), 1));
  }
});

const LATE = { key: 'as-of', value: TODAY };
const quarter = { key: 'quarter', value: '2027-Q1' };

test.each<[string, Partial<WorkbookRows>, Language]>([
  ['every hard row', HARD_ROWS, 'fr'],
  ['no objective, no quarter, no team', { settings: [LATE] }, 'pl'],
  [
    'three objectives without a check-in',
    { ...manyObjectives(3, { checkIns: false }), settings: [quarter, LATE] },
    'it',
  ],
  ['twelve objectives late in the quarter', { ...manyObjectives(12), settings: [quarter, LATE] }, 'en'],
  ['more objectives than it lists', { ...manyObjectives(14), settings: [quarter, LATE] }, 'pl'],
  ['the quarter over', { ...manyObjectives(3), settings: [quarter, { key: 'as-of', value: FIRST_DAY + 120 }] }, 'fr'],
  [
    'the next quarter’s rows in the same workbook',
    {
      ...manyObjectives(3),
      keyResults: [
        ...(manyObjectives(3).keyResults ?? []),
        { id: 'N1', objective: 'O1', text: 'Next', quarter: '2027-Q2', start: 0, target: 1 },
      ],
      settings: [quarter, { key: 'as-of', value: FIRST_DAY + 30 }],
    },
    'en',
  ],
])('the engine and LibreOffice agree on a summary of %s', async (_, rows, language) => {
  const [host] = await recalculate([await fileOf(rows, language)]);
  if (!host) throw new Error('LibreOffice gave no workbook back');
  const bytes = await host.toBytes();
  const shown = results(bytes, lastSheet(bytes));
  expect(shown.size).toBeGreaterThan(60);
  expect(new Map([...shown].sort())).toEqual(new Map([...(await engineResults(host))].sort()));
});
