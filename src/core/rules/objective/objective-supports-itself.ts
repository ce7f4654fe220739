import type { Objective } from '../../model/okrs';
import { defineRule } from '../rule';
import { normaliseId } from '../shared/text';

type Data = {
  /** Ids on the way round, the first one again at the end. */
  readonly ids: readonly string[];
};

/** The way round from an objective through what it supports back to itself; null when it ends elsewhere. */
function wayRound(from: Objective, byId: ReadonlyMap<string, Objective>): readonly string[] | null {
  const home = normaliseId(from.id);
  const ids = [from.id ?? ''];
  let next = byId.get(normaliseId(from.supports) ?? '');
  while (next !== undefined && ids.length <= byId.size) {
    ids.push(next.id ?? '');
    if (normaliseId(next.id) === home) return ids;
    next = byId.get(normaliseId(next.supports) ?? '');
  }
  return null;
}

export const objectiveSupportsItself = defineRule<Data>({
  id: 'objective-supports-itself',
  on: 'workbook',
  severity: 'warning',
  column: 'supports',
  check: ({ objectives }) => {
    const byId = new Map<string, Objective>();
    for (const objective of objectives) {
      const id = normaliseId(objective.id);
      if (id !== null && !byId.has(id)) byId.set(id, objective);
    }
    return [...byId.values()].flatMap((objective) => {
      const ids = wayRound(objective, byId);
      return ids === null ? [] : [{ row: objective.ref, data: { ids } }];
    });
  },
  messages: {
    en: {
      title: 'Objectives that support each other in a circle',
      what: ({ ids }) => `What this objective supports leads back to itself: ${ids.join(' → ')}.`,
      why: 'Alignment leads upwards, to a goal that is not your own.',
      how: 'Let one of them support a company goal instead.',
    },
    fr: {
      title: 'Des objectifs qui se soutiennent en boucle',
      what: ({ ids }) => `Ce à quoi cet objectif contribue ramène à lui-même : ${ids.join(' → ')}.`,
      why: 'L’alignement mène vers le haut, à un but qui n’est pas le vôtre seul.',
      how: 'Faites contribuer l’un d’eux à un but de l’entreprise.',
    },
    it: {
      title: 'Obiettivi che si sostengono in cerchio',
      what: ({ ids }) => `Quello a cui questo obiettivo contribuisce riporta a sé stesso: ${ids.join(' → ')}.`,
      why: 'L’allineamento porta verso l’alto, a uno scopo che non è solo vostro.',
      how: 'Collega uno di loro a uno scopo aziendale.',
    },
    pl: {
      title: 'Cele, które wspierają się w kółko',
      what: ({ ids }) => `To, co wspiera ten cel, prowadzi z powrotem do niego: ${ids.join(' → ')}.`,
      why: 'Powiązania mają prowadzić w górę, do celu, który nie jest tylko wasz.',
      how: 'Niech jeden z nich wspiera cel firmy.',
    },
  },
  examples: {
    bad: [
      { objectives: { O1: { supports: 'O1' } } },
      { objectives: { O1: { supports: 'O2' }, O2: { supports: 'o1' } } },
    ],
    good: [{ objectives: { O1: { supports: 'O2' } } }],
  },
});
