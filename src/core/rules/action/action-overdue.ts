import { dayOf, type Day } from '../../model/cells';
import { defineRule } from '../rule';

type Data = { readonly due: Day; readonly days: number };

export const actionOverdue = defineRule<Data>({
  id: 'action-overdue',
  on: 'action',
  severity: 'warning',
  column: 'due',
  check: ({ row, facts }) => {
    const due = dayOf(row.due);
    const days = due === null ? 0 : Math.floor(facts.today) - Math.floor(due);
    return due !== null && days > 0 && row.state.value !== 'done' ? [{ data: { due, days } }] : [];
  },
  messages: {
    en: {
      title: 'Action past its date',
      what: ({ due, days }, say) =>
        `It was due on ${say.date(due)}, ${say.count(days, { one: 'day', other: 'days' })} ago, and is not done.`,
      why: 'A late step quietly makes its key result late too.',
      how: (_, say) => `If it is done, say so in ${say.column('actions', 'state')}. If not, set a new date or drop it.`,
    },
    fr: {
      title: 'Action en retard',
      what: ({ due, days }, say) =>
        `L’échéance était le ${say.date(due)}, il y a ${say.count(days, { one: 'jour', other: 'jours' })}, et l’action n’est pas faite.`,
      why: 'Une étape en retard met discrètement son résultat clé en retard.',
      how: (_, say) =>
        `Si elle est faite, indiquez-le dans la colonne ${say.column('actions', 'state')}. Sinon, fixez une nouvelle date ou abandonnez-la.`,
    },
    it: {
      title: 'Azione oltre la scadenza',
      what: ({ due, days }, say) =>
        `La scadenza (${say.date(due)}) è passata da ${say.count(days, { one: 'giorno', other: 'giorni' })} e l’azione non è fatta.`,
      why: 'Un passo in ritardo porta in ritardo, in silenzio, anche il suo risultato chiave.',
      how: (_, say) =>
        `Se è fatta, indicalo nella colonna ${say.column('actions', 'state')}. Altrimenti fissa una nuova data o lasciala cadere.`,
    },
    pl: {
      title: 'Działanie po terminie',
      what: ({ due, days }, say) =>
        `Termin minął ${say.date(due)}, czyli ${say.count(days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })} temu, a działanie nie jest zrobione.`,
      why: 'Spóźniony krok po cichu opóźnia też swój kluczowy rezultat.',
      how: (_, say) =>
        `Jeśli jest zrobione, zaznacz to w kolumnie ${say.column('actions', 'state')}. Jeśli nie, wyznacz nową datę albo z niego zrezygnuj.`,
    },
  },
  examples: {
    bad: [{ actions: { 'O1.KR1.A1': { due: '2027-01-17' } } }],
    good: [
      { actions: { 'O1.KR1.A1': { due: '2027-01-18' } } },
      { actions: { 'O1.KR1.A1': { due: '2027-01-10', state: 'done' } } },
      { actions: { 'O1.KR1.A1': { due: '2027-01-10', state: 'dropped' } } },
      { keyResults: { 'O1.KR1': { weight: 0 } }, actions: { 'O1.KR1.A1': { due: '2027-01-10' } } },
    ],
  },
});
