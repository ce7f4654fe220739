import { CLOSING_MARKS, NAMED_KEY_RESULTS, sentenceWords } from '../../summary/sentence';
import type { FormulaTemplate, FormulaWords } from './template';

/*
 * The sentence of an objective as formulas, so that the summary reads right in an Excel without the add-in. TEXTJOIN came after
 * Excel 2016: key results are named one by one, by their place in the objective.
 */

/** The first letter in lower case, unless the second is a capital, a digit or a space (acronyms, names). */
function lowered(text: string): string {
  const second = `MID(${text},2,1)`;
  return `IF(AND(EXACT(${second},UPPER(${second})),${second}<>"'",${second}<>"’"),${text},LOWER(LEFT(${text},1))&MID(${text},2,LEN(${text})))`;
}

/** `We will earn trust,` */
export const objectiveStatement: FormulaTemplate = ({ here, language, text }) => {
  const own = here('text');
  const comma = `IF(ISNUMBER(FIND(RIGHT(${own},1),${text(CLOSING_MARKS)})),"",",")`;
  return `IFERROR(IF(${own}="","",${text(sentenceWords(language).lead)}&${lowered(own)}&${comma}),"")`;
};

/** `as measured by: Win 40 deals; Train 12 people` */
export const objectiveMeasuredBy: FormulaTemplate = (words) => {
  const { here, text, language } = words;
  const { measuredBy, unmeasured, separator } = sentenceWords(language);
  const places = Array.from({ length: NAMED_KEY_RESULTS }, (_, index) => index + 1);
  const rest = places.slice(1).map((place) => `IFERROR(${text(separator)}&${placed(words, place)},"")`);
  const more = `IF(ISNUMBER(${rankOf(words, NAMED_KEY_RESULTS + 1)}),${text(`${separator}…`)},"")`;
  const list = [text(measuredBy), placed(words, 1), ...rest, more].join('&');
  return `IFERROR(IF(${here('text')}="","",IFERROR(${list},${text(unmeasured)})),"")`;
};

function rankOf({ here, all, text }: FormulaWords, place: number): string {
  return `MATCH(${here('id')}&${text(`#${place}`)},${all('keyResults', 'place')},0)`;
}

/** The text of the key result that comes `place`-th in this row's objective; an error when there is none. */
function placed(words: FormulaWords, place: number): string {
  return `INDEX(${words.all('keyResults', 'text')},${rankOf(words, place)})`;
}
