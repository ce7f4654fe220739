import { defineRule } from '../rule';

type Data = { readonly verb: string | null };

export const keyResultIsActivity = defineRule<Data>({
  id: 'key-result-is-activity',
  on: 'key-result-text',
  severity: 'warning',
  column: 'text',
  check: ({ analysis }) =>
    analysis.activity && analysis.numbers.length === 0 ? [{ data: { verb: analysis.verb?.text ?? null } }] : [],
  messages: {
    en: {
      title: 'Key result that is a task',
      what: ({ verb }, say) =>
        verb === null
          ? 'This is something to do, not a result.'
          : `${say.quote(verb)} is something to do, not a result.`,
      why: 'You can finish the work and still change nothing for anyone.',
      how: 'Move it to Actions, and write here what will be different once it is done, in numbers.',
    },
    fr: {
      title: 'Résultat clé qui est une tâche',
      what: ({ verb }, say) =>
        verb === null
          ? 'C’est une chose à faire, pas un résultat.'
          : `${say.quote(verb)} : c’est une chose à faire, pas un résultat.`,
      why: 'On peut finir le travail sans rien changer pour personne.',
      how: 'Placez-la dans les actions et écrivez ici, en chiffres, ce qui sera différent une fois qu’elle sera faite.',
    },
    it: {
      title: 'Risultato chiave che è un compito',
      what: ({ verb }, say) =>
        verb === null
          ? 'È una cosa da fare, non un risultato.'
          : `${say.quote(verb)}: è una cosa da fare, non un risultato.`,
      why: 'Si può finire il lavoro senza cambiare nulla per nessuno.',
      how: 'Spostalo tra le azioni e scrivi qui, in numeri, che cosa sarà diverso una volta fatto.',
    },
    pl: {
      title: 'Kluczowy rezultat, który jest zadaniem',
      what: ({ verb }, say) =>
        verb === null
          ? 'To rzecz do zrobienia, a nie rezultat.'
          : `${say.quote(verb)} – to rzecz do zrobienia, a nie rezultat.`,
      why: 'Można skończyć pracę i niczego nikomu nie zmienić.',
      how: 'Przenieś to do działań, a tu zapisz w liczbach, co będzie inaczej, gdy praca się skończy.',
    },
  },
  examples: {
    en: { bad: ['Launch a new website', 'Work on the referral programme'], good: ['Publish 10 articles'] },
    fr: { bad: ['Lancer un nouveau site web', 'Participer au salon de Lyon'], good: ['Publier 10 articles'] },
    it: { bad: ['Lanciare un nuovo sito web', 'Partecipare alla fiera di Milano'], good: ['Pubblicare 10 articoli'] },
    pl: {
      bad: ['Uruchomić nową stronę internetową', 'Pomagać działowi sprzedaży'],
      good: ['Opublikować 10 artykułów'],
    },
  },
});
