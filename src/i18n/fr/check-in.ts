import type { CheckInMessages } from '../messages/check-in';
import { pluralOf } from '../plural';
import { french as fr } from '../typography';

const plural = pluralOf('fr');

export const checkIn: CheckInMessages = {
  title: 'Point d’avancement',
  lead: 'Remplissez ce que vous savez. Le reste ne bouge pas.',
  quarter: 'Trimestre',
  running: ({ quarter }) => `${quarter} (en cours)`,
  late: ({ quarter }) => `${quarter} (relevés tardifs)`,
  whose: fr`Les résultats clés de qui ?`,
  everyone: 'De toute l’équipe',
  day: 'Jour du relevé',
  dayToCome: 'Ce jour n’est pas encore arrivé.',
  empty: 'Rien à relever',
  emptyHint: 'Aucun résultat clé d’un objectif actif ce trimestre. Écrivez le premier dans le plan.',
  withoutId: ({ count }) =>
    plural(count, {
      one: fr`${count} résultat clé n’a pas d’ID et manque ici. Lancez le contrôle : une suggestion lui en donne un.`,
      many: fr`${count} résultats clés n’ont pas d’ID et manquent ici. Lancez le contrôle : une suggestion leur en donne un.`,
      other: fr`${count} résultats clés n’ont pas d’ID et manquent ici. Lancez le contrôle : une suggestion leur en donne un.`,
    }),
  last: ({ value, date }) => `${value} le ${date}`,
  never: 'Encore aucun relevé',
  fromTo: ({ start, target, unit }) => `de ${start} à ${target}${unit === '' ? '' : ` ${unit}`}`,
  target: ({ target, unit }) => fr`cible : ${target}${unit === '' ? '' : ` ${unit}`}`,
  unrecorded: ({ value }) => `La feuille indique ${value}, mais personne n’en a fait un relevé.`,
  record: ({ value }) => `Relever ${value}`,
  trend: ({ count, first, firstDate, last, lastDate }) =>
    fr`${count} ${plural(count, { one: 'relevé', many: 'relevés', other: 'relevés' })} : de ${first} le ${firstDate} à ${last} le ${lastDate}`,
  forecastUp: ({ value, target, date, score }) => fr`À ce rythme : ${value} sur ${target} le ${date} (note ${score})`,
  forecastDown: ({ value, target, date, score }) =>
    fr`À ce rythme : ${value} le ${date}, pour une cible de ${target} (note ${score})`,
  value: 'Nouvelle valeur',
  doneOrNot: '1 si c’est fait, sinon 0',
  confidence: 'Confiance 0–10',
  note: 'Remarque',
  save: ({ count }) =>
    count === 0
      ? 'Enregistrer'
      : `Enregistrer ${count} ${plural(count, { one: 'relevé', many: 'relevés', other: 'relevés' })}`,
  keys: 'Entrée passe au champ suivant, Ctrl+Entrée enregistre.',
  nothingYet: 'Rien n’est encore rempli.',
  valueMissing: 'Indiquez aussi une valeur.',
  confidenceRange: 'Un nombre de 0 à 10.',
  zeroOrOne: '1 ou 0, rien d’autre.',
  theirs: ({ value }) =>
    `Quelqu’un a inscrit ${value} entre-temps. Enregistrez de nouveau pour mettre votre valeur à la place.`,
  notSaved: ({ count }) =>
    `${count} ${plural(count, { one: 'champ est', many: 'champs sont', other: 'champs sont' })} à corriger. Rien n’a encore été enregistré.`,
};
