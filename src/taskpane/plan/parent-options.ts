import type { Okrs } from '../../core/model/okrs';

export interface ParentOption {
  readonly id: string;
  /** `O1 · Win the mid-market` */
  readonly label: string;
}

const LONGEST = 60;

function options(rows: readonly { readonly id: string | null; readonly text: string }[]): readonly ParentOption[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id, text }) => {
    if (id === null || seen.has(id)) return [];
    seen.add(id);
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
    return [{ id, label: `${id} · ${short}` }];
  });
}

/** Objectives that a key result may belong to. */
export function objectiveOptions(okrs: Okrs): readonly ParentOption[] {
  return options(okrs.objectives.filter(({ state }) => state.value === 'active'));
}

/** Key results that an action may belong to. */
export function keyResultOptions(okrs: Okrs): readonly ParentOption[] {
  return options(okrs.keyResults);
}
