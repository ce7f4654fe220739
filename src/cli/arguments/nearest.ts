/** Steps from one word to another: a letter put in, left out or changed counts one. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const change = (before[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(change, (before[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}

const LONGEST_TYPO = 40;

/** The name that was probably meant, or null when none is near: at most two letters in five differ. */
export function nearest(typed: string, names: readonly string[]): string | null {
  if (typed.length > LONGEST_TYPO) return null;
  const ranked = names
    .map((name) => ({ name, steps: distance(typed.toLowerCase(), name) }))
    .filter(({ name, steps }) => steps <= Math.round(name.length * 0.4))
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.name ?? null;
}
