import type { UseCases } from '../../../src/app/use-cases';
import type { HostErrorCode } from '../../../src/hosts/host-error';
import { HostError } from '../../../src/hosts/host-error';
import { makeExcelFixture } from '../excel-fixture';
import type { ExcelFixture } from '../excel-fixture';
import { changesBetween, takePicture } from './support/picture';
import type { Picture } from './support/picture';
import { putUsersCells } from './support/users-things';
import { header, request, type, useCasesOn } from './support/workbook';

jest.setTimeout(120_000);

interface Command {
  readonly name: string;
  /** Brings the workbook to where the command has something to do; also after it has been done. */
  prepare(fixture: ExcelFixture): Promise<void>;
  run(useCases: UseCases): Promise<unknown>;
}

const FAILURES = ['GeneralException', 'lost', 'lost-after-running'] as const;
const CODES: Readonly<Record<(typeof FAILURES)[number], HostErrorCode>> = {
  GeneralException: 'unknown',
  lost: 'connection-lost',
  'lost-after-running': 'connection-lost',
};

const keyResult = async (useCases: UseCases, id: string) => {
  const opened = await useCases.open();
  if (opened.kind !== 'ours') throw new Error('not an OKR workbook');
  const found = opened.workbook.okrs.keyResults.find((row) => row.id === id);
  if (!found) throw new Error(`no ${id}`);
  return { workbook: opened.workbook, row: found.ref };
};

const COMMANDS: readonly Command[] = [
  {
    name: 'validate',
    prepare: async (fixture) => {
      for (let row = 0; row < 6; row += 1) await type(fixture, 'keyResults', row, 'check', null);
    },
    run: (useCases) => useCases.validate(),
  },
  {
    name: 'calculate scores',
    prepare: async (fixture) => {
      await type(fixture, 'keyResults', 1, 'score', 0.99);
      await type(fixture, 'objectives', 0, 'status', 'Fine');
    },
    run: (useCases) => useCases.calculateScores(),
  },
  {
    name: 'edit',
    prepare: (fixture) => type(fixture, 'keyResults', 2, 'current', 10),
    run: async (useCases) => {
      const { workbook, row } = await keyResult(useCases, 'O2.KR1');
      await useCases.edit(workbook, [{ kind: 'set', row, values: { current: 25, unit: '=calls' } }]);
    },
  },
  {
    name: 'set a rule’s severity',
    prepare: (fixture) => type(fixture, 'rules', 0, 'severity', null),
    run: async (useCases) => {
      const { workbook } = await keyResult(useCases, 'O2.KR1');
      await useCases.setRuleSeverity(workbook, { rule: 'key-result-percentage', severity: 'off' });
    },
  },
  {
    name: 'refresh the summary',
    prepare: () => Promise.resolve(),
    run: (useCases) => useCases.refreshSummary(),
  },
];

/** Runs the command, of which a message fails. It may have coped with that; what it throws must be a `HostError`. */
async function failureOf(command: () => Promise<unknown>): Promise<HostError | null> {
  try {
    await command();
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

describe('when a message to Excel fails', () => {
  let fixture: ExcelFixture;
  beforeEach(() => {
    fixture = makeExcelFixture();
  });
  afterEach(() => fixture.close());

  async function expectMended(
    before: Picture,
    error: HostError | null,
    again: () => Promise<unknown>,
    wanted: Picture,
  ): Promise<void> {
    await fixture.standIn.settle();
    if (error?.damage === 'nothing-changed') expect(changesBetween(before, takePicture(fixture.api))).toEqual([]);
    await again();
    await fixture.standIn.settle();
    expect(changesBetween(wanted, takePicture(fixture.api))).toEqual([]);
  }

  test.each(COMMANDS)('$name says so, and does its work when given again', async ({ prepare, run }) => {
    const useCases = useCasesOn(fixture.host);
    putUsersCells(fixture.api, 'Start');
    await useCases.build(request({ example: 'blank' }));
    const { sheetsCreated } = await fillSmallRows();
    expect(sheetsCreated).toBe(0);
    await prepare(fixture);
    const start = fixture.messages;
    await run(useCases);
    const messages = fixture.messages - start;
    await fixture.standIn.settle();
    const wanted = takePicture(fixture.api);
    expect(messages).toBeGreaterThan(0);

    for (let n = 1; n <= messages; n += 1) {
      for (const failure of FAILURES) {
        // The first message reads: whether it ran before it was lost makes no difference.
        if (n === 1 && failure === 'lost-after-running') continue;
        await prepare(fixture);
        await fixture.standIn.settle();
        const before = takePicture(fixture.api);
        fixture.failMessage(n, failure);
        const error = await failureOf(() => run(useCases));
        if (failure !== 'GeneralException') expect(error).not.toBeNull();
        if (error) expect({ n, failure, code: error.code }).toEqual({ n, failure, code: CODES[failure] });
        await expectMended(before, error, () => run(useCases), wanted);
      }
    }
  });

  async function fillSmallRows(): Promise<{ sheetsCreated: number }> {
    const report = await fixture.host.apply({
      operations: [
        {
          kind: 'append-rows',
          table: 'tblObjectives',
          rows: ['O1', 'O2'].map((id) => ({
            [header('objectives', 'id')]: id,
            [header('objectives', 'text')]: `Win the trust of ${id}`,
          })),
        },
        {
          kind: 'append-rows',
          table: 'tblKeyResults',
          rows: ['O1.KR1', 'O1.KR2', 'O2.KR1', 'O2.KR2', 'O2.KR3'].map((id, index) => ({
            [header('keyResults', 'id')]: id,
            [header('keyResults', 'objective')]: id.slice(0, 2),
            [header('keyResults', 'text')]: `Win ${index + 4} clients`,
            [header('keyResults', 'target')]: index + 4,
            [header('keyResults', 'current')]: 2,
          })),
        },
      ],
    });
    return { sheetsCreated: report.sheetsCreated.length };
  }
});

describe('when a message of a build fails', () => {
  const build = (useCases: UseCases): Promise<unknown> => useCases.build(request({ example: 'blank', language: 'it' }));

  async function pictureOfBuild(
    disturb: (fixture: ExcelFixture) => void,
    times = 2,
  ): Promise<{ error: HostError | null; half: Picture; end: Picture }> {
    const fixture = makeExcelFixture();
    try {
      putUsersCells(fixture.api, 'Start');
      const useCases = useCasesOn(fixture.host);
      disturb(fixture);
      const error = await failureOf(() => build(useCases));
      await fixture.standIn.settle();
      const half = takePicture(fixture.api);
      for (let time = 1; time < times; time += 1) await build(useCases);
      await fixture.standIn.settle();
      return { error, half, end: takePicture(fixture.api) };
    } finally {
      await fixture.close();
    }
  }

  let wanted: Picture;
  beforeAll(async () => {
    ({ end: wanted } = await pictureOfBuild(() => undefined, 1));
  });

  test('building twice changes nothing the second time', async () => {
    const { end } = await pictureOfBuild(() => undefined, 2);
    expect(changesBetween(wanted, end)).toEqual([]);
  });

  test.each([1, 2].flatMap((n) => FAILURES.map((failure) => [n, failure] as const)))(
    'message %d, %s: building again ends as if nothing had happened',
    async (n, failure) => {
      const { error, end } = await pictureOfBuild((fixture) => fixture.failMessage(n, failure));
      if (failure !== 'GeneralException') expect(error?.code).toBe('connection-lost');
      expect(changesBetween(wanted, end)).toEqual([]);
    },
  );
});
