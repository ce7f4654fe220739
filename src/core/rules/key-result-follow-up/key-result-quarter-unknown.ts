import { formatQuarter } from '../../model/quarter';
import { defineRule } from '../rule';
import { suggestCells } from '../shared/suggest';
import { isBlank } from '../shared/text';

type Data = { readonly text: string };

/** A blank quarter means the current one; anything else must read like one. */
export const keyResultQuarterUnknown = defineRule<Data, 'this-quarter'>({
  id: 'key-result-quarter-unknown',
  on: 'key-result',
  severity: 'warning',
  column: 'quarter',
  check: ({ row, facts }) => {
    if (row.quarter !== null || isBlank(row.quarterText)) return [];
    const suggestions =
      facts.quarter === null
        ? []
        : [
            suggestCells('this-quarter' as const, row.ref, facts.workbook.language, [
              { column: 'quarter', value: formatQuarter(facts.quarter) },
            ]),
          ];
    return [{ data: { text: row.quarterText.trim() }, suggestions }];
  },
  messages: {
    en: {
      title: 'A quarter that cannot be read',
      what: ({ text }, say) => `${say.quote(text)} is not read as a quarter.`,
      why: 'Only key results of the current quarter count in the score: this one is left out.',
      how: 'Write the quarter like 2027-Q1, or leave it blank for the current one.',
      suggestions: { 'this-quarter': 'Use the current quarter' },
    },
    fr: {
      title: 'Un trimestre illisible',
      what: ({ text }, say) => `${say.quote(text)} n’est pas reconnu comme un trimestre.`,
      why: 'Seuls les résultats clés du trimestre en cours comptent dans la note : celui-ci est laissé de côté.',
      how: 'Écrivez le trimestre au format 2027-Q1, ou laissez vide pour le trimestre en cours.',
      suggestions: { 'this-quarter': 'Mettre le trimestre en cours' },
    },
    it: {
      title: 'Un trimestre che non si legge',
      what: ({ text }, say) => `${say.quote(text)} non è riconosciuto come trimestre.`,
      why: 'Nel punteggio contano solo i risultati chiave del trimestre in corso: questo resta fuori.',
      how: 'Scrivi il trimestre nel formato 2027-Q1, o lascia vuoto per quello in corso.',
      suggestions: { 'this-quarter': 'Usa il trimestre in corso' },
    },
    pl: {
      title: 'Kwartał, którego nie da się odczytać',
      what: ({ text }, say) => `Nie rozpoznajemy kwartału w zapisie ${say.quote(text)}.`,
      why: 'Do wyniku liczą się tylko kluczowe rezultaty bieżącego kwartału: ten zostaje pominięty.',
      how: 'Zapisz kwartał w formacie 2027-Q1 albo zostaw puste miejsce, jeśli chodzi o bieżący.',
      suggestions: { 'this-quarter': 'Wpisz bieżący kwartał' },
    },
  },
  examples: {
    bad: [{ keyResults: { 'O1.KR1': { quarter: 'spring' } } }],
    good: [{ keyResults: { 'O1.KR1': { quarter: '' } } }],
  },
});
