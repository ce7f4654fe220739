import { splitInTwo } from '../rewriting/split';
import { defineRule } from '../rule';
import { siblingKeyResult } from '../shared/new-rows';
import { suggestText } from '../shared/suggest';
import { twoMeasures } from '../shared/two-measures';

type Data = { readonly first: string; readonly second: string };

export const keyResultTwoInOne = defineRule<Data, 'split'>({
  id: 'key-result-two-in-one',
  on: 'key-result-text',
  severity: 'warning',
  column: 'text',
  check: ({ text, analysis, home }) => {
    const measures = twoMeasures(text, analysis);
    if (measures === null) return [];
    const [first, second] = measures;
    const { secondVerb } = analysis;
    const splits = secondVerb !== null && secondVerb.start > first.end && secondVerb.start < second.start;
    const halves = home !== null && splits ? splitInTwo(text, analysis) : null;
    const suggestions =
      home === null || halves === null
        ? []
        : [suggestText('split' as const, home.row.ref, halves[0], [siblingKeyResult(home.facts, home.row, halves[1])])];
    return [{ data: { first: first.text, second: second.text }, suggestions }];
  },
  messages: {
    en: {
      title: 'Two measures in one key result',
      what: ({ first, second }, say) =>
        `It aims at ${say.quote(first)} and at ${say.quote(second)}: two measures in one.`,
      why: 'There is one Target to fill in, so one of the two is never scored.',
      how: 'Write two key results, or keep the measure that tells more.',
      suggestions: { split: 'Split it into two key results' },
    },
    fr: {
      title: 'Deux mesures dans un résultat clé',
      what: ({ first, second }, say) => `Il vise ${say.quote(first)} et ${say.quote(second)} : deux mesures en une.`,
      why: 'Il n’y a qu’une cible à remplir : l’une des deux ne sera jamais notée.',
      how: 'Écrivez deux résultats clés, ou gardez la mesure la plus parlante.',
      suggestions: { split: 'En faire deux résultats clés' },
    },
    it: {
      title: 'Due misure in un risultato chiave',
      what: ({ first, second }, say) => `Punta a ${say.quote(first)} e a ${say.quote(second)}: due misure in una.`,
      why: 'C’è un solo traguardo da compilare: una delle due non avrà mai un punteggio.',
      how: 'Scrivi due risultati chiave, oppure tieni la misura che dice di più.',
      suggestions: { split: 'Dividilo in due risultati chiave' },
    },
    pl: {
      title: 'Dwie miary w jednym kluczowym rezultacie',
      what: ({ first, second }, say) => `Są tu dwie miary: ${say.quote(first)} i ${say.quote(second)}.`,
      why: 'Wartość docelowa jest jedna, więc druga z miar nigdy nie dostanie wyniku.',
      how: 'Zapisz dwa kluczowe rezultaty albo zostaw tę miarę, która mówi więcej.',
      suggestions: { split: 'Podziel na dwa kluczowe rezultaty' },
    },
  },
  examples: {
    en: {
      bad: ['Win 40 leads and sign 10 contracts'],
      good: ['Increase demo requests from 20 to 30', 'Publish 3 articles for 2 segments'],
    },
    fr: { bad: ['Obtenir 40 leads et signer 10 contrats'], good: ['Augmenter les demandes de démo de 20 à 30'] },
    it: { bad: ['Ottenere 40 lead e firmare 10 contratti'], good: ['Aumentare le richieste di demo da 20 a 30'] },
    pl: { bad: ['Pozyskać 40 leadów i podpisać 10 umów'], good: ['Zwiększyć liczbę próśb o demo z 20 do 30'] },
  },
});
