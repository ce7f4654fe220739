import type { NameMessages } from '../messages/names';

export const names: NameMessages = {
  tables: {
    objectives: 'Objectifs',
    keyResults: 'Résultats clés',
    actions: 'Actions',
    checkIns: 'Points d’avancement',
    notNow: 'Pas maintenant',
    glossary: 'Glossaire',
    settings: 'Réglages',
    rules: 'Règles',
  },
  rows: { objective: 'Objectif', keyResult: 'Résultat clé', action: 'Action' },
  statuses: {
    'not-started': 'Pas commencé',
    'on-track': 'En bonne voie',
    'at-risk': 'À risque',
    'off-track': 'En retard',
    done: 'Atteint',
  },
  objectiveStates: { active: 'Actif', achieved: 'Atteint', paused: 'En pause', dropped: 'Abandonné' },
  actionStates: { 'to-do': 'À faire', doing: 'En cours', done: 'Fait', dropped: 'Abandonné' },
  ambitions: { committed: 'Engagement', stretch: 'Défi' },
  measures: {
    reach: 'Atteindre',
    'stay-at-or-above': 'Rester au moins à',
    'stay-at-or-below': 'Rester au plus à',
    'done-or-not': 'Fait ou non',
  },
  indicators: { leading: 'Avancé', lagging: 'Retardé' },
  severities: { error: 'Erreur', warning: 'Avertissement', info: 'Conseil' },
  smart: {
    specific: 'Spécifique',
    measurable: 'Mesurable',
    achievable: 'Atteignable',
    relevant: 'Pertinent',
    timeBound: 'Défini dans le temps',
  },
};
