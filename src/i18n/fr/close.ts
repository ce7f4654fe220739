import type { CloseMessages } from '../messages/close';
import { pluralOf } from '../plural';
import { french as fr } from '../typography';

const plural = pluralOf('fr');
const keyResults = (count: number): string =>
  `${count} ${plural(count, { one: 'résultat clé', many: 'résultats clés', other: 'résultats clés' })}`;
const actions = (count: number): string =>
  `${count} ${plural(count, { one: 'action ouverte', many: 'actions ouvertes', other: 'actions ouvertes' })}`;
const days = (count: number): string => `${count} ${plural(count, { one: 'jour', many: 'jours', other: 'jours' })}`;
const unitOf = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

export const close: CloseMessages = {
  title: ({ quarter }) => `Clore ${quarter}`,
  noQuarter: 'Aucun trimestre à clore',
  noQuarterHint: 'Les réglages n’indiquent aucun trimestre lisible. Écrivez-le au format 2027-Q1, puis revenez ici.',
  goToSetting: 'Aller au réglage',
  dates: ({ from, to }) => `du ${from} au ${to}`,
  over: 'trimestre terminé',
  lead: ({ next }) =>
    fr`Passez en revue les objectifs l’un après l’autre : confirmez les notes et choisissez ce qui continue en ${next}. Rien n’est écrit avant la dernière étape.`,
  nothingToReview: 'Ce trimestre n’a aucun résultat clé. Le clore fait seulement avancer les réglages.',
  begin: 'Commencer',
  skip: 'Accepter toutes les suggestions',
  back: 'Retour',
  next: 'Suivant',
  step: ({ step, of }) => `Objectif ${step} sur ${of}`,
  withoutObjective: 'Sans objectif',
  withoutText: 'sans texte',
  computed: ({ score }) => `note calculée ${score}`,
  notComputed: 'pas de note',
  fromTo: ({ start, current, target, unit }) => fr`de ${start} à ${current}, cible : ${target}${unitOf(unit)}`,
  reading: ({ current, target, unit }) => fr`${current}, cible : ${target}${unitOf(unit)}`,
  noReading: 'aucun relevé',
  grade: 'Note 0–1',
  gradeProblem: 'Un nombre de 0 à 1, ou rien.',
  note: 'Remarque',
  whyNotAll: fr`Pourquoi moins de 1 ?`,
  goesOn: ({ next }) => `Continue en ${next}`,
  startsFrom: ({ value }) => `Il repart de ${value}.`,
  already: ({ next, id }) => fr`Figure déjà en ${next} : ${id}`,
  takesAlong: ({ action }) => fr`Emporter : ${action}`,
  unscored: ({ count, names }) =>
    plural(count, {
      one: fr`${count} résultat clé n’a pas de note, car un nombre manque ou est illisible : ${names}. Vous pouvez le noter vous-même, ou clore sans note.`,
      many: fr`${count} résultats clés n’ont pas de note, car un nombre manque ou est illisible : ${names}. Vous pouvez les noter vous-même, ou clore sans ces notes.`,
      other: fr`${count} résultats clés n’ont pas de note, car un nombre manque ou est illisible : ${names}. Vous pouvez les noter vous-même, ou clore sans ces notes.`,
    }),
  blocked: ({ names }) =>
    fr`Sans ID, ou avec un ID en double : ${names}. Impossible de les noter ou de les reconduire ici. Lancez le contrôle : une suggestion donne à chacun son propre ID.`,
  committed: 'L’équipe s’y était engagée. Pour ce qui finit sous 1, dites en quelques mots pourquoi.',
  tooEasy: fr`Tous les résultats clés sont atteints. Pour un objectif de défi, c’était trop facile : visez plus haut la prochaine fois.`,
  readyTitle: 'Prêt à clore',
  willBe: 'Ce qui sera écrit',
  grades: ({ count }) =>
    `${count} ${plural(count, { one: 'note finale', many: 'notes finales', other: 'notes finales' })}`,
  withoutGrade: ({ names }) => fr`Sans note : ${names}`,
  carries: ({ count, next }) =>
    `${keyResults(count)} en ${next}, ${plural(count, { one: 'qui repart', many: 'qui repartent', other: 'qui repartent' })} de la valeur actuelle`,
  carriesNothing: ({ next }) => `Aucun résultat clé en ${next}`,
  bringsActions: ({ count }) =>
    `${actions(count)}, ${plural(count, { one: 'emportée', many: 'emportées', other: 'emportées' })}`,
  settings: ({ next, from, to }) => fr`Réglages : ${next}, du ${from} au ${to}`,
  unexplained: ({ names }) => fr`Engagements sous 1 et sans explication : ${names}`,
  stillRuns: ({ days: count }) => `Il reste ${days(count)} dans ce trimestre.`,
  nothingDeleted: 'Rien n’est supprimé. Le trimestre clos reste dans les feuilles, avec ses notes et ses relevés.',
  close: ({ quarter }) => `Clore ${quarter}`,
  closeEarly: ({ quarter }) => `Clore ${quarter} dès maintenant`,
  draft: ({ next }) => `Ébaucher ${next}`,
  draftHint: ({ quarter }) =>
    fr`Une ébauche ajoute seulement les nouveaux résultats clés. ${quarter} suit son cours ; les notes attendent la clôture.`,
  notYet: ({ count }) =>
    `${count} ${plural(count, { one: 'note est', many: 'notes sont', other: 'notes sont' })} à corriger. Rien n’a encore été écrit.`,
  done: {
    closed: ({ quarter }) => `${quarter} est clos`,
    drafted: ({ next }) => `${next} est ébauché`,
    otherQuarter: 'Les réglages indiquent maintenant un autre trimestre. Rien n’a été écrit.',
    graded: ({ count }) => fr`Notes ou remarques écrites : ${keyResults(count)}`,
    carried: ({ count, next }) => fr`Ajouts en ${next} : ${keyResults(count)}`,
    before: ({ count, next }) => fr`Déjà en ${next} : ${keyResults(count)}. Rien n’a été ajouté deux fois`,
    starts: ({ count }) => fr`Départ remis au dernier relevé : ${keyResults(count)}`,
    actions: ({ count }) => fr`Emporté : ${actions(count)}`,
    named: ({ count, quarter }) => fr`Trimestre ${quarter} inscrit là où il manquait : ${keyResults(count)}`,
    movedOn: ({ next }) => `Les réglages indiquent ${next}`,
    notMovedOn:
      'La ligne d’un réglage a été supprimée entre-temps. Vérifiez le trimestre et ses jours dans les réglages.',
    ungraded: ({ names }) => fr`Sans note finale : ${names}. Vous pouvez encore l’écrire dans la feuille.`,
    refused: ({ what, why }) => fr`${what} : ${why}`,
    refusals: {
      'row-gone': 'La ligne a été supprimée ou son ID a changé entre-temps.',
      'changed-meanwhile': 'Quelqu’un a écrit autre chose entre-temps. Sa version est conservée.',
      'out-of-range': 'Une note est un nombre de 0 à 1. Rien n’a été écrit pour cette ligne.',
      'without-id': 'La ligne n’a pas d’ID. Rien n’a été écrit pour elle.',
      'id-twice': 'Son ID sert deux fois. Rien n’a été écrit pour cette ligne.',
    },
    asOf: ({ date }) =>
      `Les réglages montrent le classeur à la date du ${date}. Videz ce réglage pour voir le nouveau trimestre à ce jour.`,
    late: ({ quarter }) =>
      fr`Les relevés tardifs de ${quarter} restent possibles : choisissez ce trimestre sous « Avancement ».`,
    whatNext: ({ next }) =>
      fr`Revoyez maintenant les textes et les cibles de ${next} : ce sont encore ceux de l’ancien trimestre.`,
    toPlan: 'Aller au plan',
  },
};
