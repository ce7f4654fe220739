import type { Localized } from '../../model/language';
import type { TableKey } from '../../model/okrs';
import type { InputRule, ToneRule } from '../patch';
import type { Language } from '../../model/language';
import type { FormulaTemplate } from '../formulas/template';
import type { ChoiceLabels } from './labels';

/**
 * What a column holds, which decides how it is read, written and formatted.
 * - `id`: identifies the row; `reference`: the id of a row of another table
 * - `quarter`: `2027-Q1`
 * - `check`: the verdict that validation writes
 * - `formula-number`, `formula-text`, `formula-date`: a calculated column
 * - `any`: a cell whose kind its row decides (the Value of a setting)
 */
export type ColumnKind =
  | 'id'
  | 'reference'
  | 'text'
  | 'number'
  | 'date'
  | 'quarter'
  | 'choice'
  | 'check'
  | 'any'
  | 'formula-number'
  | 'formula-text'
  | 'formula-date';

export interface ColumnSchema {
  readonly kind: ColumnKind;
  readonly header: Localized;
  /** What to write here, shown on the header. */
  readonly note: Localized;
  /** In characters. */
  readonly width: number;
  readonly wrap?: boolean;
  /** Helper columns are hidden; people may show them. */
  readonly hidden?: boolean;
  /** Excel number format; by default that of the kind. */
  readonly numberFormat?: string;
  readonly choices?: ChoiceLabels<string>;
  readonly refersTo?: { readonly table: TableKey; readonly column: string };
  readonly limits?: Extract<InputRule, { kind: 'number' }>;
  readonly formula?: FormulaTemplate;
  readonly tones?: (language: Language) => readonly ToneRule[];
}

export interface TableSchema {
  readonly key: TableKey;
  /** Never changes, never translated, differs from every sheet name. */
  readonly name: string;
  readonly sheet: SheetKey;
  /** 0-based column where the table begins. */
  readonly firstColumn: number;
  readonly frozenColumns: number;
  /** The column that identifies a row, or null for tables without ids (append-only history, lists). */
  readonly idColumn: string | null;
  /** Columns that tell two rows apart when there is no id, in the order of trust. */
  readonly textColumns: readonly string[];
  /** In the order in which a new workbook shows them. */
  readonly columns: Readonly<Record<string, ColumnSchema>>;
}

export const SHEET_KEYS = [
  'summary',
  'objectives',
  'keyResults',
  'actions',
  'checkIns',
  'notNow',
  'glossary',
  'settings',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

export const SHEET_NAMES: Readonly<Record<SheetKey, Localized>> = {
  summary: { en: 'Summary', fr: 'Synthèse', it: 'Riepilogo', pl: 'Podsumowanie' },
  objectives: { en: 'Objectives', fr: 'Objectifs', it: 'Obiettivi', pl: 'Cele' },
  keyResults: { en: 'Key results', fr: 'Résultats clés', it: 'Risultati chiave', pl: 'Kluczowe rezultaty' },
  actions: { en: 'Actions', fr: 'Actions', it: 'Azioni', pl: 'Działania' },
  checkIns: { en: 'Check-ins', fr: 'Points d’avancement', it: 'Check-in', pl: 'Check-iny' },
  notNow: { en: 'Not now', fr: 'Pas maintenant', it: 'Non ora', pl: 'Nie teraz' },
  glossary: { en: 'Glossary', fr: 'Glossaire', it: 'Glossario', pl: 'Słownik' },
  settings: { en: 'Settings', fr: 'Réglages', it: 'Impostazioni', pl: 'Ustawienia' },
};
