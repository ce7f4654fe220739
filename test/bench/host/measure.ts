/**
 * What commands cost in messages: the Excel host on the genuine Office.js client, against the stand-in for Excel. One size in a
 * process: `tsx test/bench/host/measure.ts KEY_RESULTS` prints one JSON.
 */
import process from 'node:process';
import { quarterReview, suggestedRequest } from '../../../src/app/close/review';
import { editRows } from '../../../src/app/edit';
import { createUseCases } from '../../../src/app/use-cases';
import { validateWorkbook } from '../../../src/app/validate';
import { READ_ALL } from '../../../src/core/workbook/decode';
import type { PatchOperation } from '../../../src/core/workbook/patch';
import { makeExcelFixture, type ExcelFixture } from '../../contract/excel-fixture';
import { workbookOperations } from '../../support/workbook-file';
import { BENCH_DAY, benchRows } from '../workload/rows';
import type { Command, Exchange, HostRun } from './figures';

/** From here on, the stand-in's spreadsheet would take minutes to calculate and colour. */
const LARGE = 1000;
/** From here on, actions and check-ins are left out: with them the answer would exceed what Excel on the web sends (5 MB). */
const HUGE = 10_000;

const clock = { today: () => BENCH_DAY };

/** Counts characters on the wire without touching them. */
function weigh(fixture: ExcelFixture): { asked: number; answered: number } {
  const weights = { asked: 0, answered: 0 };
  const { standIn } = fixture;
  const bridge: unknown = Reflect.get(globalThis, '_richApiNativeBridge');
  if (typeof bridge !== 'object' || bridge === null) throw new Error('Office.js is not loaded.');
  const send: unknown = Reflect.get(bridge, 'sendMessageToHost');
  if (typeof send !== 'function') throw new Error('Office.js has no way to its host.');
  Reflect.set(bridge, 'sendMessageToHost', (text: string) => {
    weights.asked += text.length;
    Reflect.apply(send, bridge, [text]);
  });
  standIn.onMessage((text) => {
    weights.answered += text.length;
  });
  return weights;
}

function withoutTones(operation: PatchOperation): PatchOperation {
  if (operation.kind !== 'create-table') return operation;
  const columns = operation.table.columns.map((column) => ({ ...column, tones: [] }));
  return { ...operation, table: { ...operation.table, columns } };
}

/** Formulas stand in their cells and are never worked out: what a message carries stays the same. */
function stopCalculating({ api }: ExcelFixture): void {
  const formulas: unknown = Object.getPrototypeOf(api.getFormula());
  if (typeof formulas !== 'object' || formulas === null) throw new Error('Univer has no formulas.');
  Reflect.set(formulas, 'executeCalculation', () => undefined);
  Reflect.set(formulas, 'onCalculationResultApplied', () => Promise.resolve());
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id.includes('formula-calculation-start')) event.cancel = true;
  });
}

async function measure(keyResults: number): Promise<HostRun> {
  const fixture = makeExcelFixture();
  const { host } = fixture;
  const useCases = createUseCases(host, clock);
  const weights = weigh(fixture);
  const cost = async (work: () => Promise<unknown>): Promise<Exchange> => {
    // What the command before set going is no part of this one.
    await fixture.standIn.settle();
    const before = { messages: fixture.messages, ...weights, cpu: process.cpuUsage() };
    await work();
    return {
      messages: fixture.messages - before.messages,
      asked: weights.asked - before.asked,
      answered: weights.answered - before.answered,
      cpu: process.cpuUsage(before.cpu).user / 1000,
    };
  };
  const large = keyResults >= LARGE;
  if (large) stopCalculating(fixture);
  const all = benchRows(keyResults, 'en');
  const rows = keyResults >= HUGE ? { ...all, actions: [], checkIns: [] } : all;
  const operations = workbookOperations(rows, 'en');
  const commands: Partial<Record<Command, Exchange>> = {};
  commands.build = await cost(() => host.apply({ operations: large ? operations.map(withoutTones) : operations }));
  commands.open = await cost(() => useCases.open());
  commands.read = await cost(() => host.read(READ_ALL));
  commands.validate = await cost(() => useCases.validate());
  commands.validateAgain = await cost(() => useCases.validate());
  await fixture.outside.overwrite('tblKeyResults', 3, 'Score', 0.9);
  commands.score = await cost(() => useCases.calculateScores());
  const { workbook } = await validateWorkbook(host, clock);
  const { keyResults: listed } = workbook.okrs;
  const row = listed[1]?.ref;
  if (row === undefined) throw new Error('There is no key result to edit.');
  commands.edit = await cost(() => editRows(host, workbook, [{ kind: 'set', row, values: { current: 2 } }]));
  const readings = listed.map(({ ref, current, confidence, lastCheckIn }, index) => ({
    row: ref,
    seen: { current, confidence, lastCheckIn },
    value: index + 1,
    confidence: 7,
    note: 'As planned',
  }));
  commands.checkIn = await cost(() => useCases.saveCheckIns({ readings, by: 'Ada', when: null }));
  commands.summary = await cost(() => useCases.refreshSummary());
  const after = await validateWorkbook(host, clock);
  const review = quarterReview(after.workbook.okrs, BENCH_DAY);
  if (review === null) throw new Error('There is no quarter to close.');
  commands.close = await cost(() => useCases.closeQuarter(suggestedRequest(review)));
  await fixture.close();
  return {
    keyResults,
    rows: Object.values(rows).reduce((sum, table) => sum + table.length, 0),
    spared: [
      ...(large ? (['colours', 'calculation'] as const) : []),
      ...(keyResults >= HUGE ? (['actions'] as const) : []),
    ],
    commands: commands as Record<Command, Exchange>,
  };
}

void measure(Number(process.argv[2])).then((run) => process.stdout.write(JSON.stringify(run)));
