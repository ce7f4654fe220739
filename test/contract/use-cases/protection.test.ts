import type { UseCases } from '../../../src/app/use-cases';
import { failsWith, present } from '../assertions';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBetween, takePicture } from './support/picture';
import type { Picture } from './support/picture';
import { fill, request, type, useCasesOn } from './support/workbook';

jest.setTimeout(60_000);

describe('a workbook that may not be written', () => {
  let fixture: ExcelFixture;
  let useCases: UseCases;
  beforeEach(() => {
    fixture = makeExcelFixture();
    useCases = useCasesOn(fixture.host);
  });
  afterEach(() => fixture.close());

  async function expectUnchanged(before: Picture): Promise<void> {
    await fixture.standIn.settle();
    expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
  }

  test.each(['objectives', 'keyResults'])(
    'with the sheet %s protected is read, and no cell of any sheet is changed',
    async (key) => {
      await fill(fixture.host);
      await type(fixture, 'keyResults', 1, 'score', 0.9);
      await type(fixture, 'objectives', 0, 'score', 0.9);
      const name = key === 'objectives' ? 'Objectives' : 'Key results';
      await fixture.outside.protectSheet(name);
      const before = takePicture(fixture.api);
      const facts = { code: 'sheet-protected', subject: name, retryable: false, damage: 'nothing-changed' } as const;
      await failsWith(() => useCases.validate(), facts, 'validate');
      await failsWith(() => useCases.calculateScores(), facts, 'score');
      const opened = await useCases.open();
      expect(opened.kind === 'ours' && opened.scores.overall).not.toBeNull();
      await expectUnchanged(before);
    },
  );

  test('refuses an edit of a protected sheet', async () => {
    await fill(fixture.host);
    await fixture.outside.protectSheet('Key results');
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const row = present(opened.workbook.okrs.keyResults[0], 'a key result').ref;
    const before = takePicture(fixture.api);
    const facts = { code: 'sheet-protected', subject: 'Key results', damage: 'nothing-changed' } as const;
    await failsWith(
      () => useCases.edit(opened.workbook, [{ kind: 'set', row, values: { owner: 'Bo' } }]),
      facts,
      'set',
    );
    await failsWith(
      () => useCases.edit(opened.workbook, [{ kind: 'append', table: 'keyResults', values: { text: 'New' } }]),
      facts,
      'append',
    );
    await expectUnchanged(before);
  });

  test('refuses a build while its structure is protected', async () => {
    fixture.standIn.protectStructure(true);
    const before = takePicture(fixture.api);
    await failsWith(
      () => useCases.build(request({ example: 'blank' })),
      { code: 'workbook-protected', damage: 'nothing-changed', retryable: false },
      'build',
    );
    await expectUnchanged(before);
    fixture.standIn.protectStructure(false);
    expect((await useCases.build(request({ example: 'blank' }))).sheetsCreated).toHaveLength(8);
  });

  test('answers "try again" while a cell is being edited, for every command', async () => {
    await fill(fixture.host);
    const opened = await useCases.open();
    if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
    const { workbook } = opened;
    const row = present(workbook.okrs.keyResults[0], 'a key result').ref;
    const before = takePicture(fixture.api);
    fixture.standIn.setCellEditMode(true);
    const commands: readonly (() => Promise<unknown>)[] = [
      () => useCases.open(),
      () => useCases.build(request()),
      () => useCases.validate(),
      () => useCases.calculateScores(),
      () => useCases.refreshSummary(),
      () => useCases.edit(workbook, [{ kind: 'set', row, values: { owner: 'Bo' } }]),
      () => useCases.reveal(workbook, row, 'owner'),
    ];
    for (const command of commands) {
      await failsWith(command, { code: 'cell-edit-mode', retryable: true, damage: 'nothing-changed' }, String(command));
    }
    fixture.standIn.setCellEditMode(false);
    await expectUnchanged(before);
    expect((await useCases.validate()).findings.length).toBeGreaterThan(0);
  });
});
