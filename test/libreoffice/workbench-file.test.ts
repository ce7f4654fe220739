import { quarterReview, suggestedRequest } from '../../src/app/close/review';
import { createUseCases, type UseCases } from '../../src/app/use-cases';
import type { DecodedWorkbook } from '../../src/core/workbook/decoded';
import { usualSheetName } from '../../src/core/workbook/encode';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { openFileHost } from '../../src/hosts/file/file-host';
import { createGridBook, type GridBook } from '../../src/workbench/grid/grid-book';
import { connectOffice } from '../contract/office-in-node';
import { startUniver } from '../contract/univer/univer-in-node';
import { disagreements } from '../support/workbook-file';
import { withParts } from '../unit/hosts/file/zip-tools';
import { recalculate } from './soffice';

jest.setTimeout(240_000);

/** 20 January 2027. */
const TODAY = 46_407;
const KEY_RESULTS = usualSheetName('keyResults', 'fr');
/** Score of the first key result; its current value stands in J2. */
const SCORE = `${KEY_RESULTS}!Q2`;

let grid: GridBook;
let useCases: UseCases;
let close: () => void;

/** The workbench without its page: the same grid, stand-in, Office.js client and writer of files. */
beforeAll(async () => {
  const { api, dispose } = startUniver();
  close = dispose;
  grid = createGridBook(api);
  const bridge = grid.connect();
  bridge.onMessageFromHost = connectOffice((text) => bridge.sendMessageToHost(text));
  useCases = createUseCases(createExcelHost(), { today: () => TODAY });
  await useCases.build({
    team: 'Marketing',
    quarter: { year: 2027, number: 1 },
    language: 'fr',
    example: 'b2b-saas',
    today: TODAY,
  });
});
afterAll(() => close());

test('LibreOffice calculates from a file that the workbench saved what the engine says, after an edit by hand', async () => {
  const before = grid.readCell(SCORE);
  await grid.setCell(`${KEY_RESULTS}!${columnOf('Actuel')}2`, '300');
  expect(grid.readCell(SCORE)).not.toBe(before);

  const saved = await grid.save();
  const [calculated] = await recalculate([withWrongResults(saved)]);
  if (!calculated) throw new Error('LibreOffice gave no workbook back');
  expect(await disagreements(await openFileHost(saved), TODAY)).toEqual([]);
  expect(await disagreements(calculated, TODAY)).toEqual([]);
});

test('and it did calculate: where the results in the file are believed, they are the wrong ones', async () => {
  const [believed] = await recalculate([withWrongResults(await grid.save())], { recalculate: false });
  if (!believed) throw new Error('LibreOffice gave no workbook back');
  expect((await disagreements(believed, TODAY)).filter(({ shown }) => shown === CANARY).length).toBeGreaterThan(5);
});

test('tables that have grown several times are calculated over all their rows: two check-ins, and the quarter closed', async () => {
  const opened = async (): Promise<DecodedWorkbook> => {
    const found = await useCases.open();
    if (found.kind === 'not-ours') throw new Error('The workbook is not ours');
    return found.workbook;
  };
  for (const [week, value] of [180, 210].entries()) {
    const { okrs } = await opened();
    const readings = okrs.keyResults.slice(0, 5).map(({ ref, current, confidence, lastCheckIn }) => ({
      row: ref,
      seen: { current, confidence, lastCheckIn },
      value,
      confidence: 7,
      note: '',
    }));
    const { saved } = await useCases.saveCheckIns({ readings, by: 'Ada', when: TODAY - 7 + week });
    expect(saved).toHaveLength(5);
  }
  const review = quarterReview((await opened()).okrs, TODAY);
  if (!review) throw new Error('There is no quarter to close');
  await useCases.closeQuarter(suggestedRequest(review));
  await grid.settle();
  expect(await disagreements(await openFileHost(await grid.save()), TODAY)).toEqual([]);
});

const CANARY = 0.123456;

/** The file with a wrong result in every score of the key results, which stand on the fourth sheet, behind the blank one. */
function withWrongResults(bytes: Uint8Array): Uint8Array {
  return withParts(bytes, {
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    'xl/worksheets/sheet4.xml': (xml) =>
      xml.replace(/(<c r="Q\d+"[^>]*>\s*<f[^>]*>[^<]*<\/f>\s*<v>)[^<]*/g, `$1${CANARY}`),
  });
}

function columnOf(header: string): string {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const found = letters.find((letter) => grid.readCell(`${KEY_RESULTS}!${letter}1`) === header);
  if (found === undefined) throw new Error(`No column ${header}`);
  return found;
}
