import type { KeepingReports } from '../messages/keeping-reports';
import { pluralOf } from '../plural';
import { french as fr } from '../typography';

const plural = pluralOf('fr');

export const keeping: KeepingReports = {
  notNow: {
    added: ({ what }) => fr`Ajouté à Pas maintenant : ${what}.`,
    moved: ({ what }) => fr`${what} attend dans Pas maintenant et ne compte plus. Sa ligne reste dans la feuille.`,
    'brought-back': ({ what }) => fr`${what} : de retour dans le plan, et retiré de Pas maintenant.`,
    undone: () => 'Annulé.',
    'already-there': ({ what }) => fr`${what} attend déjà dans Pas maintenant. Rien n’a été écrit.`,
    'row-gone': ({ what }) => fr`${what} : supprimé ou réécrit entre-temps. Rien n’a été modifié.`,
    'not-of-the-plan': ({ what }) => fr`Aucune ligne du plan n’attend sous le nom « ${what} ». Rien n’a été modifié.`,
    'changed-meanwhile': ({ what }) => fr`${what} : modifié depuis par quelqu’un, donc laissé tel quel.`,
    'nothing-said': () => 'Il n’y a pas encore de mots à garder. Rien n’a été écrit.',
  },
  actionsStay: ({ count }) =>
    plural(count, {
      one: fr`${count} action ouverte qui en dépend est restée telle quelle.`,
      many: fr`${count} actions ouvertes qui en dépendent sont restées telles quelles.`,
      other: fr`${count} actions ouvertes qui en dépendent sont restées telles quelles.`,
    }),
  glossary: {
    added: ({ term }) => fr`Désormais dans le glossaire : ${term}.`,
    'filled-in': ({ term }) => `${term} était dans le glossaire et a maintenant sa définition.`,
    undone: () => 'Annulé.',
    'already-defined': ({ term, definition }) =>
      fr`Le glossaire définit déjà ${term} : « ${definition} ». Rien n’a été écrit.`,
    'changed-meanwhile': ({ term }) => fr`${term} : modifié depuis par quelqu’un, donc laissé tel quel.`,
    'nothing-said': () => 'Un terme a besoin d’une définition. Rien n’a été écrit.',
  },
};
