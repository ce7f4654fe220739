import type { Finding } from '../../../../src/core/model/finding';
import type { DecodedWorkbook } from '../../../../src/core/workbook/decoded';

/** One finding of each sort, on the rows of a sample workbook. */
export function someFindings({ okrs }: DecodedWorkbook): readonly Finding[] {
  const [objective] = okrs.objectives;
  const [first, second] = okrs.keyResults;
  if (!objective || !first || !second) throw new Error('The sample has lost its rows.');
  const set = (value: string, row: typeof first.ref) => [{ kind: 'set' as const, row, column: 'text', value }];
  return [
    { rule: 'objective-count', severity: 'info', place: { row: null, column: null }, data: {}, suggestions: [] },
    {
      rule: 'key-result-percentage',
      severity: 'warning',
      place: { row: first.ref, column: 'text' },
      data: {},
      suggestions: [
        {
          label: 'count',
          preview: 'Increase demo requests from __ to __',
          fillIn: true,
          edits: set('Increase demo requests from __ to __', first.ref),
        },
      ],
    },
    {
      rule: 'key-result-without-owner',
      severity: 'error',
      place: { row: second.ref, column: 'owner' },
      data: {},
      suggestions: [],
    },
    {
      rule: 'objective-with-target',
      severity: 'error',
      place: { row: objective.ref, column: 'text' },
      data: {},
      suggestions: [
        {
          label: 'without',
          preview: 'Win more demand',
          fillIn: false,
          edits: set('Win more demand', objective.ref),
        },
      ],
    },
  ];
}
