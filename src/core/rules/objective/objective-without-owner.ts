import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const objectiveWithoutOwner = defineRule({
  id: 'objective-without-owner',
  on: 'objective',
  severity: 'warning',
  column: 'owner',
  check: ({ row }) => faultIf(isBlank(row.owner)),
  messages: {
    en: {
      title: 'Objective without an owner',
      what: 'Nobody owns this objective.',
      why: 'Someone has to keep it in sight when daily business takes over.',
      how: 'Name one person who speaks for it in the review meeting.',
    },
    fr: {
      title: 'Objectif sans responsable',
      what: 'Personne n’est responsable de cet objectif.',
      why: 'Il faut quelqu’un pour ne pas le perdre de vue quand le quotidien prend le dessus.',
      how: 'Nommez une personne qui en parlera à la réunion de suivi.',
    },
    it: {
      title: 'Obiettivo senza responsabile',
      what: 'Nessuno è responsabile di questo obiettivo.',
      why: 'Serve qualcuno che lo tenga d’occhio quando il quotidiano prende il sopravvento.',
      how: 'Indica una persona che ne parli nella riunione di verifica.',
    },
    pl: {
      title: 'Cel bez właściciela',
      what: 'Ten cel nie ma właściciela.',
      why: 'Ktoś musi o nim pamiętać, gdy codzienność bierze górę.',
      how: 'Wskaż jedną osobę, która opowie o nim na przeglądzie.',
    },
  },
  examples: {
    bad: [{ objectives: { O1: { owner: '' } } }],
    good: [{ objectives: { O1: { owner: '', state: 'paused' } } }],
  },
});
