import type { Objective } from '../../model/okrs';
import { defineRule } from '../rule';
import { cascadeOf, type Cascade } from '../shared/cascade';

type Data = {
  /** Ids on the way round, the first one again at the end. */
  readonly ids: readonly string[];
};

/** The shortest way round from an objective through what it supports back to itself; null when there is none. */
function wayRound(home: Objective, cascade: Cascade): readonly string[] | null {
  const reached = new Map<Objective, Objective>();
  const queue = [home];
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const next of cascade.supportedOf(here)) {
      if (next === home) return idsBack(home, here, reached);
      if (reached.has(next)) continue;
      reached.set(next, here);
      queue.push(next);
    }
  }
  return null;
}

function idsBack(home: Objective, last: Objective, from: ReadonlyMap<Objective, Objective>): readonly string[] {
  const ids = [home.id ?? ''];
  for (let here: Objective | undefined = last; here !== undefined && here !== home; here = from.get(here)) {
    ids.unshift(here.id ?? '');
  }
  return [home.id ?? '', ...ids];
}

export const objectiveSupportsItself = defineRule<Data>({
  id: 'objective-supports-itself',
  on: 'workbook',
  severity: 'warning',
  column: 'supports',
  check: ({ objectives }) => {
    const cascade = cascadeOf(objectives);
    return objectives.flatMap((objective) => {
      const ids = wayRound(objective, cascade);
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
      { objectives: { O1: { supports: 'Revenue, O2' }, O2: { supports: 'O3' }, O3: { supports: 'O1' } } },
    ],
    good: [{ objectives: { O1: { supports: 'O2' } } }, { objectives: { O1: { supports: 'O2, Revenue' } } }],
  },
});
