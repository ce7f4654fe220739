import type { Suggestion } from '../../../src/core/model/finding';
import { filledIn, firstBlank, isOpen, openCells } from '../../../src/taskpane/check/fill-in';

const row = { table: 'keyResults', index: 0, id: 'O1.KR1' } as const;

const twoTexts: Suggestion = {
  label: 'move',
  preview: 'Win more demand + Increase demand from __ to __',
  fillIn: true,
  edits: [
    { kind: 'set', row: { ...row, table: 'objectives' }, column: 'text', value: 'Win more demand' },
    { kind: 'append', table: 'keyResults', values: { objective: 'O1', text: 'Increase demand from __ to __' } },
  ],
};

it('opens every cell that has blanks, and no other', () => {
  expect(openCells(twoTexts)).toEqual([
    { edit: 1, table: 'keyResults', column: 'text', text: 'Increase demand from __ to __' },
  ]);
});

it('writes the completed text and leaves the other edits as they were', () => {
  const filled = filledIn(twoTexts, openCells(twoTexts), [' Increase demand from 20 to 30 ']);
  expect(filled.edits[0]).toEqual(twoTexts.edits[0]);
  expect(filled.edits[1]).toEqual({
    kind: 'append',
    table: 'keyResults',
    values: { objective: 'O1', text: 'Increase demand from 20 to 30' },
  });
});

it('asks for the definition of a term that goes into the glossary', () => {
  const define: Suggestion = {
    label: 'define',
    preview: 'MQL',
    fillIn: true,
    edits: [{ kind: 'append', table: 'glossary', values: { term: 'MQL' } }],
  };
  const cells = openCells(define);
  expect(cells).toEqual([{ edit: 0, table: 'glossary', column: 'definition', text: '' }]);
  expect(filledIn(define, cells, ['A lead that asked for a price']).edits).toEqual([
    { kind: 'append', table: 'glossary', values: { term: 'MQL', definition: 'A lead that asked for a price' } },
  ]);
});

it('opens nothing of a suggestion that is complete', () => {
  expect(openCells({ ...twoTexts, fillIn: false })).toEqual([]);
});

it('takes a text for open while it has a blank or nothing', () => {
  expect(['from __ to 30', '  ', 'from 20 to 30'].map(isOpen)).toEqual([true, true, false]);
  expect(firstBlank('from __ to ___')).toEqual({ start: 5, end: 7 });
});
