import type { NotNowMessages } from '../messages/not-now';
import { pluralOf } from '../plural';
import { polish as pl } from '../typography';

const plural = pluralOf('pl');

export const notNow: NotNowMessages = {
  title: ({ count }) => `Nie teraz (${count})`,
  lead: pl`To, czemu na razie mówicie nie, żeby plan się nie rozmył.`,
  request: 'Prośba',
  from: 'Od kogo',
  why: 'Dlaczego nie teraz',
  revisit: pl`Wrócić do tego (opcjonalnie)`,
  requestMissing: pl`Napisz, o co poproszono.`,
  whyMissing: pl`Wystarczy kilka słów: ktoś o to zapyta.`,
  add: 'Dodaj prośbę',
  asked: ({ date }) => pl`Od ${date}`,
  askedBy: ({ date, from }) => `${from}, ${date}`,
  lookAgain: ({ date }) => pl`Wrócić do tego: ${date}`,
  timeHasCome: ({ date }) => pl`Czas do tego wrócić: ${date}`,
  bringBack: ({ what }) => `Przywróć ${what}`,
  show: ({ what }) => pl`Pokaż w arkuszu: ${what}`,
  showShort: 'Pokaż',
  moveTitle: ({ what }) => pl`Odłożyć ${what} na później?`,
  moveExplained: {
    keyResult: pl`Treść, właściciel i Twój powód trafią do Nie teraz. Wiersz zostaje w swoim arkuszu razem z check-inami; jego Waga wyniesie 0, więc nie będzie się liczyć.`,
    action: pl`Treść, właściciel i Twój powód trafią do Nie teraz. Wiersz zostaje w swoim arkuszu; jego Stan zmieni się na Porzucone.`,
  },
  actionsWait: ({ count }) =>
    plural(count, {
      one: pl`${count} otwarte działanie pod nim zostaje bez zmian i czeka razem z nim.`,
      few: pl`${count} otwarte działania pod nim zostają bez zmian i czekają razem z nim.`,
      many: pl`${count} otwartych działań pod nim zostaje bez zmian i czeka razem z nim.`,
      other: pl`${count} otwartego działania pod nim zostaje bez zmian i czeka razem z nim.`,
    }),
  moveReason: 'Dlaczego nie teraz?',
  move: pl`Odłóż na później`,
};
