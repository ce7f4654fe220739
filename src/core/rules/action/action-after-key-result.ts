import { dayOf, type Day } from '../../model/cells';
import { defineRule } from '../rule';

type Data = { readonly due: Day; readonly keyResultDue: Day };

export const actionAfterKeyResult = defineRule<Data>({
  id: 'action-after-key-result',
  on: 'action',
  severity: 'warning',
  column: 'due',
  check: ({ row, facts }) => {
    const due = dayOf(row.due);
    const keyResult = facts.keyResultOf(row);
    const keyResultDue = keyResult && dayOf(keyResult.due);
    return due !== null &&
      keyResultDue !== null &&
      row.state.value !== 'done' &&
      Math.floor(due) > Math.floor(keyResultDue)
      ? [{ data: { due, keyResultDue } }]
      : [];
  },
  messages: {
    en: {
      title: 'Action due after its key result',
      what: ({ due, keyResultDue }, say) =>
        `This action is due on ${say.date(due)}, its key result already on ${say.date(keyResultDue)}.`,
      why: 'What is done afterwards can no longer help to reach it.',
      how: 'Bring the action forward, or plan it for the next quarter’s key result.',
    },
    fr: {
      title: 'Action prévue après son résultat clé',
      what: ({ due, keyResultDue }, say) =>
        `Cette action est prévue pour le ${say.date(due)}, son résultat clé dès le ${say.date(keyResultDue)}.`,
      why: 'Ce qui est fait après ne peut plus aider à l’atteindre.',
      how: 'Avancez l’action, ou rattachez-la au résultat clé du trimestre suivant.',
    },
    it: {
      title: 'Azione prevista dopo il suo risultato chiave',
      what: ({ due, keyResultDue }, say) =>
        `Scadenza dell’azione: ${say.date(due)}. Scadenza del suo risultato chiave: ${say.date(keyResultDue)}.`,
      why: 'Quello che si fa dopo non può più aiutare a raggiungerlo.',
      how: 'Anticipa l’azione, oppure collegala al risultato chiave del prossimo trimestre.',
    },
    pl: {
      title: 'Działanie później niż jego kluczowy rezultat',
      what: ({ due, keyResultDue }, say) =>
        `Termin działania to ${say.date(due)}, a jego kluczowego rezultatu – już ${say.date(keyResultDue)}.`,
      why: 'To, co zrobicie później, nie pomoże już go osiągnąć.',
      how: 'Przyspiesz działanie albo przypisz je do rezultatu z następnego kwartału.',
    },
  },
  examples: {
    bad: [{ actions: { 'O1.KR1.A1': { due: '2027-04-10' } } }],
    good: [{ actions: { 'O1.KR1.A1': { due: '2027-03-31' } } }],
  },
});
