import { defineRule } from '../rule';

type Data = {
  /** As written, null when blank. */
  readonly id: string | null;
};

export const actionWithoutKeyResult = defineRule<Data>({
  id: 'action-without-key-result',
  on: 'action',
  severity: 'warning',
  column: 'keyResult',
  check: ({ row, facts }) => (facts.keyResultOf(row) === null ? [{ data: { id: row.keyResult?.trim() || null } }] : []),
  messages: {
    en: {
      title: 'Action without a key result',
      what: ({ id }, say) =>
        id === null ? 'This action serves no key result.' : `There is no key result ${say.quote(id)}.`,
      why: 'Work that moves no key result takes time from work that does.',
      how: (_, say) =>
        `Choose the key result it helps in ${say.column('actions', 'keyResult')}; if there is none, move it to ${say.sheet('notNow')}.`,
    },
    fr: {
      title: 'Action sans résultat clé',
      what: ({ id }, say) =>
        id === null ? 'Cette action ne sert aucun résultat clé.' : `Le résultat clé ${say.quote(id)} n’existe pas.`,
      why: 'Le travail qui ne fait avancer aucun résultat clé prend du temps à celui qui le fait.',
      how: (_, say) =>
        `Choisissez le résultat clé qu’elle sert dans ${say.column('actions', 'keyResult')} ; s’il n’y en a pas, rangez-la dans ${say.sheet('notNow')}.`,
    },
    it: {
      title: 'Azione senza risultato chiave',
      what: ({ id }, say) =>
        id === null
          ? 'Questa azione non serve nessun risultato chiave.'
          : `Il risultato chiave ${say.quote(id)} non esiste.`,
      why: 'Il lavoro che non muove nessun risultato chiave toglie tempo a quello che lo fa.',
      how: (_, say) =>
        `Scegli il risultato chiave che aiuta nella colonna ${say.column('actions', 'keyResult')}; se non c’è, sposta l’azione in ${say.sheet('notNow')}.`,
    },
    pl: {
      title: 'Działanie bez kluczowego rezultatu',
      what: ({ id }, say) =>
        id === null
          ? 'To działanie nie służy żadnemu kluczowemu rezultatowi.'
          : `Nie ma kluczowego rezultatu ${say.quote(id)}.`,
      why: 'Praca, która nie posuwa naprzód żadnego kluczowego rezultatu, zabiera czas tej, która to robi.',
      how: (_, say) =>
        `Wybierz w kolumnie ${say.column('actions', 'keyResult')} rezultat, któremu pomaga; jeśli takiego nie ma, przenieś działanie do ${say.sheet('notNow')}.`,
    },
  },
  examples: {
    bad: [{ actions: { 'O1.KR1.A1': { keyResult: null } } }, { actions: { 'O1.KR1.A1': { keyResult: 'O1.KR77' } } }],
    good: [{ actions: { 'O1.KR1.A1': { keyResult: 'O1.KR77', state: 'dropped' } } }],
  },
});
