/** Endings of nouns and adjectives in all cases and both numbers, folded: ą is a, ę is e, ó is o. */
const ENDINGS =
  'iami iach iego iemu owie ami ach iom iej ego emu ymi imi iem ow om em ej ym im ych ich ia ie ii a e i o u y'.split(
    ' ',
  );
/** The shortest stem that still is a word of its own. */
const STEM = 3;

/**
 * A Polish noun or adjective and its possible stems: without an ending (*leadów, leadami*), with the consonant that an ending had
 * softened (*klienci, klient*), and without the e that comes and goes (*lejek, lejka*). Folded: lower case, no accents.
 */
export function nounForms(word: string): readonly string[] {
  const forms = new Set([word]);
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= STEM) forms.add(word.slice(0, -ending.length));
  }
  for (const form of [...forms]) {
    if (form.endsWith('c') && form !== word) {
      forms.add(`${form.slice(0, -1)}t`);
      forms.add(`${form.slice(0, -1)}k`);
    }
    if (/[^aeiouy]e[kc]$/.test(form) || /je[kc]$/.test(form)) forms.add(form.slice(0, -2) + form.slice(-1));
  }
  return [...forms];
}
