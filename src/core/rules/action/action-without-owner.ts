import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const actionWithoutOwner = defineRule({
  id: 'action-without-owner',
  on: 'action',
  severity: 'warning',
  column: 'owner',
  check: ({ row }) => faultIf(isBlank(row.owner) && row.state.value !== 'done'),
  messages: {
    en: {
      title: 'Action without an owner',
      what: 'Nobody has taken this action on.',
      why: 'A step that everyone could take is the step that nobody takes.',
      how: 'Ask who will do it, and write one name.',
    },
    fr: {
      title: 'Action sans responsable',
      what: 'Personne ne s’est chargé de cette action.',
      why: 'L’étape que tout le monde pourrait faire est celle que personne ne fait.',
      how: 'Demandez qui s’en charge et écrivez un seul nom.',
    },
    it: {
      title: 'Azione senza responsabile',
      what: 'Nessuno si è preso in carico questa azione.',
      why: 'Il passo che potrebbero fare tutti è quello che non fa nessuno.',
      how: 'Chiedi chi se ne occupa e scrivi un solo nome.',
    },
    pl: {
      title: 'Działanie bez właściciela',
      what: 'Nikt nie wziął na siebie tego działania.',
      why: 'Krok, który może zrobić każdy, zwykle zostaje niczyj.',
      how: 'Zapytaj, kto się tym zajmie, i wpisz jedno nazwisko.',
    },
  },
  examples: {
    bad: [{ actions: { 'O1.KR1.A1': { owner: ' ' } } }],
    good: [{ actions: { 'O1.KR1.A1': { owner: '', state: 'done' } } }],
  },
});
