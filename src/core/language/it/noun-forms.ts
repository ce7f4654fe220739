/**
 * An Italian noun and what is left of it without its last vowel, by which number and gender are told (*cliente, clienti*), or without
 * the plural s of an English word. Folded: lower case, no accents.
 */
export function nounForms(word: string): readonly string[] {
  const stem = /(?<=[cg])h[ei]$|i?[aeio]$|s$/.exec(word);
  return stem === null ? [word] : [word, word.slice(0, stem.index)];
}
