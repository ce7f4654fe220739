import { defineRule } from '../rule';
import { isBlank } from '../shared/text';

type Data = {
  /** What Settings hold instead of a quarter; null when it is blank. */
  readonly text: string | null;
};

export const quarterNotSet = defineRule<Data>({
  id: 'quarter-not-set',
  on: 'workbook',
  severity: 'error',
  column: null,
  check: ({ workbook }) => {
    const { quarter, quarterText } = workbook.okrs.settings;
    return quarter === null ? [{ data: { text: isBlank(quarterText) ? null : quarterText.trim() } }] : [];
  },
  messages: {
    en: {
      title: 'Settings do not say which quarter it is',
      what: ({ text }, say) =>
        text === null
          ? 'The current quarter is blank in Settings.'
          : `${say.quote(text)} in Settings is not read as a quarter.`,
      why: 'Scores, expected progress and due dates all hang on it.',
      how: 'Write the current quarter like 2027-Q1.',
    },
    fr: {
      title: 'Les réglages ne donnent pas le trimestre',
      what: ({ text }, say) =>
        text === null
          ? 'Le trimestre en cours est vide dans les réglages.'
          : `Dans les réglages, ${say.quote(text)} n’est pas reconnu comme un trimestre.`,
      why: 'Les notes, la progression attendue et les échéances en dépendent.',
      how: 'Écrivez le trimestre en cours au format 2027-Q1.',
    },
    it: {
      title: 'Le impostazioni non indicano il trimestre',
      what: ({ text }, say) =>
        text === null
          ? 'Nelle impostazioni il trimestre in corso è vuoto.'
          : `Nelle impostazioni ${say.quote(text)} non è riconosciuto come trimestre.`,
      why: 'Ne dipendono i punteggi, l’avanzamento atteso e le scadenze.',
      how: 'Scrivi il trimestre in corso nel formato 2027-Q1.',
    },
    pl: {
      title: 'W ustawieniach nie ma kwartału',
      what: ({ text }, say) =>
        text === null
          ? 'W ustawieniach brakuje bieżącego kwartału.'
          : `W ustawieniach nie rozpoznajemy kwartału w zapisie ${say.quote(text)}.`,
      why: 'Zależą od niego wyniki, oczekiwany postęp i terminy.',
      how: 'Zapisz bieżący kwartał w formacie 2027-Q1.',
    },
  },
  examples: {
    bad: [
      { settings: { quarter: null, quarterText: '' } },
      { settings: { quarter: null, quarterText: 'spring 2027' } },
    ],
  },
});
