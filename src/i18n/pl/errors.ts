import type { ErrorMessages } from '../messages/errors';
import { polish as pl } from '../typography';

const named = (kind: string, subject: string | null, otherwise: string): string =>
  subject === null ? otherwise : `${kind} „${subject}”`;

export const errors: ErrorMessages = {
  codes: {
    'cell-edit-mode': {
      what: () => 'Trwa edycja komórki, więc Excel nie pozwala zapisać niczego innego.',
      next: pl`Naciśnij Enter lub Esc w arkuszu i spróbuj ponownie.`,
    },
    'sheet-protected': {
      what: ({ subject }) => `${named('Arkusz', subject, 'Arkusz')} jest chroniony.`,
      next: pl`Wybierz Recenzja > Nie chroń arkusza i spróbuj ponownie.`,
    },
    'workbook-protected': {
      what: () => 'Struktura skoroszytu jest chroniona, więc nie można dodać arkusza.',
      next: pl`Wybierz Recenzja > Chroń skoroszyt, aby wyłączyć ochronę, i spróbuj ponownie.`,
    },
    'sheet-missing': {
      what: ({ subject }) => pl`${named('Arkusza', subject, 'Arkusza')} nie ma już w skoroszycie.`,
      next: 'Cofnij usunięcie albo przywróć wcześniejszą wersję pliku.',
    },
    'table-missing': {
      what: ({ subject }) => pl`${named('Tabeli', subject, 'Tabeli')} nie ma już w skoroszycie albo zmieniła nazwę.`,
      next: 'Uruchom sprawdzanie, aby zobaczyć, co da się przywrócić, albo cofnij ostatnie zmiany.',
    },
    'column-missing': {
      what: ({ subject }) => pl`${named('Kolumny', subject, 'Kolumny')} nie ma już w jej tabeli.`,
      next: pl`Uruchom sprawdzanie: jedna z propozycji przywraca kolumnę.`,
    },
    'row-missing': {
      what: () => pl`Tego wiersza już nie ma: ktoś go w międzyczasie usunął lub napisał od nowa.`,
      next: pl`Zobacz, jak arkusz wygląda teraz, i spróbuj ponownie.`,
    },
    'name-taken': {
      what: ({ subject }) => pl`${named('Nazwę', subject, 'Tę nazwę')} ma już Twój arkusz lub tabela.`,
      next: pl`Zmień nazwę swojego i spróbuj ponownie.`,
    },
    'too-large': {
      what: () => pl`To więcej, niż Excel przyjmuje naraz.`,
      next: 'Podziel skoroszyt albo usuń wiersze, które nie są już potrzebne.',
    },
    busy: {
      what: () => 'Excel jest zajęty.',
      next: pl`Poczekaj, aż skończy obliczenia lub zapis, i spróbuj ponownie.`,
    },
    unsupported: {
      what: () => 'Ta wersja Excela tego nie potrafi.',
      next: pl`Zaktualizuj Excela albo otwórz skoroszyt w Excelu w przeglądarce.`,
    },
    'access-denied': {
      what: () => 'Masz ten skoroszyt tylko do odczytu.',
      next: pl`Wybierz Edytuj skoroszyt albo zapisz kopię i pracuj w niej.`,
    },
    'connection-lost': {
      what: () => pl`Utracono połączenie ze skoroszytem.`,
      next: pl`Sprawdź, czy masz internet, i spróbuj ponownie.`,
    },
    'file-missing': {
      what: ({ subject }) => `${named('Plik', subject, 'Plik')} nie istnieje.`,
      next: pl`Sprawdź ścieżkę i pisownię.`,
    },
    'file-unreadable': {
      what: ({ subject }) => pl`${named('Plik', subject, 'Plik')} nie jest czytelnym skoroszytem .xlsx.`,
      next: pl`Otwórz go w Excelu, zapisz jako .xlsx i spróbuj ponownie.`,
    },
    'file-encrypted': {
      what: ({ subject }) => `${named('Plik', subject, 'Plik')} jest chroniony hasłem.`,
      next: pl`Usuń hasło w Excelu (Plik > Informacje) i spróbuj ponownie.`,
    },
    'file-too-large': {
      what: ({ subject }) => pl`${named('Plik', subject, 'Plik')} jest za duży, aby go bezpiecznie odczytać.`,
      next: pl`Usuń obrazy i arkusze niezwiązane z OKR-ami i spróbuj ponownie.`,
    },
    'file-not-writable': {
      what: ({ subject }) => `Nie można zapisać pliku${subject === null ? '' : ` „${subject}”`}.`,
      next: pl`Zamknij go w innych programach i sprawdź, czy wolno Ci tam zapisywać.`,
    },
    unknown: {
      what: () => pl`Stało się coś, czego Lamppost nie przewidział.`,
      next: pl`Spróbuj ponownie. Jeśli to się powtórzy, zamknij panel i otwórz go jeszcze raz.`,
    },
  },
  damage: {
    'nothing-changed': 'Nic nie zostało zmienione.',
    'partly-changed': 'Część została zapisana. Ponowna próba dokończy resztę.',
    unknown: pl`Nie ma pewności, co zostało zapisane. Ponowna próba niczego nie zepsuje.`,
  },
};
