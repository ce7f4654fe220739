import type { NumberWords } from '../engine/pack';
import { wholeWords } from '../engine/spans';
import { words } from '../engine/tokens';

const values = new Map<string, number>([['zero', 0]]);
'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'
  .split(' ')
  .forEach((word, index) => values.set(word, index + 2));
const TENS = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
TENS.forEach((word, index) => values.set(word, 20 + index * 10));
const UNITS = 'uno due tre quattro cinque sei sette otto nove'.split(' ');
TENS.forEach((tens, index) => {
  UNITS.forEach((unit, at) => {
    // A vowel drops before "uno" and "otto": ventuno, ventotto; "ventuno" becomes "ventun" before a noun.
    const stem = unit === 'uno' || unit === 'otto' ? tens.slice(0, -1) : tens;
    values.set(stem + unit, 20 + index * 10 + at + 1);
    if (unit === 'uno') values.set(`${stem}un`, 21 + index * 10);
  });
});

const scales = new Map([
  ['cento', 100],
  ['mille', 1e3],
  ['mila', 1e3],
  ['milione', 1e6],
  ['milioni', 1e6],
  ['miliardo', 1e9],
  ['miliardi', 1e9],
]);

/** "duecento", "tremila", "millecinquecento": taken apart from the left at "cento", "mille" and "mila". */
function split(word: string): readonly string[] | null {
  if (word.length < 7 || !/(?:cento|mille|mila)/.test(word)) return null;
  const parts: string[] = [];
  for (const piece of word.split(/(cento|mille|mila)/)) {
    if (piece === '') continue;
    if (!values.has(piece) && !scales.has(piece)) return null;
    parts.push(piece);
  }
  return parts.length > 1 ? parts : null;
}

export const numberWords: NumberWords = {
  values,
  scales,
  joiners: words('e'),
  split,
  ones: words('un uno una'),
  // "Passare da 3 fornitori a uno": the far end of a way that a number opens.
  isOne: (tokens, index) =>
    // "Almeno una referenza" is a threshold.
    (tokens[index - 1]?.text === 'almeno' && tokens[index + 1]?.kind === 'word') ||
    (/^un[oa]$/.test(tokens[index]?.text ?? '') &&
      /^(?:ad?)$/.test(tokens[index - 1]?.text ?? '') &&
      !/^(?:a|alla)$/.test(tokens[index + 1]?.text ?? '') &&
      (tokens[index + 1] === undefined || /^(?:sol[oa]|[,.;(]|entro)$/.test(tokens[index + 1]?.text ?? '')) &&
      tokens.slice(Math.max(0, index - 6), index).some(({ kind }) => kind === 'number')),
  phrases: [
    {
      pattern: wholeWords(
        "(?:(?:la |della |di |alla )?meta(?! ?:)(?! (?:di |del |dell')?(?:anno|mese|trimestre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|settimana|quadrimestre|semestre)))",
        { notAfter: /entro (?:la )?$/ },
      ),
      value: 0.5,
      kind: 'fraction',
    },
    { pattern: wholeWords('mezzo milione'), value: 0.5, kind: 'fraction' },
    { pattern: wholeWords("(?:un|di un|d'un) terzo(?! (?:livello|posto))"), value: 1 / 3, kind: 'fraction' },
    { pattern: wholeWords('(?:i )?due terzi'), value: 2 / 3, kind: 'fraction' },
    { pattern: wholeWords("(?:un|di un) quarto(?! d'ora)"), value: 0.25, kind: 'fraction' },
    { pattern: wholeWords('(?:i )?tre quarti'), value: 0.75, kind: 'fraction' },
    { pattern: wholeWords('(?:un|di un) (?:quinto|decimo)'), value: 0.2, kind: 'fraction' },
    { pattern: wholeWords('dimezz(?:are|a|ate|iamo|eremo|ero|amento|at[oaie]|ando|i)'), value: 0.5, kind: 'multiple' },
    {
      pattern: wholeWords(
        'raddoppi(?:are|a|ate|amo|eremo|ero|at[oaie]|ando|ar[ei]|o)?|(?:il |al |del )doppio|due volte(?= (?:piu|tanto))',
      ),
      value: 2,
      kind: 'multiple',
    },
    {
      pattern: wholeWords(
        'triplic(?:are|a|ate|hiamo|heremo|hero|azione|at[oaie]|ando)|(?:il |al )triplo|tre volte(?= (?:piu|tanto))',
      ),
      value: 3,
      kind: 'multiple',
    },
    {
      pattern: wholeWords(
        'quadruplic(?:are|a|ate|hiamo|azione|at[oaie]|ando)|(?:il |al )quadruplo|quattro volte(?= (?:piu|tanto))',
      ),
      value: 4,
      kind: 'multiple',
    },
    { pattern: wholeWords('quintuplic(?:are|a|ate|azione)|decuplic(?:are|a|ate|azione)'), value: 5, kind: 'multiple' },
    {
      pattern: wholeWords(
        "mezzo punto|mezza (?:giornata|mattina|dozzina|tonnellata)|mezzo (?:giorno|chilo|litro|turno)|mezz'ora|un'ora e mezza|(?:un )?quarto d'ora|(?:un )?anno e mezzo|(?:un )?mese e mezzo",
      ),
      value: 0.5,
      kind: 'count',
    },
    { pattern: wholeWords('(?:una )?decina(?= di)'), value: 10, kind: 'count' },
    { pattern: wholeWords('(?:una )?dozzina|(?:una )?dozzine'), value: 12, kind: 'count' },
    { pattern: wholeWords('(?:una )?quindicina'), value: 15, kind: 'count' },
    { pattern: wholeWords('(?:una )?ventina'), value: 20, kind: 'count' },
    { pattern: wholeWords('(?:una )?trentina'), value: 30, kind: 'count' },
    {
      pattern: wholeWords('(?:una )?(?:quarantina|cinquantina|sessantina|settantina|ottantina|novantina)'),
      value: 50,
      kind: 'count',
    },
    { pattern: wholeWords('(?:un )?centinaio|centinaia'), value: 100, kind: 'count' },
    { pattern: wholeWords('(?:un )?migliaio|migliaia'), value: 1000, kind: 'count' },
  ],
};
