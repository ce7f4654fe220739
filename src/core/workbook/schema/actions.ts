import { parentText } from '../formulas/parent-text';
import { CHECK_COLUMN, OWNER_COLUMN, numberColumn } from './column-parts';
import { ACTION_STATE_LABELS } from './labels';
import type { TableSchema } from './table-schema';

export const ACTIONS = {
  key: 'actions',
  name: 'tblActions',
  sheet: 'actions',
  firstColumn: 0,
  frozenColumns: 4,
  idColumn: 'id',
  textColumns: ['text'],
  columns: {
    id: {
      kind: 'id',
      header: { en: 'ID', fr: 'ID', it: 'ID', pl: 'ID' },
      note: {
        en: 'A short name that never changes, such as O1.KR2.A1.',
        fr: 'Un nom court qui ne change jamais, par exemple O1.KR2.A1.',
        it: 'Un nome breve che non cambia mai, per esempio O1.KR2.A1.',
        pl: 'Krótka nazwa, która się nie zmienia, np. O1.KR2.A1.',
      },
      width: 12,
    },
    keyResult: {
      kind: 'reference',
      header: { en: 'Key result', fr: 'Résultat clé', it: 'Risultato chiave', pl: 'Kluczowy rezultat' },
      note: {
        en: 'The ID of the key result that it serves.',
        fr: 'L’ID du résultat clé qu’elle sert.',
        it: 'L’ID del risultato chiave che serve.',
        pl: 'ID kluczowego rezultatu, któremu służy.',
      },
      width: 10,
      refersTo: { table: 'keyResults', column: 'id' },
    },
    keyResultText: {
      kind: 'formula-text',
      header: {
        en: 'Key result text',
        fr: 'Texte du résultat clé',
        it: 'Testo del risultato chiave',
        pl: 'Treść kluczowego rezultatu',
      },
      note: {
        en: 'What that key result says. A formula.',
        fr: 'Ce que dit ce résultat clé. Une formule.',
        it: 'Che cosa dice quel risultato chiave. È una formula.',
        pl: 'Co mówi ten kluczowy rezultat. Formuła.',
      },
      width: 32,
      wrap: true,
      formula: parentText('keyResult', 'keyResults', 'text'),
    },
    text: {
      kind: 'text',
      header: { en: 'Action', fr: 'Action', it: 'Azione', pl: 'Działanie' },
      note: {
        en: 'A step that the team plans to take. It needs no number.',
        fr: 'Une étape que l’équipe prévoit. Pas besoin de chiffre.',
        it: 'Un passo che il team intende fare. Non serve un numero.',
        pl: 'Krok, który zespół planuje wykonać. Nie wymaga liczby.',
      },
      width: 44,
      wrap: true,
    },
    owner: OWNER_COLUMN,
    due: {
      kind: 'date',
      header: { en: 'Due', fr: 'Échéance', it: 'Scadenza', pl: 'Termin' },
      note: {
        en: 'The day by which it is done.',
        fr: 'Le jour où elle doit être faite.',
        it: 'Il giorno entro cui va fatta.',
        pl: 'Dzień, do którego ma być zrobione.',
      },
      width: 12,
    },
    state: {
      kind: 'choice',
      header: { en: 'State', fr: 'État', it: 'Stato', pl: 'Stan' },
      note: {
        en: 'Where it stands. Actions never change a score.',
        fr: 'Où elle en est. Les actions ne changent jamais une note.',
        it: 'A che punto è. Le azioni non cambiano mai un punteggio.',
        pl: 'Na jakim jest etapie. Działania nie wpływają na wynik.',
      },
      width: 13,
      choices: ACTION_STATE_LABELS,
    },
    budget: numberColumn({
      header: { en: 'Budget', fr: 'Budget', it: 'Budget', pl: 'Budżet' },
      note: {
        en: 'Money set aside, if any.',
        fr: 'La somme prévue, s’il y en a une.',
        it: 'La somma prevista, se c’è.',
        pl: 'Przewidziana kwota, jeśli jest.',
      },
      width: 16,
    }),
    check: CHECK_COLUMN,
  },
} as const satisfies TableSchema;
