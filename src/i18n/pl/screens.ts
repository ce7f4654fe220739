import type { CheckMessages } from '../messages/check';
import type { FrameMessages, ReportMessages } from '../messages/screens';
import type { StartMessages } from '../messages/start';
import { pluralOf } from '../plural';
import { polish as pl } from '../typography';
import { keeping } from './keeping-reports';

const plural = pluralOf('pl');
const number = new Intl.NumberFormat('pl');

interface Noun {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  /** After a fraction: `1,5 komórki`. */
  readonly other: string;
}

const counted = (count: number, noun: Noun): string => `${number.format(count)} ${plural(count, noun)}`;
const CHECK_IN: Noun = { one: 'check-in', few: 'check-iny', many: 'check-inów', other: 'check-inu' };
const CELL: Noun = { one: 'komórka', few: 'komórki', many: 'komórek', other: 'komórki' };
const cells = (count: number): string => counted(count, CELL);

export const frame: FrameMessages = {
  sections: 'Sekcje',
  plan: 'Plan',
  checkIn: 'Check-in',
  check: 'Kontrola',
  share: 'Udostępnij',
  paneLanguage: 'Język tego panelu',
  tryAgain: 'Spróbuj ponownie',
  cancel: 'Anuluj',
  undo: 'Cofnij',
  dismiss: 'Zamknij',
  firstThing: 'Na początek',
  progress: {
    opening: 'Odczytywanie skoroszytu…',
    building: 'Tworzenie skoroszytu…',
    validating: 'Sprawdzanie OKR-ów…',
    scoring: 'Obliczanie wyników…',
    saving: pl`Zapisywanie w skoroszycie…`,
    refreshing: 'Odświeżanie podsumowania…',
    loading: 'Wczytywanie…',
  },
};

export const reports: ReportMessages = {
  built: ({ sheets }) =>
    sheets === 0
      ? pl`Wszystko już było: nic nie dodano.`
      : pl`Skoroszyt jest gotowy: ${counted(sheets, { one: 'nowy arkusz', few: 'nowe arkusze', many: 'nowych arkuszy', other: 'nowego arkusza' })}.`,
  renamedSheet: ({ wanted, used }) => pl`Masz już arkusz „${wanted}”, więc nasz nazywa się „${used}”.`,
  alreadyThere: ({ names }) => pl`Pozostawiono bez zmian: ${names}.`,
  scored: ({ scores, formulas }) =>
    pl`Zaktualizowano ${counted(scores, { one: 'wynik', few: 'wyniki', many: 'wyników', other: 'wyniku' })}, przywrócono ${counted(formulas, { one: 'formułę', few: 'formuły', many: 'formuł', other: 'formuły' })}.`,
  scoredNothing: 'Wszystkie wyniki były już poprawne. Nic nie zostało zmienione.',
  restoredColumn: ({ column, table, cells: count }) => pl`${column} w tabeli ${table}: ${cells(count)}`,
  added: ({ what }) => pl`Dodano: ${what}.`,
  changed: ({ what, cells: count }) =>
    pl`${what}: zapisano ${counted(count, { one: 'komórkę', few: 'komórki', many: 'komórek', other: 'komórki' })}.`,
  unchanged: pl`Nic się nie zmieniło, więc nic nie zapisano.`,
  moved: ({ what, parent }) => pl`${what} należy teraz do ${parent}.`,
  dropped: ({ what }) => pl`${what}: poza planem. Wiersz pozostał w arkuszu.`,
  broughtBack: ({ what }) => pl`${what}: z powrotem w planie.`,
  rowGone: ({ rows }) =>
    plural(rows, {
      one: pl`Jeden wiersz został w międzyczasie usunięty lub napisany od nowa; nic w nim nie zapisano.`,
      few: pl`${number.format(rows)} wiersze zostały w międzyczasie usunięte lub napisane od nowa; nic w nich nie zapisano.`,
      many: pl`${number.format(rows)} wierszy zostało w międzyczasie usuniętych lub napisanych od nowa; nic w nich nie zapisano.`,
      other: pl`${number.format(rows)} wiersza zostało w międzyczasie usunięte lub napisane od nowa; nic w nim nie zapisano.`,
    }),
  checksWritten: ({ cells: count }) =>
    count === 0 ? 'Kolumny kontroli były aktualne.' : pl`Zaktualizowano kolumny kontroli: ${cells(count)}.`,
  suggestionApplied: ({ what, cells: count }) =>
    pl`Zastosowano, ${what}: zapisano ${counted(count, { one: 'komórkę', few: 'komórki', many: 'komórek', other: 'komórki' })}.`,
  ruleOff: ({ rule }) => pl`Reguła „${rule}” jest wyłączona w tym skoroszycie.`,
  ruleOn: ({ rule }) => pl`Reguła „${rule}” znów działa.`,
  summaryRefreshed: ({ cells: count }) =>
    count === 0
      ? 'Arkusz Podsumowanie był aktualny: nic nie trzeba było zmieniać.'
      : pl`Arkusz Podsumowanie jest aktualny: zapisano ${counted(count, { one: 'komórkę', few: 'komórki', many: 'komórek', other: 'komórki' })}.`,
  summaryElsewhere: ({ sheet, theirs }) =>
    pl`Arkusz „${theirs}” zawiera teraz coś innego i pozostał bez zmian. Podsumowanie jest w nowym arkuszu „${sheet}”.`,
  summaryLocked: ({ sheet }) => pl`Arkusz „${sheet}” jest zablokowany. Pozostałe arkusze można edytować.`,
  summaryUnlocked: ({ sheet }) => pl`Arkusz „${sheet}” znowu można edytować.`,
  notePut: ({ sheet }) => pl`Zapisano w arkuszu „${sheet}”: 1 komórka.`,
  noteThere: pl`Te słowa są już w arkuszu. Nic nie zmieniono.`,
  noteFull: pl`Wszystkie miejsca w arkuszu są zajęte, więc niczego nie nadpisano. Zwolnij jedno i spróbuj ponownie.`,
  undone: 'Cofnięto.',
  checkInsSaved: ({ count }) =>
    count === 0 ? 'Nie zapisano żadnego check-inu.' : `Zapisano ${counted(count, CHECK_IN)}.`,
  checkInsUndone: ({ count }) =>
    count === 0 ? 'Nie cofnięto żadnego check-inu.' : `Cofnięto ${counted(count, CHECK_IN)}.`,
  checkInRefused: ({ what, why }) => `${what}: ${why}`,
  checkInRefusals: {
    'row-gone': pl`W międzyczasie wiersz usunięto lub zmieniono jego ID. Niczego w nim nie zapisano.`,
    'changed-meanwhile': pl`W międzyczasie ktoś wpisał inną wartość. Pozostała bez zmian.`,
    'out-of-range': 'Taka wartość nie jest tu możliwa. Niczego nie zapisano.',
    'in-the-future': 'Ten dzień jeszcze nie nadszedł. Niczego nie zapisano.',
  },
  keeping,
};

