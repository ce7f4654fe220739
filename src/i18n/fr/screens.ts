import type { CheckMessages } from '../messages/check';
import type { FrameMessages, ReportMessages } from '../messages/screens';
import type { StartMessages } from '../messages/start';
import { pluralOf } from '../plural';
import { french as fr } from '../typography';
import { keeping } from './keeping-reports';

const plural = pluralOf('fr');
const number = new Intl.NumberFormat('fr');
/** `3 cellules`; after millions French wants `de`. */
const counted = (count: number, one: string, other: string): string =>
  `${number.format(count)} ${plural(count, { one, many: `de ${other}`, other })}`;
const cells = (count: number): string => counted(count, 'cellule', 'cellules');

export const frame: FrameMessages = {
  sections: 'Rubriques',
  plan: 'Plan',
  checkIn: 'Avancement',
  check: 'Contrôle',
  share: 'Partager',
  paneLanguage: 'Langue de ce volet',
  tryAgain: 'Réessayer',
  cancel: 'Annuler',
  undo: 'Revenir en arrière',
  dismiss: 'Fermer',
  firstThing: 'Pour commencer',
  progress: {
    opening: 'Lecture du classeur…',
    building: 'Construction de votre classeur…',
    validating: 'Validation de vos OKR…',
    scoring: 'Calcul des notes…',
    saving: 'Écriture dans le classeur…',
    refreshing: 'Mise à jour de la synthèse…',
    loading: 'Chargement…',
  },
};

export const reports: ReportMessages = {
  built: ({ sheets }) =>
    sheets === 0
      ? fr`Tout était déjà là : rien n’a été ajouté.`
      : fr`Votre classeur est prêt : ${counted(sheets, 'feuille ajoutée', 'feuilles ajoutées')}.`,
  renamedSheet: ({ wanted, used }) => fr`Vous avez déjà une feuille « ${wanted} » : la nôtre s’appelle « ${used} ».`,
  alreadyThere: ({ names }) => fr`Laissé tel quel : ${names}.`,
  scored: ({ scores, formulas }) =>
    `${counted(scores, 'note mise à jour', 'notes mises à jour')}, ${counted(formulas, 'formule rétablie', 'formules rétablies')}.`,
  scoredNothing: 'Toutes les notes étaient déjà justes. Rien n’a été modifié.',
  restoredColumn: ({ column, table, cells: count }) => fr`${column} dans ${table} : ${cells(count)}`,
  added: ({ what }) => fr`Ajout : ${what}.`,
  changed: ({ what, cells: count }) => fr`${what} : ${counted(count, 'cellule écrite', 'cellules écrites')}.`,
  unchanged: 'Rien n’avait changé, donc rien n’a été écrit.',
  moved: ({ what, parent }) => `${what} dépend désormais de ${parent}.`,
  dropped: ({ what }) => fr`${what} : abandon enregistré. La ligne reste dans la feuille.`,
  broughtBack: ({ what }) => fr`${what} : de retour dans le plan.`,
  rowGone: ({ rows }) =>
    plural(rows, {
      one: fr`Une ligne avait été supprimée ou réécrite entre-temps ; rien n’y a été écrit.`,
      many: fr`${number.format(rows)} de lignes avaient été supprimées ou réécrites entre-temps ; rien n’y a été écrit.`,
      other: fr`${number.format(rows)} lignes avaient été supprimées ou réécrites entre-temps ; rien n’y a été écrit.`,
    }),
  checksWritten: ({ cells: count }) =>
    count === 0 ? 'Les colonnes de contrôle étaient à jour.' : fr`Colonnes de contrôle mises à jour : ${cells(count)}.`,
  suggestionApplied: ({ what, cells: count }) =>
    fr`Appliqué à ${what} : ${counted(count, 'cellule écrite', 'cellules écrites')}.`,
  ruleOff: ({ rule }) => fr`« ${rule} » est désactivée dans ce classeur.`,
  ruleOn: ({ rule }) => fr`« ${rule} » est de nouveau active.`,
  summaryRefreshed: ({ cells: count }) =>
    count === 0
      ? fr`La feuille Synthèse était à jour : il n’y avait rien à modifier.`
      : fr`La feuille Synthèse est à jour : ${counted(count, 'cellule écrite', 'cellules écrites')}.`,
  summaryElsewhere: ({ sheet, theirs }) =>
    fr`La feuille « ${theirs} » contient maintenant autre chose et n’a pas été touchée. La synthèse est sur la nouvelle feuille « ${sheet} ».`,
  summaryLocked: ({ sheet }) => fr`« ${sheet} » est verrouillée. Toutes les autres feuilles restent modifiables.`,
  summaryUnlocked: ({ sheet }) => fr`« ${sheet} » est de nouveau modifiable.`,
  notePut: ({ sheet }) => fr`Écrit sur « ${sheet} » : 1 cellule.`,
  noteThere: 'Ces mots sont déjà sur la feuille. Rien n’a été modifié.',
  noteFull: fr`Toutes les places de la feuille sont prises ; rien n’a été écrasé. Libérez-en une, puis réessayez.`,
  undone: 'C’est annulé.',
  checkInsSaved: ({ count }) =>
    count === 0
      ? 'Aucun point d’avancement n’a été enregistré.'
      : `${counted(count, 'point d’avancement enregistré', 'points d’avancement enregistrés')}.`,
  checkInsUndone: ({ count }) =>
    count === 0
      ? 'Aucun point d’avancement n’a été annulé.'
      : `${counted(count, 'point d’avancement annulé', 'points d’avancement annulés')}.`,
  checkInRefused: ({ what, why }) => fr`${what} : ${why}`,
  checkInRefusals: {
    'row-gone': 'La ligne a été supprimée ou son ID modifié entre-temps. Rien n’y a été écrit.',
    'changed-meanwhile': 'Quelqu’un a inscrit une autre valeur entre-temps. Elle a été conservée.',
    'out-of-range': 'Cette valeur n’est pas possible ici. Rien n’y a été écrit.',
    'in-the-future': 'Ce jour n’est pas encore arrivé. Rien n’a été écrit.',
  },
  keeping,
};

