import type { TableKey } from '../../model/okrs';
import { defineRule } from '../rule';
import { columnName } from '../shared/names';

type Data = { readonly table: TableKey; readonly column: string };

export const missingColumn = defineRule<Data, 'restore'>({
  id: 'missing-column',
  on: 'workbook',
  severity: 'error',
  column: null,
  check: ({ workbook }) =>
    workbook.problems.flatMap((problem) => {
      if (problem.kind !== 'missing-column') return [];
      const { table, column } = problem;
      return [
        {
          data: { table, column },
          suggestions: [
            {
              label: 'restore' as const,
              preview: columnName(table, column, workbook.language),
              fillIn: false,
              edits: [{ kind: 'restore-column', table, column } as const],
            },
          ],
        },
      ];
    }),
  messages: {
    en: {
      title: 'A column is missing',
      what: ({ table, column }, say) => `The sheet ${say.sheet(table)} has no column ${say.header(table, column)}.`,
      why: 'It was deleted or its header was changed, so what stood in it can neither be checked nor counted.',
      how: 'If you renamed it, put the old header back. If you deleted it, restore it: it comes back empty at the right end.',
      suggestions: {
        restore: ({ table, column }, say) => `Restore the column ${say.header(table, column)}`,
      },
    },
    fr: {
      title: 'Il manque une colonne',
      what: ({ table, column }, say) =>
        `La feuille ${say.sheet(table)} n’a plus de colonne ${say.header(table, column)}.`,
      why: 'Elle a été supprimée ou son en-tête a changé : son contenu ne peut être ni contrôlé ni compté.',
      how: 'Si vous l’avez renommée, remettez l’ancien en-tête. Si vous l’avez supprimée, rétablissez-la : elle revient vide, tout à droite.',
      suggestions: {
        restore: ({ table, column }, say) => `Rétablir la colonne ${say.header(table, column)}`,
      },
    },
    it: {
      title: 'Manca una colonna',
      what: ({ table, column }, say) => `Nel foglio ${say.sheet(table)} manca la colonna ${say.header(table, column)}.`,
      why: 'È stata eliminata o la sua intestazione è cambiata: quello che conteneva non si può né verificare né contare.',
      how: 'Se l’hai rinominata, rimetti l’intestazione di prima. Se l’hai eliminata, ripristinala: torna vuota, in fondo a destra.',
      suggestions: {
        restore: ({ table, column }, say) => `Ripristina la colonna ${say.header(table, column)}`,
      },
    },
    pl: {
      title: 'Brakuje kolumny',
      what: ({ table, column }, say) => `W arkuszu ${say.sheet(table)} nie ma kolumny ${say.header(table, column)}.`,
      why: 'Została usunięta albo zmienił się jej nagłówek, więc tego, co w niej było, nie da się sprawdzić ani policzyć.',
      how: 'Jeśli zmieniono jej nazwę, przywróć dawny nagłówek. Jeśli ją usunięto, odtwórz ją: wróci pusta, po prawej stronie.',
      suggestions: {
        restore: ({ table, column }, say) => `Odtwórz kolumnę ${say.header(table, column)}`,
      },
    },
  },
  examples: { bad: [{ problems: [{ kind: 'missing-column', table: 'keyResults', column: 'due' }] }] },
});
