import type { Okrs, RowRef, TableKey } from '../../model/okrs';
import { defineRule } from '../rule';
import { columnName } from '../shared/names';

type Data = { readonly table: TableKey; readonly column: string; readonly rows: number };

function refAt({ objectives, keyResults, actions }: Okrs, table: TableKey, index: number): RowRef {
  const row = [...objectives, ...keyResults, ...actions].find(({ ref }) => ref.table === table && ref.index === index);
  return row?.ref ?? { table, index, id: null };
}

export const formulaOverwritten = defineRule<Data, 'restore'>({
  id: 'formula-overwritten',
  on: 'workbook',
  severity: 'warning',
  column: null,
  check: ({ workbook }) =>
    workbook.problems.flatMap((problem) => {
      if (problem.kind !== 'overwritten-formula') return [];
      const { table, column, rows } = problem;
      const [index] = rows;
      return [
        {
          // Points at the first overwritten cell, so that "Go to cell" shows one.
          row: index === undefined ? null : refAt(workbook.okrs, table, index),
          column,
          data: { table, column, rows: rows.length },
          suggestions: [
            {
              label: 'restore' as const,
              preview: columnName(table, column, workbook.language),
              fillIn: false,
              edits: [{ kind: 'restore-column', table, column } as const],
            },
          ],
        },
      ];
    }),
  messages: {
    en: {
      title: 'A formula was overwritten',
      what: ({ table, column, rows }, say) =>
        `In the column ${say.header(table, column)}, ${say.count(rows, { one: 'cell holds a typed value', other: 'cells hold a typed value' })} instead of the formula.`,
      why: 'A typed value stands still: it will be wrong as soon as something changes.',
      how: (_, say) =>
        `Put the formula back. A judgement of your own belongs in ${say.column('keyResults', 'finalGrade')}.`,
      suggestions: { restore: 'Put the formula back in the whole column' },
    },
    fr: {
      title: 'Une formule a été écrasée',
      what: ({ table, column, rows }, say) =>
        `Dans la colonne ${say.header(table, column)}, ${say.count(rows, { one: 'cellule contient une valeur saisie', other: 'cellules contiennent une valeur saisie' })} au lieu de la formule.`,
      why: 'Une valeur saisie ne bouge plus : elle sera fausse au premier changement.',
      how: (_, say) =>
        `Remettez la formule. Votre propre jugement va dans la colonne ${say.column('keyResults', 'finalGrade')}.`,
      suggestions: { restore: 'Remettre la formule dans toute la colonne' },
    },
    it: {
      title: 'Una formula è stata sovrascritta',
      what: ({ table, column, rows }, say) =>
        `Nella colonna ${say.header(table, column)}, ${say.count(rows, { one: 'cella contiene un valore digitato', other: 'celle contengono un valore digitato' })} al posto della formula.`,
      why: 'Un valore digitato resta fermo: al primo cambiamento sarà sbagliato.',
      how: (_, say) =>
        `Rimetti la formula. Un tuo giudizio va nella colonna ${say.column('keyResults', 'finalGrade')}.`,
      suggestions: { restore: 'Rimetti la formula in tutta la colonna' },
    },
    pl: {
      title: 'Formuła została nadpisana',
      what: ({ table, column, rows }, say) =>
        `W kolumnie ${say.header(table, column)} zamiast formuły ${say.count(rows, {
          one: 'komórka zawiera wpisaną wartość',
          few: 'komórki zawierają wpisaną wartość',
          many: 'komórek zawiera wpisaną wartość',
          other: 'komórki zawiera wpisaną wartość',
        })}.`,
      why: 'Wpisana wartość stoi w miejscu: przy pierwszej zmianie będzie błędna.',
      how: (_, say) => `Przywróć formułę. Własną ocenę wpisz w kolumnie ${say.column('keyResults', 'finalGrade')}.`,
      suggestions: { restore: 'Przywróć formułę w całej kolumnie' },
    },
  },
  examples: {
    bad: [
      { problems: [{ kind: 'overwritten-formula', table: 'keyResults', column: 'score', rows: [0] }] },
      { problems: [{ kind: 'overwritten-formula', table: 'objectives', column: 'score', rows: [0, 1, 2] }] },
    ],
  },
});
