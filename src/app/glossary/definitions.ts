import { termFinder } from '../../core/language/terms';
import type { Language } from '../../core/model/language';
import type { GlossaryTerm, KeyResult, Okrs } from '../../core/model/okrs';

/** The texts of a key result in which a term may be used. */
export type KeyResultTexts = Pick<KeyResult, 'text' | 'unit'>;

/**
 * Tells which terms of the Glossary a key result uses, in the order of the Glossary. Terms that nobody has defined yet are left out:
 * validation asks for their definitions.
 * @param language of the workbook, in whose cases and numbers the terms may stand
 */
export function definitionsIn(
  { glossary }: Okrs,
  language: Language,
): (keyResult: KeyResultTexts) => readonly GlossaryTerm[] {
  const terms = glossary
    .filter(({ definition }) => definition.trim() !== '')
    .map((entry) => ({ entry, isIn: termFinder(entry.term, language) }));
  return ({ text, unit }) => terms.filter(({ isIn }) => isIn(text) || isIn(unit)).map(({ entry }) => entry);
}
