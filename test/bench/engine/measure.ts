/**
 * What the engine costs, in a process of its own: `node measure.js SIZES LANGUAGES` prints one JSON. Bundled by `run.mjs` with the same
 * compiler as what ships; run with `--expose-gc`.
 */
import process from 'node:process';
import { analyseText } from '../../../src/core/language/analyse';
import { isLanguage, type Language } from '../../../src/core/model/language';
import { runRules } from '../../../src/core/rules/run';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { decodeWorkbook } from '../../../src/core/workbook/decode';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../support/snapshot';
import { BENCH_DAY, benchRows } from '../workload/rows';
import type { EngineFigures, EngineRun, Cost } from './figures';

const STEPS = ['decode', 'validate', 'score', 'validateAndScore'] as const;

/** Milliseconds of processor time in user mode of this process, its helper threads included: what other programs do counts little. */
function processorTime(): number {
  return process.cpuUsage().user / 1000;
}

function timed(work: () => void): Cost {
  const [before, clock] = [processorTime(), performance.now()];
  work();
  return { cpu: processorTime() - before, wall: performance.now() - clock };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

const medianOf = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  wall: median(costs.map(({ wall }) => wall)),
});

/** Every step on the same snapshot. Texts are read anew each time: no memory between runs helps. */
function stepsOn(snapshot: WorkbookSnapshot): Readonly<Record<(typeof STEPS)[number], () => void>> {
  const workbook = decodeWorkbook(snapshot);
  const scores = scoreWorkbook(workbook.okrs, BENCH_DAY);
  const validate = (): void => void runRules(workbook, { today: BENCH_DAY, scores, analyse: analyseText });
  const score = (): void => void scoreWorkbook(workbook.okrs, BENCH_DAY);
  return {
    decode: () => void decodeWorkbook(snapshot),
    validate,
    score,
    validateAndScore: () => {
      const fresh = scoreWorkbook(workbook.okrs, BENCH_DAY);
      runRules(workbook, { today: BENCH_DAY, scores: fresh, analyse: analyseText });
    },
  };
}

function measure(keyResults: number, language: Language, rounds: number): EngineRun {
  const snapshot = snapshotOf(benchRows(keyResults, language), language);
  const workbook = decodeWorkbook(snapshot);
  const { objectives, actions, checkIns } = workbook.okrs;
  const scores = scoreWorkbook(workbook.okrs, BENCH_DAY);
  const findings = runRules(workbook, { today: BENCH_DAY, scores, analyse: analyseText }).length;
  const work = stepsOn(snapshot);
  const costs = Object.fromEntries(
    STEPS.map((step) => {
      globalThis.gc?.();
      return [step, medianOf(Array.from({ length: rounds }, () => timed(work[step])))];
    }),
  ) as Record<(typeof STEPS)[number], Cost>;
  return {
    language,
    keyResults,
    objectives: objectives.length,
    actions: actions.length,
    checkIns: checkIns.length,
    findings,
    rounds,
    ...costs,
  };
}

function firstTime(keyResults: number, language: Language): Cost {
  const snapshot = snapshotOf(benchRows(keyResults, language), language);
  const workbook = decodeWorkbook(snapshot);
  return timed(() => {
    const scores = scoreWorkbook(workbook.okrs, BENCH_DAY);
    runRules(workbook, { today: BENCH_DAY, scores, analyse: analyseText });
  });
}

/** Bytes on the heap that a workbook and its findings keep alive, and the most that the process ever held. */
function memory(keyResults: number, language: Language): EngineFigures['memory'] {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const snapshot = snapshotOf(benchRows(keyResults, language), language);
  const workbook = decodeWorkbook(snapshot);
  const scores = scoreWorkbook(workbook.okrs, BENCH_DAY);
  const findings = runRules(workbook, { today: BENCH_DAY, scores, analyse: analyseText });
  globalThis.gc?.();
  const after = process.memoryUsage().heapUsed;
  // Everything is still in use here, so that nothing of it is cleared away before it was counted.
  const kept = [snapshot.tables.length, workbook.okrs.keyResults.length, scores.keyResults.length, findings.length];
  if (kept.some((count) => count === 0)) throw new Error('Nothing was measured.');
  return { keyResults, heapKept: after - before, peakResident: process.resourceUsage().maxRSS * 1024 };
}

const [sizes = '', languages = '', rounds = '5', onlyMemory = ''] = process.argv.slice(2);
const counts = sizes.split(',').map(Number);
const wanted = languages.split(',').filter(isLanguage);
const [firstLanguage = 'en'] = wanted;
const largest = Math.max(...counts);

const figures: EngineFigures =
  onlyMemory === 'memory'
    ? { first: { cpu: 0, wall: 0 }, runs: [], memory: memory(largest, firstLanguage) }
    : {
        first: firstTime(1000, firstLanguage),
        runs: wanted.flatMap((language) => counts.map((count) => measure(count, language, Number(rounds)))),
        memory: null,
      };
process.stdout.write(JSON.stringify(figures));
