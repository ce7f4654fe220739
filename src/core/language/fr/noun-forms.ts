/** What a French noun or participle may be the plural or the feminine of, itself first. Folded: lower case, no accents. */
export function nounForms(word: string): readonly string[] {
  const singular = /[sx]$/.test(word) ? word.slice(0, -1) : word;
  const forms = [word, singular];
  if (singular.endsWith('e')) forms.push(singular.slice(0, -1));
  if (word.endsWith('aux')) forms.push(`${word.slice(0, -3)}al`);
  return forms;
}
