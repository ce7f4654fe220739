const NO_BREAK = '\u00a0';

/** Rebuilds a template, setting the literal parts and leaving the values (people's own words) as they are. */
function setLiterals(
  set: (literal: string) => string,
): (literals: TemplateStringsArray, ...values: readonly (string | number)[]) => string {
  return (literals, ...values) =>
    literals.reduce((text, literal, index) => text + set(literal) + String(values[index] ?? ''), '');
}

/** French: a no-break space before `: ; ? ! %` and inside guillemets, so that no line begins with a lone sign. */
export const french = setLiterals((literal) =>
  literal.replace(/ (?=[:;?!%»])/g, NO_BREAK).replace(/« /g, `«${NO_BREAK}`),
);

/** No lookbehind, which Safari knows only since 16.4; the second round finds the words whose space the first one took (`i o to`). */
const bindOneLetterWords = (text: string): string => text.replace(/(^|[\s(„])([aiouwzAIOUWZ]) /g, `$1$2${NO_BREAK}`);

/** Polish: a one-letter word stays with the next one; printers call the others orphans. */
export const polish = setLiterals((literal) => bindOneLetterWords(bindOneLetterWords(literal)));
