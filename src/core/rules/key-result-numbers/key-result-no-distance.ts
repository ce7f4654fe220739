import { numberOf } from '../../model/cells';
import { defineRule } from '../rule';
import { isReach, startOf } from '../shared/cells';

type Data = { readonly value: number; readonly startBlank: boolean };

export const keyResultNoDistance = defineRule<Data>({
  id: 'key-result-no-distance',
  on: 'key-result',
  severity: 'error',
  column: 'target',
  check: ({ row }) => {
    const target = numberOf(row.target);
    return isReach(row) && target !== null && startOf(row) === target
      ? [{ data: { value: target, startBlank: row.start.kind === 'blank' } }]
      : [];
  },
  messages: {
    en: {
      title: 'Start equals Target',
      what: ({ value, startBlank }, say) =>
        startBlank
          ? `Target is ${say.number(value)}, and a blank Start counts as 0: there is no way to go.`
          : `Start and Target are both ${say.number(value)}: there is no way to go.`,
      why: 'A key result is a change that you want this quarter.',
      how: (_, say) =>
        `Correct one of the two. If the value is to hold, choose ${say.choice('keyResults', 'measure', 'stay-at-or-above')} or ${say.choice('keyResults', 'measure', 'stay-at-or-below')} in ${say.column('keyResults', 'measure')}.`,
    },
    fr: {
      title: 'Départ et cible identiques',
      what: ({ value, startBlank }, say) =>
        startBlank
          ? `La cible est ${say.number(value)} et un départ vide compte pour 0 : il n’y a aucun chemin à faire.`
          : `Le départ et la cible valent tous deux ${say.number(value)} : il n’y a aucun chemin à faire.`,
      why: 'Un résultat clé est un changement voulu ce trimestre.',
      how: (_, say) =>
        `Corrigez l’un des deux. Si la valeur doit tenir, choisissez ${say.choice('keyResults', 'measure', 'stay-at-or-above')} ou ${say.choice('keyResults', 'measure', 'stay-at-or-below')} dans ${say.column('keyResults', 'measure')}.`,
    },
    it: {
      title: 'Partenza e traguardo uguali',
      what: ({ value, startBlank }, say) =>
        startBlank
          ? `Il traguardo è ${say.number(value)} e una partenza vuota vale 0: non c’è strada da fare.`
          : `Partenza e traguardo sono entrambi ${say.number(value)}: non c’è strada da fare.`,
      why: 'Un risultato chiave è un cambiamento che vuoi in questo trimestre.',
      how: (_, say) =>
        `Correggi uno dei due. Se il valore deve tenere, scegli ${say.choice('keyResults', 'measure', 'stay-at-or-above')} o ${say.choice('keyResults', 'measure', 'stay-at-or-below')} in ${say.column('keyResults', 'measure')}.`,
    },
    pl: {
      title: 'Początek równy wartości docelowej',
      what: ({ value, startBlank }, say) =>
        startBlank
          ? `Wartość docelowa to ${say.number(value)}, a pusty początek liczy się jako 0: nie ma drogi do przejścia.`
          : `Początek i wartość docelowa to tyle samo: ${say.number(value)}. Nie ma drogi do przejścia.`,
      why: 'Kluczowy rezultat to zmiana, której chcesz w tym kwartale.',
      how: (_, say) =>
        `Popraw jedną z liczb. Jeśli wartość ma się utrzymać, wybierz ${say.choice('keyResults', 'measure', 'stay-at-or-above')} albo ${say.choice('keyResults', 'measure', 'stay-at-or-below')} w kolumnie ${say.column('keyResults', 'measure')}.`,
    },
  },
  examples: {
    bad: [{ keyResults: { 'O1.KR1': { start: 30 } } }, { keyResults: { 'O2.KR1': { start: null, target: 0 } } }],
    good: [{ keyResults: { 'O1.KR1': { start: 30, measure: 'stay-at-or-above' } } }],
  },
});
