import { useState } from 'react';
import { sameOwner } from '../../app/check-in-list';
import type { PaneMemory } from '../memory';

export interface ChosenOwner {
  /** Whose key results are shown; null is everyone's. */
  readonly shown: string | null;
  /** Who the user is, as far as they have said: the author of the readings. Blank before. */
  readonly me: string;
  choose(owner: string | null): void;
}

/** Whose key results to check in: chosen once, remembered on this device. A name that this workbook does not know is kept for those that do. */
export function useOwner(owners: readonly string[], memory: PaneMemory): ChosenOwner {
  const [name, setName] = useState(() => memory.recall('owner'));
  const [everyone, setEveryone] = useState(() => memory.recall('everyone') === 'yes');
  const known = name === null ? null : (owners.find((owner) => sameOwner(owner, name)) ?? null);
  return {
    shown: everyone ? null : known,
    me: known ?? '',
    choose(owner) {
      setEveryone(owner === null);
      memory.remember('everyone', owner === null ? 'yes' : 'no');
      if (owner === null) return;
      setName(owner);
      memory.remember('owner', owner);
    },
  };
}
