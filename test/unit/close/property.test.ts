import fc from 'fast-check';
import { planClose } from '../../../src/app/close/plan';
import { quarterReview, suggestedRequest } from '../../../src/app/close/review';
import type { CloseRequest, KeyResultChoice } from '../../../src/app/close/types';
import { createUseCases } from '../../../src/app/use-cases';
import { decodeWorkbook, READ_ALL } from '../../../src/core/workbook/decode';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';
import type { WorkbookRows } from '../../../src/core/workbook/encode';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { FIRST_DAY } from '../../support/hard-rows';
import { workbookOperations } from '../../support/workbook-file';

jest.setTimeout(120_000);

const TODAY = FIRST_DAY + 92;

const cell = fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 50 }), fc.constantFrom('many', '12,5', '#REF!'));
const keyResult = fc.record({
  id: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => `O${(index % 3) + 1}.KR${index + 1}`)),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  objective: fc.constantFrom('O1', 'O2', 'O3', 'O9', null),
  text: fc.constantFrom('Win 5 clients', 'Win 6 clients', 'Call 40 people', '=1+1', ''),
  quarter: fc.constantFrom('2027-Q1', ' 2027-q1 ', null, '2027-Q2', '2026-Q4', 'soon'),
  start: cell,
  target: cell,
  current: cell,
  weight: fc.constantFrom(null, 0, 1, 2, -1),
  finalGrade: fc.constantFrom(null, 0.5, 'good'),
  due: fc.constantFrom(null, FIRST_DAY + 80, 'March'),
});
const action = fc.record({
  id: fc.constantFrom('A1', 'A2', 'A3', null),
  keyResult: fc.constantFrom('O1.KR1', 'O2.KR2', 'O3.KR3', null),
  text: fc.constantFrom('Call', 'Write'),
  state: fc.constantFrom('to-do', 'doing', 'done', 'dropped', null),
});
const rows: fc.Arbitrary<Partial<WorkbookRows>> = fc
  .record({
    keyResults: fc.array(keyResult, { maxLength: 10 }),
    actions: fc.array(action, { maxLength: 4 }),
  })
  .map((tables) => ({
    ...tables,
    settings: [
      { key: 'quarter', value: '2027-Q1' },
      { key: 'language', value: 'en' },
    ],
    objectives: ['O1', 'O2', 'O3'].map((id) => ({ id, text: `Earn ${id}`, state: 'active' })),
  }));
/** What a person changes of the suggestions. */
const change: fc.Arbitrary<Partial<KeyResultChoice>> = fc.record(
  {
    grade: fc.oneof(fc.constant(null), fc.constant('computed' as const), fc.double({ min: -0.5, max: 1.5 })),
    note: fc.constantFrom('', ' Why not ', '=1+1'),
    goesOn: fc.boolean(),
  },
  { requiredKeys: [] },
);

test('whatever the rows and the choices: closed once, closed again changes nothing, and no closed score moves', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.array(change, { maxLength: 10 }), fc.boolean(), async (given, changes, drafts) => {
      const host = createFileHost();
      await host.apply({ operations: workbookOperations(given, 'en') });
      const useCases = createUseCases(host, { today: () => TODAY });
      const read = async (): Promise<DecodedWorkbook> => decodeWorkbook(await host.read(READ_ALL));
      const before = await read();
      const requestOf = (workbook: DecodedWorkbook, draft: boolean): CloseRequest => {
        const review = quarterReview(workbook.okrs, TODAY);
        if (review === null) throw new Error('no quarter');
        const request = suggestedRequest(review, draft);
        return { ...request, choices: request.choices.map((choice, index) => ({ ...choice, ...changes[index] })) };
      };
      if (drafts) await useCases.closeQuarter(requestOf(before, true));
      const request = requestOf(await read(), false);
      const report = await useCases.closeQuarter(request);
      const after = await read();

      // Old rows keep their ids, places and scores; new ones come behind, each with an id of its own.
      const [old, now] = [before.okrs.keyResults, after.okrs.keyResults];
      expect(now.slice(0, old.length).map(({ id, text }) => [id, text])).toEqual(old.map(({ id, text }) => [id, text]));
      const scores = (workbook: DecodedWorkbook) =>
        scoreWorkbook(workbook.okrs, TODAY)
          .keyResults.slice(0, old.length)
          .map(({ score, progress }) => [score, progress]);
      expect(scores(after)).toEqual(scores(before));
      const added = now.slice(old.length);
      expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
      for (const { id, quarterText, current, follows } of added) {
        expect(old.some((row) => row.id?.toLowerCase() === id?.toLowerCase())).toBe(false);
        expect([quarterText, current.kind]).toEqual(['2027-Q2', 'blank']);
        expect(old.filter((row) => row.id === follows)).toHaveLength(1);
      }
      expect(after.okrs.settings.quarterText).toBe('2027-Q2');
      expect(report.movedOn).toBe(true);

      const again = planClose(after, request, TODAY);
      expect(again).not.toBeNull();
      expect([again?.carried, again?.completed, again?.grades, again?.stamps, again?.actions, again?.settings]).toEqual(
        [[], [], [], [], [], {}],
      );
    }),
    { numRuns: 60 },
  );
});