export const start: StartMessages = {
  title: 'Préparez vos OKR',
  lead: 'Lamppost ajoute ses feuilles à ce classeur. Les vôtres restent telles quelles.',
  team: 'Équipe',
  teamHint: 'Comme la direction la connaît, par exemple Marketing croissance',
  teamMissing: fr`Donnez un nom à votre équipe : il figure en tête de la synthèse.`,
  quarter: 'Trimestre',
  quarterOption: ({ quarter, months }) => `${quarter} · ${months}`,
  language: 'Langue du classeur',
  languageHint: 'En-têtes, listes et exemples. Elle ne pourra plus changer.',
  contents: 'Commencer par',
  examples: {
    'b2b-saas': {
      name: 'Des exemples pour apprendre',
      hint: 'Quatre objectifs complets d’une équipe logiciel B2B, à réécrire à votre façon',
    },
    blank: { name: 'Un classeur vierge', hint: 'Toutes les feuilles, formules et listes, sans aucune ligne' },
  },
  build: 'Construire mon classeur',
  firstSteps: {
    'b2b-saas': fr`Validez les exemples : deux défauts y sont laissés exprès. Corrigez-les et vous saurez comment cela marche.`,
    blank: fr`Écrivez votre premier objectif : où voulez-vous être à la fin du trimestre ?`,
  },
};

export const check: CheckMessages = {
  title: 'Contrôle',
  lead: 'Vérifie la formulation, les nombres, les responsables et les dates de chaque ligne. Seules les colonnes de contrôle sont écrites.',
  validate: 'Valider mes OKR',
  validateAgain: 'Valider de nouveau',
  stale: 'Le classeur a changé depuis. Validez de nouveau pour savoir où il en est.',
  errors: ({ count }) => counted(count, 'erreur', 'erreurs'),
  warnings: ({ count }) => counted(count, 'avertissement', 'avertissements'),
  infos: ({ count }) => counted(count, 'conseil', 'conseils'),
  workbookGroup: 'Le classeur dans son ensemble',
  place: ({ row, column }) => `${row}, ${column}`,
  why: 'Pourquoi c’est important',
  how: 'Comment corriger',
  goToCell: 'Aller à la cellule',
  turnOff: 'Désactiver cette règle',
  newText: 'Le nouveau texte',
  fillIn: fr`Complétez ce qui manque :`,
  stillBlank: 'Il manque encore quelque chose ici.',
  apply: 'Appliquer',
  nothingFound: fr`Rien à corriger. Bravo !`,
  nothingFoundHint: fr`Toutes les règles sont respectées. À vous de juger ce qu’un programme ne peut pas :`,
  meeting: 'À demander en réunion de revue',
  meetingQuestions: [
    fr`Ces cibles sont-elles difficiles mais possibles ? Si nous pensons toutes les atteindre, qu’est-ce qui nous pousserait plus loin ?`,
    fr`Si tous les résultats clés étaient atteints, serions-nous vraiment là où l’objectif veut nous mener ?`,
    fr`À quoi disons-nous « pas maintenant » pour y consacrer nos meilleures heures ?`,
  ],
};
