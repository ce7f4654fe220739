import type { Direction } from '../analysis';

/** Verbs by what they do to what they are said of, as word lists. */
export type VerbLists = Readonly<Record<Direction, string>>;

/** Verb to direction. A verb in two lists keeps the first: lists run from the telling to the general. */
export function lexicon(lists: VerbLists): ReadonlyMap<string, Direction> {
  const map = new Map<string, Direction>();
  for (const direction of ['lowers', 'keeps', 'raises', 'creates', 'other'] as const) {
    for (const verb of lists[direction].split(/\s+/)) if (verb !== '' && !map.has(verb)) map.set(verb, direction);
  }
  return map;
}
