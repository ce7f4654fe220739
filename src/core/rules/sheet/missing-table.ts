import type { TableKey } from '../../model/okrs';
import { SCHEMA } from '../../workbook/schema';
import { defineRule } from '../rule';

type Data = {
  readonly table: TableKey;
  /** What the workbook calls it now, when a table of the same columns is there. */
  readonly renamed: string | null;
};

export const missingTable = defineRule<Data, 'rename'>({
  id: 'missing-table',
  on: 'workbook',
  severity: 'error',
  column: null,
  check: ({ workbook }) =>
    workbook.problems.flatMap((problem) => {
      if (problem.kind !== 'missing-table') return [];
      const { table, renamed } = problem;
      const { name } = SCHEMA[table];
      return [
        {
          data: { table, renamed },
          suggestions:
            renamed === null
              ? []
              : [
                  {
                    label: 'rename' as const,
                    preview: `${renamed} → ${name}`,
                    fillIn: false,
                    edits: [{ kind: 'rename-table', from: renamed, table } as const],
                  },
                ],
        },
      ];
    }),
  messages: {
    en: {
      title: 'A table is missing',
      what: ({ table, renamed }, say) =>
        renamed === null
          ? `The table of the sheet ${say.sheet(table)} is gone.`
          : `The table of the sheet ${say.sheet(table)} is now called ${say.quote(renamed)}.`,
      why: 'Formulas and checks find a table by its name; without it, they leave its rows out.',
      how: ({ table, renamed }, say) =>
        renamed === null
          ? 'Undo the deletion, or build the workbook again: what is there is kept.'
          : `Give it back its name, ${say.quote(SCHEMA[table].name)}.`,
      suggestions: { rename: 'Give the table its name back' },
    },
    fr: {
      title: 'Il manque un tableau',
      what: ({ table, renamed }, say) =>
        renamed === null
          ? `Le tableau de la feuille ${say.sheet(table)} a disparu.`
          : `Le tableau de la feuille ${say.sheet(table)} s’appelle maintenant ${say.quote(renamed)}.`,
      why: 'Les formules et les contrôles trouvent un tableau par son nom ; sans lui, ses lignes sont ignorées.',
      how: ({ table, renamed }, say) =>
        renamed === null
          ? 'Annulez la suppression ou reconstruisez le classeur : ce qui s’y trouve est conservé.'
          : `Rendez-lui son nom, ${say.quote(SCHEMA[table].name)}.`,
      suggestions: { rename: 'Rendre son nom au tableau' },
    },
    it: {
      title: 'Manca una tabella',
      what: ({ table, renamed }, say) =>
        renamed === null
          ? `La tabella del foglio ${say.sheet(table)} non c’è più.`
          : `La tabella del foglio ${say.sheet(table)} ora si chiama ${say.quote(renamed)}.`,
      why: 'Formule e verifiche trovano una tabella dal suo nome; senza, le sue righe restano fuori.',
      how: ({ table, renamed }, say) =>
        renamed === null
          ? 'Annulla l’eliminazione o costruisci di nuovo la cartella: quello che c’è viene conservato.'
          : `Ridalle il suo nome, ${say.quote(SCHEMA[table].name)}.`,
      suggestions: { rename: 'Ridai alla tabella il suo nome' },
    },
    pl: {
      title: 'Brakuje tabeli',
      what: ({ table, renamed }, say) =>
        renamed === null
          ? `Tabela z arkusza ${say.sheet(table)} zniknęła.`
          : `Tabela z arkusza ${say.sheet(table)} nazywa się teraz ${say.quote(renamed)}.`,
      why: 'Formuły i kontrole znajdują tabelę po nazwie; bez niej pomijają jej wiersze.',
      how: ({ table, renamed }, say) =>
        renamed === null
          ? 'Cofnij usunięcie albo zbuduj skoroszyt ponownie: to, co w nim jest, zostanie.'
          : `Przywróć jej nazwę ${say.quote(SCHEMA[table].name)}.`,
      suggestions: { rename: 'Przywróć nazwę tabeli' },
    },
  },
  examples: {
    bad: [
      { problems: [{ kind: 'missing-table', table: 'glossary', renamed: null }] },
      { problems: [{ kind: 'missing-table', table: 'actions', renamed: 'Table7' }] },
    ],
  },
});
