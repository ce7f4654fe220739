import type { Objective } from '../../../src/core/model/okrs';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';
import { cascadeOf } from '../../../src/core/rules/shared/cascade';

/** Objectives O1 to O3 with these texts in Supports. */
function objectives(...supports: readonly string[]): readonly Objective[] {
  const [first] = sampleWorkbook({}, 'en').okrs.objectives;
  if (!first) throw new Error('the sample has no objective');
  return supports.map((text, index) => ({
    ...first,
    id: `O${index + 1}`,
    ref: { ...first.ref, index },
    supports: text,
  }));
}

it.each([
  ['O2', ['O2']],
  [' o2 ', ['O2']],
  ['O2: Win the mid-market', ['O2']],
  ['O2 – Win the mid-market', ['O2']],
  ['O2 (mid-market)', ['O2']],
  ['O2 - Win', ['O2']],
  ['O3; O2', ['O3', 'O2']],
  ['Revenue, O2, O2', ['O2']],
  ['O2\nO3: more', ['O2', 'O3']],
  ['', []],
  ['Revenue', []],
  ['O22', []],
  ['O2 visas in Oregon', []],
  ['NO2', []],
  ['O9', []],
])('%j names %j', (supports, ids) => {
  const rows = objectives(supports, '', '');
  const [first] = rows;
  expect(
    first &&
      cascadeOf(rows)
        .supportedOf(first)
        .map(({ id }) => id),
  ).toEqual(ids);
});

it('knows who supports an objective, in the order of the sheet', () => {
  const rows = objectives('O3', 'Revenue; O3', '');
  const last = rows[2];
  expect(
    last &&
      cascadeOf(rows)
        .supportersOf(last)
        .map(({ id }) => id),
  ).toEqual(['O1', 'O2']);
});

it('of an id that stands there twice means the first', () => {
  const [one, two, three] = objectives('O2', '', '');
  const twins = [one, two, three && { ...three, id: 'o2' }].filter((row) => row !== undefined);
  expect(twins[0] && cascadeOf(twins).supportedOf(twins[0])).toEqual([two]);
});
