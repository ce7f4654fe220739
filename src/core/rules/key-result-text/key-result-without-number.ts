import type { TextAnalysis } from '../../language/analysis';
import { numberOf } from '../../model/cells';
import type { KeyResult } from '../../model/okrs';
import { withFromTo } from '../rewriting/add-number';
import { numberIn } from '../rewriting/phrases';
import { defineRule, type LabelledSuggestion } from '../rule';
import { isReach, startOf } from '../shared/cells';
import { FILL_IN, suggestText } from '../shared/suggest';

type Label = 'from-cells' | 'fill-in';

/** The numbers of the cells written into the text; blanks where there are none. */
function suggestionsFor(text: string, analysis: TextAnalysis, row: KeyResult): readonly LabelledSuggestion<Label>[] {
  const start = startOf(row);
  const target = numberOf(row.target);
  const rises = analysis.verb?.direction === 'raises';
  // Cells that go the other way than the verb are no numbers for this text.
  const known = isReach(row) && start !== null && target !== null && (rises ? target > start : target < start);
  const { language } = analysis;
  const rewritten = known
    ? withFromTo(text, analysis, numberIn(start, language), numberIn(target, language))
    : withFromTo(text, analysis, FILL_IN, FILL_IN);
  return rewritten === null ? [] : [suggestText(known ? 'from-cells' : 'fill-in', row.ref, rewritten)];
}

export const keyResultWithoutNumber = defineRule<Record<never, never>, Label>({
  id: 'key-result-without-number',
  on: 'key-result-text',
  severity: 'error',
  column: 'text',
  check: ({ text, analysis, home }) => {
    if (analysis.numbers.length > 0) return [];
    // "Done or not" is a measure of its own: its number is 0 or 1 and stands in the cells.
    if (home?.row.measure.value === 'done-or-not') return [];
    return [{ data: {}, suggestions: home === null ? [] : suggestionsFor(text, analysis, home.row) }];
  },
  messages: {
    en: {
      title: 'Key result without a number',
      what: 'There is no number in this key result.',
      why: 'Without one you will argue at the end of the quarter about whether you got there.',
      how: 'Say how many, or from how many to how many.',
      suggestions: {
        'from-cells': 'Write Start and Target into the text',
        'fill-in': 'Add “from __ to __” and fill it in',
      },
    },
    fr: {
      title: 'Résultat clé sans nombre',
      what: 'Il n’y a aucun nombre dans ce résultat clé.',
      why: 'Sans nombre, vous débattrez en fin de trimestre pour savoir s’il est atteint.',
      how: 'Dites combien, ou de combien à combien.',
      suggestions: {
        'from-cells': 'Écrire le départ et la cible dans le texte',
        'fill-in': 'Ajouter « de __ à __ » et compléter',
      },
    },
    it: {
      title: 'Risultato chiave senza un numero',
      what: 'In questo risultato chiave non c’è nessun numero.',
      why: 'Senza un numero, a fine trimestre discuterete se l’avete raggiunto o no.',
      how: 'Di’ quanti, oppure da quanti a quanti.',
      suggestions: {
        'from-cells': 'Scrivi partenza e traguardo nel testo',
        'fill-in': 'Aggiungi «da __ a __» e completa',
      },
    },
    pl: {
      title: 'Kluczowy rezultat bez liczby',
      what: 'W tym kluczowym rezultacie nie ma żadnej liczby.',
      why: 'Bez niej na koniec kwartału będziecie się spierać, czy się udało.',
      how: 'Napisz ile albo z ilu do ilu.',
      suggestions: {
        'from-cells': 'Wpisz do tekstu początek i wartość docelową',
        'fill-in': 'Dodaj „z __ do __” i uzupełnij',
      },
    },
  },
  examples: {
    en: {
      bad: ['Launch a new website', 'Engage with customers who become MQLs'],
      good: ['Publish 12 customer stories', 'Halve the number of open complaints'],
    },
    fr: {
      bad: ['Lancer un nouveau site web', 'Accroître la notoriété de la marque'],
      good: ['Publier 12 témoignages de clients'],
    },
    it: {
      bad: ['Lanciare un nuovo sito web', 'Accrescere la notorietà del marchio'],
      good: ['Pubblicare 12 storie di clienti'],
    },
    pl: {
      bad: ['Uruchomić nową stronę internetową', 'Zwiększyć świadomość marki'],
      good: ['Opublikować 12 historii klientów'],
    },
  },
});
