import type { ShareMessages } from '../messages/share';
import { pluralOf } from '../plural';
import { polish as pl } from '../typography';

const plural = pluralOf('pl');

export const share: ShareMessages = {
  title: 'Udostępnij',
  lead: pl`Strona, którą czyta zarząd: gotowa do wysłania, wydruku i zablokowania.`,
  copy: 'Kopiuj do e-maila lub czatu',
  copied: pl`Skopiowano. Wklej to w e-mailu lub na czacie.`,
  copyByHand: ({ keys }) => pl`Ten panel nie ma dostępu do schowka. Tekst poniżej jest zaznaczony: naciśnij ${keys}.`,
  textToCopy: 'Tekst do skopiowania',
  refresh: 'Odśwież podsumowanie',
  print: 'Widok do druku',
  printRefused: ({ sheet }) =>
    pl`Ten Excel nie pozwala panelowi drukować. Wydrukuj arkusz „${sheet}”: Plik > Drukuj da jedną stronę.`,
  lock: 'Zablokuj podsumowanie',
  unlock: 'Odblokuj podsumowanie',
  lockedHint: ({ sheet }) =>
    pl`Arkusz „${sheet}” jest zablokowany: nikt nie zmieni go przez pomyłkę. Liczby pozostają aktualne.`,
  unlockedHint: ({ sheet }) => pl`Arkusz „${sheet}” można edytować. Pozostałe arkusze można edytować zawsze.`,
  protectedHint: ({ sheet }) =>
    pl`Ktoś włączył ochronę arkusza „${sheet}” na karcie Recenzja. Lamppost jej nie rusza, więc arkusza nie da się odświeżyć.`,
  noSheet: pl`W tym skoroszycie nie ma jeszcze arkusza podsumowania. „Odśwież” go utworzy.`,
  noDates: pl`Kwartał nie ma dat. Uzupełnij go w ustawieniach, aby zobaczyć pozostałe dni, oczekiwane wyniki i trend.`,
  inSmall: pl`Tak zobaczy to zarząd`,
  notes: pl`Sukcesy i zagrożenia`,
  notesLead: pl`Propozycje na podstawie liczb, w języku skoroszytu. Zmień je, jak chcesz.`,
  win: 'Sukces',
  risk: 'Zagrożenie',
  noWin: 'Brak nowości do zaproponowania. Co się udało?',
  noRisk: 'Nic nie jest poza planem. Co może się nie udać?',
  put: 'Wstaw do arkusza',
  full: pl`Wszystkie miejsca w arkuszu są zajęte.`,
  stale: 'Komu przypomnieć',
  staleNone: pl`Każdy kluczowy rezultat ma świeży check-in.`,
  nobody: 'Bez właściciela',
  nobodyHint: pl`Nie ma komu przypomnieć: wskaż właściciela w planie.`,
  lastOn: ({ date }) => `ostatni check-in ${date}`,
  never: 'jeszcze bez check-inu',
  copyReminder: ({ owner }) => pl`Kopiuj przypomnienie: ${owner}`,
  reminder: ({ owner, count, lines }) =>
    pl`Cześć, ${owner}!

${plural(count, {
  one: pl`Jeden z Twoich kluczowych rezultatów od jakiegoś czasu czeka na check-in:`,
  few: `${count} Twoje kluczowe rezultaty od jakiegoś czasu czekają na check-in:`,
  many: `${count} Twoich kluczowych rezultatów od jakiegoś czasu czeka na check-in:`,
  other: `${count} Twojego kluczowego rezultatu od jakiegoś czasu czeka na check-in:`,
})}
${lines}

Czy możesz wpisać, jak jest dzisiaj? To dwie minuty: otwórz skoroszyt OKR i wybierz Check-in w panelu Lamppost.

Dziękuję!`,
};
