import { polish } from '../../i18n/typography';
import type { CliWords } from './words';

const meant = (nearest: string | null): string => (nearest === null ? '' : ` Czy chodziło o „${nearest}”?`);

export const words: CliWords = {
  usage: {
    'command-missing': ({ commands }) => `Podaj polecenie: ${commands}.`,
    'unknown-command': ({ name, nearest }) => `Nie ma polecenia „${name}”.${meant(nearest)}`,
    'unknown-option': ({ option, nearest }) => `Nie ma tu opcji „${option}”.${meant(nearest)}`,
    'value-missing': ({ option, example }) => `Opcja ${option} wymaga wartości, na przykład ${option}=${example}.`,
    'value-unwanted': ({ option }) => `Opcja ${option} nie przyjmuje wartości.`,
    'value-unknown': ({ option, value, allowed }) => `Opcja ${option} nie zna wartości „${value}”, tylko ${allowed}.`,
    'operand-missing': ({ operand }) => `Powiedz, na czym pracować: brakuje ${operand}.`,
    'operand-extra': ({ value }) => `„${value}” to o jeden argument za dużo.`,
    'options-exclude': ({ first, second }) => polish`Opcje ${first} i ${second} wykluczają się: wybierz jedną.`,
    'option-needs': ({ option, other }) => `${option} działa tylko razem z ${other}.`,
    'not-xlsx': ({ path }) => `„${path}” nie kończy się na .xlsx, a Lamppost zapisuje tylko takie pliki.`,
  },
  hint: ({ command }) => `Wpisz „lamppost help${command === null ? '' : ` ${command}`}”, aby zobaczyć, jak to zrobić.`,
  files: {
    exists: ({ path }) =>
      polish`Plik „${path}” już istnieje i pozostał bez zmian. Podaj inną nazwę albo --force, aby go zastąpić.`,
    directory: ({ path }) => `„${path}” to folder. Podaj plik, który się w nim znajduje.`,
    'not-ours': ({ path }) =>
      polish`Plik „${path}” nie zawiera tabel OKR programu Lamppost i pozostał bez zmian. Utwórz skoroszyt poleceniem „lamppost build”.`,
    'read-denied': ({ path }) => `Pliku „${path}” nie można odczytać. Sprawdź uprawnienia, potem spróbuj ponownie.`,
    'would-lose': ({ path, losses }) =>
      polish`Zapisanie pliku „${path}” usunęłoby z niego: ${losses}. Plik pozostał bez zmian. Użyj --out, aby zapisać kopię, albo --force, aby zgodzić się na tę stratę.`,
    'copy-loses': ({ path, losses }) => polish`W kopii „${path}” nie ma już: ${losses}.`,
  },
  losses: { 'digital signature': 'podpis cyfrowy' },
  unexpected: ({ reason }) =>
    `Wystąpił błąd, którego Lamppost nie przewidział: ${reason}. LAMPPOST_DEBUG=1 pokaże, gdzie.`,
  line: {
    'not-json': () => 'Ten wiersz nie jest poprawnym JSON-em.',
    'not-object': () => polish`Ten wiersz nie zawiera obiektu JSON z polami "lang", "type" i "text".`,
    'text-missing': () => 'Brakuje pola "text" albo nie jest ono tekstem.',
    'language-unknown': ({ allowed }) => `Pole "lang" musi mieć jedną z wartości: ${allowed}.`,
    'type-unknown': ({ allowed }) => `Pole "type" musi mieć jedną z wartości: ${allowed}.`,
    failed: ({ reason }) => `Tego tekstu nie udało się odczytać: ${reason}.`,
    'too-long': ({ limit }) => `Ten wiersz jest dłuższy niż ${limit} bajtów.`,
  },
  labelled: ({ label, text }) => `${label}: ${text}`,
  score: {
    none: 'brak wyniku',
    overall: 'Wynik ogólny',
    netConfidence: 'Pewność netto',
    expected: 'oczekiwano',
    weakest: 'najsłabszy',
    withoutObjective: 'Bez celu',
    saved: ({ path }) => polish`Zapisano w „${path}”.`,
    notSaved: 'Niczego nie zapisano. Użyj --in-place albo --out, aby zapisać wyniki.',
  },
  help: {
    tagline: polish`Lamppost tworzy, sprawdza i ocenia skoroszyty OKR.`,
    usage: 'Użycie',
    commands: 'Polecenia',
    options: 'Opcje',
    exitCodes: 'Kod wyjścia',
    exit: ['bez uwag', 'check znalazł co najmniej jeden błąd', 'danych wejściowych nie da się użyć'],
    more: 'Wpisz „lamppost help POLECENIE”, aby zobaczyć opcje polecenia.',
    helpCommand: 'pokaż, jak użyć polecenia',
    helpOption: 'pokaż tę pomoc',
    versionOption: 'pokaż wersję',
    programLanguage: 'język komunikatów; domyślnie język środowiska (LANG)',
    command: {
      build: {
        summary: 'utwórz nowy skoroszyt OKR',
        about: polish`Tworzy skoroszyt z tabelami, formułami, listami i podsumowaniem, razem z wynikami. Istniejący plik pozostaje bez zmian.`,
        options: {
          team: 'nazwa zespołu, nagłówek podsumowania',
          quarter: 'planowany kwartał; domyślnie ten lub następny, gdy zostało mniej niż trzy tygodnie',
          lang: 'język skoroszytu; domyślnie język środowiska (LANG)',
          example: 'wiersze na początek: b2b-saas (cztery pełne cele) lub blank (żadne, domyślnie)',
          force: 'zastąp istniejący plik',
        },
      },
      check: {
        summary: 'sprawdź OKR w skoroszycie albo same teksty',
        about:
          polish`Sprawdza każdy wiersz i mówi, co jest nie tak, dlaczego to ważne i jak to poprawić. Niczego nie zapisuje.` +
          '\n' +
          polish`Z opcją --jsonl plik FILE (lub - jako standardowe wejście) zawiera w każdym wierszu jeden tekst: ` +
          '{"id","lang","type":"objective|key_result|action","text"}.\n' +
          polish`Każdemu wierszowi odpowiada jeden wiersz: ` +
          '{"id","findings","analysis"} lub {"id","error"}.',
        options: {
          json: 'odpowiedź dla programów, jeden obiekt JSON',
          jsonl: 'czytaj teksty zamiast skoroszytu, jeden obiekt JSON w wierszu',
          profile: 'surowość; domyślnie według skoroszytu lub framework',
          lang: 'język odpowiedzi; domyślnie język skoroszytu',
        },
      },
      score: {
        summary: 'oblicz wyniki skoroszytu',
        about: polish`Pokazuje wynik każdego celu i kluczowego rezultatu. Zapisuje tylko na życzenie, a wtedy przywraca formuły zastąpione wartościami.`,
        options: {
          'in-place': 'zapisz wyniki w tym samym pliku',
          out: polish`zapisz wyniki w kopii`,
          json: 'odpowiedź dla programów, jeden obiekt JSON',
          lang: 'język odpowiedzi; domyślnie język skoroszytu',
          force: 'zastąp istniejącą kopię albo zapisz w miejscu mimo straty',
        },
      },
      summary: {
        summary: 'strona dla zarządu, do wklejenia lub wysłania',
        about:
          'Pokazuje liczby, cele, trend, sukcesy, zagrożenia, decyzje i odłożone prośby, tak jak arkusz Podsumowanie. Niczego nie zapisuje.',
        options: {
          html: 'jako strona do poczty lub przeglądarki',
          text: 'jako zwykły tekst, do czatu (domyślnie)',
          json: 'odpowiedź dla programów, jeden obiekt JSON',
          lang: 'język odpowiedzi; domyślnie język skoroszytu',
        },
      },
    },
  },
};
