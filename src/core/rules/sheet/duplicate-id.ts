import type { RowRef } from '../../model/okrs';
import type { Facts } from '../facts';
import { defineRule, type Fault } from '../rule';
import { actionPrefix, keyResultPrefix, OBJECTIVE_PREFIX } from '../shared/ids';
import { suggestCells } from '../shared/suggest';
import { normaliseId } from '../shared/text';

type Data = { readonly id: string };

interface Row {
  readonly ref: RowRef;
  readonly id: string | null;
}

function repeated<R extends Row>(
  facts: Facts,
  rows: readonly R[],
  prefix: (row: R) => string,
): readonly Fault<Data, 'free-id'>[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const id = normaliseId(row.id);
    if (id === null) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        row: row.ref,
        data: { id: row.id?.trim() ?? '' },
        suggestions: [
          suggestCells('free-id', row.ref, facts.workbook.language, [
            { column: 'id', value: facts.nextId(prefix(row)) },
          ]),
        ],
      },
    ];
  });
}

export const duplicateId = defineRule<Data, 'free-id'>({
  id: 'duplicate-id',
  on: 'workbook',
  severity: 'error',
  column: 'id',
  check: (facts) => {
    const { objectives, keyResults, actions } = facts.workbook.okrs;
    return [
      ...repeated(facts, objectives, () => OBJECTIVE_PREFIX),
      ...repeated(facts, keyResults, (row) => keyResultPrefix(row.objective)),
      ...repeated(facts, actions, (row) => actionPrefix(row.keyResult)),
    ];
  },
  messages: {
    en: {
      title: 'The same ID twice',
      what: ({ id }, say) => `Another row above already has the ID ${say.quote(id)}.`,
      why: 'Whatever points to this ID finds the first row only: this one is left out.',
      how: 'Give this row an ID of its own.',
      suggestions: { 'free-id': 'Give it a free ID' },
    },
    fr: {
      title: 'Deux fois le même ID',
      what: ({ id }, say) => `Une autre ligne, plus haut, porte déjà l’ID ${say.quote(id)}.`,
      why: 'Tout ce qui renvoie à cet ID trouve la première ligne ; celle-ci est oubliée.',
      how: 'Donnez à cette ligne son propre ID.',
      suggestions: { 'free-id': 'Lui donner un ID libre' },
    },
    it: {
      title: 'Lo stesso ID due volte',
      what: ({ id }, say) => `Un’altra riga, più in alto, ha già l’ID ${say.quote(id)}.`,
      why: 'Tutto ciò che rimanda a questo ID trova solo la prima riga: questa resta fuori.',
      how: 'Dai a questa riga un ID tutto suo.',
      suggestions: { 'free-id': 'Assegna un ID libero' },
    },
    pl: {
      title: 'Dwa razy to samo ID',
      what: ({ id }, say) => `Inny wiersz powyżej ma już ID ${say.quote(id)}.`,
      why: 'Wszystko, co odwołuje się do tego ID, trafia do pierwszego wiersza, a ten zostaje pominięty.',
      how: 'Nadaj temu wierszowi jego własne ID.',
      suggestions: { 'free-id': 'Nadaj wolne ID' },
    },
  },
  examples: {
    bad: [
      { keyResults: { copy: { id: 'o1.kr2', text: 'Publish 4 white papers' } } },
      { objectives: { O3: { id: 'O2' } } },
      { actions: { 'O1.KR1.A1': { id: 'O1.KR2.A1' } } },
    ],
  },
});
