import { defineRule } from '../rule';
import { suggestCells } from '../shared/suggest';

type Data = {
  /** What the cell holds instead of a date; null when it is blank. */
  readonly text: string | null;
};

export const keyResultWithoutDue = defineRule<Data, 'quarter-end' | 'as-date'>({
  id: 'key-result-without-due',
  on: 'key-result',
  severity: 'warning',
  column: 'due',
  check: ({ row, facts }) => {
    if (row.due.kind === 'date') return [];
    const { language } = facts.workbook;
    const meant = row.due.kind === 'unreadable' ? row.due.reading : null;
    const end = facts.quarterDates?.end ?? null;
    const suggestions =
      meant !== null
        ? [suggestCells('as-date' as const, row.ref, language, [{ column: 'due', day: meant }])]
        : end !== null && facts.isThisQuarter(row)
          ? [suggestCells('quarter-end' as const, row.ref, language, [{ column: 'due', day: end }])]
          : [];
    return [{ data: { text: row.due.kind === 'unreadable' ? row.due.text : null }, suggestions }];
  },
  messages: {
    en: {
      title: 'Key result without a due date',
      what: ({ text }, say) =>
        text === null ? 'This key result has no due date.' : `${say.quote(text)} is not stored as a date.`,
      why: 'Without a date nobody can tell whether you are on track or late.',
      how: 'Set a day inside the quarter; the last one will do if nothing comes earlier.',
      suggestions: { 'quarter-end': 'Use the quarter’s last day', 'as-date': 'Store it as a date' },
    },
    fr: {
      title: 'Résultat clé sans échéance',
      what: ({ text }, say) =>
        text === null
          ? 'Ce résultat clé n’a pas d’échéance.'
          : `${say.quote(text)} n’est pas enregistré comme une date.`,
      why: 'Sans date, personne ne peut dire si vous êtes dans les temps.',
      how: 'Fixez un jour du trimestre ; le dernier convient si rien ne tombe plus tôt.',
      suggestions: { 'quarter-end': 'Prendre le dernier jour du trimestre', 'as-date': 'L’enregistrer comme date' },
    },
    it: {
      title: 'Risultato chiave senza scadenza',
      what: ({ text }, say) =>
        text === null ? 'Questo risultato chiave non ha una scadenza.' : `${say.quote(text)} non è salvato come data.`,
      why: 'Senza una data nessuno può dire se siete in linea o in ritardo.',
      how: 'Fissa un giorno del trimestre; va bene l’ultimo, se niente arriva prima.',
      suggestions: { 'quarter-end': 'Usa l’ultimo giorno del trimestre', 'as-date': 'Salvala come data' },
    },
    pl: {
      title: 'Kluczowy rezultat bez terminu',
      what: ({ text }, say) =>
        text === null ? 'Ten kluczowy rezultat nie ma terminu.' : `${say.quote(text)} nie jest zapisane jako data.`,
      why: 'Bez daty nie wiadomo, czy idziecie zgodnie z planem.',
      how: 'Wyznacz dzień w tym kwartale; ostatni też jest dobry, jeśli nic nie wypada wcześniej.',
      suggestions: { 'quarter-end': 'Ustaw ostatni dzień kwartału', 'as-date': 'Zapisz jako datę' },
    },
  },
  examples: {
    bad: [{ keyResults: { 'O1.KR1': { due: null } } }, { keyResults: { 'O1.KR1': { due: 'end of March' } } }],
  },
});
