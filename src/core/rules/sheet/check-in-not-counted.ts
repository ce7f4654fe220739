import type { CheckIn } from '../../model/okrs';
import { defineRule } from '../rule';
import { normaliseId } from '../shared/text';

type Data =
  | { readonly problem: 'key-result'; readonly id: string | null }
  | { readonly problem: 'when' }
  | { readonly problem: 'value'; readonly text: string };

const COLUMN_OF = { 'key-result': 'keyResult', when: 'when', value: 'value' } as const;

/** The first reason why a check-in says nothing about a key result on a day; null when it does. */
function problemOf(row: CheckIn, known: ReadonlySet<string>): Data | null {
  const id = normaliseId(row.keyResult);
  if (id === null || !known.has(id)) return { problem: 'key-result', id: row.keyResult?.trim() || null };
  if (row.when.kind === 'blank') return { problem: 'when' };
  return row.value.kind === 'unreadable' ? { problem: 'value', text: row.value.text } : null;
}

export const checkInNotCounted = defineRule<Data>({
  id: 'check-in-not-counted',
  on: 'workbook',
  severity: 'warning',
  column: null,
  check: ({ workbook: { okrs } }) => {
    const known = new Set(okrs.keyResults.map(({ id }) => normaliseId(id)).filter((id) => id !== null));
    return okrs.checkIns.flatMap((row) => {
      const data = problemOf(row, known);
      return data === null ? [] : [{ row: row.ref, column: COLUMN_OF[data.problem], data }];
    });
  },
  messages: {
    en: {
      title: 'A check-in that does not count',
      what: (data, say) => {
        switch (data.problem) {
          case 'key-result':
            return data.id === null
              ? 'This check-in names no key result.'
              : `There is no key result ${say.quote(data.id)}.`;
          case 'when':
            return 'This check-in has no date.';
          case 'value':
            return `The value ${say.quote(data.text)} is not a number.`;
        }
      },
      why: 'It appears in no trend and no forecast.',
      how: 'Complete the row; the history is worth it.',
    },
    fr: {
      title: 'Un point d’avancement qui ne compte pas',
      what: (data, say) => {
        switch (data.problem) {
          case 'key-result':
            return data.id === null
              ? 'Ce point d’avancement ne cite aucun résultat clé.'
              : `Le résultat clé ${say.quote(data.id)} n’existe pas.`;
          case 'when':
            return 'Ce point d’avancement n’a pas de date.';
          case 'value':
            return `La valeur ${say.quote(data.text)} n’est pas un nombre.`;
        }
      },
      why: 'Il n’apparaît dans aucune tendance ni aucune prévision.',
      how: 'Complétez la ligne : l’historique en vaut la peine.',
    },
    it: {
      title: 'Un check-in che non conta',
      what: (data, say) => {
        switch (data.problem) {
          case 'key-result':
            return data.id === null
              ? 'Questo check-in non indica nessun risultato chiave.'
              : `Il risultato chiave ${say.quote(data.id)} non esiste.`;
          case 'when':
            return 'Questo check-in non ha una data.';
          case 'value':
            return `Il valore ${say.quote(data.text)} non è un numero.`;
        }
      },
      why: 'Non compare in nessun andamento e in nessuna previsione.',
      how: 'Completa la riga: lo storico ne vale la pena.',
    },
    pl: {
      title: 'Check-in, który się nie liczy',
      what: (data, say) => {
        switch (data.problem) {
          case 'key-result':
            return data.id === null
              ? 'Ten check-in nie wskazuje kluczowego rezultatu.'
              : `Nie ma kluczowego rezultatu ${say.quote(data.id)}.`;
          case 'when':
            return 'Ten check-in nie ma daty.';
          case 'value':
            return `Wartość ${say.quote(data.text)} nie jest liczbą.`;
        }
      },
      why: 'Nie pojawi się w żadnym trendzie ani w prognozie.',
      how: 'Uzupełnij wiersz: historia jest tego warta.',
    },
  },
  examples: {
    bad: [
      { checkIns: [{ when: '2027-01-11', keyResult: 'O7.KR1', value: 3 }] },
      { checkIns: [{ when: null, keyResult: 'O1.KR1', value: 3 }] },
      { checkIns: [{ when: '2027-01-11', keyResult: 'O1.KR1', value: 'a few' }] },
    ],
    good: [{ checkIns: [{ when: '2027-01-11', keyResult: 'o1.kr1', value: 0 }] }],
  },
});
