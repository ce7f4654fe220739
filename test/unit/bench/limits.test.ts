import { analyseText } from '../../../src/core/language/analyse';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import type { Okrs } from '../../../src/core/model/okrs';
import { runRules } from '../../../src/core/rules/run';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import { decodeWorkbook } from '../../../src/core/workbook/decode';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';
import { BENCH_DAY, benchRows } from '../../bench/workload/rows';
import { snapshotOf } from '../../support/snapshot';

/**
 * What the bench measures in milliseconds is guarded here by counting, which is the same on every machine. Messages per command are
 * counted in test/contract/use-cases/round-trips.test.ts, and the size of the pane in test/e2e/first-paint.test.ts.
 */
const FEW = 100;
const MANY = 1000;
/** Ten times the rows may take so many times the work. A step that looks at every row for each row takes a hundred times. */
const MOST_GROWTH = 12;

const workbookOf = (keyResults: number, language: Language = 'en'): DecodedWorkbook =>
  decodeWorkbook(snapshotOf(benchRows(keyResults, language), language));

/** The same workbook, whose rows count how often anything looks at one of their cells. */
function watched(workbook: DecodedWorkbook): { readonly workbook: DecodedWorkbook; readonly looks: () => number } {
  let looks = 0;
  const watch = <T extends object>(rows: readonly T[]): readonly T[] =>
    rows.map(
      (row) =>
        new Proxy(row, {
          get: (target, property): unknown => {
            looks += 1;
            return Reflect.get(target, property);
          },
        }),
    );
  const { okrs } = workbook;
  const counted: Okrs = {
    ...okrs,
    objectives: watch(okrs.objectives),
    keyResults: watch(okrs.keyResults),
    actions: watch(okrs.actions),
    checkIns: watch(okrs.checkIns),
  };
  return { workbook: { ...workbook, okrs: counted }, looks: () => looks };
}

function looksTo(work: (workbook: DecodedWorkbook) => void, keyResults: number): number {
  const { workbook, looks } = watched(workbookOf(keyResults));
  work(workbook);
  return looks();
}

const score = ({ okrs }: DecodedWorkbook): void => void scoreWorkbook(okrs, BENCH_DAY);
const validate = (workbook: DecodedWorkbook): void => {
  const scores = scoreWorkbook(workbook.okrs, BENCH_DAY);
  runRules(workbook, { today: BENCH_DAY, scores, analyse: analyseText });
};

describe('ten times the rows', () => {
  test.each([
    ['scoring', score],
    ['validating', validate],
  ])('take %s at most twelve times as many looks at cells', (_, work) => {
    const few = looksTo(work, FEW);
    expect(few).toBeGreaterThan(FEW);
    expect(looksTo(work, MANY) / few).toBeLessThan(MOST_GROWTH);
  });
});

describe('the workload of the bench', () => {
  test.each(LANGUAGES)('in %s holds as many key results as asked for, and no text twice', (language) => {
    const { keyResults, objectives, actions } = workbookOf(MANY, language).okrs;
    expect(keyResults).toHaveLength(MANY);
    for (const rows of [objectives, keyResults, actions]) {
      expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    }
  });

  test.each(LANGUAGES)('in %s is mostly good and partly spoilt, as real workbooks are', (language) => {
    const workbook = workbookOf(MANY, language);
    const scores = scoreWorkbook(workbook.okrs, BENCH_DAY);
    const findings = runRules(workbook, { today: BENCH_DAY, scores, analyse: analyseText });
    const rules = new Set(findings.map(({ rule }) => rule));
    expect(findings.some(({ suggestions }) => suggestions.length > 0)).toBe(true);
    expect(rules.size).toBeGreaterThan(8);
    expect(findings.length).toBeGreaterThan(MANY / 5);
    expect(findings.length).toBeLessThan(MANY * 2);
  });
});

test('validating reads each text once, however many rules ask for it', () => {
  const workbook = workbookOf(FEW);
  const { objectives, keyResults, actions } = workbook.okrs;
  let readings = 0;
  runRules(workbook, {
    today: BENCH_DAY,
    scores: scoreWorkbook(workbook.okrs, BENCH_DAY),
    analyse: (text, type, language) => {
      readings += 1;
      return analyseText(text, type, language);
    },
  });
  expect(readings).toBeLessThanOrEqual(objectives.length + keyResults.length + actions.length);
});
