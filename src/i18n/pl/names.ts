import type { NameMessages } from '../messages/names';
import { polish as pl } from '../typography';

export const names: NameMessages = {
  tables: {
    objectives: 'Cele',
    keyResults: 'Kluczowe rezultaty',
    actions: 'Działania',
    checkIns: 'Check-iny',
    notNow: 'Nie teraz',
    glossary: 'Słownik',
    settings: 'Ustawienia',
    rules: 'Reguły',
  },
  rows: { objective: 'Cel', keyResult: 'Kluczowy rezultat', action: 'Działanie' },
  statuses: {
    'not-started': 'Nie rozpoczęto',
    'on-track': 'Na dobrej drodze',
    'at-risk': 'Zagrożone',
    'off-track': 'Poza planem',
    done: 'Osiągnięte',
  },
  objectiveStates: { active: 'Aktywny', achieved: 'Osiągnięty', paused: 'Wstrzymany', dropped: 'Porzucony' },
  actionStates: { 'to-do': 'Do zrobienia', doing: pl`W toku`, done: 'Zrobione', dropped: 'Porzucone' },
  ambitions: { committed: 'Zobowiązanie', stretch: 'Wyzwanie' },
  measures: {
    reach: 'Osiągnąć',
    'stay-at-or-above': 'Utrzymać co najmniej',
    'stay-at-or-below': 'Utrzymać co najwyżej',
    'done-or-not': 'Zrobione lub nie',
  },
  indicators: { leading: 'Wyprzedzający', lagging: 'Wynikowy' },
  severities: { error: 'Błąd', warning: 'Ostrzeżenie', info: 'Wskazówka' },
  smart: {
    specific: 'Konkretny',
    measurable: 'Mierzalny',
    achievable: 'Osiągalny',
    relevant: 'Istotny',
    timeBound: pl`Określony w czasie`,
  },
};
