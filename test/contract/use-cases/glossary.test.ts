import type { GlossaryReport, NewTerm } from '../../../src/app/glossary/add-term';
import type { UseCases } from '../../../src/app/use-cases';
import type { SpreadsheetHost } from '../../../src/hosts/host';
import { HostError } from '../../../src/hosts/host-error';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBetween, takePicture } from './support/picture';
import { pictureOfFile } from './support/plain-file';
import { columnOf, fill, SMALL_ROWS, useCasesOn } from './support/workbook';

jest.setTimeout(180_000);

const ROWS = {
  ...SMALL_ROWS,
  glossary: [
    { term: 'Lead', definition: 'Someone who left an address', source: 'CRM' },
    { term: 'Demo', source: 'Calendar' },
  ],
};

const add = (useCases: UseCases, parts: Partial<NewTerm>): Promise<GlossaryReport> =>
  useCases.addTerm({ term: 'MQL', definition: 'A lead that marketing has checked', source: '', ...parts });

async function terms(host: SpreadsheetHost): Promise<readonly string[]> {
  const columns = ['term', 'definition', 'source'];
  const cells = await Promise.all(columns.map((column) => columnOf(host, 'glossary', column)));
  return (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? '-').join(' | '));
}

const KNOWN = ['Lead | Someone who left an address | CRM', 'Demo | - | Calendar'];

describe('the Glossary of a file', () => {
  let host: ReturnType<typeof createFileHost>;
  let useCases: UseCases;
  beforeEach(async () => {
    host = createFileHost();
    useCases = useCasesOn(host);
    await fill(host, ROWS);
  });

  test('gets a term, and gives it back', async () => {
    const before = await pictureOfFile(host);
    const { outcome, undo } = await add(useCases, { definition: ' =A lead\nof ours ', source: '@CRM' });
    expect(outcome).toBe('added');
    expect(await terms(host)).toEqual([...KNOWN, 'MQL | =A lead of ours | @CRM']);
    expect((await useCases.undoTerm(present(undo, 'undo'))).outcome).toBe('undone');
    expect(changesBetween(before, await pictureOfFile(host))).toEqual([]);
    expect((await useCases.undoTerm(present(undo, 'undo'))).outcome).toBe('undone');
  });

  test('gets the definition of a term that has none, in the row of that term', async () => {
    const { outcome, undo } = await add(useCases, { term: 'Demos', definition: 'Half an hour with a buyer' });
    expect(outcome).toBe('filled-in');
    expect(await terms(host)).toEqual([KNOWN[0], 'Demo | Half an hour with a buyer | Calendar']);
    expect((await useCases.undoTerm(present(undo, 'undo'))).outcome).toBe('undone');
    expect(await terms(host)).toEqual(KNOWN);
  });

  test('keeps what it says of a term already, and shows it', async () => {
    const { outcome, known } = await add(useCases, { term: 'Leads' });
    expect([outcome, known?.definition]).toEqual(['already-defined', 'Someone who left an address']);
    expect(await terms(host)).toEqual(KNOWN);
  });

  test.each([{ term: ' ' }, { definition: ' ' }])('gets nothing from %j', async (parts) => {
    expect((await add(useCases, parts)).outcome).toBe('nothing-said');
    expect(await terms(host)).toEqual(KNOWN);
  });
});

describe('the Glossary in Excel', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(async () => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
    await fill(fixture.host, ROWS);
  });
  afterEach(() => fixture.close());

  test('takes one message to read and one to write, and as many to undo', async () => {
    const start = fixture.messages;
    const { undo } = await add(useCases, {});
    const added = fixture.messages;
    await useCases.undoTerm(present(undo, 'undo'));
    expect([added - start, fixture.messages - added]).toEqual([2, 2]);
    expect(await terms(fixture.host)).toEqual(KNOWN);
  });

  test('keeps a row that a co-author has changed since', async () => {
    const { undo } = await add(useCases, {});
    await fixture.outside.overwrite('tblGlossary', 2, 'Definition', 'Another');
    expect((await useCases.undoTerm(present(undo, 'undo'))).outcome).toBe('changed-meanwhile');
    expect(await terms(fixture.host)).toEqual([...KNOWN, 'MQL | Another | -']);
  });

  test('that is protected, or gone, is named, and nothing is written', async () => {
    await fixture.outside.protectSheet('Glossary');
    await expect(add(useCases, {})).rejects.toMatchObject({ code: 'sheet-protected', damage: 'nothing-changed' });
    expect(await terms(fixture.host)).toEqual(KNOWN);
    const book = present(fixture.api.getActiveWorkbook(), 'a workbook');
    book.deleteSheet(present(book.getSheetByName('Glossary'), 'the sheet'));
    await expect(add(useCases, {})).rejects.toMatchObject({ code: 'table-missing', damage: 'nothing-changed' });
  });

  const FAILURES = ['GeneralException', 'lost', 'lost-after-running'] as const;
  const CASES = FAILURES.flatMap((failure) =>
    [1, 2].flatMap((n) => ['MQL', 'Demo'].map((term) => [n, failure, term] as const)),
  );
  /** A command of which a message fails. The host may cope with a failure that says that nothing was done. */
  const failed = async (n: number, failure: (typeof FAILURES)[number], command: () => Promise<unknown>) => {
    fixture.failMessage(n, failure);
    const outcome: unknown = await command().catch((error: unknown) => error);
    if (failure !== 'GeneralException') expect(outcome).toBeInstanceOf(HostError);
  };

  test.each(CASES)('when message %d fails (%s), adding %s again adds it once', async (n, failure, term) => {
    await failed(n, failure, () => add(useCases, { term, source: 'Calendar' }));
    expect((await add(useCases, { term, source: 'Calendar' })).outcome).toMatch(/^(?:added|filled-in)$/);
    const row = `${term} | A lead that marketing has checked | Calendar`;
    expect(await terms(fixture.host)).toEqual(term === 'MQL' ? [...KNOWN, row] : [KNOWN[0], row]);
  });

  test.each(CASES)(
    'when message %d of an undo fails (%s), %s is taken back the next time',
    async (n, failure, term) => {
      await fixture.standIn.settle();
      const before = takePicture(fixture.api);
      const { undo } = await add(useCases, { term });
      await failed(n, failure, () => useCases.undoTerm(present(undo, 'undo')));
      expect((await useCases.undoTerm(present(undo, 'undo'))).outcome).toBe('undone');
      await fixture.standIn.settle();
      expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
    },
  );
});
