import { defineRule } from '../rule';
import { likeness } from '../shared/text';

/** With fewer key results one owner is no sign of anything. */
const FROM_KEY_RESULTS = 4;

type Data = { readonly owner: string; readonly count: number };

export const oneOwnerHoldsAll = defineRule<Data>({
  id: 'one-owner-holds-all',
  on: 'workbook',
  severity: 'info',
  column: null,
  check: (facts) => {
    const keyResults = facts.keyResults.filter(facts.isThisQuarter);
    const written = new Set(keyResults.map(({ owner }) => owner));
    const owners = new Set([...written].map(likeness));
    const owner = keyResults[0]?.owner.trim() ?? '';
    return keyResults.length >= FROM_KEY_RESULTS && owners.size === 1 && owner !== ''
      ? [{ data: { owner, count: keyResults.length } }]
      : [];
  },
  messages: {
    en: {
      title: 'One person owns every key result',
      what: ({ owner, count }, say) =>
        `${owner} owns all ${say.count(count, { one: 'key result', other: 'key results' })}.`,
      why: 'OKRs work as a team’s promise; with one owner they turn into that person’s to-do list.',
      how: 'Let the people closest to each result own it.',
    },
    fr: {
      title: 'Une seule personne porte tous les résultats clés',
      what: ({ owner, count }, say) => `${owner} est responsable de tous les résultats clés (${say.number(count)}).`,
      why: 'Les OKR sont l’engagement d’une équipe ; portés par une seule personne, ils deviennent sa liste de tâches.',
      how: 'Confiez chaque résultat clé à la personne qui en est la plus proche.',
    },
    it: {
      title: 'Una sola persona ha tutti i risultati chiave',
      what: ({ owner, count }, say) => `${owner} è responsabile di tutti i risultati chiave (${say.number(count)}).`,
      why: 'Gli OKR sono la promessa di un team; con un solo responsabile diventano la sua lista di cose da fare.',
      how: 'Affida ogni risultato chiave a chi ci lavora più da vicino.',
    },
    pl: {
      title: 'Jedna osoba ma wszystkie kluczowe rezultaty',
      what: ({ owner, count }, say) => `Wszystkie kluczowe rezultaty (${say.number(count)}) ma jedna osoba: ${owner}.`,
      why: 'OKR-y to obietnica zespołu; gdy odpowiada za nie jedna osoba, stają się jej listą zadań.',
      how: 'Oddaj każdy kluczowy rezultat osobie, która jest go najbliżej.',
    },
  },
  examples: {
    bad: [
      {
        keyResults: {
          'O1.KR2': { owner: 'Ana' },
          'O2.KR1': { owner: 'ana' },
          'O2.KR2': { owner: 'Ana ' },
          'O2.KR3': { owner: 'Ana' },
          'O3.KR1': { owner: 'Ana' },
          'O3.KR3': { owner: 'Ana' },
        },
      },
    ],
  },
});
