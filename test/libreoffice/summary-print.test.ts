import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createUseCases } from '../../src/app/use-cases';
import { dayFromIso } from '../../src/core/model/days';
import { LANGUAGES } from '../../src/core/model/language';
import type { Language } from '../../src/core/model/language';
import { createFileHost } from '../../src/hosts/file/file-host';
import { manyObjectives } from '../support/many-objectives';
import { workbookOperations } from '../support/workbook-file';
import { toPdf, toPictures } from './soffice';

jest.setTimeout(240_000);

/** Pictures to look at, when somebody wants them: `PICTURES=folder`. */
const pictures = process.env['PICTURES'];

const TODAY = dayFromIso('2027-03-20') ?? 0;
const SETTINGS = [
  { key: 'team', value: 'Growth marketing' },
  { key: 'quarter', value: '2027-Q1' },
  { key: 'as-of', value: TODAY },
  { key: 'summary-sheet', value: '' },
];

/** Longer than a cell for notes is wide. */
const NOTE = 'The fair in Milan brought forty-one demos, twice as many as last year, thanks to Ada and her partners';

interface Printed {
  readonly pages: number;
  /** Whether every page is wider than high. */
  readonly landscape: boolean;
}

/** A workbook whose sheets other than the summary print nothing: what is counted is the summary alone. */
async function summaryFile(objectives: number, language: Language): Promise<Uint8Array> {
  const host = createFileHost();
  const useCases = createUseCases(host, { today: () => TODAY });
  await host.apply({ operations: workbookOperations({ ...manyObjectives(objectives), settings: SETTINGS }, language) });
  const { sheet } = await useCases.refreshSummary();
  await useCases.putNote({ sheet, kind: 'wins', text: NOTE });
  await useCases.putNote({ sheet, kind: 'risks', text: NOTE });
  await useCases.putNote({ sheet, kind: 'decisions', text: NOTE });
  // What people put beside the page is not printed.
  await host.apply({
    operations: [{ kind: 'fill-cells', sheet, cells: [{ row: 3, column: 24, value: 'My own sums' }] }],
  });
  return host.toBytes();
}

function read(pdf: Uint8Array): Printed {
  const text = Buffer.from(pdf).toString('latin1');
  const counts = [...text.matchAll(/\/Type\s*\/Pages[^>]*?\/Count (\d+)/g)].map(([, count]) => Number(count));
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  const landscape = boxes.length > 0 && boxes.every(([, width, height]) => Number(width) > Number(height));
  return { pages: Math.max(...counts), landscape };
}

/** The same workbook without a summary: the pages of its tables. */
async function tablesFile(objectives: number, language: Language): Promise<Uint8Array> {
  const host = createFileHost();
  await host.apply({ operations: workbookOperations({ ...manyObjectives(objectives), settings: SETTINGS }, language) });
  return host.toBytes();
}

test('a summary prints on one landscape page: three and twelve objectives, in every language', async () => {
  const cases = LANGUAGES.flatMap((language) => [3, 12].map((objectives) => ({ language, objectives })));
  const files = await Promise.all(
    cases.flatMap(({ objectives, language }) => [summaryFile(objectives, language), tablesFile(objectives, language)]),
  );
  const printed = await toPdf(files);
  for (const [index, { language, objectives }] of cases.entries()) {
    const [whole, tables] = [printed[2 * index], printed[2 * index + 1]];
    if (!whole || !tables) throw new Error('LibreOffice gave back too few files.');
    const pages = read(whole).pages - read(tables).pages;
    const { landscape } = read(whole);
    expect({ language, objectives, pages, landscape }).toEqual({ language, objectives, pages: 1, landscape: true });
    if (pictures === undefined) continue;
    const last = (await toPictures(whole, 110)).at(-1);
    if (last) await writeFile(path.join(pictures, `summary-${language}-${objectives}.png`), last);
  }
});
