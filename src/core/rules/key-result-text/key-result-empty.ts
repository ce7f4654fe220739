import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const keyResultEmpty = defineRule({
  id: 'key-result-empty',
  on: 'key-result-text',
  blankOnly: true,
  severity: 'error',
  column: 'text',
  check: ({ text }) => faultIf(isBlank(text)),
  messages: {
    en: {
      title: 'Key result without text',
      what: 'This key result does not say what is measured.',
      why: 'A bare number means nothing to whoever reads it in three weeks.',
      how: 'Write what changes and by how much, such as “Increase demo requests from 20 to 30”, or delete the row.',
    },
    fr: {
      title: 'Résultat clé sans texte',
      what: 'Ce résultat clé ne dit pas ce qui est mesuré.',
      why: 'Un nombre seul ne dira rien à qui le lira dans trois semaines.',
      how: 'Écrivez ce qui change et de combien, par exemple « Augmenter les demandes de démo de 20 à 30 », ou supprimez la ligne.',
    },
    it: {
      title: 'Risultato chiave senza testo',
      what: 'Questo risultato chiave non dice che cosa si misura.',
      why: 'Un numero da solo non dirà nulla a chi lo leggerà tra tre settimane.',
      how: 'Scrivi che cosa cambia e di quanto, per esempio «Aumentare le richieste di demo da 20 a 30», oppure elimina la riga.',
    },
    pl: {
      title: 'Kluczowy rezultat bez treści',
      what: 'Ten kluczowy rezultat nie mówi, co jest mierzone.',
      why: 'Sama liczba nic nie powie komuś, kto przeczyta ją za trzy tygodnie.',
      how: 'Napisz, co się zmieni i o ile, np. „Zwiększyć liczbę próśb o demo z 20 do 30”, albo usuń wiersz.',
    },
  },
  examples: {
    en: { bad: [' '], good: ['Publish 12 customer stories'] },
    fr: { bad: [' '], good: ['Publier 12 témoignages de clients'] },
    it: { bad: [' '], good: ['Pubblicare 12 storie di clienti'] },
    pl: { bad: [' '], good: ['Opublikować 12 historii klientów'] },
  },
});
