import type { Language, Localized } from '../../model/language';
import { STATUSES } from '../../model/okrs';
import type { Status } from '../../model/okrs';
import type { Tone, ToneRule } from '../patch';
import { STATUS_LABELS } from './labels';
import type { ColumnSchema } from './table-schema';

/** Below this grade a score is red, and below the next amber; no gaps, no rounding (FRAMEWORK section 6). */
export const RED_BELOW = 0.4;
export const AMBER_BELOW = 0.7;

export const GRADE_TONES: readonly ToneRule[] = [
  { when: { kind: 'number-from', atLeast: null, below: RED_BELOW }, tone: 'bad' },
  { when: { kind: 'number-from', atLeast: RED_BELOW, below: AMBER_BELOW }, tone: 'caution' },
  { when: { kind: 'number-from', atLeast: AMBER_BELOW, below: null }, tone: 'good' },
];

const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  'not-started': 'muted',
  'on-track': 'good',
  'at-risk': 'caution',
  'off-track': 'bad',
  done: 'good',
};

export function statusTones(language: Language): readonly ToneRule[] {
  return STATUSES.map((status) => ({
    when: { kind: 'text-is', text: STATUS_LABELS[status][language] },
    tone: STATUS_TONES[status],
  }));
}

/** A verdict begins with the count of its worst findings; a clean row says OK in every language. */
export const CHECK_OK = 'OK';

export const CHECK_WORDS: Readonly<Record<'error' | 'warning', Localized<readonly string[]>>> = {
  error: { en: ['error'], fr: ['erreur'], it: ['errore', 'errori'], pl: ['błąd', 'błęd'] },
  warning: { en: ['warning'], fr: ['avertissement'], it: ['avvis'], pl: ['ostrzeże'] },
};

function checkTones(language: Language): readonly ToneRule[] {
  const tone = (severity: 'error' | 'warning', toneName: Tone): readonly ToneRule[] =>
    CHECK_WORDS[severity][language].map((text) => ({ when: { kind: 'text-contains', text }, tone: toneName }));
  return [
    ...tone('error', 'bad'),
    ...tone('warning', 'caution'),
    { when: { kind: 'text-is', text: CHECK_OK }, tone: 'good' },
  ];
}

export const CHECK_COLUMN: ColumnSchema = {
  kind: 'check',
  header: { en: 'Check', fr: 'Contrôle', it: 'Verifica', pl: 'Kontrola' },
  note: {
    en: 'Filled in by “Validate my OKRs”: what the row still lacks.',
    fr: 'Rempli par « Valider mes OKR » : ce qui manque encore à la ligne.',
    it: 'Compilata da «Verifica i miei OKR»: che cosa manca ancora alla riga.',
    pl: 'Wypełnia to „Sprawdź moje OKR”: czego jeszcze brakuje w wierszu.',
  },
  width: 24,
  tones: checkTones,
};

export const OWNER_COLUMN: ColumnSchema = {
  kind: 'text',
  header: { en: 'Owner', fr: 'Responsable', it: 'Responsabile', pl: 'Właściciel' },
  note: {
    en: 'One person who answers for it.',
    fr: 'Une seule personne, qui en répond.',
    it: 'Una sola persona, che ne risponde.',
    pl: 'Jedna osoba, która za to odpowiada.',
  },
  width: 16,
};

const MONEY_OR_COUNT = '#,##0.##';

export function numberColumn(parts: Omit<ColumnSchema, 'kind'>): ColumnSchema {
  return { kind: 'number', numberFormat: MONEY_OR_COUNT, ...parts };
}

export function scoreColumn(parts: Pick<ColumnSchema, 'header' | 'note' | 'formula'>): ColumnSchema {
  return { kind: 'formula-number', width: 10, numberFormat: '0.00', tones: () => GRADE_TONES, ...parts };
}

export function statusColumn(parts: Pick<ColumnSchema, 'formula' | 'note'>): ColumnSchema {
  return {
    kind: 'formula-text',
    header: { en: 'Status', fr: 'Avancement', it: 'Andamento', pl: 'Status' },
    width: 16,
    tones: statusTones,
    ...parts,
  };
}
