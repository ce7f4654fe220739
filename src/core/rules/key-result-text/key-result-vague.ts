import { defineRule } from '../rule';

export const keyResultVague = defineRule({
  id: 'key-result-vague',
  on: 'key-result-text',
  severity: 'warning',
  column: 'text',
  check: ({ analysis }) => (analysis.vague && analysis.numbers.length === 0 ? [{ data: {} }] : []),
  messages: {
    en: {
      title: 'Key result that cannot be measured',
      what: 'It says “better” or “more”, but not of what you would count.',
      why: 'Everyone can agree with it today and nobody can check it in three months.',
      how: 'Ask what you would see if it came true: more of what, fewer of what? Count that.',
    },
    fr: {
      title: 'Résultat clé impossible à mesurer',
      what: 'Il dit « mieux » ou « plus », mais pas ce que vous compteriez.',
      why: 'Tout le monde peut être d’accord aujourd’hui, et personne ne pourra le vérifier dans trois mois.',
      how: 'Demandez-vous ce que vous verriez si c’était vrai : plus de quoi, moins de quoi ? Comptez cela.',
    },
    it: {
      title: 'Risultato chiave che non si può misurare',
      what: 'Dice «meglio» o «di più», ma non che cosa conteresti.',
      why: 'Oggi possono essere tutti d’accordo, tra tre mesi nessuno potrà verificarlo.',
      how: 'Chiediti che cosa vedresti se fosse vero: più di che cosa, meno di che cosa? Conta quello.',
    },
    pl: {
      title: 'Kluczowy rezultat, którego nie da się zmierzyć',
      what: 'Mówi „lepiej” albo „więcej”, ale nie mówi, co policzyć.',
      why: 'Dziś każdy się z tym zgodzi, a za trzy miesiące nikt tego nie sprawdzi.',
      how: 'Pomyśl, po czym poznasz, że się udało: czego będzie więcej, czego mniej? Policz właśnie to.',
    },
  },
  examples: {
    en: {
      bad: ['Boost brand awareness'],
      good: ['Reduce customer churn', 'Raise branded searches from 400 to 700 a week'],
    },
    fr: {
      bad: ['Accroître la notoriété de la marque'],
      good: ['Passer de 400 à 700 recherches de marque par semaine'],
    },
    it: {
      bad: ['Migliorare la notorietà del marchio'],
      good: ['Passare da 400 a 700 ricerche del marchio a settimana'],
    },
    pl: { bad: ['Zwiększyć świadomość marki'], good: ['Zwiększyć liczbę wyszukiwań marki z 400 do 700 tygodniowo'] },
  },
});
