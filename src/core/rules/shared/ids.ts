import { normaliseId } from './text';

/** The highest number after each prefix: `O1.KR7` gives `O1.KR` -> 7. */
export type HighestNumbers = ReadonlyMap<string, number>;

/** Longer runs of digits are no serial numbers, and would lose precision. */
const MOST_DIGITS = 9;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Reads ids that end in a number; ids are never reused, so those that other rows merely mention count too. */
export function highestNumbers(ids: readonly (string | null)[]): HighestNumbers {
  const highest = new Map<string, number>();
  for (const written of ids) {
    const id = normaliseId(written);
    if (id === null) continue;
    let cut = id.length;
    while (cut > 0 && id.length - cut < MOST_DIGITS && isDigit(id.charCodeAt(cut - 1))) cut -= 1;
    if (cut === id.length) continue;
    const prefix = id.slice(0, cut);
    highest.set(prefix, Math.max(highest.get(prefix) ?? 0, Number(id.slice(cut))));
  }
  return highest;
}

export function nextId(highest: HighestNumbers, prefix: string): string {
  return `${prefix}${(highest.get(prefix.toUpperCase()) ?? 0) + 1}`;
}

export const OBJECTIVE_PREFIX = 'O';

export function keyResultPrefix(objectiveId: string | null): string {
  return objectiveId === null ? 'KR' : `${objectiveId.trim()}.KR`;
}

export function actionPrefix(keyResultId: string | null): string {
  return keyResultId === null ? 'A' : `${keyResultId.trim()}.A`;
}
