import type { NumberWords } from '../engine/pack';
import { wholeWords } from '../engine/spans';
import { words } from '../engine/tokens';

const values = new Map<string, number>();
'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, index) => values.set(word, index === 0 ? 0 : index + 1));
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, index) => values.set(word, 20 + index * 10));
values.set('fourty', 40);

const scales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const ones = words('one');
/** "one of", "one place", "day one": no quantity. */
const notAfterOne = words(
  'of another on in to and or by at place voice team stop click source platform view roof by-one thing that which where who more less company day single for is page month week year quarter',
);
const notBeforeOne = words(
  'number day no any every each the this that phase level step tier no. as at another which square part world plan',
);

/** Pairs such as "twenty-five" split at the hyphen; both halves must be numbers. */
function split(word: string): readonly string[] | null {
  const [tens, unit, more] = word.split('-');
  if (tens === undefined || unit === undefined || more !== undefined) return null;
  const known = (part: string): boolean => values.has(part) || part === 'one' || scales.has(part);
  if (!known(tens) || !known(unit) || unit === 'one') return unit === 'one' && values.has(tens) ? [tens] : null;
  return [tens, unit];
}

export const numberWords: NumberWords = {
  values,
  scales,
  joiners: words('and'),
  split,
  ones,
  isOne: (tokens, index) => {
    const after = tokens[index + 1];
    const before = tokens[index - 1];
    if (before !== undefined && notBeforeOne.has(before.text)) return false;
    return after !== undefined && after.kind === 'word' && !notAfterOne.has(after.text);
  },
  phrases: [
    {
      pattern: wholeWords('(?:(?:one|a) )?half(?! (?:of )?(?:the |this |next )?(?:year|quarter|month|day|20\\d\\d))', {
        notAfter: /(?:first|second|1st|2nd|this|next|last|1|2) $/,
      }),
      value: 0.5,
      kind: 'fraction',
    },
    { pattern: wholeWords('(?:one|a)[ -]third'), value: 1 / 3, kind: 'fraction' },
    { pattern: wholeWords('two[ -]thirds'), value: 2 / 3, kind: 'fraction' },
    {
      pattern: wholeWords('(?:one|a)[ -]quarter(?= (?:of|fewer|less|more|lower))|by a quarter'),
      value: 0.25,
      kind: 'fraction',
    },
    { pattern: wholeWords('three[ -]quarters'), value: 0.75, kind: 'fraction' },
    { pattern: wholeWords('(?:one|a)[ -]fifth'), value: 0.2, kind: 'fraction' },
    { pattern: wholeWords('(?:one|a)[ -]tenth'), value: 0.1, kind: 'fraction' },
    { pattern: wholeWords('(?:1/2|halve[sd]?|halving)'), value: 0.5, kind: 'multiple' },
    {
      pattern: wholeWords(
        '(?:re)?doubl(?:e[ds]?|ing)(?!-| (?:down|check|opt|digits?|click|entry|sided|booking|bookings|counting|materiality|glazing|diamond|standards?|work))|twice(?! (?:a|per|each|every) )|two-?fold',
      ),
      value: 2,
      kind: 'multiple',
    },
    { pattern: wholeWords('tripl(?:e[ds]?|ing)|treble|three-?fold|thrice'), value: 3, kind: 'multiple' },
    { pattern: wholeWords('quadrupl(?:e[ds]?|ing)|four-?fold'), value: 4, kind: 'multiple' },
    { pattern: wholeWords('quintupl(?:e[ds]?|ing)|five-?fold'), value: 5, kind: 'multiple' },
    { pattern: wholeWords('ten-?fold'), value: 10, kind: 'multiple' },
    { pattern: wholeWords('twice(?= (?:a|per|each|every) )'), value: 2, kind: 'count' },
    { pattern: wholeWords('(?:(?:a|one) )?dozen'), value: 12, kind: 'count' },
    { pattern: wholeWords('half a dozen'), value: 6, kind: 'count' },
    ...[...scales].map(([word, value]) => ({ pattern: wholeWords(`a ${word}`), value, kind: 'count' as const })),
  ],
};
