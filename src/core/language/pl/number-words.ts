import type { NumberWords } from '../engine/pack';
import { wholeWords } from '../engine/spans';
import { words } from '../engine/tokens';

const values = new Map<string, number>();
const add = (value: number, list: string): void => {
  for (const word of list.split(' ')) values.set(word, value);
};
add(0, 'zero zera zeru zerem');
add(2, 'dwa dwie dwoch dwom dwoma dwaj dwu dwiema dwoje dwojga');
add(3, 'trzy trzech trzem trzema trzej troje trojga');
add(4, 'cztery czterech czterem czterema czterej czworo czworga');
add(5, 'piec pieciu piecioma piecioro pieciorga');
add(6, 'szesc szesciu szescioma szescioro');
add(7, 'siedem siedmiu siedmioma siedmioro');
add(8, 'osiem osmiu osmioma osmioro');
add(9, 'dziewiec dziewieciu dziewiecioma dziewiecioro');
add(10, 'dziesiec dziesieciu dziesiecioma dziesiecioro');
add(11, 'jedenascie jedenastu jedenastoma');
add(12, 'dwanascie dwunastu dwunastoma dwanascioro');
add(13, 'trzynascie trzynastu');
add(14, 'czternascie czternastu');
add(15, 'pietnascie pietnastu pietnastoma');
add(16, 'szesnascie szesnastu');
add(17, 'siedemnascie siedemnastu');
add(18, 'osiemnascie osiemnastu');
add(19, 'dziewietnascie dziewietnastu');
add(20, 'dwadziescia dwudziestu dwudziestoma');
add(30, 'trzydziesci trzydziestu trzydziestoma');
add(40, 'czterdziesci czterdziestu');
add(50, 'piecdziesiat piecdziesieciu');
add(60, 'szescdziesiat szescdziesieciu');
add(70, 'siedemdziesiat siedemdziesieciu');
add(80, 'osiemdziesiat osiemdziesieciu');
add(90, 'dziewiecdziesiat dziewiecdziesieciu');
add(100, 'sto stu');
add(200, 'dwiescie dwustu');
add(300, 'trzysta trzystu');
add(400, 'czterysta czterystu');
add(500, 'piecset pieciuset');
add(600, 'szescset szesciuset');
add(700, 'siedemset siedmiuset');
add(800, 'osiemset osmiuset');
add(900, 'dziewiecset dziewieciuset');

// Collective numbers: "trzydzieścioro uczniów".
const COLLECTIVE: readonly (readonly [number, string])[] = [
  [11, 'jedenasc'],
  [13, 'trzynasc'],
  [14, 'czternasc'],
  [15, 'pietnasc'],
  [16, 'szesnasc'],
  [17, 'siedemnasc'],
  [18, 'osiemnasc'],
  [19, 'dziewietnasc'],
  [20, 'dwadziesc'],
  [30, 'trzydziesc'],
  [40, 'czterdziesc'],
];
for (const [value, stem] of COLLECTIVE) add(value, `${stem}ioro ${stem}iorga ${stem}iorgu`);
add(6, 'szescioro szesciorga');
add(7, 'siedmioro siedmiorga');
add(8, 'osmioro osmiorga');

const scales = new Map<string, number>();
for (const word of 'tysiac tysiace tysiecy tysiaca tysiacach tysiacami tysiacom'.split(' ')) scales.set(word, 1e3);
for (const word of 'milion miliony milionow miliona milionach milionami'.split(' ')) scales.set(word, 1e6);
for (const word of 'miliard miliardy miliardow miliarda'.split(' ')) scales.set(word, 1e9);

const ones = words('jeden jedna jedno jednego jednej jednemu jednym');
const notAfterOne = words(
  'z ze na po o w i dzien tydzien miesiac rok raz miejsce miejscu glos glosem zespol od kwartal dnia tygodnia krok kroku',
);

export const numberWords: NumberWords = {
  values,
  scales,
  joiners: words(''),
  split: () => null,
  ones,
  isOne: (tokens, index) => {
    const after = tokens[index + 1];
    const before = tokens[index - 1];
    if (
      before !== undefined &&
      /^(?:ani|zaden|kazdy|numer|nr|dzien|jeszcze|kolejny|w|we|na|pod|sie|jako|byc)$/.test(before.text)
    )
      return false;
    // "Zejść z 3 dostawców do jednego": the far end of a way that a number opens.
    if (before?.text === 'do' && (after === undefined || after.kind === 'mark'))
      return tokens.slice(Math.max(0, index - 6), index).some(({ kind }) => kind === 'number');
    return after !== undefined && after.kind === 'word' && !notAfterOne.has(after.text);
  },
  phrases: [
    {
      pattern: wholeWords(
        '(?:o |do )?polow(?:e|a|y|ie)(?! (?:roku|miesiaca|kwartalu|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|tygodnia|semestru|20\\d\\d))|(?:do )?pol(?! (?:roku|etatu|na))(?= )|polgodziny',
      ),
      value: 0.5,
      kind: 'fraction',
    },
    { pattern: wholeWords('(?:o )?jedn(?:a|ej) (?:trzecia|trzeciej)|jedna trzecia'), value: 1 / 3, kind: 'fraction' },
    { pattern: wholeWords('dw(?:ie|och) trzeci(?:e|ch)'), value: 2 / 3, kind: 'fraction' },
    { pattern: wholeWords('(?:o )?(?:jedna czwarta|jednej czwartej|cwierc|cwiartke)'), value: 0.25, kind: 'fraction' },
    { pattern: wholeWords('trzy czwarte|trzech czwartych'), value: 0.75, kind: 'fraction' },
    { pattern: wholeWords('(?:o )?jedn(?:a|ej) (?:piata|piatej|dziesiata|dziesiatej)'), value: 0.2, kind: 'fraction' },
    { pattern: wholeWords('poltor(?:a|ej)(?! roku| miesiaca)'), value: 1.5, kind: 'count' },
    {
      pattern: wholeWords(
        'podwo(?:ic|j|imy|je|jenie|jenia|ilismy|jony|jona|jone)|podwaja(?:c|my|j|m|nie)|dwukrotn(?:ie|y|a|e|ego|ej|ym|osc)|dwa razy(?= )|dwuipolkrotn(?:ie|y)',
      ),
      value: 2,
      kind: 'multiple',
    },
    {
      pattern: wholeWords(
        'potro(?:ic|j|imy|je|jenie|jenia|jony|jona|jone)|potraja(?:c|my|j|m|nie)|trzykrotn(?:ie|y|a|e|ego|ej|ym)|trzy razy(?= (?:wiecej|mniej|szybciej|wiekszy|wieksza))',
      ),
      value: 3,
      kind: 'multiple',
    },
    { pattern: wholeWords('czterokrotn(?:ie|y|a|e|ego|ej)'), value: 4, kind: 'multiple' },
    { pattern: wholeWords('pieciokrotn(?:ie|y|a|e|ego|ej)'), value: 5, kind: 'multiple' },
    { pattern: wholeWords('dziesieciokrotn(?:ie|y|a|e|ego|ej)'), value: 10, kind: 'multiple' },
    { pattern: wholeWords('tuzin(?:a|em|owi|y)?'), value: 12, kind: 'count' },
    { pattern: wholeWords('polow(?:a|e) mniej'), value: 0.5, kind: 'fraction' },
    { pattern: wholeWords('setk(?:e|a|i)'), value: 100, kind: 'count' },
  ],
};
