import type { NotNowMessages } from '../messages/not-now';
import { pluralOf } from '../plural';
import { french as fr } from '../typography';

const plural = pluralOf('fr');

export const notNow: NotNowMessages = {
  title: ({ count }) => `Pas maintenant (${count})`,
  lead: 'Ce à quoi vous dites non pour l’instant, afin que le plan garde son cap.',
  request: 'Demande',
  from: 'De la part de',
  why: 'Pourquoi pas maintenant',
  revisit: 'À revoir le (facultatif)',
  requestMissing: 'Écrivez ce qui a été demandé.',
  whyMissing: fr`Quelques mots suffisent : on vous le demandera.`,
  add: 'Ajouter la demande',
  asked: ({ date }) => `Depuis le ${date}`,
  askedBy: ({ date, from }) => `${from}, le ${date}`,
  lookAgain: ({ date }) => `À revoir le ${date}`,
  timeHasCome: ({ date }) => fr`Il est temps d’y revenir : ${date}`,
  bringBack: ({ what }) => `Reprendre ${what}`,
  show: ({ what }) => fr`Montrer dans la feuille : ${what}`,
  showShort: 'Montrer',
  moveTitle: ({ what }) => fr`Remettre ${what} à plus tard ?`,
  moveExplained: {
    keyResult: fr`Son texte, son responsable et votre raison vont dans Pas maintenant. La ligne reste dans sa feuille avec ses relevés ; son Poids passe à 0, elle ne compte donc plus.`,
    action: fr`Son texte, son responsable et votre raison vont dans Pas maintenant. La ligne reste dans sa feuille ; son État devient Abandonné.`,
  },
  actionsWait: ({ count }) =>
    plural(count, {
      one: fr`${count} action ouverte qui en dépend reste telle quelle et attend avec lui.`,
      many: fr`${count} actions ouvertes qui en dépendent restent telles quelles et attendent avec lui.`,
      other: fr`${count} actions ouvertes qui en dépendent restent telles quelles et attendent avec lui.`,
    }),
  moveReason: fr`Pourquoi pas maintenant ?`,
  move: 'Remettre à plus tard',
};
