import type { GlossaryMessages } from '../messages/glossary';
import { polish as pl } from '../typography';

export const glossary: GlossaryMessages = {
  title: ({ count }) => `Słownik (${count})`,
  lead: pl`Co wasze słowa tu znaczą, żeby każdy liczył tak samo.`,
  term: 'Pojęcie',
  definition: 'Definicja',
  source: 'Skąd pochodzi liczba',
  termMissing: 'Wpisz pojęcie.',
  definitionMissing: pl`Napisz, co znaczy w waszym zespole.`,
  add: 'Dodaj pojęcie',
  notDefined: 'Jeszcze bez definicji',
  define: ({ term }) => pl`Zdefiniuj pojęcie ${term}`,
  defineShort: 'Zdefiniuj',
  meaning: ({ terms }) => pl`Co to znaczy: ${terms}`,
  numberFrom: ({ source }) => pl`Źródło liczby: ${source}`,
};
