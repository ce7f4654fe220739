import { defineRule } from '../rule';
import type { Indicator } from '../../model/okrs';

type Data = { readonly all: Indicator };

export const mixedIndicators = defineRule<Data>({
  id: 'mixed-indicators',
  on: 'objective',
  severity: 'info',
  column: 'text',
  check: ({ row, facts }) => {
    const kinds = facts
      .keyResultsOf(row)
      .map(({ indicator }) => (indicator.kind === 'choice' ? indicator.value : null));
    const [all] = kinds;
    return kinds.length > 1 && all && kinds.every((kind) => kind === all) ? [{ data: { all } }] : [];
  },
  messages: {
    en: {
      title: 'Only leading or only lagging key results',
      what: ({ all }) => `All key results of this objective are ${all} indicators.`,
      why: ({ all }) =>
        all === 'lagging'
          ? 'Outcomes show up late: by the time you see them, the quarter is over.'
          : 'Work that predicts an outcome is not yet the outcome.',
      how: ({ all }) =>
        all === 'lagging'
          ? 'Add one that moves early, such as calls booked or articles published.'
          : 'Add one that shows the outcome itself, such as deals signed or revenue.',
    },
    fr: {
      title: 'Des résultats clés tous avancés ou tous retardés',
      what: ({ all }) =>
        `Tous les résultats clés de cet objectif sont des indicateurs ${all === 'lagging' ? 'retardés' : 'avancés'}.`,
      why: ({ all }) =>
        all === 'lagging'
          ? 'Les effets se voient tard : quand ils arrivent, le trimestre est fini.'
          : 'Le travail qui annonce un effet n’est pas encore cet effet.',
      how: ({ all }) =>
        all === 'lagging'
          ? 'Ajoutez-en un qui bouge tôt : rendez-vous pris, articles publiés…'
          : 'Ajoutez-en un qui montre l’effet lui-même : contrats signés, chiffre d’affaires…',
    },
    it: {
      title: 'Risultati chiave solo predittivi o solo consuntivi',
      what: ({ all }) =>
        `Tutti i risultati chiave di questo obiettivo sono indicatori ${all === 'lagging' ? 'consuntivi' : 'predittivi'}.`,
      why: ({ all }) =>
        all === 'lagging'
          ? 'Gli effetti si vedono tardi: quando arrivano, il trimestre è finito.'
          : 'Il lavoro che annuncia un effetto non è ancora l’effetto.',
      how: ({ all }) =>
        all === 'lagging'
          ? 'Aggiungine uno che si muove presto, come appuntamenti fissati o articoli pubblicati.'
          : 'Aggiungine uno che mostri l’effetto stesso, come contratti firmati o fatturato.',
    },
    pl: {
      title: 'Same wskaźniki wyprzedzające albo same wynikowe',
      what: ({ all }) =>
        `Wszystkie kluczowe rezultaty tego celu to wskaźniki ${all === 'lagging' ? 'wynikowe' : 'wyprzedzające'}.`,
      why: ({ all }) =>
        all === 'lagging'
          ? 'Skutki widać późno: gdy się pojawią, kwartał już minął.'
          : 'Praca, która zapowiada skutek, nie jest jeszcze skutkiem.',
      how: ({ all }) =>
        all === 'lagging'
          ? 'Dodaj taki, który drgnie wcześnie, np. umówione rozmowy albo opublikowane artykuły.'
          : 'Dodaj taki, który pokaże sam skutek, np. podpisane umowy albo przychód.',
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O1.KR1': { indicator: 'leading' } } },
      { keyResults: { 'O1.KR2': { indicator: 'lagging' }, 'O1.KR3': { indicator: 'lagging' } } },
    ],
    good: [{ keyResults: { 'O1.KR1': { indicator: null } } }],
  },
});
