import type { KeepingReports } from '../messages/keeping-reports';
import { pluralOf } from '../plural';
import { polish as pl } from '../typography';

const plural = pluralOf('pl');

export const keeping: KeepingReports = {
  notNow: {
    added: ({ what }) => pl`Dodano do Nie teraz: ${what}.`,
    moved: ({ what }) => pl`${what} czeka w Nie teraz i się nie liczy. Wiersz został w arkuszu.`,
    'brought-back': ({ what }) => pl`${what}: z powrotem w planie, już nie w Nie teraz.`,
    undone: () => 'Cofnięto.',
    'already-there': ({ what }) => pl`${what} już czeka w Nie teraz. Niczego nie zapisano.`,
    'row-gone': ({ what }) => pl`${what}: wiersz w międzyczasie usunięto lub zmieniono. Niczego nie zmieniono.`,
    'not-of-the-plan': ({ what }) => pl`Żaden wiersz planu nie czeka jako „${what}”. Niczego nie zmieniono.`,
    'changed-meanwhile': ({ what }) => pl`${what}: ktoś to w międzyczasie zmienił, więc zostało bez zmian.`,
    'nothing-said': () => pl`Nie ma jeszcze czego zapisać. Niczego nie zapisano.`,
  },
  actionsStay: ({ count }) =>
    plural(count, {
      one: pl`${count} otwarte działanie pod nim zostało bez zmian.`,
      few: pl`${count} otwarte działania pod nim zostały bez zmian.`,
      many: pl`${count} otwartych działań pod nim zostało bez zmian.`,
      other: pl`${count} otwartego działania pod nim zostało bez zmian.`,
    }),
  glossary: {
    added: ({ term }) => pl`Jest już w słowniku: ${term}.`,
    'filled-in': ({ term }) => pl`${term}: pojęcie było w słowniku, a teraz ma definicję.`,
    undone: () => 'Cofnięto.',
    'already-defined': ({ term, definition }) =>
      pl`Słownik już definiuje ${term}: „${definition}”. Niczego nie zapisano.`,
    'changed-meanwhile': ({ term }) => pl`${term}: ktoś to w międzyczasie zmienił, więc zostało bez zmian.`,
    'nothing-said': () => pl`Pojęcie potrzebuje definicji. Niczego nie zapisano.`,
  },
};
