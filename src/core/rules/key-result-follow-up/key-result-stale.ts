import { dayOf, type Day } from '../../model/cells';
import { defineRule } from '../rule';
import { isTakenOut } from '../shared/taken-out';

type Data = {
  readonly days: number;
  /** Day of the last check-in; null when there was none. */
  readonly last: Day | null;
};

export const keyResultStale = defineRule<Data>({
  id: 'key-result-stale',
  on: 'key-result',
  severity: 'warning',
  column: 'current',
  check: ({ row, facts }) => {
    const { quarterDates: dates, today } = facts;
    if (dates === null || today < dates.start || today > dates.end || !facts.isThisQuarter(row)) return [];
    if (facts.scoreOf(row)?.status === 'done' || isTakenOut(row)) return [];
    const readings = [row.lastCheckIn, ...facts.checkInsOf(row).map(({ when }) => when)]
      .map(dayOf)
      .filter((day): day is Day => day !== null && day <= today);
    const last = readings.length === 0 ? null : Math.floor(readings.reduce((a, b) => Math.max(a, b)));
    // Nobody owes a check-in for the days before the quarter.
    const days = Math.floor(today) - Math.max(last ?? dates.start, dates.start);
    return days >= facts.workbook.okrs.settings.staleAfterDays ? [{ data: { days, last } }] : [];
  },
  messages: {
    en: {
      title: 'No recent check-in',
      what: ({ days, last }, say) =>
        last === null
          ? `No check-in yet, ${say.count(days, { one: 'day', other: 'days' })} into the quarter.`
          : `The last check-in was on ${say.date(last)}; nothing for ${say.count(days, { one: 'day', other: 'days' })} since.`,
      why: 'A weekly look is what turns a plan into progress: late news leaves no time to act.',
      how: 'Write today’s value and your confidence. It takes half a minute.',
    },
    fr: {
      title: 'Pas de point d’avancement récent',
      what: ({ days, last }, say) =>
        last === null
          ? `Encore aucun point d’avancement après ${say.count(days, { one: 'jour', other: 'jours' })} de trimestre.`
          : `Le dernier point d’avancement date du ${say.date(last)} ; rien depuis ${say.count(days, { one: 'jour', other: 'jours' })}.`,
      why: 'C’est le regard de chaque semaine qui transforme un plan en progrès : trop tard, on ne peut plus agir.',
      how: 'Notez la valeur du jour et votre confiance. Cela prend trente secondes.',
    },
    it: {
      title: 'Nessun check-in recente',
      what: ({ days, last }, say) =>
        last === null
          ? `Ancora nessun check-in dopo ${say.count(days, { one: 'giorno', other: 'giorni' })} di trimestre.`
          : `Ultimo check-in: ${say.date(last)}. Da allora più nulla per ${say.count(days, { one: 'giorno', other: 'giorni' })}.`,
      why: 'È lo sguardo di ogni settimana che trasforma un piano in progresso: se la notizia arriva tardi, non c’è tempo per agire.',
      how: 'Scrivi il valore di oggi e la tua fiducia. Basta mezzo minuto.',
    },
    pl: {
      title: 'Brak świeżego check-inu',
      what: ({ days, last }, say) => {
        const since = say.count(days, { one: 'dnia', few: 'dni', many: 'dni', other: 'dnia' });
        return last === null
          ? `Kwartał trwa od ${since}, a nie było jeszcze żadnego check-inu.`
          : `Ostatni check-in był ${say.date(last)}; od ${since} nic nowego.`;
      },
      why: 'To cotygodniowe spojrzenie zmienia plan w postęp: na spóźnione wieści nie ma już jak zareagować.',
      how: 'Wpisz dzisiejszą wartość i swoją pewność. To pół minuty.',
    },
  },
  examples: {
    bad: [
      { keyResults: { 'O1.KR1': { lastCheckIn: '2027-01-04' } } },
      { keyResults: { 'O1.KR1': { lastCheckIn: null } } },
      { settings: { staleAfterDays: 5 } },
    ],
    good: [
      { keyResults: { 'O1.KR1': { lastCheckIn: '2027-01-05' } } },
      { today: '2027-01-10', keyResults: { 'O1.KR1': { lastCheckIn: null } } },
      {
        keyResults: { 'O1.KR1': { lastCheckIn: null } },
        checkIns: [{ when: '2027-01-12', keyResult: 'O1.KR1', value: 22 }],
      },
      { today: '2027-05-01' },
      { keyResults: { 'O1.KR1': { lastCheckIn: '2027-01-04', weight: 0 } } },
    ],
  },
});
