import { withUnderlyingCount } from '../rewriting/underlying-count';
import { defineRule } from '../rule';
import { percentageTarget, type PercentageTarget } from '../shared/percentage';
import { suggestText } from '../shared/suggest';

type Data = PercentageTarget & Readonly<Record<string, unknown>>;

export const keyResultPercentage = defineRule<Data, 'underlying-count'>({
  id: 'key-result-percentage',
  on: 'key-result-text',
  severity: 'warning',
  profiles: { strict: 'error', relaxed: 'off' },
  column: 'text',
  check: ({ text, analysis, home }) => {
    const found = percentageTarget(analysis);
    if (found === null) return [];
    const rewritten = home && withUnderlyingCount(text, analysis);
    const suggestions =
      home === null || rewritten === null ? [] : [suggestText('underlying-count' as const, home.row.ref, rewritten)];
    return [{ data: { ...found }, suggestions }];
  },
  messages: {
    en: {
      title: 'Percentage instead of a real number',
      what: ({ shape, text }, say) =>
        shape === 'change'
          ? `${say.quote(text)} is a change without a base: from how many to how many?`
          : `The target ${say.quote(text)} is a percentage.`,
      why: ({ shape }) =>
        shape === 'change'
          ? '50% more is one customer if you start from two, and a thousand if you start from two thousand. Nobody can tell how much work it is.'
          : 'A percentage can rise while the business shrinks: fewer visitors, better rate.',
      how: ({ shape }) =>
        shape === 'change'
          ? 'Write both numbers: “from 200 to 300”.'
          : 'Name the count that lies under it: how many customers, orders or answers is that?',
      suggestions: { 'underlying-count': 'Write the count and fill in the blanks' },
    },
    fr: {
      title: 'Un pourcentage au lieu d’un vrai nombre',
      what: ({ shape, text }, say) =>
        shape === 'change'
          ? `${say.quote(text)} est une variation sans base : de combien à combien ?`
          : `La cible ${say.quote(text)} est un pourcentage.`,
      why: ({ shape }) =>
        shape === 'change'
          ? '50 % de plus, c’est un client si l’on part de deux, et mille si l’on part de deux mille. Personne ne sait quel travail cela demande.'
          : 'Un pourcentage peut monter alors que l’activité baisse : moins de visiteurs, meilleur taux.',
      how: ({ shape }) =>
        shape === 'change'
          ? 'Écrivez les deux nombres : « de 200 à 300 ».'
          : 'Donnez le nombre qui se cache dessous : combien de clients, de commandes, de réponses ?',
      suggestions: { 'underlying-count': 'Écrire le nombre et compléter les blancs' },
    },
    it: {
      title: 'Una percentuale al posto di un numero vero',
      what: ({ shape, text }, say) =>
        shape === 'change'
          ? `${say.quote(text)} è una variazione senza base: da quanto a quanto?`
          : `Il traguardo ${say.quote(text)} è una percentuale.`,
      why: ({ shape }) =>
        shape === 'change'
          ? 'Il 50% in più è un cliente se parti da due, e mille se parti da duemila. Nessuno può capire quanto lavoro sia.'
          : 'Una percentuale può salire mentre il lavoro cala: meno visitatori, tasso migliore.',
      how: ({ shape }) =>
        shape === 'change'
          ? 'Scrivi entrambi i numeri: «da 200 a 300».'
          : 'Indica il numero che c’è sotto: quanti clienti, quanti ordini, quante risposte?',
      suggestions: { 'underlying-count': 'Scrivi il numero e completa gli spazi' },
    },
    pl: {
      title: 'Procent zamiast prawdziwej liczby',
      what: ({ shape, text }, say) =>
        shape === 'change'
          ? `${say.quote(text)} to zmiana bez punktu wyjścia: z ilu do ilu?`
          : `Wartość docelowa ${say.quote(text)} to procent.`,
      why: ({ shape }) =>
        shape === 'change'
          ? '50% więcej to jeden klient, gdy zaczynasz od dwóch, a tysiąc, gdy od dwóch tysięcy. Nie wiadomo, ile to pracy.'
          : 'Procent może rosnąć, gdy biznes maleje: mniej odwiedzin, lepszy wskaźnik.',
      how: ({ shape }) =>
        shape === 'change'
          ? 'Napisz obie liczby: „z 200 do 300”.'
          : 'Podaj liczbę, która się pod nim kryje: ilu to klientów, ile zamówień, ile odpowiedzi?',
      suggestions: { 'underlying-count': 'Wpisz liczbę i uzupełnij luki' },
    },
  },
  examples: {
    en: {
      bad: ['Boost SEO performance by 50%', 'Reply to 90% of requests within a day', 'Raise retention from 80% to 90%'],
      good: ['Increase inbound MQLs from 20 to 30'],
    },
    fr: {
      bad: ['Boostez les performances SEO de 50 %', 'Passer de 4,5 % à 6 % de conversion'],
      good: ['Augmenter les MQL entrants de 20 à 30'],
    },
    it: {
      bad: ['Aumentare le vendite del 10%', 'Portare la conversione dal 4,5% al 6%'],
      good: ['Aumentare gli MQL inbound da 20 a 30'],
    },
    pl: {
      bad: ['Zwiększ wydajność SEO o 50%', 'Podnieść konwersję z 4,5% do 6%'],
      good: ['Zwiększyć liczbę MQL z 20 do 30'],
    },
  },
});
