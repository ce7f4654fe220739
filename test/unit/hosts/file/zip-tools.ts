import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an .xlsx as texts: the tests look into files with another zip reader than the host's. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** The same file with some parts changed, added or (null) taken out. */
export function withParts(
  bytes: Uint8Array,
  changes: Record<string, ((text: string) => string) | string | null>,
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [path, change] of Object.entries(changes)) {
    const before = strFromU8(parts.get(path) ?? new Uint8Array());
    if (change === null) parts.delete(path);
    else parts.set(path, strToU8(typeof change === 'string' ? change : change(before)));
  }
  return zipSync(Object.fromEntries(parts));
}
