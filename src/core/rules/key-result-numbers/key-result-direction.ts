import { defineRule } from '../rule';
import { directionConflict, type DirectionConflict } from '../shared/direction';
import { suggestCells } from '../shared/suggest';

type Data = DirectionConflict & Readonly<Record<string, unknown>>;

export const keyResultDirection = defineRule<Data, 'swap' | 'start-from-text'>({
  id: 'key-result-direction',
  on: 'key-result',
  severity: 'warning',
  column: 'target',
  check: ({ row, facts }) => {
    const analysis = facts.readKeyResult(row);
    const found = directionConflict(row, analysis);
    if (found === null) return [];
    const { language } = facts.workbook;
    const { baseline } = analysis;
    const suggestions = found.startBlank
      ? baseline === null
        ? []
        : [suggestCells('start-from-text' as const, row.ref, language, [{ column: 'start', value: baseline.value }])]
      : [
          suggestCells('swap' as const, row.ref, language, [
            { column: 'start', value: found.target },
            { column: 'target', value: found.start },
          ]),
        ];
    return [{ data: { ...found }, suggestions }];
  },
  messages: {
    en: {
      title: 'Verb and numbers point in opposite directions',
      what: ({ verb, start, startBlank, target }, say) =>
        startBlank
          ? `The text says ${say.quote(verb)}, but Start is blank, which counts as 0, and Target is ${say.number(target)}.`
          : `The text says ${say.quote(verb)}, but the numbers go from ${say.number(start)} to ${say.number(target)}.`,
      why: 'Progress is measured from Start to Target: the wrong way round, good news lowers the score.',
      how: ({ startBlank }, say) =>
        startBlank
          ? `Fill in Start: where does the value stand today? For a limit to keep, choose ${say.choice('keyResults', 'measure', 'stay-at-or-below')}.`
          : 'Swap Start and Target, or change the verb.',
      suggestions: { swap: 'Swap Start and Target', 'start-from-text': 'Take Start from the text' },
    },
    fr: {
      title: 'Le verbe et les nombres vont en sens contraire',
      what: ({ verb, start, startBlank, target }, say) =>
        startBlank
          ? `Le texte dit ${say.quote(verb)}, mais le départ est vide, donc compté pour 0, et la cible est ${say.number(target)}.`
          : `Le texte dit ${say.quote(verb)}, mais les nombres vont de ${say.number(start)} à ${say.number(target)}.`,
      why: 'Le progrès se mesure du départ vers la cible : à l’envers, une bonne nouvelle fait baisser la note.',
      how: ({ startBlank }, say) =>
        startBlank
          ? `Remplissez le départ : où en est la valeur aujourd’hui ? Pour une limite à tenir, choisissez ${say.choice('keyResults', 'measure', 'stay-at-or-below')}.`
          : 'Échangez départ et cible, ou changez de verbe.',
      suggestions: { swap: 'Échanger départ et cible', 'start-from-text': 'Reprendre le départ du texte' },
    },
    it: {
      title: 'Verbo e numeri vanno in direzioni opposte',
      what: ({ verb, start, startBlank, target }, say) =>
        startBlank
          ? `Il testo dice ${say.quote(verb)}, ma la partenza è vuota, quindi vale 0, e il traguardo è ${say.number(target)}.`
          : `Il testo dice ${say.quote(verb)}, ma i numeri vanno da ${say.number(start)} a ${say.number(target)}.`,
      why: 'Il progresso si misura dalla partenza al traguardo: al contrario, una buona notizia abbassa il punteggio.',
      how: ({ startBlank }, say) =>
        startBlank
          ? `Compila la partenza: a quanto è oggi il valore? Per un limite da rispettare scegli ${say.choice('keyResults', 'measure', 'stay-at-or-below')}.`
          : 'Scambia partenza e traguardo, oppure cambia il verbo.',
      suggestions: { swap: 'Scambia partenza e traguardo', 'start-from-text': 'Prendi la partenza dal testo' },
    },
    pl: {
      title: 'Czasownik i liczby idą w przeciwne strony',
      what: ({ verb, start, startBlank, target }, say) =>
        startBlank
          ? `W tekście jest ${say.quote(verb)}, ale początek jest pusty, czyli liczy się jako 0, a wartość docelowa to ${say.number(target)}.`
          : `W tekście jest ${say.quote(verb)}, ale liczby idą od ${say.number(start)} do ${say.number(target)}.`,
      why: 'Postęp mierzy się od początku do wartości docelowej: na odwrót dobra wiadomość obniża wynik.',
      how: ({ startBlank }, say) =>
        startBlank
          ? `Wypełnij początek: ile ta wartość wynosi dziś? Jeśli to granica do utrzymania, wybierz ${say.choice('keyResults', 'measure', 'stay-at-or-below')}.`
          : 'Zamień początek z wartością docelową albo zmień czasownik.',
      suggestions: { swap: 'Zamień początek z wartością docelową', 'start-from-text': 'Weź początek z tekstu' },
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O2.KR2': { start: 15, target: 40 } } },
      { keyResults: { 'O1.KR1': { start: 30, target: 20 } } },
    ],
    good: [{ keyResults: { 'O2.KR2': { start: 15, target: 40, measure: 'stay-at-or-below' } } }],
  },
});
