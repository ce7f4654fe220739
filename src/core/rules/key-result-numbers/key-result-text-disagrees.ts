import { defineRule } from '../rule';
import { disagreement, type Disagreement } from '../shared/agreement';
import { suggestCells, type NewCell } from '../shared/suggest';

type Data = Disagreement & Readonly<Record<string, unknown>>;

export const keyResultTextDisagrees = defineRule<Data, 'from-text'>({
  id: 'key-result-text-disagrees',
  on: 'key-result',
  severity: 'warning',
  column: 'target',
  check: ({ row, facts }) => {
    const analysis = facts.readKeyResult(row);
    const found = disagreement(row, analysis);
    if (found === null) return [];
    const { baseline, target } = analysis;
    const cells: readonly NewCell[] = [
      ...(baseline === null ? [] : [{ column: 'start', value: baseline.value }]),
      ...(target === null || target.role === 'change' ? [] : [{ column: 'target', value: target.value }]),
    ];
    const suggestions = cells.length === 0 ? [] : [suggestCells('from-text', row.ref, facts.workbook.language, cells)];
    return [{ column: found.column, data: { ...found }, suggestions }];
  },
  messages: {
    en: {
      title: 'Text and cells do not agree',
      what: ({ column, text, cell }, say) =>
        cell === null
          ? `The text starts from ${say.quote(text)}, but ${say.column('keyResults', column)} is blank and counts as 0.`
          : `The text says ${say.quote(text)}, but ${say.column('keyResults', column)} is ${say.number(cell)}.`,
      why: 'The score follows the cells, while readers follow the text.',
      how: 'Decide which of the two is right and change the other.',
      suggestions: { 'from-text': 'Take the numbers from the text' },
    },
    fr: {
      title: 'Le texte et les cellules se contredisent',
      what: ({ column, text, cell }, say) =>
        cell === null
          ? `Le texte part de ${say.quote(text)}, mais la colonne ${say.column('keyResults', column)} est vide et compte pour 0.`
          : `Le texte dit ${say.quote(text)}, mais la colonne ${say.column('keyResults', column)} contient ${say.number(cell)}.`,
      why: 'La note suit les cellules, alors que vos lecteurs suivent le texte.',
      how: 'Décidez lequel des deux est juste et changez l’autre.',
      suggestions: { 'from-text': 'Reprendre les nombres du texte' },
    },
    it: {
      title: 'Testo e celle non coincidono',
      what: ({ column, text, cell }, say) =>
        cell === null
          ? `Il testo parte da ${say.quote(text)}, ma la colonna ${say.column('keyResults', column)} è vuota e vale 0.`
          : `Il testo dice ${say.quote(text)}, ma nella colonna ${say.column('keyResults', column)} c’è ${say.number(cell)}.`,
      why: 'Il punteggio segue le celle, chi legge segue il testo.',
      how: 'Decidi quale dei due è giusto e cambia l’altro.',
      suggestions: { 'from-text': 'Prendi i numeri dal testo' },
    },
    pl: {
      title: 'Tekst i komórki mówią co innego',
      what: ({ column, text, cell }, say) =>
        cell === null
          ? `W tekście punktem wyjścia jest ${say.quote(text)}, a kolumna ${say.column('keyResults', column)} jest pusta i liczy się jako 0.`
          : `W tekście jest ${say.quote(text)}, a w kolumnie ${say.column('keyResults', column)} – ${say.number(cell)}.`,
      why: 'Wynik liczy się z komórek, a czytelnik wierzy tekstowi.',
      how: 'Zdecyduj, co jest prawdą, i popraw drugie.',
      suggestions: { 'from-text': 'Weź liczby z tekstu' },
    },
  },
  examples: {
    bad: [{ keyResults: { 'O1.KR2': { target: 20 } } }, { keyResults: { 'O2.KR1': { target: 250 } } }],
    good: [{ keyResults: { 'O1.KR2': { measure: 'done-or-not', target: 1 } } }],
  },
});
