import { defineRule } from '../rule';

type Data = { readonly verb: string };

export const objectiveMaintains = defineRule<Data>({
  id: 'objective-maintains',
  on: 'objective-text',
  severity: 'info',
  column: 'text',
  check: ({ analysis: { verb } }) => (verb?.direction === 'keeps' ? [{ data: { verb: verb.text } }] : []),
  messages: {
    en: {
      title: 'Objective that wants no change',
      what: ({ verb }, say) => `${say.quote(verb)} says that things should stay as they are.`,
      why: 'An objective is a change that you want; what should simply go on is watched as a KPI.',
      how: 'Ask what should be better at the end of the quarter, or follow it as a KPI.',
    },
    fr: {
      title: 'Objectif qui ne veut rien changer',
      what: ({ verb }, say) => `${say.quote(verb)} dit que tout doit rester comme avant.`,
      why: 'Un objectif est un changement voulu ; ce qui doit simplement continuer se suit comme un KPI.',
      how: 'Demandez-vous ce qui doit être mieux à la fin du trimestre, ou suivez-le comme un KPI.',
    },
    it: {
      title: 'Obiettivo che non vuole cambiare nulla',
      what: ({ verb }, say) => `${say.quote(verb)} dice che tutto deve restare com’è.`,
      why: 'Un obiettivo è un cambiamento voluto; quello che deve solo continuare si segue come KPI.',
      how: 'Chiediti che cosa deve andare meglio a fine trimestre, oppure seguilo come KPI.',
    },
    pl: {
      title: 'Cel, który niczego nie zmienia',
      what: ({ verb }, say) => `${say.quote(verb)} oznacza, że ma być tak, jak jest.`,
      why: 'Cel to zmiana, której chcecie; to, co ma po prostu trwać, obserwuje się jako KPI.',
      how: 'Zastanów się, co ma być lepsze na koniec kwartału, albo śledź to jako KPI.',
    },
  },
  examples: {
    en: { bad: ['Maintain our good reputation'], good: ['Strengthen our reputation'] },
    fr: { bad: ['Maintenir notre bonne réputation'], good: ['Renforcer notre réputation'] },
    it: { bad: ['Mantenere la nostra buona reputazione'], good: ['Rafforzare la nostra reputazione'] },
    pl: { bad: ['Utrzymać naszą dobrą reputację'], good: ['Wzmocnić naszą reputację'] },
  },
});
