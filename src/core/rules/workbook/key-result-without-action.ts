import { defineRule, faultIf } from '../rule';

export const keyResultWithoutAction = defineRule({
  id: 'key-result-without-action',
  on: 'key-result',
  severity: 'info',
  column: 'text',
  check: ({ row, facts }) => faultIf(row.id !== null && facts.actionsOf(row).length === 0),
  messages: {
    en: {
      title: 'Key result without actions',
      what: 'Nobody has said yet how to reach this key result.',
      why: 'A target without a first step tends to be remembered in the last week.',
      how: 'Add one or two actions, each with an owner and a date.',
    },
    fr: {
      title: 'Résultat clé sans action',
      what: 'Personne n’a encore dit comment atteindre ce résultat clé.',
      why: 'Une cible sans première étape ne revient en mémoire que la dernière semaine.',
      how: 'Ajoutez une ou deux actions, chacune avec un responsable et une date.',
    },
    it: {
      title: 'Risultato chiave senza azioni',
      what: 'Nessuno ha ancora detto come raggiungere questo risultato chiave.',
      why: 'Un traguardo senza un primo passo torna in mente solo l’ultima settimana.',
      how: 'Aggiungi una o due azioni, ognuna con un responsabile e una data.',
    },
    pl: {
      title: 'Kluczowy rezultat bez działań',
      what: 'Nikt jeszcze nie zapisał, jak osiągnąć ten kluczowy rezultat.',
      why: 'O liczbie bez pierwszego kroku przypominamy sobie zwykle w ostatnim tygodniu.',
      how: 'Dodaj jedno lub dwa działania, każde z właścicielem i terminem.',
    },
  },
  examples: { bad: [{ actions: { 'O1.KR1.A1': null } }] },
});
