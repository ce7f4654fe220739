import type { CheckInMessages } from '../messages/check-in';
import { pluralOf } from '../plural';
import { polish as pl } from '../typography';

const plural = pluralOf('pl');
const checkIns = (count: number): string =>
  `${count} ${plural(count, { one: 'check-in', few: 'check-iny', many: 'check-inów', other: 'check-inu' })}`;

export const checkIn: CheckInMessages = {
  title: 'Zrób check-in',
  lead: 'Wpisz to, co wiesz. Reszta zostanie bez zmian.',
  quarter: 'Kwartał',
  running: ({ quarter }) => `${quarter} (trwa)`,
  late: ({ quarter }) => `${quarter} (spóźnione odczyty)`,
  whose: 'Czyje kluczowe rezultaty?',
  everyone: 'Całego zespołu',
  day: 'Dzień odczytu',
  dayToCome: 'Ten dzień jeszcze nie nadszedł.',
  empty: 'Nie ma czego odczytać',
  emptyHint: pl`W tym kwartale nie ma jeszcze kluczowych rezultatów aktywnych celów. Dodaj pierwszy w planie.`,
  withoutId: ({ count }) =>
    plural(count, {
      one: pl`${count} kluczowy rezultat nie ma ID i tu go brakuje. Uruchom kontrolę: sugestia nada mu ID.`,
      few: pl`${count} kluczowe rezultaty nie mają ID i tu ich brakuje. Uruchom kontrolę: sugestia nada im ID.`,
      many: pl`${count} kluczowych rezultatów nie ma ID i tu ich brakuje. Uruchom kontrolę: sugestia nada im ID.`,
      other: pl`${count} kluczowego rezultatu nie ma ID i tu go brakuje. Uruchom kontrolę: sugestia nada mu ID.`,
    }),
  last: ({ value, date }) => `${value} dnia ${date}`,
  never: 'Nie było jeszcze check-inu',
  fromTo: ({ start, target, unit }) => pl`z ${start} do ${target}${unit === '' ? '' : ` ${unit}`}`,
  target: ({ target, unit }) => `wartość docelowa: ${target}${unit === '' ? '' : ` ${unit}`}`,
  unrecorded: ({ value }) => pl`W arkuszu jest ${value}, ale nikt nie zrobił z tego check-inu.`,
  record: ({ value }) => `Zapisz odczyt ${value}`,
  trend: ({ count, first, firstDate, last, lastDate }) =>
    `${count} ${plural(count, { one: 'odczyt', few: 'odczyty', many: 'odczytów', other: 'odczytu' })}: od ${first} (${firstDate}) do ${last} (${lastDate})`,
  forecastUp: ({ value, target, date, score }) => pl`W tym tempie: ${value} z ${target} do ${date} (wynik ${score})`,
  forecastDown: ({ value, target, date, score }) =>
    pl`W tym tempie: ${value} do ${date} przy wartości docelowej ${target} (wynik ${score})`,
  value: 'Nowa wartość',
  doneOrNot: '1, jeśli zrobione, inaczej 0',
  confidence: 'Pewność 0–10',
  note: 'Notatka',
  save: ({ count }) => (count === 0 ? 'Zapisz check-iny' : `Zapisz ${checkIns(count)}`),
  keys: pl`Enter przechodzi do następnego pola, Ctrl+Enter zapisuje.`,
  nothingYet: 'Nic jeszcze nie wpisano.',
  valueMissing: 'Wpisz też wartość.',
  confidenceRange: 'Liczba od 0 do 10.',
  zeroOrOne: '1 albo 0, nic innego.',
  theirs: ({ value }) => pl`W międzyczasie ktoś wpisał ${value}. Zapisz ponownie, aby wstawić swoją wartość.`,
  notSaved: ({ count }) =>
    `${count} ${plural(count, { one: 'pole wymaga poprawki', few: 'pola wymagają poprawki', many: 'pól wymaga poprawki', other: 'pola wymaga poprawki' })}. Niczego jeszcze nie zapisano.`,
};
