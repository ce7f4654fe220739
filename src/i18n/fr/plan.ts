import type { EditorMessages, PlanMessages } from '../messages/plan';
import { pluralOf } from '../plural';
import { french as fr } from '../typography';

const plural = pluralOf('fr');
const days = (count: number): string => `${count} ${plural(count, { one: 'jour', many: 'de jours', other: 'jours' })}`;
const said = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');

export const plan: PlanMessages = {
  title: 'Plan',
  daysLeft: ({ days: count }) => `encore ${days(count)}`,
  daysUntil: ({ days: count }) => `commence dans ${days(count)}`,
  quarterOver: 'trimestre terminé',
  overall: 'Note globale',
  noScore: 'pas encore de note',
  calculate: 'Calculer les notes',
  tree: 'Objectifs, résultats clés et actions',
  empty: 'Pas encore d’objectif',
  emptyHint: 'Trois à cinq suffisent pour un trimestre. Commencez par celui qui compte le plus.',
  add: { objective: 'Ajouter un objectif', keyResult: 'Ajouter un résultat clé', action: 'Ajouter une action' },
  commands: ({ what }) => `Commandes pour ${what}`,
  edit: 'Modifier',
  move: 'Déplacer',
  drop: 'Abandonner',
  bringBack: 'Reprendre',
  untitled: ({ kind, id }) => `${kind} ${id} sans texte`,
  groups: {
    notActive: ({ count }) => `Inactifs (${count})`,
    otherQuarters: ({ count }) => `Autres trimestres (${count})`,
    withoutObjective: ({ count }) => `Résultats clés sans objectif (${count})`,
    withoutKeyResult: ({ count }) => `Actions sans résultat clé (${count})`,
  },
  doesNotCount: 'Ne compte pas',
  weakest: ({ what }) => fr`Le plus faible : ${what}`,
  nobody: 'Sans responsable',
  rowName: ({ kind, id, text, score, status, owner, smart, weakest }) =>
    said([
      id === null ? kind : `${kind} ${id}`,
      text,
      score === null ? null : `note ${score}`,
      status,
      owner,
      smart,
      weakest,
    ]),
  smart: {
    met: 'oui',
    notMet: 'pas encore',
    summary: ({ met, missing }) => fr`SMART : ${met} sur 5, il manque : ${missing}`,
    all: fr`SMART : les 5`,
  },
  moveTo: ({ what }) => `Déplacer ${what}`,
  newParent: { keyResult: fr`Vers quel objectif ?`, action: fr`Vers quel résultat clé ?` },
  confirmMove: 'Déplacer',
  confirmDrop: {
    objective: ({ what }) =>
      fr`Abandonner ${what} ? Son état devient Abandonné et il ne compte plus dans la note globale.`,
    keyResult: ({ what }) =>
      fr`Abandonner ${what} ? Son poids devient 0 et il ne compte plus dans la note de l’objectif.`,
    action: ({ what }) => fr`Abandonner ${what} ? Son état devient Abandonné.`,
  },
  nothingDeleted: fr`Rien n’est supprimé : la ligne reste dans la feuille et vous pouvez la reprendre.`,
};

export const editor: EditorMessages = {
  back: 'Retour au plan',
  newTitle: { objective: 'Nouvel objectif', keyResult: 'Nouveau résultat clé', action: 'Nouvelle action' },
  editTitle: {
    objective: ({ id }) => `Objectif ${id}`,
    keyResult: ({ id }) => `Résultat clé ${id}`,
    action: ({ id }) => `Action ${id}`,
  },
  save: 'Enregistrer',
  fields: {
    objective: 'Objectif',
    keyResult: 'Résultat clé',
    action: 'Action',
    why: 'Pourquoi',
    owner: 'Responsable',
    supports: 'Contribue à',
    ambition: 'Ambition',
    state: 'État',
    parentObjective: 'Objectif servi',
    parentKeyResult: 'Résultat clé servi',
    quarter: 'Trimestre',
    measure: 'Mesure',
    unit: 'Unité',
    start: 'Départ',
    target: 'Cible',
    current: 'Actuel',
    due: 'Échéance',
    weight: 'Poids',
    indicator: 'Indicateur',
    definition: 'Définition',
    budget: 'Budget',
  },
  hints: {
    objective: 'Où vous voulez aller, sans chiffres',
    keyResult: 'Ce qui va changer, de combien à combien',
    action: 'Une étape du chemin',
    why: fr`Qu’est-ce qui s’améliore pour les clients ou l’entreprise ?`,
    supports: 'Un but de l’entreprise, un KPI ou l’ID d’un autre objectif',
    unit: 'Démos, €, jours…',
    weight: 'Vide, il compte pour 1',
    definition: 'Ce qui est compté exactement, et où',
  },
  none: 'Aucun',
  notANumber: 'Ce n’est pas un nombre. Écrivez par exemple 1 500 ou 12,5.',
  textMissing: 'Écrivez d’abord quelques mots.',
  asWritten: ({ text }) => `${text} (comme dans la feuille)`,
  more: 'Autres champs',
  questions: 'À vous demander',
  good: 'Bien',
  bad: 'Pas encore',
  findings: 'Pendant que vous écrivez',
  writeToSee: 'Les remarques s’affichent pendant que vous écrivez. Rien n’est encore enregistré.',
  looksGood: 'Bien formulé.',
  findingCount: ({ count }) =>
    `${count} ${plural(count, { one: 'remarque', many: 'de remarques', other: 'remarques' })}`,
  unsaved: 'Vos modifications ne sont pas enregistrées.',
  discard: 'Abandonner les modifications',
  keepEditing: 'Continuer à écrire',
};
