import { defineRule, type Fault } from '../rule';
import { likeness } from '../shared/text';
import type { RowRef } from '../../model/okrs';

type Data = { readonly first: string; readonly kind: 'objective' | 'key-result' };
interface Row {
  readonly ref: RowRef;
  readonly id: string | null;
  readonly text: string;
}

/** Every row that says what an earlier one said. */
function repeats(rows: readonly Row[], kind: Data['kind']): readonly Fault<Data, never>[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((row) => {
    const key = likeness(row.text);
    const first = seen.get(key);
    if (key === '') return [];
    if (first === undefined) {
      seen.set(key, row);
      return [];
    }
    return [{ row: row.ref, data: { first: first.id ?? first.text, kind } }];
  });
}

export const duplicateText = defineRule<Data>({
  id: 'duplicate-text',
  on: 'workbook',
  severity: 'warning',
  column: 'text',
  check: (facts) => [
    ...repeats(facts.activeObjectives, 'objective'),
    ...repeats(facts.keyResults.filter(facts.isThisQuarter), 'key-result'),
  ],
  messages: {
    en: {
      title: 'The same text twice',
      what: ({ first, kind }, say) =>
        `This ${kind === 'objective' ? 'objective' : 'key result'} says the same as ${say.quote(first)}.`,
      why: 'Twice the same promise counts double in the score and splits the attention.',
      how: 'Delete one of the two, or say what makes this one different.',
    },
    fr: {
      title: 'Deux fois le même texte',
      what: ({ first, kind }, say) =>
        `${kind === 'objective' ? 'Cet objectif' : 'Ce résultat clé'} dit la même chose que ${say.quote(first)}.`,
      why: 'La même promesse écrite deux fois compte double dans la note et divise l’attention.',
      how: 'Supprimez l’un des deux, ou dites ce qui distingue celui-ci.',
    },
    it: {
      title: 'Lo stesso testo due volte',
      what: ({ first, kind }, say) =>
        `Questo ${kind === 'objective' ? 'obiettivo' : 'risultato chiave'} dice la stessa cosa di ${say.quote(first)}.`,
      why: 'La stessa promessa scritta due volte pesa il doppio nel punteggio e divide l’attenzione.',
      how: 'Elimina uno dei due, oppure di’ che cosa distingue questo.',
    },
    pl: {
      title: 'Dwa razy ten sam tekst',
      what: ({ first, kind }, say) =>
        `Ten ${kind === 'objective' ? 'cel' : 'kluczowy rezultat'} mówi to samo co ${say.quote(first)}.`,
      why: 'Ta sama obietnica zapisana dwa razy liczy się podwójnie w wyniku i rozprasza uwagę.',
      how: 'Usuń jeden z dwóch wierszy albo napisz, czym ten się różni.',
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O1.KR2': { text: 'PUBLIER 12 temoignages' }, 'O2.KR1': { text: 'Publier 12 témoignages !' } } },
      { objectives: { O2: { text: 'Win more customers' }, O3: { text: '  win  MORE customers.' } } },
    ],
    good: [{ keyResults: { old: { id: 'O1.KR9', quarter: '2026-Q4' } } }],
  },
});
