import type { Localized } from '../../model/language';
import type {
  ActionState,
  Ambition,
  Indicator,
  Measure,
  ObjectiveState,
  Profile,
  SeveritySetting,
  Status,
} from '../../model/okrs';

/** The words that a choice column shows, by language. Formulas compare with them, so a workbook keeps to one language. */
export type ChoiceLabels<T extends string> = Readonly<Record<T, Localized>>;

export const AMBITION_LABELS: ChoiceLabels<Ambition> = {
  committed: { en: 'Committed', fr: 'Engagement', it: 'Impegno', pl: 'Zobowiązanie' },
  stretch: { en: 'Stretch', fr: 'Défi', it: 'Sfida', pl: 'Wyzwanie' },
};

export const OBJECTIVE_STATE_LABELS: ChoiceLabels<ObjectiveState> = {
  active: { en: 'Active', fr: 'Actif', it: 'Attivo', pl: 'Aktywny' },
  achieved: { en: 'Achieved', fr: 'Atteint', it: 'Raggiunto', pl: 'Osiągnięty' },
  paused: { en: 'Paused', fr: 'En pause', it: 'In pausa', pl: 'Wstrzymany' },
  dropped: { en: 'Dropped', fr: 'Abandonné', it: 'Abbandonato', pl: 'Porzucony' },
};

export const MEASURE_LABELS: ChoiceLabels<Measure> = {
  reach: { en: 'Reach', fr: 'Atteindre', it: 'Raggiungere', pl: 'Osiągnąć' },
  'stay-at-or-above': {
    en: 'Stay at or above',
    fr: 'Rester au moins à',
    it: 'Restare almeno a',
    pl: 'Utrzymać co najmniej',
  },
  'stay-at-or-below': {
    en: 'Stay at or below',
    fr: 'Rester au plus à',
    it: 'Restare al massimo a',
    pl: 'Utrzymać co najwyżej',
  },
  'done-or-not': { en: 'Done or not', fr: 'Fait ou non', it: 'Fatto o no', pl: 'Zrobione lub nie' },
};

export const INDICATOR_LABELS: ChoiceLabels<Indicator> = {
  leading: { en: 'Leading', fr: 'Avancé', it: 'Predittivo', pl: 'Wyprzedzający' },
  lagging: { en: 'Lagging', fr: 'Retardé', it: 'Consuntivo', pl: 'Wynikowy' },
};

export const ACTION_STATE_LABELS: ChoiceLabels<ActionState> = {
  'to-do': { en: 'To do', fr: 'À faire', it: 'Da fare', pl: 'Do zrobienia' },
  doing: { en: 'Doing', fr: 'En cours', it: 'In corso', pl: 'W toku' },
  done: { en: 'Done', fr: 'Fait', it: 'Fatto', pl: 'Zrobione' },
  dropped: { en: 'Dropped', fr: 'Abandonné', it: 'Abbandonato', pl: 'Porzucone' },
};

export const STATUS_LABELS: ChoiceLabels<Status> = {
  'not-started': { en: 'Not started', fr: 'Pas commencé', it: 'Non iniziato', pl: 'Nie rozpoczęto' },
  'on-track': { en: 'On track', fr: 'En bonne voie', it: 'In linea', pl: 'Na dobrej drodze' },
  'at-risk': { en: 'At risk', fr: 'À risque', it: 'A rischio', pl: 'Zagrożone' },
  'off-track': { en: 'Off track', fr: 'En retard', it: 'In ritardo', pl: 'Poza planem' },
  done: { en: 'Done', fr: 'Atteint', it: 'Raggiunto', pl: 'Osiągnięte' },
};

export const PROFILE_LABELS: ChoiceLabels<Profile> = {
  framework: { en: 'Framework', fr: 'Méthode', it: 'Metodo', pl: 'Metoda' },
  strict: { en: 'Strict', fr: 'Stricte', it: 'Rigoroso', pl: 'Surowy' },
  relaxed: { en: 'Relaxed', fr: 'Souple', it: 'Flessibile', pl: 'Łagodny' },
};

export const SEVERITY_LABELS: ChoiceLabels<SeveritySetting> = {
  off: { en: 'Off', fr: 'Désactivée', it: 'Disattivata', pl: 'Wyłączona' },
  info: { en: 'Info', fr: 'Info', it: 'Info', pl: 'Informacja' },
  warning: { en: 'Warning', fr: 'Avertissement', it: 'Avviso', pl: 'Ostrzeżenie' },
  error: { en: 'Error', fr: 'Erreur', it: 'Errore', pl: 'Błąd' },
};
