import { defineRule } from '../rule';

export const FEWEST_KEY_RESULTS = 3;
export const MOST_KEY_RESULTS = 5;

type Data = { readonly count: number };

/** An objective with none at all is `objective-without-key-result`. */
export const keyResultCount = defineRule<Data>({
  id: 'key-result-count',
  on: 'objective',
  severity: 'warning',
  column: 'text',
  check: ({ row, facts }) => {
    const count = facts.keyResultsOf(row).length;
    return count > 0 && (count < FEWEST_KEY_RESULTS || count > MOST_KEY_RESULTS) ? [{ data: { count } }] : [];
  },
  messages: {
    en: {
      title: 'Too few or too many key results',
      what: ({ count }, say) =>
        `This objective has ${say.count(count, { one: 'key result', other: 'key results' })} this quarter.`,
      why: 'Three to five are enough to see real progress from more than one side, and few enough to follow.',
      how: ({ count }) =>
        count > MOST_KEY_RESULTS
          ? 'Keep the three to five that show progress best; a step to take belongs under Actions.'
          : 'Add another sign of success: what would you see earlier, or what comes out at the end?',
    },
    fr: {
      title: 'Trop ou trop peu de résultats clés',
      what: ({ count }, say) =>
        `Cet objectif a ${say.count(count, { one: 'résultat clé', other: 'résultats clés' })} ce trimestre.`,
      why: 'Trois à cinq suffisent pour voir le progrès sous plusieurs angles, sans se disperser.',
      how: ({ count }) =>
        count > MOST_KEY_RESULTS
          ? 'Gardez les trois à cinq qui montrent le mieux le progrès ; une étape à réaliser va dans les actions.'
          : 'Ajoutez un autre signe de réussite : que verriez-vous plus tôt, ou à la toute fin ?',
    },
    it: {
      title: 'Risultati chiave troppo pochi o troppi',
      what: ({ count }, say) =>
        `Questo obiettivo ha ${say.count(count, { one: 'risultato chiave', other: 'risultati chiave' })} nel trimestre.`,
      why: 'Da tre a cinque bastano per vedere il progresso da più lati senza disperdersi.',
      how: ({ count }) =>
        count > MOST_KEY_RESULTS
          ? 'Tieni i tre, massimo cinque, che mostrano meglio il progresso; un passo da fare va tra le azioni.'
          : 'Aggiungi un altro segno di successo: che cosa vedresti prima, o che cosa resta alla fine?',
    },
    pl: {
      title: 'Za mało lub za dużo kluczowych rezultatów',
      what: ({ count }, say) =>
        `Ten cel ma w tym kwartale ${say.count(count, {
          one: 'kluczowy rezultat',
          few: 'kluczowe rezultaty',
          many: 'kluczowych rezultatów',
          other: 'kluczowego rezultatu',
        })}.`,
      why: 'Od trzech do pięciu wystarczy, by zobaczyć postęp z kilku stron i nie stracić go z oczu.',
      how: ({ count }) =>
        count > MOST_KEY_RESULTS
          ? 'Zostaw od trzech do pięciu, które najlepiej pokazują postęp; krok do wykonania wpisz w działaniach.'
          : 'Dodaj jeszcze jedną oznakę sukcesu: co widać wcześniej albo co zostaje na końcu?',
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O1.KR3': null } },
      {
        keyResults: {
          'O1.KR4': {
            text: {
              en: 'Host 4 webinars',
              fr: 'Animer 4 webinaires',
              it: 'Tenere 4 webinar',
              pl: 'Poprowadzić 4 webinary',
            },
          },
          'O1.KR5': {
            text: {
              en: 'Win 10 partner referrals',
              fr: 'Obtenir 10 recommandations de partenaires',
              it: 'Ottenere 10 segnalazioni dai partner',
              pl: 'Zdobyć 10 poleceń od partnerów',
            },
          },
          'O1.KR6': {
            text: {
              en: 'Earn 15 press mentions',
              fr: 'Obtenir 15 retombées presse',
              it: 'Ottenere 15 citazioni sulla stampa',
              pl: 'Zdobyć 15 wzmianek w prasie',
            },
          },
        },
      },
    ],
    good: [
      // Key results of another quarter are not counted.
      {
        keyResults: {
          old1: { id: 'O1.KR7', quarter: '2026-Q4' },
          old2: { id: 'O1.KR8', quarter: '2026-Q4' },
          old3: { id: 'O1.KR9', quarter: '2026-Q4' },
        },
      },
    ],
  },
});
