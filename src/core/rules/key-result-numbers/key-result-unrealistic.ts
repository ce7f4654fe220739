import { numberOf } from '../../model/cells';
import { defineRule } from '../rule';
import { isReach } from '../shared/cells';
import { FAR_FETCHED, timesStart } from '../shared/ambition';

type Data = { readonly start: number; readonly target: number; readonly times: number };

export const keyResultUnrealistic = defineRule<Data>({
  id: 'key-result-unrealistic',
  on: 'key-result',
  severity: 'info',
  column: 'target',
  check: ({ row }) => {
    const start = numberOf(row.start);
    const target = numberOf(row.target);
    const times = timesStart(row);
    return isReach(row) && start !== null && target !== null && times !== null && times > FAR_FETCHED
      ? [{ data: { start, target, times } }]
      : [];
  },
  messages: {
    en: {
      title: 'A target many times the start',
      what: ({ start, target, times }, say) =>
        `From ${say.number(start)} to ${say.number(target)} is ${say.number(Math.floor(times))} times the start.`,
      why: 'A goal that nobody believes in is given up in the first weeks.',
      how: 'Check for a typing slip. If you mean it, write down which work makes it likely.',
    },
    fr: {
      title: 'Une cible très loin du départ',
      what: ({ start, target, times }, say) =>
        `De ${say.number(start)} à ${say.number(target)}, c’est ${say.number(Math.floor(times))} fois le départ.`,
      why: 'Une cible à laquelle personne ne croit est abandonnée dès les premières semaines.',
      how: 'Vérifiez la saisie. Si c’est bien voulu, notez le travail qui rend la chose possible.',
    },
    it: {
      title: 'Un traguardo molto lontano dalla partenza',
      what: ({ start, target, times }, say) =>
        `Da ${say.number(start)} a ${say.number(target)} è ${say.number(Math.floor(times))} volte la partenza.`,
      why: 'Un traguardo in cui nessuno crede si abbandona nelle prime settimane.',
      how: 'Controlla che non sia un errore di battitura. Se è voluto, scrivi quale lavoro lo rende possibile.',
    },
    pl: {
      title: 'Wartość docelowa wielokrotnie większa od początku',
      what: ({ start, target, times }, say) =>
        `Od ${say.number(start)} do ${say.number(target)} to ${say.count(Math.floor(times), {
          one: 'raz tyle, ile na początku',
          few: 'razy tyle, ile na początku',
          many: 'razy tyle, ile na początku',
          other: 'raza tyle, ile na początku',
        })}.`,
      why: 'Liczbę, w którą nikt nie wierzy, porzuca się w pierwszych tygodniach.',
      how: 'Sprawdź, czy to nie literówka. Jeśli tak ma być, zapisz, jaka praca to umożliwi.',
    },
  },
  examples: {
    bad: [{ keyResults: { 'O1.KR1': { target: 300, text: 'Increase demo requests from 20 to 300' } } }],
    good: [
      { keyResults: { 'O1.KR1': { target: 200, text: 'Increase demo requests from 20 to 200' } } },
      { keyResults: { 'O1.KR2': { start: 0, target: 500, text: 'Publish 500 customer stories' } } },
    ],
  },
});
