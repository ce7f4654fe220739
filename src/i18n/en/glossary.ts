import type { GlossaryMessages } from '../messages/glossary';

export const glossary: GlossaryMessages = {
  title: ({ count }) => `Glossary (${count})`,
  lead: 'What your words mean here, so that everyone counts the same.',
  term: 'Term',
  definition: 'Definition',
  source: 'Where the number comes from',
  termMissing: 'Write the term.',
  definitionMissing: 'Write what it means for your team.',
  add: 'Add term',
  notDefined: 'No definition yet',
  define: ({ term }) => `Define ${term}`,
  defineShort: 'Define',
  meaning: ({ terms }) => `What it means: ${terms}`,
  numberFrom: ({ source }) => `Number from: ${source}`,
};
