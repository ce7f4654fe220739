import type { NumericCell } from '../../model/cells';
import { defineRule, type Fault } from '../rule';
import { suggestCells } from '../shared/suggest';

const NUMERIC_COLUMNS = ['start', 'current', 'weight', 'confidence', 'finalGrade'] as const;
type NumericColumn = (typeof NUMERIC_COLUMNS)[number];

/** What a column accepts; null is no limit. */
const LIMITS: Readonly<Record<NumericColumn, { readonly min: number | null; readonly max: number | null }>> = {
  start: { min: null, max: null },
  current: { min: null, max: null },
  weight: { min: 0, max: null },
  confidence: { min: 0, max: 10 },
  finalGrade: { min: 0, max: 1 },
};

type Data = {
  readonly column: NumericColumn;
  /** The text in the cell, or null when it holds a number outside the limits. */
  readonly text: string | null;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
};

function faultOf(column: NumericColumn, cell: NumericCell): Data | null {
  const { min, max } = LIMITS[column];
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'unreadable':
      return { column, text: cell.text, value: cell.reading, min, max };
    case 'number': {
      const { value } = cell;
      const outside = (min !== null && value < min) || (max !== null && value > max);
      return outside ? { column, text: null, value, min, max } : null;
    }
  }
}

export const keyResultValueNotNumber = defineRule<Data, 'as-number'>({
  id: 'key-result-value-not-number',
  on: 'key-result',
  severity: 'error',
  column: null,
  check: ({ row, facts }) =>
    NUMERIC_COLUMNS.flatMap((column): readonly Fault<Data, 'as-number'>[] => {
      const data = faultOf(column, row[column]);
      if (data === null) return [];
      const suggestions =
        data.text !== null && data.value !== null
          ? [suggestCells('as-number', row.ref, facts.workbook.language, [{ column, value: data.value }])]
          : [];
      return [{ column, data, suggestions }];
    }),
  messages: {
    en: {
      title: 'A value that is not a usable number',
      what: ({ column, text, value, max }, say) =>
        text !== null
          ? `${say.column('keyResults', column)} holds ${say.quote(text)}, which is not stored as a number.`
          : max === null
            ? `${say.column('keyResults', column)} is ${say.number(value ?? 0)}, but cannot be negative.`
            : `${say.column('keyResults', column)} is ${say.number(value ?? 0)}, but goes from 0 to ${say.number(max)}.`,
      why: 'Scores are reckoned from these cells; what is not a number is left out.',
      how: ({ text, value }, say) =>
        text === null
          ? 'Write a number within the limits.'
          : value === null
            ? 'Write just the number, without words or unit.'
            : `Store it as the number ${say.number(value)}.`,
      suggestions: { 'as-number': 'Store it as a number' },
    },
    fr: {
      title: 'Une valeur qui n’est pas un nombre utilisable',
      what: ({ column, text, value, max }, say) =>
        text !== null
          ? `La colonne ${say.column('keyResults', column)} contient ${say.quote(text)}, qui n’est pas enregistré comme un nombre.`
          : max === null
            ? `La colonne ${say.column('keyResults', column)} contient ${say.number(value ?? 0)} : une valeur négative n’y a pas de sens.`
            : `La colonne ${say.column('keyResults', column)} contient ${say.number(value ?? 0)}, alors qu’elle va de 0 à ${say.number(max)}.`,
      why: 'Les notes se calculent à partir de ces cellules ; ce qui n’est pas un nombre est laissé de côté.',
      how: ({ text, value }, say) =>
        text === null
          ? 'Écrivez un nombre compris dans ces limites.'
          : value === null
            ? 'Écrivez seulement le nombre, sans mot ni unité.'
            : `Enregistrez-le comme le nombre ${say.number(value)}.`,
      suggestions: { 'as-number': 'L’enregistrer comme nombre' },
    },
    it: {
      title: 'Un valore che non è un numero utilizzabile',
      what: ({ column, text, value, max }, say) =>
        text !== null
          ? `La colonna ${say.column('keyResults', column)} contiene ${say.quote(text)}, che non è salvato come numero.`
          : max === null
            ? `La colonna ${say.column('keyResults', column)} contiene ${say.number(value ?? 0)}, ma non può essere negativa.`
            : `La colonna ${say.column('keyResults', column)} contiene ${say.number(value ?? 0)}, ma va da 0 a ${say.number(max)}.`,
      why: 'I punteggi si calcolano da queste celle; quello che non è un numero resta fuori.',
      how: ({ text, value }, say) =>
        text === null
          ? 'Scrivi un numero entro i limiti.'
          : value === null
            ? 'Scrivi solo il numero, senza parole né unità.'
            : `Salvalo come il numero ${say.number(value)}.`,
      suggestions: { 'as-number': 'Salvalo come numero' },
    },
    pl: {
      title: 'Wartość, która nie jest poprawną liczbą',
      what: ({ column, text, value, max }, say) =>
        text !== null
          ? `Kolumna ${say.column('keyResults', column)} zawiera ${say.quote(text)}, a to nie jest zapisane jako liczba.`
          : max === null
            ? `Kolumna ${say.column('keyResults', column)} zawiera ${say.number(value ?? 0)}, a nie może być ujemna.`
            : `Kolumna ${say.column('keyResults', column)} zawiera ${say.number(value ?? 0)}, a przyjmuje wartości od 0 do ${say.number(max)}.`,
      why: 'Z tych komórek liczy się wynik; co nie jest liczbą, zostaje pominięte.',
      how: ({ text, value }, say) =>
        text === null
          ? 'Wpisz liczbę mieszczącą się w tym zakresie.'
          : value === null
            ? 'Wpisz samą liczbę, bez słów i jednostki.'
            : `Zapisz ją jako liczbę ${say.number(value)}.`,
      suggestions: { 'as-number': 'Zapisz jako liczbę' },
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O1.KR1': { current: 'about 25' } } },
      { keyResults: { 'O1.KR1': { start: '20,5' } } },
      { keyResults: { 'O1.KR1': { weight: -1 } } },
      { keyResults: { 'O1.KR1': { confidence: 11 } } },
    ],
    good: [
      { keyResults: { 'O1.KR1': { weight: 0, confidence: 0 } } },
      { keyResults: { 'O1.KR1': { confidence: 10 } } },
    ],
  },
});
