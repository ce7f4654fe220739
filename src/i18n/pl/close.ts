import type { CloseMessages } from '../messages/close';
import { pluralOf } from '../plural';
import { polish as pl } from '../typography';

const plural = pluralOf('pl');
const keyResults = (count: number): string =>
  `${count} ${plural(count, { one: 'kluczowy rezultat', few: 'kluczowe rezultaty', many: 'kluczowych rezultatów', other: 'kluczowego rezultatu' })}`;
const actions = (count: number): string =>
  `${count} ${plural(count, { one: 'otwarte działanie', few: 'otwarte działania', many: 'otwartych działań', other: 'otwartego działania' })}`;
const days = (count: number): string =>
  `${count} ${plural(count, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}`;
const unitOf = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

export const close: CloseMessages = {
  title: ({ quarter }) => `Zamknij ${quarter}`,
  noQuarter: 'Nie ma kwartału do zamknięcia',
  noQuarterHint: pl`W ustawieniach nie ma kwartału, który da się odczytać. Zapisz go jak 2027-Q1 i wróć tutaj.`,
  goToSetting: 'Przejdź do ustawienia',
  dates: ({ from, to }) => pl`od ${from} do ${to}`,
  over: 'kwartał zakończony',
  lead: ({ next }) =>
    pl`Przejrzyj cele jeden po drugim: zatwierdź oceny i wybierz, co idzie dalej w ${next}. Przed ostatnim krokiem nic nie zostanie zapisane.`,
  nothingToReview: pl`W tym kwartale nie ma kluczowych rezultatów. Zamknięcie przesunie tylko ustawienia.`,
  begin: 'Zacznij',
  skip: 'Przyjmij wszystkie sugestie',
  back: 'Wstecz',
  next: 'Dalej',
  step: ({ step, of }) => pl`Cel ${step} z ${of}`,
  withoutObjective: 'Bez celu',
  withoutText: 'bez tekstu',
  computed: ({ score }) => `obliczona ocena ${score}`,
  notComputed: 'brak wyniku',
  fromTo: ({ start, current, target, unit }) =>
    pl`z ${start} do ${current}, wartość docelowa: ${target}${unitOf(unit)}`,
  reading: ({ current, target, unit }) => `${current}, wartość docelowa: ${target}${unitOf(unit)}`,
  noReading: 'brak odczytu',
  grade: 'Ocena 0–1',
  gradeProblem: 'Liczba od 0 do 1 albo nic.',
  note: 'Notatka',
  whyNotAll: 'Dlaczego poniżej 1?',
  goesOn: ({ next }) => pl`Idzie dalej w ${next}`,
  startsFrom: ({ value }) => pl`Zaczyna od nowa z ${value}.`,
  already: ({ next, id }) => pl`Jest już w ${next} jako ${id}`,
  takesAlong: ({ action }) => `Zabierz ze sobą: ${action}`,
  unscored: ({ count, names }) =>
    plural(count, {
      one: pl`${count} kluczowy rezultat nie ma wyniku, bo brakuje liczby albo nie da się jej odczytać: ${names}. Możesz ocenić go samodzielnie albo zamknąć kwartał bez tej oceny.`,
      few: pl`${count} kluczowe rezultaty nie mają wyniku, bo brakuje liczby albo nie da się jej odczytać: ${names}. Możesz ocenić je samodzielnie albo zamknąć kwartał bez tych ocen.`,
      many: pl`${count} kluczowych rezultatów nie ma wyniku, bo brakuje liczby albo nie da się jej odczytać: ${names}. Możesz ocenić je samodzielnie albo zamknąć kwartał bez tych ocen.`,
      other: pl`${count} kluczowego rezultatu nie ma wyniku, bo brakuje liczby albo nie da się jej odczytać: ${names}. Możesz ocenić je samodzielnie albo zamknąć kwartał bez tych ocen.`,
    }),
  blocked: ({ names }) =>
    pl`Bez ID albo z ID użytym dwa razy: ${names}. Tutaj nie można ich ani ocenić, ani przenieść. Uruchom kontrolę: sugestia nada każdemu własne ID.`,
  committed: pl`To było zobowiązanie. Jeśli coś kończy się poniżej 1, napisz w kilku słowach dlaczego.`,
  tooEasy: pl`Wszystkie kluczowe rezultaty osiągnięte. Jak na wyzwanie to było za łatwe: następnym razem mierz wyżej.`,
  readyTitle: 'Gotowe do zamknięcia',
  willBe: 'Co zostanie zapisane',
  grades: ({ count }) =>
    `${count} ${plural(count, { one: 'ocena końcowa', few: 'oceny końcowe', many: 'ocen końcowych', other: 'oceny końcowej' })}`,
  withoutGrade: ({ names }) => `Bez oceny: ${names}`,
  carries: ({ count, next }) => pl`${keyResults(count)} w ${next}, od nowa z bieżącej wartości`,
  carriesNothing: ({ next }) => pl`Żadnych kluczowych rezultatów w ${next}`,
  bringsActions: ({ count }) => pl`${actions(count)} do przeniesienia`,
  settings: ({ next, from, to }) => pl`Ustawienia: ${next}, od ${from} do ${to}`,
  unexplained: ({ names }) => `Zobowiązania poniżej 1 bez wyjaśnienia: ${names}`,
  stillRuns: ({ days: count }) => `Do końca kwartału: ${days(count)}.`,
  nothingDeleted: pl`Nic nie zostanie usunięte. Zamknięty kwartał zostaje w arkuszach razem z ocenami i check-inami.`,
  close: ({ quarter }) => `Zamknij ${quarter}`,
  closeEarly: ({ quarter }) => `Zamknij ${quarter} już teraz`,
  draft: ({ next }) => `Przygotuj szkic ${next}`,
  draftHint: ({ quarter }) =>
    pl`Szkic dodaje tylko nowe kluczowe rezultaty. ${quarter} trwa bez zmian, a oceny czekają na zamknięcie.`,
  notYet: ({ count }) =>
    pl`${count} ${plural(count, { one: 'ocena wymaga', few: 'oceny wymagają', many: 'ocen wymaga', other: 'oceny wymaga' })} poprawy. Nic jeszcze nie zostało zapisane.`,
  done: {
    closed: ({ quarter }) => `${quarter} zamknięty`,
    drafted: ({ next }) => `Szkic ${next} gotowy`,
    otherQuarter: pl`W ustawieniach jest już inny kwartał. Nic nie zostało zapisane.`,
    graded: ({ count }) => `Zapisane oceny lub notatki: ${keyResults(count)}`,
    carried: ({ count, next }) => `Dodane do ${next}: ${keyResults(count)}`,
    before: ({ count, next }) => pl`Już w ${next}: ${keyResults(count)}. Nic nie zostało dodane dwa razy`,
    starts: ({ count }) => pl`Wartość początkowa z ostatniego odczytu: ${keyResults(count)}`,
    actions: ({ count }) => `Przeniesione: ${actions(count)}`,
    named: ({ count, quarter }) => `Kwartał ${quarter} wpisany tam, gdzie go brakowało: ${keyResults(count)}`,
    movedOn: ({ next }) => pl`W ustawieniach jest teraz ${next}`,
    notMovedOn: pl`W międzyczasie ktoś usunął wiersz ustawienia. Sprawdź w ustawieniach kwartał i jego dni.`,
    ungraded: ({ names }) => pl`Bez oceny końcowej: ${names}. Nadal możesz wpisać ją w arkuszu.`,
    refused: ({ what, why }) => `${what}: ${why}`,
    refusals: {
      'row-gone': pl`W międzyczasie wiersz usunięto albo zmieniono jego ID.`,
      'changed-meanwhile': pl`W międzyczasie ktoś wpisał coś innego. Jego wersja została.`,
      'out-of-range': 'Ocena to liczba od 0 do 1. Dla tego wiersza nic nie zapisano.',
      'without-id': 'Nie ma ID. Dla tego wiersza nic nie zapisano.',
      'id-twice': 'Jego ID jest użyte dwa razy. Dla tego wiersza nic nie zapisano.',
    },
    asOf: ({ date }) =>
      pl`Ustawienia pokazują skoroszyt według stanu na ${date}. Wyczyść to ustawienie, aby zobaczyć nowy kwartał na dziś.`,
    late: ({ quarter }) => pl`Spóźnione odczyty dla ${quarter} są nadal możliwe: wybierz ten kwartał w check-inie.`,
    whatNext: ({ next }) =>
      pl`Przejrzyj teraz teksty i wartości docelowe ${next}: są jeszcze takie jak w poprzednim kwartale.`,
    toPlan: 'Przejdź do planu',
  },
};
