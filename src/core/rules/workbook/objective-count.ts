import { defineRule } from '../rule';

export const FEWEST_OBJECTIVES = 3;
export const MOST_OBJECTIVES = 5;

type Data = { readonly count: number };

export const objectiveCount = defineRule<Data>({
  id: 'objective-count',
  on: 'workbook',
  severity: 'warning',
  column: null,
  check: ({ activeObjectives: { length: count } }) =>
    count < FEWEST_OBJECTIVES || count > MOST_OBJECTIVES ? [{ data: { count } }] : [],
  messages: {
    en: {
      title: 'Too few or too many objectives',
      what: ({ count }, say) =>
        count === 0
          ? 'There is no active objective yet.'
          : `You have ${say.count(count, { one: 'active objective', other: 'active objectives' })}.`,
      why: 'Three to five objectives are what a team can really move in a quarter.',
      how: ({ count }, say) =>
        count > MOST_OBJECTIVES
          ? `Keep the three to five that matter most and move the others to ${say.sheet('notNow')}.`
          : 'Ask what else would make the quarter a success, until you have three.',
    },
    fr: {
      title: 'Trop ou trop peu d’objectifs',
      what: ({ count }, say) =>
        count === 0
          ? 'Il n’y a encore aucun objectif actif.'
          : `Vous avez ${say.count(count, { one: 'objectif actif', other: 'objectifs actifs' })}.`,
      why: 'Trois à cinq objectifs, c’est ce qu’une équipe peut vraiment faire avancer en un trimestre.',
      how: ({ count }, say) =>
        count > MOST_OBJECTIVES
          ? `Gardez les trois à cinq qui comptent le plus et rangez les autres dans ${say.sheet('notNow')}.`
          : 'Demandez-vous ce qui ferait aussi de ce trimestre une réussite, jusqu’à en avoir trois.',
    },
    it: {
      title: 'Obiettivi troppo pochi o troppi',
      what: ({ count }, say) =>
        count === 0
          ? 'Non c’è ancora nessun obiettivo attivo.'
          : `Hai ${say.count(count, { one: 'obiettivo attivo', other: 'obiettivi attivi' })}.`,
      why: 'Da tre a cinque obiettivi: è quanto un team riesce davvero a smuovere in un trimestre.',
      how: ({ count }, say) =>
        count > MOST_OBJECTIVES
          ? `Tieni i tre, massimo cinque, che contano di più e sposta gli altri in ${say.sheet('notNow')}.`
          : 'Chiediti che cos’altro farebbe di questo trimestre un successo, fino ad averne tre.',
    },
    pl: {
      title: 'Za mało lub za dużo celów',
      what: ({ count }, say) =>
        count === 0
          ? 'Nie ma jeszcze żadnego aktywnego celu.'
          : `Masz ${say.count(count, {
              one: 'aktywny cel',
              few: 'aktywne cele',
              many: 'aktywnych celów',
              other: 'aktywnego celu',
            })}.`,
      why: 'Od trzech do pięciu celów – tyle zespół naprawdę może ruszyć z miejsca w jednym kwartale.',
      how: ({ count }, say) =>
        count > MOST_OBJECTIVES
          ? `Zostaw od trzech do pięciu najważniejszych, a pozostałe przenieś do arkusza ${say.sheet('notNow')}.`
          : 'Pomyśl, co jeszcze sprawiłoby, że kwartał będzie udany, aż uzbierasz trzy cele.',
    },
  },
  examples: {
    bad: [
      { objectives: { O3: null }, keyResults: { 'O3.KR1': null, 'O3.KR2': null, 'O3.KR3': null } },
      {
        objectives: {
          O4: {
            text: {
              en: 'Open the Nordic market',
              fr: 'Ouvrir le marché nordique',
              it: 'Aprire il mercato nordico',
              pl: 'Otworzyć rynek nordycki',
            },
          },
          O5: {
            text: {
              en: 'Win back lost customers',
              fr: 'Reconquérir les clients perdus',
              it: 'Riconquistare i clienti persi',
              pl: 'Odzyskać utraconych klientów',
            },
          },
          O6: {
            text: {
              en: 'Renew our brand',
              fr: 'Renouveler notre marque',
              it: 'Rinnovare il nostro marchio',
              pl: 'Odświeżyć naszą markę',
            },
          },
        },
      },
    ],
  },
});
