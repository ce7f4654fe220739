import type { ShareMessages } from '../messages/share';
import { pluralOf } from '../plural';
import { french as fr } from '../typography';

const plural = pluralOf('fr');

export const share: ShareMessages = {
  title: 'Partager',
  lead: 'La page que lit la direction, prête à envoyer, à imprimer ou à verrouiller.',
  copy: 'Copier pour e-mail ou chat',
  copied: 'Copié. Collez le tout dans un e-mail ou une discussion.',
  copyByHand: ({ keys }) =>
    fr`Le presse-papiers est fermé à ce volet. Le texte ci-dessous est sélectionné : appuyez sur ${keys}.`,
  textToCopy: 'Texte à copier',
  refresh: 'Actualiser la synthèse',
  print: 'Version à imprimer',
  printRefused: ({ sheet }) =>
    fr`Cet Excel ne laisse pas le volet imprimer. Imprimez plutôt la feuille « ${sheet} » : Fichier > Imprimer donne une page.`,
  lock: 'Verrouiller la synthèse',
  unlock: 'Déverrouiller la synthèse',
  lockedHint: ({ sheet }) =>
    fr`« ${sheet} » est verrouillée : personne ne la modifie par erreur. Ses chiffres restent à jour.`,
  unlockedHint: ({ sheet }) => fr`« ${sheet} » est modifiable. Toutes les autres feuilles le restent toujours.`,
  protectedHint: ({ sheet }) =>
    fr`Quelqu’un a protégé « ${sheet} » dans Révision. Lamppost n’y touche pas : elle ne peut donc pas être actualisée.`,
  noSheet: fr`Ce classeur n’a pas encore de feuille de synthèse. « Actualiser » en crée une.`,
  noDates:
    'Le trimestre n’a pas de dates. Renseignez-le dans les paramètres pour obtenir les jours restants, les notes attendues et la tendance.',
  inSmall: 'Telle que la direction la verra',
  notes: 'Réussites et risques',
  notesLead: 'Proposés d’après les chiffres, dans la langue du classeur. Modifiez-les à votre guise.',
  win: 'Réussite',
  risk: 'Risque',
  noWin: fr`Aucune nouvelle à proposer. Qu’est-ce qui a bien marché ?`,
  noRisk: fr`Rien n’est en retard. Qu’est-ce qui pourrait mal tourner ?`,
  put: 'Mettre sur la feuille',
  full: 'Toutes les places de la feuille sont prises.',
  stale: fr`Qui relancer ?`,
  staleNone: 'Chaque résultat clé a un point d’avancement récent.',
  nobody: 'Sans responsable',
  nobodyHint: fr`Personne à relancer : donnez-leur un responsable dans le plan.`,
  lastOn: ({ date }) => `dernier point le ${date}`,
  never: 'encore aucun point',
  copyReminder: ({ owner }) => fr`Copier la relance : ${owner}`,
  reminder: ({ owner, count, lines }) =>
    fr`Bonjour ${owner},

${plural(count, {
  one: fr`L’un de vos résultats clés n’a pas eu de point d’avancement depuis un moment :`,
  many: fr`${count} de vos résultats clés n’ont pas eu de point d’avancement depuis un moment :`,
  other: fr`${count} de vos résultats clés n’ont pas eu de point d’avancement depuis un moment :`,
})}
${lines}

Pourriez-vous indiquer où vous en êtes ? Cela prend deux minutes : ouvrez le classeur des OKR et choisissez Avancement dans le volet Lamppost.

Merci beaucoup !`,
};
