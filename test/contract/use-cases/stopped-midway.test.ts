import { HostError } from '../../../src/hosts/host-error';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBeside, changesBetween, takePicture } from './support/picture';
import { stopMidway } from './support/stop-midway';
import { putUsersCells } from './support/users-things';
import { CHECK_COLUMNS, fill, FORMULA_COLUMNS, request, type, useCasesOn } from './support/workbook';

jest.setTimeout(120_000);

const failure = async (call: () => Promise<unknown>): Promise<HostError> => {
  const error: unknown = await call().then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`It did not fail with a HostError: ${String(error)}`);
  return error;
};

describe('when Excel stops in the middle of a batch', () => {
  let fixture: ExcelFixture;
  beforeEach(() => {
    fixture = makeExcelFixture();
  });
  afterEach(() => fixture.close());

  test.each([0.02, 0.3, 0.7, 0.99])(
    'a build that came to %d of its way is taken back, and can be done again',
    async (share) => {
      putUsersCells(fixture.api, 'Start');
      const useCases = useCasesOn(fixture.host);
      await useCases.open();
      const before = takePicture(fixture.api);
      stopMidway(2, share);
      const error = await failure(() => useCases.build(request({ example: 'blank' })));
      expect(error.damage).toBe('nothing-changed');
      expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
      const { renamedSheets, sheetsCreated } = await useCases.build(request({ example: 'blank' }));
      expect(renamedSheets).toEqual([]);
      expect(sheetsCreated).toHaveLength(8);
    },
  );

  test('a build that cannot be taken back either leaves the user’s cells alone, and the next build completes', async () => {
    putUsersCells(fixture.api, 'Start');
    putUsersCells(fixture.api, 'Settings');
    const useCases = useCasesOn(fixture.host);
    const before = takePicture(fixture.api);
    stopMidway(2, 0.5);
    // The message after it asks what stands there, the one after that takes the new sheets away again.
    for (const n of [3, 4]) fixture.failMessage(n);
    const error = await failure(() => useCases.build(request({ example: 'blank' })));
    expect(error.damage).toBe('partly-changed');
    await useCases.build(request({ example: 'blank' }));
    const opened = await useCases.open();
    expect(opened.kind === 'ours' && opened.workbook.problems.filter(({ kind }) => kind.startsWith('missing'))).toEqual(
      [],
    );
    const lost = changesBetween(before, takePicture(fixture.api)).filter((line) => !line.includes(': nothing -> '));
    expect(lost).toEqual([]);
  });

  test.each([0.2, 0.5, 0.9])(
    'a validation or a scoring that came to %d of its way touches nothing else, and is mended by the next',
    async (share) => {
      await fill(fixture.host);
      const useCases = useCasesOn(fixture.host);
      await type(fixture, 'keyResults', 0, 'owner', null);
      await type(fixture, 'keyResults', 1, 'score', 0.7);
      await type(fixture, 'objectives', 0, 'score', 0.7);
      const before = takePicture(fixture.api);
      stopMidway(2, share);
      const error = await failure(() => useCases.validate());
      if (error.damage === 'nothing-changed') expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
      stopMidway(2, share);
      await failure(() => useCases.calculateScores());
      expect(changesBeside(before, takePicture(fixture.api), [...CHECK_COLUMNS, ...FORMULA_COLUMNS])).toEqual([]);
      await useCases.calculateScores();
      await useCases.validate();
      const { applied, findings } = await useCases.validate();
      expect(applied.cellsWritten).toBe(0);
      expect(findings.filter(({ rule }) => rule === 'formula-overwritten')).toEqual([]);
    },
  );
});
