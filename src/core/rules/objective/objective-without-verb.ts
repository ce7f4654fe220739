import { defineRule } from '../rule';

type Data = { readonly text: string };

export const objectiveWithoutVerb = defineRule<Data>({
  id: 'objective-without-verb',
  on: 'objective-text',
  severity: 'error',
  column: 'text',
  check: ({ text, analysis }) => (analysis.saysWhatWillBeDone ? [] : [{ data: { text } }]),
  messages: {
    en: {
      title: 'Objective without a verb',
      what: ({ text }, say) => `${say.quote(text)} names a topic, not what you want to do with it.`,
      why: 'Build it, improve it, halve it? Everyone will read their own answer into it.',
      how: 'Begin with a verb: win, build, improve, reduce …',
    },
    fr: {
      title: 'Objectif sans verbe',
      what: ({ text }, say) => `${say.quote(text)} nomme un sujet, pas ce que vous voulez en faire.`,
      why: 'Mener, améliorer, réduire ? Chacun y lira sa propre réponse.',
      how: 'Commencez par un verbe : gagner, construire, améliorer, réduire…',
    },
    it: {
      title: 'Obiettivo senza verbo',
      what: ({ text }, say) => `${say.quote(text)} nomina un tema, non che cosa vuoi farne.`,
      why: 'Avviare, migliorare, ridurre? Ognuno ci leggerà la propria risposta.',
      how: 'Comincia con un verbo: conquistare, costruire, migliorare, ridurre…',
    },
    pl: {
      title: 'Cel bez czasownika',
      what: ({ text }, say) => `${say.quote(text)} to temat, a nie to, co chcesz z nim zrobić.`,
      why: 'Przeprowadzić, poprawić, ograniczyć? Każdy dopowie sobie coś innego.',
      how: 'Zacznij od czasownika: zdobyć, zbudować, poprawić, ograniczyć…',
    },
  },
  examples: {
    en: {
      bad: ['Market research', 'Brand awareness'],
      good: ['Understand our market', 'Significantly increase brand recognition'],
    },
    fr: {
      bad: ['Étude de marché', 'Notoriété de la marque'],
      good: ['Comprendre notre marché', 'Augmentation de la notoriété'],
    },
    it: {
      bad: ['Ricerche di mercato', 'Notorietà del marchio'],
      good: ['Capire il nostro mercato', 'Riduzione dei tempi di risposta'],
    },
    pl: {
      bad: ['Badania rynku', 'Świadomość marki'],
      good: ['Zrozumieć nasz rynek', 'Wdrożenie infrastruktury marketingowej'],
    },
  },
});
