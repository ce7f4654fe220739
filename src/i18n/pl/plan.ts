import type { EditorMessages, PlanMessages } from '../messages/plan';
import { pluralOf } from '../plural';
import { polish as pl } from '../typography';

const plural = pluralOf('pl');

export const plan: PlanMessages = {
  title: 'Plan',
  daysLeft: ({ days }) =>
    plural(days, {
      one: `został ${days} dzień`,
      few: `zostały ${days} dni`,
      many: `zostało ${days} dni`,
      other: `zostało ${days} dnia`,
    }),
  daysUntil: ({ days }) =>
    pl`początek za ${days} ${plural(days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}`,
  quarterOver: 'kwartał zakończony',
  closeQuarter: 'Zamknij kwartał',
  closeSoon: ({ quarter, days }) =>
    pl`${quarter} kończy się ${days === 0 ? 'dzisiaj' : `za ${days} ${plural(days, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' })}`}. Oceń kwartał i wybierz, co idzie dalej.`,
  closeOver: ({ quarter }) => pl`${quarter} już za nami. Oceń kwartał i wybierz, co idzie dalej.`,
  overall: 'Wynik ogólny',
  noScore: 'brak wyniku',
  calculate: 'Oblicz wyniki',
  tree: pl`Cele, kluczowe rezultaty i działania`,
  empty: 'Nie ma jeszcze celów',
  emptyHint: pl`Na kwartał wystarczy od trzech do pięciu. Zacznij od najważniejszego.`,
  add: { objective: 'Dodaj cel', keyResult: 'Dodaj kluczowy rezultat', action: 'Dodaj działanie' },
  commands: ({ what }) => pl`Polecenia dla ${what}`,
  edit: 'Edytuj',
  move: 'Przenieś',
  drop: 'Porzuć',
  bringBack: 'Przywróć',
  untitled: ({ kind, id }) => `${kind} ${id} bez treści`,
  groups: {
    notActive: ({ count }) => `Nieaktywne (${count})`,
    otherQuarters: ({ count }) => `Inne kwartały (${count})`,
    withoutObjective: ({ count }) => `Kluczowe rezultaty bez celu (${count})`,
    withoutKeyResult: ({ count }) => `Działania bez kluczowego rezultatu (${count})`,
  },
  doesNotCount: pl`Nie liczy się`,
  weakest: ({ what }) => `Najsłabszy: ${what}`,
  nobody: 'Bez właściciela',
  score: 'wynik',
  smart: {
    met: 'tak',
    notMet: 'jeszcze nie',
    summary: ({ met, missing }) => pl`SMART: ${met} z 5, brakuje: ${missing}`,
    all: 'SMART: wszystkie 5',
  },
  moveTo: ({ what }) => `Przenieś ${what}`,
  newParent: { keyResult: 'Pod który cel?', action: 'Pod który kluczowy rezultat?' },
  confirmMove: 'Przenieś',
  confirmDrop: {
    objective: ({ what }) =>
      pl`Porzucić ${what}? Jego stan zmieni się na Porzucony i cel przestanie się liczyć w wyniku ogólnym.`,
    keyResult: ({ what }) =>
      pl`Porzucić ${what}? Jego waga zmieni się na 0 i rezultat przestanie się liczyć w wyniku celu.`,
    action: ({ what }) => pl`Porzucić ${what}? Jego stan zmieni się na Porzucone.`,
  },
  nothingDeleted: pl`Nic nie jest usuwane: wiersz zostaje w arkuszu i możesz go przywrócić.`,
};

export const editor: EditorMessages = {
  back: 'Wróć do planu',
  newTitle: { objective: 'Nowy cel', keyResult: 'Nowy kluczowy rezultat', action: 'Nowe działanie' },
  editTitle: {
    objective: ({ id }) => `Cel ${id}`,
    keyResult: ({ id }) => `Kluczowy rezultat ${id}`,
    action: ({ id }) => `Działanie ${id}`,
  },
  save: 'Zapisz',
  fields: {
    objective: 'Cel',
    keyResult: 'Kluczowy rezultat',
    action: 'Działanie',
    why: 'Dlaczego',
    owner: 'Właściciel',
    supports: 'Wspiera',
    ambition: 'Ambicja',
    state: 'Stan',
    parentObjective: 'Cel, do którego należy',
    parentKeyResult: 'Kluczowy rezultat, do którego należy',
    quarter: 'Kwartał',
    measure: 'Miara',
    unit: 'Jednostka',
    start: 'Początek',
    target: 'Wartość docelowa',
    current: 'Obecnie',
    due: 'Termin',
    weight: 'Waga',
    indicator: 'Wskaźnik',
    definition: 'Definicja',
    budget: 'Budżet',
  },
  hints: {
    objective: 'Dokąd chcesz dojść, bez liczb',
    keyResult: pl`Co się zmieni, z ilu na ile`,
    action: pl`Jeden krok na tej drodze`,
    why: pl`Co poprawi się dla klientów lub firmy?`,
    supports: pl`Cel firmy, KPI albo ID innego celu`,
    unit: 'Dema, zł, dni…',
    weight: 'Puste oznacza 1',
    definition: pl`Co dokładnie liczymy i gdzie`,
  },
  none: 'Brak',
  notANumber: pl`To nie jest liczba. Napisz na przykład 1 500 albo 12,5.`,
  textMissing: 'Najpierw napisz kilka słów.',
  asWritten: ({ text }) => pl`${text} (jak w arkuszu)`,
  more: 'Więcej pól',
  questions: 'Zadaj sobie pytania',
  good: 'Dobrze',
  bad: 'Jeszcze nie',
  findings: pl`W trakcie pisania`,
  writeToSee: pl`Uwagi pojawiają się w trakcie pisania. Nic jeszcze nie zapisano.`,
  looksGood: pl`Brzmi dobrze.`,
  findingCount: ({ count }) =>
    `${count} ${plural(count, { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' })}`,
  unsaved: 'Masz niezapisane zmiany.',
  discard: 'Odrzuć zmiany',
  keepEditing: 'Pisz dalej',
};
