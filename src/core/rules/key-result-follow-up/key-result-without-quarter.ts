import { formatQuarter } from '../../model/quarter';
import { defineRule } from '../rule';
import { suggestCells } from '../shared/suggest';
import { isBlank } from '../shared/text';

type Data = {
  /** What stands there instead of a quarter; null when it is blank. */
  readonly text: string | null;
};

export const keyResultWithoutQuarter = defineRule<Data, 'this-quarter'>({
  id: 'key-result-without-quarter',
  on: 'key-result',
  severity: 'warning',
  column: 'quarter',
  check: ({ row, facts }) => {
    if (row.quarter !== null) return [];
    const suggestions =
      facts.quarter === null
        ? []
        : [
            suggestCells('this-quarter' as const, row.ref, facts.workbook.language, [
              { column: 'quarter', value: formatQuarter(facts.quarter) },
            ]),
          ];
    return [{ data: { text: isBlank(row.quarterText) ? null : row.quarterText.trim() }, suggestions }];
  },
  messages: {
    en: {
      title: 'Key result without a quarter',
      what: ({ text }, say) =>
        text === null ? 'This key result belongs to no quarter.' : `${say.quote(text)} is not read as a quarter.`,
      why: 'Only key results of the current quarter count in the score.',
      how: 'Write the quarter like 2027-Q1.',
      suggestions: { 'this-quarter': 'Use the current quarter' },
    },
    fr: {
      title: 'Résultat clé sans trimestre',
      what: ({ text }, say) =>
        text === null
          ? 'Ce résultat clé n’est rattaché à aucun trimestre.'
          : `${say.quote(text)} n’est pas reconnu comme un trimestre.`,
      why: 'Seuls les résultats clés du trimestre en cours comptent dans la note.',
      how: 'Écrivez le trimestre au format 2027-Q1.',
      suggestions: { 'this-quarter': 'Mettre le trimestre en cours' },
    },
    it: {
      title: 'Risultato chiave senza trimestre',
      what: ({ text }, say) =>
        text === null
          ? 'Questo risultato chiave non è assegnato a nessun trimestre.'
          : `${say.quote(text)} non è riconosciuto come trimestre.`,
      why: 'Nel punteggio contano solo i risultati chiave del trimestre in corso.',
      how: 'Scrivi il trimestre nel formato 2027-Q1.',
      suggestions: { 'this-quarter': 'Usa il trimestre in corso' },
    },
    pl: {
      title: 'Kluczowy rezultat bez kwartału',
      what: ({ text }, say) =>
        text === null
          ? 'Ten kluczowy rezultat nie jest przypisany do kwartału.'
          : `Nie rozpoznajemy kwartału w zapisie ${say.quote(text)}.`,
      why: 'Do wyniku liczą się tylko kluczowe rezultaty bieżącego kwartału.',
      how: 'Zapisz kwartał w formacie 2027-Q1.',
      suggestions: { 'this-quarter': 'Wpisz bieżący kwartał' },
    },
  },
  examples: {
    bad: [{ keyResults: { 'O1.KR1': { quarter: '' } } }, { keyResults: { 'O1.KR1': { quarter: 'spring' } } }],
  },
});
