import type { GlossaryMessages } from '../messages/glossary';

export const glossary: GlossaryMessages = {
  title: ({ count }) => `Glossario (${count})`,
  lead: 'Che cosa significano qui le vostre parole, perché tutti contino allo stesso modo.',
  term: 'Termine',
  definition: 'Definizione',
  source: 'Da dove viene il numero',
  termMissing: 'Scrivi il termine.',
  definitionMissing: 'Scrivi che cosa significa per il team.',
  add: 'Aggiungi termine',
  notDefined: 'Ancora senza definizione',
  define: ({ term }) => `Definisci ${term}`,
  defineShort: 'Definisci',
  meaning: ({ terms }) => `Che cosa significa: ${terms}`,
  numberFrom: ({ source }) => `Fonte del numero: ${source}`,
};
