import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const actionEmpty = defineRule({
  id: 'action-empty',
  on: 'action-text',
  blankOnly: true,
  severity: 'warning',
  column: 'text',
  check: ({ text }) => faultIf(isBlank(text)),
  messages: {
    en: {
      title: 'Action without text',
      what: 'This action does not say what will be done.',
      why: 'A row with only a name or a date reminds nobody of anything.',
      how: 'Write the step in a few words, starting with a verb, or delete the row.',
    },
    fr: {
      title: 'Action sans texte',
      what: 'Cette action ne dit pas ce qui sera fait.',
      why: 'Une ligne qui ne porte qu’un nom ou une date ne rappelle rien à personne.',
      how: 'Écrivez l’étape en quelques mots, en commençant par un verbe, ou supprimez la ligne.',
    },
    it: {
      title: 'Azione senza testo',
      what: 'Questa azione non dice che cosa si farà.',
      why: 'Una riga con solo un nome o una data non ricorda niente a nessuno.',
      how: 'Scrivi il passo in poche parole, iniziando con un verbo, oppure elimina la riga.',
    },
    pl: {
      title: 'Działanie bez treści',
      what: 'To działanie nie mówi, co będzie zrobione.',
      why: 'Wiersz z samym nazwiskiem albo datą nikomu o niczym nie przypomni.',
      how: 'Zapisz krok w kilku słowach, zaczynając od czasownika, albo usuń wiersz.',
    },
  },
  examples: {
    en: { bad: [' '], good: ['Clean the CRM data'] },
    fr: { bad: [' '], good: ['Nettoyer les données du CRM'] },
    it: { bad: [' '], good: ['Ripulire i dati del CRM'] },
    pl: { bad: [' '], good: ['Uporządkować dane w CRM'] },
  },
});
