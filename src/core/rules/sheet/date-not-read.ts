import type { DateCell } from '../../model/cells';
import type { RowRef } from '../../model/okrs';
import type { Facts } from '../facts';
import { defineRule, type Fault } from '../rule';
import { suggestCells } from '../shared/suggest';

type Data = { readonly text: string };

function inCell(facts: Facts, row: RowRef, column: string, cell: DateCell): readonly Fault<Data, 'as-date'>[] {
  if (cell.kind !== 'unreadable') return [];
  const { text, reading } = cell;
  const suggestions =
    reading === null
      ? []
      : [suggestCells('as-date' as const, row, facts.workbook.language, [{ column, day: reading }])];
  return [{ row, column, data: { text }, suggestions }];
}

/** Dates of actions and check-ins; a key result's due date has a rule of its own. */
export const dateNotRead = defineRule<Data, 'as-date'>({
  id: 'date-not-read',
  on: 'workbook',
  severity: 'warning',
  column: null,
  check: (facts) => [
    ...facts.actions.flatMap((row) => inCell(facts, row.ref, 'due', row.due)),
    ...facts.workbook.okrs.checkIns.flatMap((row) => inCell(facts, row.ref, 'when', row.when)),
  ],
  messages: {
    en: {
      title: 'A date that cannot be read',
      what: ({ text }, say) => `${say.quote(text)} is not stored as a date.`,
      why: 'A date kept as text is never late and never sorted: it counts as blank.',
      how: 'Type it again as a date, such as 2027-03-31.',
      suggestions: { 'as-date': 'Store it as a date' },
    },
    fr: {
      title: 'Une date illisible',
      what: ({ text }, say) => `${say.quote(text)} n’est pas enregistré comme une date.`,
      why: 'Une date gardée comme texte n’est jamais en retard ni triée : elle compte pour vide.',
      how: 'Saisissez-la de nouveau comme une date, par exemple 2027-03-31.',
      suggestions: { 'as-date': 'L’enregistrer comme date' },
    },
    it: {
      title: 'Una data che non si legge',
      what: ({ text }, say) => `${say.quote(text)} non è salvato come data.`,
      why: 'Una data tenuta come testo non è mai in ritardo e non si ordina: conta come vuota.',
      how: 'Scrivila di nuovo come data, per esempio 2027-03-31.',
      suggestions: { 'as-date': 'Salvala come data' },
    },
    pl: {
      title: 'Data, której nie da się odczytać',
      what: ({ text }, say) => `${say.quote(text)} nie jest zapisane jako data.`,
      why: 'Data zapisana jako tekst nigdy się nie spóźnia i nie da się jej sortować: liczy się jak pusta.',
      how: 'Wpisz ją jeszcze raz jako datę, np. 2027-03-31.',
      suggestions: { 'as-date': 'Zapisz jako datę' },
    },
  },
  examples: {
    bad: [{ actions: { 'O1.KR1.A1': { due: 'mid-February' } } }],
    good: [{ actions: { 'O1.KR1.A1': { due: null } } }],
  },
});
