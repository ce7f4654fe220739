import type { TableKey } from '../../model/okrs';
import { defineRule } from '../rule';

type Data = { readonly table: TableKey; readonly headers: readonly string[] };

export const duplicateColumn = defineRule<Data>({
  id: 'duplicate-column',
  on: 'workbook',
  severity: 'warning',
  column: null,
  check: ({ workbook }) =>
    workbook.problems.flatMap((problem) =>
      problem.kind === 'duplicate-column' ? [{ data: { table: problem.table, headers: problem.headers } }] : [],
    ),
  messages: {
    en: {
      title: 'Two columns with the same meaning',
      what: ({ table, headers }, say) =>
        `On the sheet ${say.sheet(table)}, the columns ${say.list(headers.map(say.quote))} mean the same.`,
      why: 'Only the first of them is read: what is typed into the other counts for nothing.',
      how: 'Keep one, and rename or delete the other.',
    },
    fr: {
      title: 'Deux colonnes pour la même chose',
      what: ({ table, headers }, say) =>
        `Sur la feuille ${say.sheet(table)}, les colonnes ${say.list(headers.map(say.quote))} désignent la même chose.`,
      why: 'Seule la première est lue : ce qui est saisi dans l’autre ne compte pas.',
      how: 'Gardez-en une ; renommez ou supprimez l’autre.',
    },
    it: {
      title: 'Due colonne per la stessa cosa',
      what: ({ table, headers }, say) =>
        `Nel foglio ${say.sheet(table)} le colonne ${say.list(headers.map(say.quote))} indicano la stessa cosa.`,
      why: 'Viene letta solo la prima: quello che scrivi nell’altra non conta.',
      how: 'Tienine una; rinomina o elimina l’altra.',
    },
    pl: {
      title: 'Dwie kolumny o tym samym znaczeniu',
      what: ({ table, headers }, say) =>
        `W arkuszu ${say.sheet(table)} kolumny ${say.list(headers.map(say.quote))} znaczą to samo.`,
      why: 'Odczytywana jest tylko pierwsza: to, co wpiszesz w drugiej, się nie liczy.',
      how: 'Zostaw jedną, a drugą usuń albo nazwij inaczej.',
    },
  },
  examples: {
    bad: [
      { problems: [{ kind: 'duplicate-column', table: 'keyResults', column: 'target', headers: ['Target', 'Cible'] }] },
    ],
  },
});
