import type { ChoiceCell } from '../../model/cells';
import type { RowRef } from '../../model/okrs';
import { columnSchema } from '../../workbook/schema';
import { defineRule, type Fault } from '../rule';
import { choiceName } from '../shared/names';
import type { TableKey } from '../../model/okrs';
import type { Language } from '../../model/language';

type Data = {
  readonly table: TableKey;
  readonly column: string;
  readonly text: string;
  /** The choice as which the cell counts meanwhile; null for a column that may be blank. */
  readonly countsAs: string | null;
};

type Cell = ChoiceCell<string> | { readonly kind: 'none' } | { readonly kind: 'default' };

function inCell(language: Language, ref: RowRef, column: string, cell: Cell): readonly Fault<Data, 'translate'>[] {
  if (cell.kind !== 'unknown') return [];
  const { text, reading, value } = cell;
  return [
    {
      row: ref,
      column,
      data: { table: ref.table, column, text, countsAs: value },
      suggestions:
        reading === null
          ? []
          : [
              {
                label: 'translate' as const,
                preview: choiceName(ref.table, column, reading, language),
                fillIn: false,
                edits: [{ kind: 'set', row: ref, column, value: reading } as const],
              },
            ],
    },
  ];
}

/** How a choice reads to the user; the list of choices follows the column's schema. */
function allChoices(table: TableKey, column: string, language: Language): readonly string[] {
  return Object.values(columnSchema(table, column).choices ?? {}).map((names) => names[language]);
}

export const unknownChoice = defineRule<Data, 'translate'>({
  id: 'unknown-choice',
  on: 'workbook',
  severity: 'warning',
  column: null,
  check: ({ workbook: { okrs, language } }) => [
    ...okrs.objectives.flatMap(({ ref, ambition, state }) => [
      ...inCell(language, ref, 'ambition', ambition),
      ...inCell(language, ref, 'state', state),
    ]),
    ...okrs.keyResults.flatMap(({ ref, measure, indicator }) => [
      ...inCell(language, ref, 'measure', measure),
      ...inCell(language, ref, 'indicator', indicator),
    ]),
    ...okrs.actions.flatMap(({ ref, state }) => inCell(language, ref, 'state', state)),
    ...okrs.ruleSettings.flatMap(({ ref, severity }) => inCell(language, ref, 'severity', severity)),
  ],
  messages: {
    en: {
      title: 'A value that the list does not have',
      what: ({ table, column, text }, say) =>
        `${say.quote(text)} is not in the list of the column ${say.header(table, column)}.`,
      why: ({ table, column, countsAs }, say) =>
        countsAs === null
          ? 'It counts as if nothing were there.'
          : `Until it is mended, it counts as ${say.choice(table, column, countsAs)}.`,
      how: ({ table, column }, say) =>
        `Choose one of ${say.list(allChoices(table, column, say.language).map(say.quote))}.`,
      suggestions: { translate: 'Use the word of the list' },
    },
    fr: {
      title: 'Une valeur absente de la liste',
      what: ({ table, column, text }, say) =>
        `${say.quote(text)} n’est pas une valeur de la colonne ${say.header(table, column)}.`,
      why: ({ table, column, countsAs }, say) =>
        countsAs === null
          ? 'La cellule compte comme si elle était vide.'
          : `En attendant, elle compte comme ${say.choice(table, column, countsAs)}.`,
      how: ({ table, column }, say) =>
        `Choisissez parmi ${say.list(allChoices(table, column, say.language).map(say.quote))}.`,
      suggestions: { translate: 'Prendre le mot de la liste' },
    },
    it: {
      title: 'Un valore che non è nell’elenco',
      what: ({ table, column, text }, say) =>
        `${say.quote(text)} non è un valore della colonna ${say.header(table, column)}.`,
      why: ({ table, column, countsAs }, say) =>
        countsAs === null
          ? 'La cella conta come se fosse vuota.'
          : `Intanto conta come ${say.choice(table, column, countsAs)}.`,
      how: ({ table, column }, say) =>
        `Scegli tra ${say.list(allChoices(table, column, say.language).map(say.quote))}.`,
      suggestions: { translate: 'Usa la parola dell’elenco' },
    },
    pl: {
      title: 'Wartość spoza listy',
      what: ({ table, column, text }, say) =>
        `W kolumnie ${say.header(table, column)} nie ma wartości ${say.quote(text)}.`,
      why: ({ table, column, countsAs }, say) =>
        countsAs === null
          ? 'Komórka liczy się jak pusta.'
          : `Na razie liczy się jako ${say.choice(table, column, countsAs)}.`,
      how: ({ table, column }, say) =>
        `Wybierz jedną z wartości: ${allChoices(table, column, say.language).map(say.quote).join(', ')}.`,
      suggestions: { translate: 'Użyj słowa z listy' },
    },
  },
  examples: {
    bad: [
      { objectives: { O1: { stateText: { text: 'Ongoing', reading: null } } } },
      { objectives: { O1: { stateText: { text: 'Wstrzymany', reading: 'paused' } } } },
    ],
  },
});
