import type { CheckInMessages } from '../messages/check-in';
import { pluralOf } from '../plural';

const plural = pluralOf('it');

export const checkIn: CheckInMessages = {
  title: 'Fai il check-in',
  lead: 'Compila quello che sai. Il resto rimane com’è.',
  quarter: 'Trimestre',
  running: ({ quarter }) => `${quarter} (in corso)`,
  late: ({ quarter }) => `${quarter} (rilevazioni in ritardo)`,
  whose: 'I risultati chiave di chi?',
  everyone: 'Di tutto il team',
  day: 'Giorno della rilevazione',
  dayToCome: 'Quel giorno non è ancora arrivato.',
  empty: 'Non c’è nulla da rilevare',
  emptyHint: 'Questo trimestre non ha ancora risultati chiave di obiettivi attivi. Scrivi il primo nel piano.',
  withoutId: ({ count }) =>
    plural(count, {
      one: 'Un risultato chiave non ha ID e qui manca. Avvia la verifica: un suggerimento gliene dà uno.',
      many: `${count} risultati chiave non hanno ID e qui mancano. Avvia la verifica: un suggerimento ne dà uno a ciascuno.`,
      other: `${count} risultati chiave non hanno ID e qui mancano. Avvia la verifica: un suggerimento ne dà uno a ciascuno.`,
    }),
  last: ({ value, date }) => `${value} il ${date}`,
  never: 'Ancora nessun check-in',
  fromTo: ({ start, target, unit }) => `da ${start} a ${target}${unit === '' ? '' : ` ${unit}`}`,
  target: ({ target, unit }) => `target: ${target}${unit === '' ? '' : ` ${unit}`}`,
  unrecorded: ({ value }) => `Nel foglio c’è ${value}, ma nessuno l’ha rilevato con un check-in.`,
  record: ({ value }) => `Rileva ${value}`,
  trend: ({ count, first, firstDate, last, lastDate }) =>
    `${count} ${plural(count, { one: 'rilevazione', many: 'rilevazioni', other: 'rilevazioni' })}: da ${first} il ${firstDate} a ${last} il ${lastDate}`,
  forecastUp: ({ value, target, date, score }) =>
    `Di questo passo: ${value} su ${target} il ${date} (punteggio ${score})`,
  forecastDown: ({ value, target, date, score }) =>
    `Di questo passo: ${value} il ${date}, con target ${target} (punteggio ${score})`,
  value: 'Nuovo valore',
  doneOrNot: '1 se è fatto, altrimenti 0',
  confidence: 'Fiducia 0–10',
  note: 'Nota',
  save: ({ count }) => (count === 0 ? 'Salva i check-in' : `Salva ${count} check-in`),
  keys: 'Invio passa al campo successivo, Ctrl+Invio salva.',
  nothingYet: 'Non hai ancora compilato nulla.',
  valueMissing: 'Scrivi anche un valore.',
  confidenceRange: 'Un numero da 0 a 10.',
  zeroOrOne: '1 oppure 0, nient’altro.',
  theirs: ({ value }) =>
    `Nel frattempo qualcuno ha scritto ${value}. Salva di nuovo per mettere il tuo valore al suo posto.`,
  notSaved: ({ count }) =>
    `${count} ${plural(count, { one: 'campo è', many: 'campi sono', other: 'campi sono' })} da correggere. Non è stato ancora salvato nulla.`,
};
