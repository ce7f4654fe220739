import type { TextAnalysis } from '../../language/analysis';
import type { KeyResult } from '../../model/okrs';
import type { Language } from '../../model/language';
import { defineRule, type LabelledSuggestion } from '../rule';
import { isReach } from '../shared/cells';
import { suggestCells, type NewCell } from '../shared/suggest';

type Data = {
  /** What the cell holds instead of a number; null when it is blank. */
  readonly text: string | null;
};

/** Start and Target as the text gives them; a relative change ("by 20") gives neither. */
function fromText(
  row: KeyResult,
  analysis: TextAnalysis,
  language: Language,
): readonly LabelledSuggestion<'from-text'>[] {
  const { target, baseline } = analysis;
  if (target === null || target.role === 'change') return [];
  const cells: readonly NewCell[] = [
    ...(baseline !== null && row.start.kind === 'blank' && isReach(row)
      ? [{ column: 'start', value: baseline.value }]
      : []),
    { column: 'target', value: target.value },
  ];
  return [suggestCells('from-text', row.ref, language, cells)];
}

export const keyResultTargetMissing = defineRule<Data, 'from-text' | 'as-number' | 'done'>({
  id: 'key-result-target-missing',
  on: 'key-result',
  severity: 'error',
  column: 'target',
  check: ({ row, facts }) => {
    if (row.target.kind === 'number') return [];
    const { language } = facts.workbook;
    if (row.target.kind === 'unreadable') {
      const { text, reading } = row.target;
      const suggestions =
        reading === null
          ? fromText(row, facts.readKeyResult(row), language)
          : [suggestCells('as-number', row.ref, language, [{ column: 'target', value: reading }])];
      return [{ data: { text }, suggestions }];
    }
    const suggestions =
      row.measure.value === 'done-or-not'
        ? [suggestCells('done', row.ref, language, [{ column: 'target', value: 1 }])]
        : fromText(row, facts.readKeyResult(row), language);
    return [{ data: { text: null }, suggestions }];
  },
  messages: {
    en: {
      title: 'Key result without a numeric target',
      what: ({ text }, say) =>
        text === null
          ? `${say.column('keyResults', 'target')} is blank.`
          : `The target ${say.quote(text)} is not a number.`,
      why: 'Without a number to reach there is no score, and the key result does not count in its objective.',
      how: 'Write the number that you want to see at the end of the quarter, without unit.',
      suggestions: {
        'from-text': 'Take the numbers from the text',
        'as-number': 'Store it as a number',
        done: 'Set the target to 1 (done)',
      },
    },
    fr: {
      title: 'Résultat clé sans cible chiffrée',
      what: ({ text }, say) =>
        text === null
          ? `La colonne ${say.column('keyResults', 'target')} est vide.`
          : `La cible ${say.quote(text)} n’est pas un nombre.`,
      why: 'Sans nombre à atteindre, pas de note : le résultat clé ne compte pas dans son objectif.',
      how: 'Écrivez le nombre que vous voulez voir à la fin du trimestre, sans unité.',
      suggestions: {
        'from-text': 'Reprendre les nombres du texte',
        'as-number': 'L’enregistrer comme nombre',
        done: 'Mettre la cible à 1 (fait)',
      },
    },
    it: {
      title: 'Risultato chiave senza un traguardo numerico',
      what: ({ text }, say) =>
        text === null
          ? `La colonna ${say.column('keyResults', 'target')} è vuota.`
          : `Il traguardo ${say.quote(text)} non è un numero.`,
      why: 'Senza un numero da raggiungere non c’è punteggio e il risultato chiave non conta nel suo obiettivo.',
      how: 'Scrivi il numero che vuoi vedere a fine trimestre, senza unità.',
      suggestions: {
        'from-text': 'Prendi i numeri dal testo',
        'as-number': 'Salvalo come numero',
        done: 'Imposta il traguardo a 1 (fatto)',
      },
    },
    pl: {
      title: 'Kluczowy rezultat bez liczbowej wartości docelowej',
      what: ({ text }, say) =>
        text === null
          ? `Kolumna ${say.column('keyResults', 'target')} jest pusta.`
          : `Wartość docelowa ${say.quote(text)} nie jest liczbą.`,
      why: 'Bez liczby do osiągnięcia nie ma wyniku, a kluczowy rezultat nie liczy się do celu.',
      how: 'Wpisz liczbę, którą chcesz zobaczyć na koniec kwartału, bez jednostki.',
      suggestions: {
        'from-text': 'Weź liczby z tekstu',
        'as-number': 'Zapisz jako liczbę',
        done: 'Ustaw wartość docelową na 1 (zrobione)',
      },
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O1.KR2': { target: null } } },
      { keyResults: { 'O1.KR2': { target: 'a dozen' } } },
      { keyResults: { 'O1.KR2': { target: '12,0' } } },
      { keyResults: { 'O1.KR2': { target: null, measure: 'done-or-not' } } },
    ],
    good: [{ keyResults: { 'O1.KR2': { target: 0, start: 12, text: 'Reduce open bugs from 12 to 0' } } }],
  },
});
