import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const objectiveEmpty = defineRule({
  id: 'objective-empty',
  on: 'objective-text',
  blankOnly: true,
  severity: 'error',
  column: 'text',
  check: ({ text }) => faultIf(isBlank(text)),
  messages: {
    en: {
      title: 'Objective without text',
      what: 'This objective says nothing yet.',
      why: 'Its key results have nothing to lead to.',
      how: 'Say in one short sentence where the team wants to go, or delete the row.',
    },
    fr: {
      title: 'Objectif sans texte',
      what: 'Cet objectif ne dit encore rien.',
      why: 'Ses résultats clés ne mènent nulle part.',
      how: 'Dites en une phrase courte où l’équipe veut aller, ou supprimez la ligne.',
    },
    it: {
      title: 'Obiettivo senza testo',
      what: 'Questo obiettivo non dice ancora nulla.',
      why: 'I suoi risultati chiave non portano da nessuna parte.',
      how: 'Di’ in una frase breve dove vuole arrivare il team, oppure elimina la riga.',
    },
    pl: {
      title: 'Cel bez treści',
      what: 'Ten cel jeszcze nic nie mówi.',
      why: 'Jego kluczowe rezultaty nie mają dokąd prowadzić.',
      how: 'Napisz w jednym krótkim zdaniu, dokąd zmierza zespół, albo usuń wiersz.',
    },
  },
  examples: {
    en: { bad: [''], good: ['Win the trust of IT buyers'] },
    fr: { bad: [''], good: ['Gagner la confiance des acheteurs IT'] },
    it: { bad: [''], good: ['Conquistare la fiducia dei responsabili IT'] },
    pl: { bad: [''], good: ['Zdobyć zaufanie działów IT'] },
  },
});
