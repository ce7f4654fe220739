import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const objectiveWithoutWhy = defineRule({
  id: 'objective-without-why',
  on: 'objective',
  severity: 'info',
  column: 'why',
  check: ({ row }) => faultIf(isBlank(row.why)),
  messages: {
    en: {
      title: 'Objective without a why',
      what: 'It is not said why this objective matters now.',
      why: 'People find better ways when they know what it is for, and say no more easily to the rest.',
      how: 'Write in one sentence what changes for the company if you get there.',
    },
    fr: {
      title: 'Objectif sans pourquoi',
      what: 'Rien ne dit pourquoi cet objectif compte maintenant.',
      why: 'On trouve de meilleurs chemins quand on sait à quoi ils servent, et l’on dit plus facilement non au reste.',
      how: 'Écrivez en une phrase ce qui change pour l’entreprise si vous y parvenez.',
    },
    it: {
      title: 'Obiettivo senza un perché',
      what: 'Non è detto perché questo obiettivo conti adesso.',
      why: 'Chi sa a che cosa serve trova strade migliori, e dice di no più facilmente al resto.',
      how: 'Scrivi in una frase che cosa cambia per l’azienda se ci arrivate.',
    },
    pl: {
      title: 'Cel bez odpowiedzi na pytanie „dlaczego”',
      what: 'Nie wiadomo, dlaczego ten cel jest ważny właśnie teraz.',
      why: 'Kto wie, po co coś robi, znajduje lepsze sposoby i łatwiej odmawia całej reszcie.',
      how: 'Napisz w jednym zdaniu, co zmieni się w firmie, gdy wam się uda.',
    },
  },
  examples: { bad: [{ objectives: { O1: { why: '' } } }] },
});
