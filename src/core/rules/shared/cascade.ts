import type { Objective } from '../../model/okrs';
import { normaliseId } from './text';

/** Who supports whom, by what the Supports column says. */
export interface Cascade {
  /** The objectives that this one's Supports names, each once, in the order in which it names them. Company goals and KPIs are none. */
  supportedOf(objective: Objective): readonly Objective[];
  /** The objectives whose Supports names this one, in the order of the sheet. */
  supportersOf(objective: Objective): readonly Objective[];
  /** The objective of that id, in any case; of several the first, as in the workbook's formulas. */
  find(id: string | null): Objective | null;
}

/** An id and then, after a mark, words that say what it is: `O1: Win the mid-market`. */
const ID_AND_WORDS = /^([^\s:·(–—]+)\s*(?:[:·(–—]|\s-\s)/u;

/** Supports may be an id, an id with words behind it, several of them, or no id at all. */
export function cascadeOf(objectives: readonly Objective[]): Cascade {
  const byId = new Map<string, Objective>();
  for (const objective of objectives) {
    const id = normaliseId(objective.id);
    if (id !== null && !byId.has(id)) byId.set(id, objective);
  }
  const find = (id: string | null): Objective | null => byId.get(normaliseId(id) ?? '') ?? null;
  const named = (part: string): Objective | null => find(part) ?? find(ID_AND_WORDS.exec(part.trim())?.[1] ?? null);

  const supported = new Map<Objective, readonly Objective[]>();
  const supporters = new Map<Objective, Objective[]>();
  for (const objective of objectives) {
    const whole = named(objective.supports);
    const parts = whole ? [whole] : objective.supports.split(/[,;\n]/u).map(named);
    const links = [...new Set(parts)].filter((link) => link !== null);
    supported.set(objective, links);
    for (const link of links) {
      const known = supporters.get(link);
      if (known) known.push(objective);
      else supporters.set(link, [objective]);
    }
  }
  return {
    find,
    supportedOf: (objective) => supported.get(objective) ?? [],
    supportersOf: (objective) => supporters.get(objective) ?? [],
  };
}
