import type { RowValues, WorkbookRows } from '../../src/core/workbook/encode';
import { FIRST_DAY } from './hard-rows';

const LONG = ' across every region, channel and product line that we serve today, and tomorrow as well';
const OWNERS = ['Ada Lovelace', 'Grace Hopper', 'Bartholomew Featherstonehaugh-Cholmondeley'] as const;

/** A plan of that many objectives, some with long titles, each with two to six key results and weekly check-ins. */
export function manyObjectives(count: number, { checkIns = true } = {}): Partial<WorkbookRows> {
  const objectives = Array.from({ length: count }, (_, index) => ({
    id: `O${index + 1}`,
    text: `Become the most trusted partner number ${index + 1}${index % 3 === 1 ? LONG : ''}`,
    owner: OWNERS[index % 3] ?? '',
    state: 'active',
  }));
  const keyResults = objectives.flatMap(({ id }, index) =>
    Array.from({ length: 2 + (index % 5) }, (_, place): RowValues<'keyResults'> => ({
      id: `${id}.KR${place + 1}`,
      objective: id,
      text: `Win ${10 * (place + 1)} reference customers in segment ${place + 1}${index % 3 === 1 ? LONG : ''}`,
      owner: OWNERS[place % 3] ?? '',
      start: 0,
      target: 10,
      current: checkIns ? (index * (place + 1)) % 11 : null,
      weight: place === 1 ? 2 : null,
    })),
  );
  return {
    objectives,
    keyResults,
    checkIns: checkIns ? keyResults.flatMap((row, index) => weekly(row.id ?? null, index)) : [],
    notNow: [{ date: FIRST_DAY, request: 'A podcast', whyNotNow: 'Nobody to host it' }],
  };
}

/** A reading a week, some weeks left out. */
function weekly(keyResult: string | number | boolean | null, index: number): readonly RowValues<'checkIns'>[] {
  return Array.from({ length: 12 }, (_, week) => 3 + 7 * week)
    .filter((day) => (day + index) % 3 > 0)
    .map((day) => ({
      when: FIRST_DAY + day,
      keyResult,
      value: 1,
      scoreThen: Math.min(1, (day / 90) * (0.3 + (index % 7) / 7)),
    }));
}
