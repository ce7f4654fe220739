import { splitInTwo } from '../rewriting/split';
import { defineRule } from '../rule';
import { siblingObjective } from '../shared/new-rows';
import { suggestText } from '../shared/suggest';

type Data = { readonly first: string | null; readonly second: string };

export const objectiveTwoInOne = defineRule<Data, 'split'>({
  id: 'objective-two-in-one',
  on: 'objective-text',
  severity: 'info',
  column: 'text',
  check: ({ text, analysis, home }) => {
    const { verb, secondVerb } = analysis;
    if (secondVerb === null) return [];
    const halves = home && splitInTwo(text, analysis);
    const suggestions =
      home === null || halves === null
        ? []
        : [suggestText('split' as const, home.row.ref, halves[0], [siblingObjective(home.facts, home.row, halves[1])])];
    return [{ data: { first: verb?.text ?? null, second: secondVerb.text }, suggestions }];
  },
  messages: {
    en: {
      title: 'Two objectives in one',
      what: ({ first, second }, say) =>
        first === null
          ? `With ${say.quote(second)} a second objective begins.`
          : `It holds two verbs, ${say.quote(first)} and ${say.quote(second)}: two objectives in one.`,
      why: 'If one half succeeds and the other does not, the score says nothing.',
      how: 'Give each half its own row, or keep the one that matters more.',
      suggestions: { split: 'Split it into two objectives' },
    },
    fr: {
      title: 'Deux objectifs en un',
      what: ({ first, second }, say) =>
        first === null
          ? `Avec ${say.quote(second)} commence un second objectif.`
          : `Il contient deux verbes, ${say.quote(first)} et ${say.quote(second)} : deux objectifs en un.`,
      why: 'Si une moitié réussit et l’autre non, la note ne dit plus rien.',
      how: 'Donnez à chaque moitié sa ligne, ou gardez celle qui compte le plus.',
      suggestions: { split: 'En faire deux objectifs' },
    },
    it: {
      title: 'Due obiettivi in uno',
      what: ({ first, second }, say) =>
        first === null
          ? `Con ${say.quote(second)} comincia un secondo obiettivo.`
          : `Contiene due verbi, ${say.quote(first)} e ${say.quote(second)}: due obiettivi in uno.`,
      why: 'Se una metà riesce e l’altra no, il punteggio non dice più nulla.',
      how: 'Dai a ogni metà la sua riga, oppure tieni quella che conta di più.',
      suggestions: { split: 'Dividilo in due obiettivi' },
    },
    pl: {
      title: 'Dwa cele w jednym',
      what: ({ first, second }, say) =>
        first === null
          ? `Od słowa ${say.quote(second)} zaczyna się drugi cel.`
          : `Są tu dwa czasowniki, ${say.quote(first)} i ${say.quote(second)}: dwa cele w jednym.`,
      why: 'Jeśli jedna połowa się uda, a druga nie, wynik nic nie powie.',
      how: 'Daj każdej połowie osobny wiersz albo zostaw tę ważniejszą.',
      suggestions: { split: 'Podziel na dwa cele' },
    },
  },
  examples: {
    en: { bad: ['Improve onboarding and launch the partner programme'], good: ['Improve onboarding and support'] },
    fr: {
      bad: ['Améliorer l’accueil des clients et lancer le programme partenaires'],
      good: ['Améliorer l’accueil et le support'],
    },
    it: {
      bad: ['Migliorare l’onboarding e lanciare il programma partner'],
      good: ['Migliorare l’onboarding e il supporto'],
    },
    pl: {
      bad: ['Poprawić wdrażanie klientów i uruchomić program partnerski'],
      good: ['Poprawić wdrażanie i obsługę klientów'],
    },
  },
});
