import type { GlossaryMessages } from '../messages/glossary';
import { french as fr } from '../typography';

export const glossary: GlossaryMessages = {
  title: ({ count }) => `Glossaire (${count})`,
  lead: 'Ce que vos mots veulent dire ici, pour que tout le monde compte pareil.',
  term: 'Terme',
  definition: 'Définition',
  source: 'D’où vient le chiffre',
  termMissing: 'Écrivez le terme.',
  definitionMissing: 'Écrivez ce que cela veut dire pour votre équipe.',
  add: 'Ajouter le terme',
  notDefined: 'Pas encore de définition',
  define: ({ term }) => `Définir ${term}`,
  defineShort: 'Définir',
  meaning: ({ terms }) => fr`Ce que cela veut dire : ${terms}`,
  numberFrom: ({ source }) => fr`Source du chiffre : ${source}`,
};
