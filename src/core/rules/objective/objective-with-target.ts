import { defineRule } from '../rule';
import { withoutNumber } from '../rewriting/remove-number';
import { newKeyResult } from '../shared/new-rows';
import { suggestText } from '../shared/suggest';

type Data = {
  /** The numbers as written. */
  readonly numbers: readonly string[];
};

export const objectiveWithTarget = defineRule<Data, 'move-to-key-result'>({
  id: 'objective-with-target',
  on: 'objective-text',
  severity: 'error',
  profiles: { relaxed: 'info' },
  column: 'text',
  check: ({ text, analysis, home }) => {
    const { numbers, baseline, target } = analysis;
    if (numbers.length === 0) return [];
    const rest = home && withoutNumber(text, analysis);
    const suggestions =
      home === null || rest === null
        ? []
        : [
            suggestText('move-to-key-result' as const, home.row.ref, rest, [
              newKeyResult(home.facts, home.row, text, {
                start: baseline,
                target: target?.role === 'change' ? null : target,
              }),
            ]),
          ];
    return [{ data: { numbers: numbers.map((quantity) => quantity.text) }, suggestions }];
  },
  messages: {
    en: {
      title: 'Objective with a number in it',
      what: ({ numbers }, say) =>
        `${say.list(numbers.map(say.quote))} ${say.plural(numbers.length, { one: 'is a target: it belongs in a key result', other: 'are targets: they belong in key results' })}.`,
      why: 'An objective says where you want to go and may last for quarters; the number is how you measure it this time.',
      how: 'Keep the direction here, and write the number as a key result under it.',
      suggestions: { 'move-to-key-result': 'Move the number into a new key result' },
    },
    fr: {
      title: 'Un chiffre dans l’objectif',
      what: ({ numbers }, say) =>
        `${say.list(numbers.map(say.quote))} ${say.plural(numbers.length, { one: 'est une cible chiffrée : sa place est dans un résultat clé', other: 'sont des cibles chiffrées : leur place est dans un résultat clé' })}.`,
      why: 'Un objectif dit où vous voulez aller et peut durer plusieurs trimestres ; le chiffre est la façon de le mesurer cette fois-ci.',
      how: 'Gardez ici la direction et écrivez le chiffre dans un résultat clé, juste en dessous.',
      suggestions: { 'move-to-key-result': 'Déplacer le chiffre dans un nouveau résultat clé' },
    },
    it: {
      title: 'Un numero nell’obiettivo',
      what: ({ numbers }, say) =>
        `${say.list(numbers.map(say.quote))} ${say.plural(numbers.length, { one: 'è un traguardo numerico: il suo posto è in un risultato chiave', other: 'sono traguardi numerici: il loro posto è in un risultato chiave' })}.`,
      why: 'Un obiettivo dice dove volete arrivare e può durare più trimestri; il numero è il modo di misurarlo questa volta.',
      how: 'Lascia qui la direzione e scrivi il numero in un risultato chiave.',
      suggestions: { 'move-to-key-result': 'Sposta il numero in un nuovo risultato chiave' },
    },
    pl: {
      title: 'Liczba w celu',
      what: ({ numbers }, say) => {
        const several = 'wartości docelowe, a ich miejsce jest w kluczowych rezultatach';
        const one = 'wartość docelowa, a jej miejsce jest w kluczowym rezultacie';
        const words = say.plural(numbers.length, { one, few: several, many: several, other: several });
        return `${say.list(numbers.map(say.quote))} to ${words}.`;
      },
      why: 'Cel mówi, dokąd chcecie dojść, i może trwać kilka kwartałów; liczba to sposób, by zmierzyć to tym razem.',
      how: 'Zostaw tu kierunek, a liczbę zapisz jako kluczowy rezultat.',
      suggestions: { 'move-to-key-result': 'Przenieś liczbę do nowego kluczowego rezultatu' },
    },
  },
  examples: {
    en: {
      bad: ['Generate 53 MQLs', 'Increase revenue by 10%', 'Double our traffic'],
      good: [
        'Become the B2B tool that finance teams trust',
        'Prepare the launch of GA4',
        'Win the trust of Fortune 500 buyers',
      ],
    },
    fr: {
      bad: ['Générer 53 MQL', 'Augmenter le chiffre d’affaires de 10 %'],
      good: ['Devenir l’outil B2B de référence', 'Réussir la migration vers GA4'],
    },
    it: {
      bad: ['Generare 53 MQL', 'Aumentare il fatturato del 10%'],
      good: ['Diventare lo strumento B2B di riferimento', 'Completare la migrazione a GA4'],
    },
    pl: {
      bad: ['Wygeneruj 53 MQL', 'Zwiększyć przychody o 10%'],
      good: ['Stać się narzędziem B2B pierwszego wyboru', 'Zakończyć migrację do GA4'],
    },
  },
});
