import { makeExcelFixture } from './excel-fixture';
import { describeHostContract, hostContract } from './host-contract';
import { leftOutHere } from '../tools/contract-page/left-out';
import { officeFixtures } from '../tools/contract-page/office-fixture';
import { runCases } from '../tools/contract-page/run-cases';
import { reportOf } from '../tools/contract-page/report';
import type { HostFixture } from './host-fixture';

/** Begun when Office.js is there, and once: it counts the client's messages from then on. */
let fixtures: (() => Promise<HostFixture>) | null = null;

/** The fixture that a page inside Excel has, which edits the workbook through Office.js itself. */
async function makePageFixture(): Promise<HostFixture> {
  const excel = makeExcelFixture();
  fixtures ??= officeFixtures();
  const fixture = await fixtures();
  return {
    host: fixture.host,
    outside: fixture.outside,
    failMessage: fixture.failMessage,
    get messages() {
      return fixture.messages;
    },
    close: async () => {
      await fixture.close();
      await excel.close();
    },
  };
}

/** Rows that the stand-in takes minutes to sort by rewriting them: the page in a browser and Excel itself try it. */
const isSlowHere = (name: string): boolean => name.includes('after a sort') && name.includes('thousands');

describeHostContract(
  'the Excel host, seen from a page inside Excel,',
  makePageFixture,
  // The client in Node is told of every requirement set.
  hostContract.filter(({ name }) => !isSlowHere(name) && !name.startsWith('hears edits')),
);

test('leaves out only what an add-in cannot do to itself', async () => {
  const fixture = await makePageFixture();
  expect(hostContract.filter((one) => leftOutHere(one) !== null).map(({ name }) => name)).toEqual([
    'hears edits by others, and not its own',
  ]);
  await fixture.close();
});

test('a case that fails is reported with its reason, and the next ones still run', async () => {
  const fixture = { close: () => Promise.resolve() } as HostFixture;
  const results = await runCases({
    cases: [
      { name: 'fails', run: () => Promise.reject(new Error('no table')) },
      { name: 'is not for here', run: () => Promise.reject(new Error('never run')) },
      { name: 'passes', run: () => Promise.resolve() },
    ],
    makeFixture: () => Promise.resolve(fixture),
    leftOut: ({ name }) => (name === 'is not for here' ? 'by hand' : null),
    now: () => 0,
    onResult: () => undefined,
  });
  expect(reportOf('Excel 16', results)).toBe(
    [
      'Excel 16',
      '1 passed, 1 failed, 1 left out',
      '',
      'NOT OK: a host fails (0 ms)',
      '    Error: no table',
      'left out: a host is not for here (0 ms) (by hand)',
      'ok: a host passes (0 ms)',
      '',
    ].join('\n'),
  );
});
