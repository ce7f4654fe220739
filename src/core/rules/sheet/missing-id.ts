import type { RowRef } from '../../model/okrs';
import type { Facts } from '../facts';
import { defineRule, type Fault } from '../rule';
import { actionPrefix, keyResultPrefix, OBJECTIVE_PREFIX } from '../shared/ids';
import { suggestCells } from '../shared/suggest';
import { normaliseId } from '../shared/text';

interface Row {
  readonly ref: RowRef;
  readonly id: string | null;
}

type MissingId = Fault<Record<never, never>, 'free-id'>;

/** Each row without an id, with the next free one; rows under the same parent get one after another, so that all can be accepted. */
function withoutId<R extends Row>(facts: Facts, rows: readonly R[], prefix: (row: R) => string): readonly MissingId[] {
  const given = new Map<string, number>();
  return rows.flatMap((row) => {
    if (normaliseId(row.id) !== null) return [];
    const start = prefix(row);
    const first = Number(facts.nextId(start).slice(start.length));
    const number = given.get(start) ?? first;
    given.set(start, number + 1);
    const suggestion = suggestCells('free-id', row.ref, facts.workbook.language, [
      { column: 'id', value: `${start}${number}` },
    ]);
    return [{ row: row.ref, data: {}, suggestions: [suggestion] }];
  });
}

export const missingId = defineRule<Record<never, never>, 'free-id'>({
  id: 'missing-id',
  on: 'workbook',
  severity: 'error',
  column: 'id',
  check: (facts) => {
    const { objectives, keyResults, actions } = facts.workbook.okrs;
    return [
      ...withoutId(facts, objectives, () => OBJECTIVE_PREFIX),
      ...withoutId(facts, keyResults, (row) => keyResultPrefix(row.objective)),
      ...withoutId(facts, actions, (row) => actionPrefix(row.keyResult)),
    ];
  },
  messages: {
    en: {
      title: 'Row without an ID',
      what: 'This row has no ID.',
      why: 'Other rows point to it by its ID, and it is how the row is found again after sorting.',
      how: 'Give it an ID that no other row has.',
      suggestions: { 'free-id': 'Give it a free ID' },
    },
    fr: {
      title: 'Ligne sans ID',
      what: 'Cette ligne n’a pas d’ID.',
      why: 'C’est par l’ID que les autres lignes y renvoient et qu’on la retrouve après un tri.',
      how: 'Donnez-lui un ID qu’aucune autre ligne ne porte.',
      suggestions: { 'free-id': 'Lui donner un ID libre' },
    },
    it: {
      title: 'Riga senza ID',
      what: 'Questa riga non ha un ID.',
      why: 'È con l’ID che le altre righe vi rimandano e che la si ritrova dopo un ordinamento.',
      how: 'Dalle un ID che nessun’altra riga abbia.',
      suggestions: { 'free-id': 'Assegna un ID libero' },
    },
    pl: {
      title: 'Wiersz bez ID',
      what: 'Ten wiersz nie ma ID.',
      why: 'Po ID odwołują się do niego inne wiersze i po nim można go odnaleźć po sortowaniu.',
      how: 'Nadaj mu ID, którego nie ma żaden inny wiersz.',
      suggestions: { 'free-id': 'Nadaj wolne ID' },
    },
  },
  examples: {
    bad: [
      {
        keyResults: { 'O1.KR2': { id: null }, 'O1.KR3': { id: null } },
        actions: { 'O1.KR2.A1': null, 'O1.KR3.A1': null },
      },
      { objectives: { O4: { id: '  ', text: 'Renew our brand' } } },
    ],
  },
});
