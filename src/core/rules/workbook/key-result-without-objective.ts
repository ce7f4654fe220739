import { defineRule } from '../rule';
import { normaliseId } from '../shared/text';

type Data =
  | { readonly problem: 'blank' }
  | { readonly problem: 'unknown'; readonly id: string }
  | { readonly problem: 'not-active'; readonly id: string; readonly text: string };

export const keyResultWithoutObjective = defineRule<Data>({
  id: 'key-result-without-objective',
  on: 'key-result',
  severity: 'error',
  column: 'objective',
  check: ({ row, facts }) => {
    const id = row.objective?.trim() ?? '';
    if (normaliseId(row.objective) === null) return [{ data: { problem: 'blank' } }];
    const objective = facts.objectiveOf(row);
    if (objective === null) return [{ data: { problem: 'unknown', id } }];
    return facts.isActive(objective) ? [] : [{ data: { problem: 'not-active', id, text: objective.text } }];
  },
  messages: {
    en: {
      title: 'Key result without an active objective',
      what: (data, say) => {
        switch (data.problem) {
          case 'blank':
            return 'This key result belongs to no objective.';
          case 'unknown':
            return `There is no objective ${say.quote(data.id)}.`;
          case 'not-active':
            return `Its objective ${say.quote(data.text || data.id)} is not active.`;
        }
      },
      why: 'A key result shows progress towards one objective; on its own it counts nowhere.',
      how: (_, say) => `Choose an active objective in ${say.column('keyResults', 'objective')}.`,
    },
    fr: {
      title: 'Résultat clé sans objectif actif',
      what: (data, say) => {
        switch (data.problem) {
          case 'blank':
            return 'Ce résultat clé n’est rattaché à aucun objectif.';
          case 'unknown':
            return `L’objectif ${say.quote(data.id)} n’existe pas.`;
          case 'not-active':
            return `Son objectif ${say.quote(data.text || data.id)} n’est pas actif.`;
        }
      },
      why: 'Un résultat clé montre le progrès vers un objectif ; seul, il ne compte nulle part.',
      how: (_, say) => `Choisissez un objectif actif dans la colonne ${say.column('keyResults', 'objective')}.`,
    },
    it: {
      title: 'Risultato chiave senza un obiettivo attivo',
      what: (data, say) => {
        switch (data.problem) {
          case 'blank':
            return 'Questo risultato chiave non è collegato a nessun obiettivo.';
          case 'unknown':
            return `L’obiettivo ${say.quote(data.id)} non esiste.`;
          case 'not-active':
            return `Il suo obiettivo ${say.quote(data.text || data.id)} non è attivo.`;
        }
      },
      why: 'Un risultato chiave mostra il progresso verso un obiettivo; da solo non conta da nessuna parte.',
      how: (_, say) => `Scegli un obiettivo attivo nella colonna ${say.column('keyResults', 'objective')}.`,
    },
    pl: {
      title: 'Kluczowy rezultat bez aktywnego celu',
      what: (data, say) => {
        switch (data.problem) {
          case 'blank':
            return 'Ten kluczowy rezultat nie należy do żadnego celu.';
          case 'unknown':
            return `Nie ma celu ${say.quote(data.id)}.`;
          case 'not-active':
            return `Jego cel ${say.quote(data.text || data.id)} nie jest aktywny.`;
        }
      },
      why: 'Kluczowy rezultat pokazuje postęp w drodze do celu; sam nigdzie się nie liczy.',
      how: (_, say) => `Wybierz aktywny cel w kolumnie ${say.column('keyResults', 'objective')}.`,
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O1.KR2': { objective: null } } },
      { keyResults: { 'O1.KR2': { objective: 'O9' } } },
      { objectives: { O1: { state: 'dropped' } } },
    ],
    good: [{ keyResults: { 'O1.KR2': { objective: ' o1 ' } } }],
  },
});
