import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const keyResultWithoutOwner = defineRule({
  id: 'key-result-without-owner',
  on: 'key-result',
  severity: 'error',
  column: 'owner',
  check: ({ row }) => faultIf(isBlank(row.owner)),
  messages: {
    en: {
      title: 'Key result without an owner',
      what: 'Nobody owns this key result.',
      why: 'What belongs to everyone is updated by no one: one name keeps the check-ins alive.',
      how: 'Name one person who will report on it. Others can still help.',
    },
    fr: {
      title: 'Résultat clé sans responsable',
      what: 'Personne n’est responsable de ce résultat clé.',
      why: 'Ce qui est à tout le monde n’est suivi par personne : un nom fait vivre les points d’avancement.',
      how: 'Nommez une seule personne, qui en rendra compte. Les autres peuvent toujours aider.',
    },
    it: {
      title: 'Risultato chiave senza responsabile',
      what: 'Nessuno è responsabile di questo risultato chiave.',
      why: 'Quello che è di tutti non lo aggiorna nessuno: un nome tiene vivi i check-in.',
      how: 'Indica una sola persona che ne renda conto. Gli altri possono comunque dare una mano.',
    },
    pl: {
      title: 'Kluczowy rezultat bez właściciela',
      what: 'Ten kluczowy rezultat nie ma właściciela.',
      why: 'Co należy do wszystkich, tego nikt nie pilnuje: jedno nazwisko sprawia, że check-iny się odbywają.',
      how: 'Wskaż jedną osobę, która będzie o nim opowiadać. Reszta zespołu nadal może pomagać.',
    },
  },
  examples: { bad: [{ keyResults: { 'O1.KR1': { owner: '' } } }] },
});
