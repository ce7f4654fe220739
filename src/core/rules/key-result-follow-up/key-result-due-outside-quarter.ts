import { dayOf, type Day } from '../../model/cells';
import { quarterDates } from '../../model/quarter';
import { defineRule } from '../rule';
import { suggestCells } from '../shared/suggest';

type Data = { readonly due: Day; readonly start: Day; readonly end: Day };

export const keyResultDueOutsideQuarter = defineRule<Data, 'quarter-end'>({
  id: 'key-result-due-outside-quarter',
  on: 'key-result',
  severity: 'warning',
  column: 'due',
  check: ({ row, facts }) => {
    const due = dayOf(row.due);
    // Only the current quarter's days can be set by hand; a planned quarter follows the calendar.
    const dates = facts.isThisQuarter(row)
      ? facts.quarterDates
      : row.quarter && quarterDates(row.quarter, facts.workbook.okrs.settings.fiscalYearStartMonth);
    if (due === null || dates === null) return [];
    const { start, end } = dates;
    return Math.floor(due) < start || Math.floor(due) > end
      ? [
          {
            data: { due, start, end },
            suggestions: [
              suggestCells('quarter-end' as const, row.ref, facts.workbook.language, [{ column: 'due', day: end }]),
            ],
          },
        ]
      : [];
  },
  messages: {
    en: {
      title: 'Due outside the quarter',
      what: ({ due, start, end }, say) =>
        `It is due on ${say.date(due)}; the quarter runs from ${say.date(start)} to ${say.date(end)}.`,
      why: 'A key result says what will be true by the end of this quarter.',
      how: 'Choose a day inside the quarter, or cut the result down to the part that fits.',
      suggestions: { 'quarter-end': 'Use the quarter’s last day' },
    },
    fr: {
      title: 'Échéance hors du trimestre',
      what: ({ due, start, end }, say) =>
        `L’échéance est le ${say.date(due)} ; le trimestre va du ${say.date(start)} au ${say.date(end)}.`,
      why: 'Un résultat clé dit ce qui sera vrai à la fin de ce trimestre.',
      how: 'Choisissez un jour du trimestre, ou réduisez le résultat à la part qui y tient.',
      suggestions: { 'quarter-end': 'Prendre le dernier jour du trimestre' },
    },
    it: {
      title: 'Scadenza fuori dal trimestre',
      what: ({ due, start, end }, say) =>
        `Data di scadenza: ${say.date(due)}. Date del trimestre: ${say.date(start)} – ${say.date(end)}.`,
      why: 'Un risultato chiave dice che cosa sarà vero alla fine di questo trimestre.',
      how: 'Scegli un giorno del trimestre, oppure riduci il risultato alla parte che ci sta.',
      suggestions: { 'quarter-end': 'Usa l’ultimo giorno del trimestre' },
    },
    pl: {
      title: 'Termin poza kwartałem',
      what: ({ due, start, end }, say) =>
        `Termin to ${say.date(due)}, a kwartał trwa od ${say.date(start)} do ${say.date(end)}.`,
      why: 'Kluczowy rezultat mówi, co będzie prawdą na koniec tego kwartału.',
      how: 'Wybierz dzień w tym kwartale albo ogranicz rezultat do części, która się w nim zmieści.',
      suggestions: { 'quarter-end': 'Ustaw ostatni dzień kwartału' },
    },
  },
  examples: {
    bad: [{ keyResults: { 'O1.KR1': { due: '2027-04-01' } } }, { keyResults: { 'O1.KR1': { due: '2026-12-31' } } }],
    good: [
      { keyResults: { 'O1.KR1': { due: '2027-01-01' } } },
      { keyResults: { next: { id: 'O1.KR8', quarter: '2027-Q2', due: '2027-06-30' } } },
    ],
  },
});
