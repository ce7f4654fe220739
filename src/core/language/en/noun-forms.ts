/** What an English noun may be the plural of, itself first. Folded: lower case, no accents. */
export function nounForms(word: string): readonly string[] {
  if (!word.endsWith('s') || word.endsWith('ss')) return [word];
  const forms = [word, word.slice(0, -1)];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}
