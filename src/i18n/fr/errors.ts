import type { ErrorMessages } from '../messages/errors';
import { french as fr } from '../typography';

/** `La feuille « Objectifs »`, or words for one that nobody named. */
const named = (kind: string, subject: string | null, otherwise: string): string =>
  subject === null ? otherwise : fr`${kind} « ${subject} »`;

export const errors: ErrorMessages = {
  codes: {
    'cell-edit-mode': {
      what: () => fr`Une cellule est en cours de saisie : Excel ne laisse rien écrire d’autre.`,
      next: 'Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.',
    },
    'sheet-protected': {
      what: ({ subject }) => `${named('La feuille', subject, 'Une feuille')} est protégée.`,
      next: 'Choisissez Révision > Ôter la protection de la feuille, puis réessayez.',
    },
    'workbook-protected': {
      what: () => 'La structure du classeur est protégée. Aucune feuille ne peut être ajoutée.',
      next: 'Choisissez Révision > Protéger le classeur pour lever la protection, puis réessayez.',
    },
    'sheet-missing': {
      what: ({ subject }) => `${named('La feuille', subject, 'Une feuille')} n’est plus dans le classeur.`,
      next: 'Annulez la suppression ou restaurez une version antérieure du fichier.',
    },
    'table-missing': {
      what: ({ subject }) =>
        `${named('Le tableau', subject, 'Un tableau')} n’est plus dans le classeur ou a changé de nom.`,
      next: 'Lancez la validation pour voir ce qui peut être rétabli, ou annulez les dernières modifications.',
    },
    'column-missing': {
      what: ({ subject }) => `${named('La colonne', subject, 'Une colonne')} n’est plus dans son tableau.`,
      next: fr`Lancez la validation : une des suggestions remet la colonne en place.`,
    },
    'row-missing': {
      what: () => fr`Cette ligne n’existe plus : quelqu’un l’a supprimée ou réécrite entre-temps.`,
      next: 'Regardez où en est la feuille, puis réessayez.',
    },
    'name-taken': {
      what: ({ subject }) =>
        `${named('Le nom', subject, 'Le nom')} est déjà celui d’une de vos feuilles ou d’un de vos tableaux.`,
      next: 'Renommez le vôtre, puis réessayez.',
    },
    'too-large': {
      what: () => 'C’est plus qu’Excel n’accepte en une fois.',
      next: 'Répartissez le contenu sur plusieurs classeurs ou retirez les lignes devenues inutiles.',
    },
    busy: {
      what: () => 'Excel est occupé.',
      next: 'Attendez la fin du calcul ou de l’enregistrement, puis réessayez.',
    },
    unsupported: {
      what: () => 'Cette version d’Excel ne sait pas le faire.',
      next: 'Mettez Excel à jour ou ouvrez le classeur dans Excel pour le web.',
    },
    'access-denied': {
      what: () => 'Vous n’avez ce classeur qu’en lecture seule.',
      next: 'Choisissez Modifier le classeur, ou enregistrez une copie et travaillez dans celle-ci.',
    },
    'connection-lost': {
      what: () => 'La connexion avec le classeur est perdue.',
      next: 'Vérifiez que vous êtes en ligne, puis réessayez.',
    },
    'file-missing': {
      what: ({ subject }) => `${named('Le fichier', subject, 'Le fichier')} n’existe pas.`,
      next: 'Vérifiez le chemin et l’orthographe.',
    },
    'file-unreadable': {
      what: ({ subject }) => `${named('Le fichier', subject, 'Le fichier')} n’est pas un classeur .xlsx lisible.`,
      next: 'Ouvrez-le dans Excel, enregistrez-le au format .xlsx, puis réessayez.',
    },
    'file-encrypted': {
      what: ({ subject }) => `${named('Le fichier', subject, 'Le fichier')} est protégé par un mot de passe.`,
      next: 'Retirez le mot de passe dans Excel sous Fichier > Informations, puis réessayez.',
    },
    'file-too-large': {
      what: ({ subject }) =>
        `${named('Le fichier', subject, 'Le fichier')} est trop volumineux pour être lu sans risque.`,
      next: 'Retirez les images et les feuilles étrangères aux OKR, puis réessayez.',
    },
    'file-not-writable': {
      what: ({ subject }) => `${named('Le fichier', subject, 'Le fichier')} ne peut pas être écrit.`,
      next: 'Fermez-le dans les autres programmes et vérifiez que vous avez le droit d’écrire à cet endroit.',
    },
    unknown: {
      what: () => 'Il s’est passé quelque chose que Lamppost n’avait pas prévu.',
      next: 'Réessayez. Si cela se reproduit, fermez le volet et rouvrez-le.',
    },
  },
  damage: {
    'nothing-changed': 'Rien n’a été modifié.',
    'partly-changed': 'Une partie a été écrite. Relancez pour terminer le reste.',
    unknown: 'Impossible de savoir ce qui a été écrit. Vous pouvez relancer sans risque.',
  },
};
