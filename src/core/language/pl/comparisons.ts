import type { FromToPattern } from '../engine/pack';
import { guarded, wholeWords } from '../engine/spans';

const NOW =
  '(?:dzis|dzisiaj|obecnie|obecnych|obecne|obecny|obecna|aktualnie|aktualnych|aktualne|teraz|w 20[12]\\d|rok temu|w zeszlym roku|w poprzednim kwartale|poprzednio|wczesniej|na dzis|przed rokiem|w tej chwili|dotychczas|dotychczasowych|w q[1-4]|dzisiejszych)';

/** On the sketch: `#` is a quantity. */
export const fromTo: readonly FromToPattern[] = [
  {
    pattern: /# (?:[^ #()]+ ){0,3}\( # (?:[^ #()]+ ){0,2}?(?:cel|docelowo|planowane|w planie) \)/gu,
    order: 'baseline-target',
  },
  { pattern: wholeWords('do # (?:[^ #]+ ){0,3}?(?:z|ze) #'), order: 'target-baseline' },
  {
    pattern: wholeWords(
      // "ze" behind a comma is "że".
      '(?:z|od|[^ ,#]{1,24} ze)(?: (?:poziomu|okolo|ok \\.|obecnych|obecnego|dzisiejszych|ponad|prawie|niespelna|wartosci|~|aktualnych))* # (?![^ ]+(?:ami|oma|iem) )(?:(?!(?:do|na|a|i|#) )[^ #]+ ){0,6}?(?:do|na)(?: (?:poziomu|co najmniej|okolo|ok \\.|ponad|ponizej|powyzej|minimum|maksymalnie|mniej niz|wiecej niz|>|<|=|~|min \\.|max \\.|maks \\.))* #',
    ),
    order: 'baseline-target',
  },
  {
    pattern:
      /# (?:[^ #]+ ){0,2}?(?:- )*[>→](?: (?:[<>=~]|do|ponizej|powyzej|ponad|mniej niz|wiecej niz|co najmniej|okolo|ok \.|min \.|max|maks \.))* #/gu,
    order: 'baseline-target',
  },
  // "19 dni (cel 12 dni)"
  {
    pattern:
      /#(?: [^ #]+){0,3} [(,;/|-] ?(?:cel|target|docelowo|zmierzamy do|ma byc|chcemy)(?: (?:to|:|=|>|<|-|na poziomie|ponizej|ponad))* #/gu,
    order: 'baseline-target',
  },
  {
    pattern: new RegExp(
      '#(?: [^ #]+){0,5} \\( ?(?:obecnie|teraz|dzis|dzisiaj|aktualnie|zamiast|vs|vs \\.|wobec|baza|baseline|start|bylo|byl|byla|z|jest|wczesniej|w 20[12]\\d|rok temu|poziom bazowy|stan obecny|stan na dzis|punkt wyjscia|poprzednio|wartosc wyjsciowa|wzgledem)(?: (?:to|z|:|=|jest|mamy|okolo|na poziomie|tylko|sa|ok \\.|wynosi|-))* ?[~<>]? #',
      'gu',
    ),
    order: 'target-baseline',
  },
  { pattern: new RegExp(`#(?: [^ #]+){0,5} \\( ?[~<>]?# (?:[^ #()]+ ){0,3}?${NOW}`, 'gu'), order: 'target-baseline' },
  {
    pattern: wholeWords(
      '#(?: [^ #]+){0,7}? ,? ?(?:vs(?: \\.)?|versus|zamiast|wobec|wzgledem|w porownaniu (?:z|ze|do)|przy obecnych|przy obecnym|w stosunku do|a nie|startujac (?:z|od)|wychodzac (?:z|od)|zaczynajac (?:z|od))(?: (?:obecnych|obecnymi|obecnym|dotychczasowymi|w|obecnie|dzisiejszych|aktualnych|dzis|~|:|poziomu|okolo|tylko|dotychczasowych|ok \\.|poprzednich|z))* #',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      '#(?: [^ #]+){0,5} [,;-] (?:obecnie|dzis|dzisiaj|teraz|aktualnie|bylo|z|baseline|baza)(?: (?:to|:|jest|mamy|okolo|sa|wynosi))* #',
      'gu',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `(?:${NOW}|baza|baseline|start|punkt wyjscia|stan wyjsciowy|bylo|jest)(?: (?:to|:|=|-|na poziomie|wynosi))* #(?: [^ #]+){0,3} [,;/|)-]? ?(?:[^ #]+ ){0,2}(?:cel|target|do|docelowo|ma byc|bedzie)(?: (?:to|:|=|-|na poziomie))* #`,
      'gu',
    ),
    order: 'baseline-target',
  },
  {
    pattern: new RegExp(
      `(?:cel|target|docelowo)(?: (?:to|:|=|-))* #(?: [^ #]+){0,3} [,;/|(-] ?(?:${NOW}|baza|baseline|start)(?: (?:to|:|=|-))* #`,
      'gu',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(`#(?: [^ #]+){0,3} ${NOW} ?[,;:/-]? (?:[^ #]+ ){0,2}#(?: (?:docelowo|cel|w celu))?`, 'gu'),
    order: 'baseline-target',
  },
  { pattern: new RegExp(`# (?:[^ #]+ ){0,3}[,;-] # (?:[^ #]+ ){0,2}${NOW}`, 'gu'), order: 'target-baseline' },
  // "Absencja (obecnie 7 %) na poziomie 5 %", "dziś 18 %, na 31 grudnia 25 %"
  {
    pattern: new RegExp(
      '(?:dzis|dzisiaj|na dzis|obecnie|aktualnie|teraz)(?: (?:to|:|=|jest|mamy|okolo|ok \\.|na poziomie))* #(?: [^ #(),;/]+){0,3} [),;/](?: (?:do|na|na poziomie|ponizej|powyzej|ponad|co najmniej|potem|jutro|wkrotce|>|<|≥|≤|~|:))*(?: (?:na|do|w|od)(?: [^ #]+){1,3})? #',
      'gu',
    ),
    order: 'baseline-target',
  },
  // "(2026: 34)", ", rok temu było 8", ", podczas gdy dziś robimy 8", "(jesteśmy na 22%)"
  {
    pattern:
      /#(?: [^ #]+){0,7}? [(,;] (?:podczas gdy |gdy |a |w )?(?:20[12]\d|dzis|dzisiaj|na dzis|obecnie|aktualnie|teraz|jestesmy|bylismy|mamy|mielismy|rok temu|w zeszlym roku)(?: (?:[^ #,;()]+)){0,3}? #/gu,
    order: 'target-baseline',
  },
  // "AS IS 34, TO BE 20", "początek: 34; koniec: 20", "wartość początkowa 34, docelowa 20"
  {
    pattern: wholeWords(
      '(?:as is|as-is|poczatek|wartosc poczatkowa|wartosc wyjsciowa|start|punkt startu|stan obecny)(?: :)? # (?:[^ #]+ ){0,3}?(?:to be|to-be|koniec|wartosc koncowa|wartosc docelowa|docelowa|meta|finisz|stan docelowy)(?: :)? #',
    ),
    order: 'baseline-target',
  },
  { pattern: wholeWords('(?:z|ze) # (?:[^ #]+ ){0,3}(?:zrobic|uczynic) #'), order: 'baseline-target' },
  // "w styczniu było 640, chcemy mieć 900"
  {
    pattern: wholeWords(
      '(?:bylo|byl|byla|byly|jest|sa|mamy|mielismy) # (?:[^ #]+ ){0,3}?[,;] (?:[^ #]+ ){0,2}?(?:chcemy|ma byc|maja byc|bedzie|powinno byc|celujemy|dojdziemy|zejdziemy)(?: [^ #]+){0,2} #',
    ),
    order: 'baseline-target',
  },
  { pattern: wholeWords('zamiast # (?:[^ #]+ ){1,5}#'), order: 'baseline-target' },
  { pattern: new RegExp(`\\( # (?:[^ #]+ )?${NOW} \\) (?:[^ #]+ ){0,2}(?:do|na) #`, 'gu'), order: 'baseline-target' },
];

/** Only where there is no verb. */
export const bareFromTo = guarded(/# do #(?= ?$| ,| \.| \()/gu, {
  after: /[^ #] [^ #]+ $/,
  notAfter: /(?:od|z|miedzy|na) $/,
});

export const changes = wholeWords('o (?:co najmniej |okolo |ok \\. |ponad |kolejne |dalsze |prawie )*#');

export const rates = [wholeWords('(?:co|na kazde|na kazdych|na kazdy) #')];

export const segments = [
  // "Wyjść na zero" is one verb.
  wholeWords('(?:wyjsc|wychodz[a-z]*|wyjscie) na #(?= |$)', { notAfter: /# $/ }),
  // Opening hours: "otworzyć okienko od 9 do 13"
  wholeWords(
    '(?:otw(?:or|ier|art)[a-z]*|czynn[a-z]*|dyzur[a-z]*|w godzinach|godz \\.)(?: [^ #]+){0,3} od # do #(?! [^ ]+ow)',
  ),
  // "ul. Zielona 12", "os. Kolorowe 3"
  wholeWords('(?:ul|al|pl|os) \\. (?:[^ #]+ ){1,3}#'),
  wholeWords(
    '(?:firm(?:y|a|ach|om|ami)?|przedsiebiorstw(?:a|o|ach)?|klient(?:ow|ami|om|ach)?|msp|zespol(?:y|ow|ach)|organizacj(?:e|i)|sklep(?:y|ow)?|gmin(?:y|ach)?|miast(?:a|ach)?|osob(?:y)?|kobiet(?:y)?|mezczyzn|pracownik(?:ow|ami)?|startup(?:y|ow)|segment|kont(?:a)?|spolk(?:i|ach)) (?:zatrudniajac(?:ych|e|ymi)|z|od|do|powyzej|ponizej|ponad|w wieku|liczac(?:ych|e)|majac(?:ych|e)|miedzy)(?: (?:ponad|od|do|mniej niz|wiecej niz|co najmniej|powyzej|ponizej|zatrudnieniem|wieku))* # (?:(?:do|a|i|-) # )?(?:pracownik|osob|osobami|lat|mieszkanc|etat|zatrudnion|stanowisk)[^ ]*',
  ),
  wholeWords(
    '(?:nasz(?:ych|ymi|ym)|najlepszych|swoich|moich) # (?:najwiekszych|najlepszych|najwazniejszych|kluczowych|glownych|najstarszych)',
  ),
  wholeWords(
    '(?:od|dla|do|ze|z) # (?:najwiekszych|najlepszych|najwazniejszych|kluczowych|glownych|najstarszych|topowych)',
  ),
  wholeWords('(?:nasz(?:ych|e|ymi)?) top # (?=[^ ])'),
];
