import type { Parts } from './package/parts';

/**
 * What a change to the file would spoil. Every part that a patch does not speak of goes out as it came in (charts, pivot tables,
 * macros, pictures, threaded comments), so that only one thing is left: a signature over the old content.
 */
export function findLosses(parts: Parts): readonly string[] {
  return parts.paths().some((path) => path.startsWith('_xmlsignatures/')) ? ['digital signature'] : [];
}