export const start: StartMessages = {
  title: 'Przygotuj swoje OKR-y',
  lead: pl`Lamppost doda do tego skoroszytu swoje arkusze. Twoje pozostaną bez zmian.`,
  team: 'Zespół',
  teamHint: pl`Tak, jak zna go kierownictwo, np. Growth marketing`,
  teamMissing: pl`Podaj nazwę zespołu: znajdzie się u góry podsumowania.`,
  quarter: 'Kwartał',
  quarterOption: ({ quarter, months }) => `${quarter} · ${months}`,
  language: 'Język skoroszytu',
  languageHint: pl`Nagłówki, listy i przykłady. Później nie można go zmienić.`,
  contents: 'Zacznij od',
  examples: {
    'b2b-saas': {
      name: 'Przykładów do nauki',
      hint: pl`Cztery pełne cele zespołu z firmy SaaS B2B, do przerobienia na własne`,
    },
    blank: { name: 'Pustego skoroszytu', hint: pl`Wszystkie arkusze, formuły i listy, bez wierszy` },
  },
  build: 'Utwórz skoroszyt',
  firstSteps: {
    'b2b-saas': pl`Sprawdź przykłady: celowo zostawiliśmy w nich dwa błędy. Popraw je, a poznasz cały sposób pracy.`,
    blank: pl`Napisz pierwszy cel: gdzie chcesz być na koniec kwartału?`,
  },
};

export const check: CheckMessages = {
  title: 'Kontrola',
  lead: pl`Sprawdza treść, liczby, właścicieli i daty w każdym wierszu. Zapisuje tylko w kolumnach kontroli.`,
  validate: 'Sprawdź moje OKR-y',
  validateAgain: 'Sprawdź ponownie',
  stale: pl`Skoroszyt od tego czasu się zmienił. Sprawdź ponownie, aby zobaczyć aktualny stan.`,
  errors: ({ count }) => counted(count, { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' }),
  warnings: ({ count }) =>
    counted(count, { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń', other: 'ostrzeżenia' }),
  infos: ({ count }) => counted(count, { one: 'wskazówka', few: 'wskazówki', many: 'wskazówek', other: 'wskazówki' }),
  workbookGroup: pl`Skoroszyt jako całość`,
  place: ({ row, column }) => `${row}, ${column}`,
  why: 'Dlaczego to ważne',
  how: 'Jak to poprawić',
  goToCell: 'Przejdź do komórki',
  turnOff: 'Wyłącz tę regułę',
  newText: 'Nowa treść',
  fillIn: pl`Uzupełnij to, czego brakuje:`,
  stillBlank: pl`Tu jeszcze czegoś brakuje.`,
  apply: 'Zastosuj',
  nothingFound: 'Nie ma nic do poprawy. Świetna robota!',
  nothingFoundHint: pl`Wszystkie reguły są spełnione. To, czego program nie oceni, zostaje dla Was:`,
  meeting: pl`Pytania na spotkanie przeglądowe`,
  meetingQuestions: [
    pl`Czy te wartości są trudne, ale możliwe? Jeśli liczymy na wszystkie, co byłoby prawdziwym wyzwaniem?`,
    pl`Czy po osiągnięciu wszystkich kluczowych rezultatów naprawdę będziemy tam, dokąd prowadzi cel?`,
    pl`Czemu mówimy „nie teraz”, aby poświęcić temu najlepsze godziny?`,
  ],
};
