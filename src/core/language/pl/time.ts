import { guarded, wholeWords } from '../engine/spans';

const MONTH =
  '(?:stycz(?:en|nia|niu)|lut(?:y|ego|ym)|mar(?:zec|ca|cu)|kwie(?:cien|tnia|tniu)|maj(?:a|u)?|czerw(?:iec|ca|cu)|lip(?:iec|ca|cu)|sierp(?:ien|nia|niu)|wrze(?:sien|snia|sniu)|pazdziernik(?:a|u)?|listopad(?:a|zie)?|grud(?:zien|nia|niu))';
const DAY = '\\d{1,2}\\.?(?![\\d.,]{0,12}\\d| ?%)';
const YEAR = '(?:20[1-4]\\d(?: ?r(?:\\.|oku|\\b))?)';
const ORDINAL =
  '(?:pierwsz(?:y|ego|ym)|drugi(?:m|ego)?|trzeci(?:m|ego)?|czwart(?:y|ego|ym)|ostatni(?:m|ego)?|nastepn(?:y|ego|ym)|kolejn(?:y|ego|ym)|przyszl(?:y|ego|ym)|1\\.|2\\.|3\\.|4\\.|i|ii|iii|iv|biezac(?:y|ego|ym))';
const PART = '(?:kwartal(?:u|e)?|polrocz(?:e|a|u)|semestr(?:u|ze)?|kw\\.?)';
const QUARTER = `(?:[qk][1-4]|h[12]|fy ?'?\\d{2,4}|${ORDINAL} ${PART})(?:(?:[ /-]|')*${YEAR}| roku|'\\d{2}| \\d{2}(?!\\d))?`;
const WEEKDAY =
  '(?:poniedzial(?:ek|ku)|wtor(?:ek|ku)|srod(?:a|y|e)|czwart(?:ek|ku)|piat(?:ek|ku)|sobot(?:a|y|e)|niedziel(?:a|i|e))';
const NUMERIC =
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?: ?r\\.)?|xx[/.-]xx(?:[/.-]xx(?:xx)?)?|dd[./]mm(?:[./]rr(?:rr)?)?|\\d{2}[./]20[1-4]\\d';
const FULL = `${NUMERIC}|${DAY} ?${MONTH}(?: ${YEAR})?`;
/** Without a year, digits are a date only behind a word that says so. */
const SHORT = '\\d{1,2}[./]\\d{1,2}\\.?(?!\\d| ?%| ?(?:mln|tys|zl|pkt|proc))';
const DATED = `${FULL}|${SHORT}`;
const FEAST =
  '(?:bozym narodzeniem|bozego narodzenia|swiat(?:a|ami)?|swietami|wielkanoc(?:a|y)?|wakacj(?:e|i|ami)|swiat wielkanocnych|black friday|sylwestr(?:a|em)|nowym rokiem|nowego roku|lat(?:a|em|o)|zim(?:a|y|e)|wiosn(?:a|y|e)|jesien(?:i|ia)?|lato|sezonem|sezonu|ferii|feriami|ferie(?: zimowe| letnie)?|przerw(?:a|e|y) (?:wakacyjn|swiateczn|zimow|letni|urlopow)(?:a|ej)|wszystkich swietych|trzech kroli|walentynk(?:i|ami)|andrzejk(?:i|ami)|bozym cialem|majowk(?:i|a))';
const UNIT =
  '(?:dni(?:a)?|dzien|tygodni(?:e|a|u)?|tydzien|miesiac(?:e|a|u)?|miesiecy|kwartal(?:y|ow|u)?|polrocz(?:e|a|u)|rok(?:u)?|lat(?:a)?|semestr(?:y|ow|u)?|sprint(?:y|ow|u|ach)?|dniach|tygodniach|miesiacach)';
const NUMBER =
  '(?:\\d{1,3}|jednego|jednym|jeden|dwoch|dwa|dwie|trzech|trzy|czterech|cztery|pieciu|piec|szesciu|szesc|siedmiu|siedem|osmiu|osiem|dziewieciu|dziewiec|dziesieciu|dziesiec|dwunastu|pietnastu|czternastu|osiemnastu|dwudziestu|trzydziestu|szescdziesieciu|dziewiecdziesieciu|stu|kilku|paru|pol|poltora)';
const WHICH =
  '(?:biezac(?:y|ego|ym)|przyszl(?:y|ego|ym|ej)|nastepn(?:y|ego|ym)|nadchodzac(?:y|ego|ym)|tego|tym|ten|nasz|kolejn(?:y|ego|ym)|calego|calym|caly|najblizsz(?:y|ego|ym)|obecn(?:y|ego|ym))';
const SPAN =
  '(?:dnia|tygodni(?:a|u)|miesiac(?:a|u)|kwartal(?:u|e|em)|polrocz(?:a|u|em)|rok(?:u|iem)?|semestru|semestrze|sezon(?:u|ie)|sprintu|sprincie|miesiacem|tygodniem|okresu|cyklu)';
const TURN = '(?:fiskalnego|kalendarzowego|szkolnego|obrotowego|budzetowego|kalendarzowym|fiskalnym|szkolnym)';
const PERIOD = `(?:${WHICH} )?${SPAN}(?: ${TURN})?(?: ${YEAR})?`;
const EDGE =
  '(?:konc(?:a|u|em)|koniec|poczat(?:ku|ek|kiem)|polow(?:y|ie|a|e)|srodk(?:a|u)|zamknieci(?:a|em)|zakonczeni(?:a|em))';
const EDGED = `${EDGE} (?:${PERIOD}|${MONTH}(?: ${YEAR})?|${QUARTER}|${YEAR}|${FEAST})(?: ${YEAR})?`;
const MOMENT = `(?:(?:dnia )?(?:${DATED})|${EDGED}|${QUARTER}|(?:${WHICH} )?${MONTH}(?: ${YEAR}| wlacznie)?|${YEAR}|${PERIOD}|(?:${WHICH} )?${WEEKDAY}|${FEAST}(?: ${YEAR})?|jutra|dzis|dzisiaj|eoq|eoy)`;

export const dates = [
  wholeWords('20[1-4]\\d ?(?:r\\.|rok(?:u|iem)?|r)|\\d{1,2}\\. (?:tygodni|polrocz|kwarta|miejsc)[a-z]*'),
  wholeWords('\\d{1,2}\\.\\d{1,2}', { after: /najpozniej $/ }),
  wholeWords(SHORT, { after: /(?:^| )(?:do|dnia|na|przed|od) $/ }),
  wholeWords(FULL),
  wholeWords(QUARTER),
  wholeWords(`${MONTH} ${YEAR}`),
  wholeWords('20[1-4]\\d(?:/|-)(?:20)?\\d{2}(?!\\d)'),
  wholeWords('\\d{1,2}:\\d{2}'),
  wholeWords('\\d{1,2}[.:]\\d{2}', { after: /(?:^| )(?:godzin(?:y|ie|a)|godz\.|o) $/ }),
];

export const deadlines = [
  // "ARR 3.2 -> 5 (2027)": the year by which the far end is reached
  guarded(/20[1-4]\d(?: ?r\.)?(?= ?\)[ .]*$)/gu, { after: /[→>] ?[^()→>]{1,24}\( ?$/ }),
  guarded(new RegExp(`\\d{1,2} ${MONTH}(?: ${YEAR})?(?=[ ).!]*$)`, 'gu'), { after: / $/, notAfter: /(?:od|z|dnia) $/ }),
  wholeWords(
    `(?:w|do|na) (?:pierwszej|drugiej|konca pierwszej|konca drugiej) (?:polowie|polowy|polowe|czesci) (?:${SPAN}|${MONTH}|${YEAR})`,
  ),
  wholeWords(`najpozniej (?:w |do |na |z )?(?:${NUMERIC}|\\d{1,2}[.]\\d{1,2}|${FULL}|${WEEKDAY})`),
  wholeWords('(?:do|w) (?:konca )?\\d{1,2}\\.? tygodni(?:a|u)'),
  wholeWords(
    `(?:najpozniej )?(?:do|przed|nie pozniej niz(?: do| w)?|najpozniej(?: do| w| na)?|az do|termin:?|deadline:?) (?:${MOMENT})(?! (?:do roku|temu|poprzedni))`,
    { notEnding: /przed (?:miesiacem|rokiem|tygodniem|kwartalem|dnia)$|do (?:roku|miesiaca|tygodnia|kwartalu|dnia)$/ },
  ),
  wholeWords(`(?:na|pod|z|wraz z) (?:${EDGED})`),
  guarded(/jutro(?: rano| po poludniu| wieczorem)?(?![\p{L}\d-])/gu, {
    after: /[a-z)] $/,
    notAfter: /(?:na|o|dla|lepsze|nasze|za) $/,
  }),
  wholeWords('na (?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)(?=[ ).!]*$)'),
  // One day; "w poniedziałki" and "w każdy piątek" are rates.
  wholeWords(
    '(?:w|we) (?:najblizsz[ya] |nastepn[ya] |przyszl[ya] )?(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)',
  ),
  wholeWords(`(?:na|dnia|w dniu) (?:${DATED})`),
  wholeWords(
    `(?:w|we|na|podczas|w trakcie|w ciagu|w przeciagu|w czasie|w okresie) (?:calym |samym |najblizszym )?(?:${QUARTER}|${MONTH}(?: ${YEAR})?|${YEAR}|(?:${WHICH}) ${SPAN}(?: ${TURN})?|${EDGED}|roku ${YEAR}|roku szkolnym|roku fiskalnym|${YEAR}|(?:te|ta|to|nadchodzace|nadchodzaca|najblizsze|najblizsza|przyszla|przyszlej) (?:${FEAST}|${WEEKDAY}|zime|lato|jesien|wiosne|tygodniu))(?! (?:temu|bylo|byl|byla|byly|mielismy))`,
    { notEnding: /na (?:rok|tydzien|miesiac|kwartal|rok 20\d\d|20[1-4]\d)$/ },
  ),
  wholeWords(
    `(?:w ciagu|w przeciagu|w czasie|przez|na przestrzeni|w) (?:(?:najblizsz(?:ych|ego|ym|e)|nastepn(?:ych|ego|ym|e)|kolejn(?:ych|ego|ym|e)|pierwsz(?:ych|ego|ym|e)) (?:${NUMBER} )?|${NUMBER} (?:najblizszych|kolejnych|nastepnych|pierwszych) )${UNIT}`,
  ),
  wholeWords(`(?:w ciagu|w przeciagu|w trakcie|na przestrzeni) (?:${SPAN}|${PERIOD}|calego roku)(?! od )`),
  wholeWords(
    `(?:tego roku|tego kwartalu|tego lata|tej zimy|tej jesieni|tej wiosny|jeszcze w tym ${SPAN}|tym razem do ${MONTH}|w tym tygodniu|w przyszlym tygodniu|tego miesiaca|latem|zima|jesienia|wiosna)(?: ${YEAR})?`,
  ),
  wholeWords(`(?:miedzy|od) ${MONTH} (?:a|do) ${MONTH}(?: ${YEAR})?|od ${QUARTER} do ${QUARTER}`),
  wholeWords(`(?:za) ${NUMBER} ${UNIT}`),
  wholeWords(`(?:na|w) (?:${ORDINAL}) (?:${PART})(?: ${YEAR})?`),
  wholeWords(
    `(?:na|w|do) (?:${ORDINAL}|pierwsza|druga|ostatnia) (?:tydzien|tygodniu|tygodnia|polowe|polowie|dekade|dekadzie) ${MONTH}`,
  ),
  wholeWords('w (?:ferie|wakacje|swieta|majowke|dlugi weekend)(?: zimowe| letnie| wielkanocne)?'),
  guarded(new RegExp(`(?:${QUARTER}|${FULL}|${MONTH} ${YEAR}|${EDGED})(?=[ ).]*$)`, 'gu'), { after: /[-(,:;/|] ?$/ }),
];

/** The states that are read at the end of each period: "zapas na koniec miesiąca < 40". */
export const measuredAt =
  /^(?:na |pod |z )?kon(?:iec|cem) (?:miesiaca|tygodnia|dnia|zmiany) ?:? ?(?:[<>≤≥]|(?:mniej niz|wiecej niz|nie wiecej niz|najwyzej|maks(?:ymalnie|\.)?|max\.?|co najmniej|ponizej|powyzej|ponad|do) \d)|^(?:na|pod) koniec (?:dnia|zmiany)/;

export const limits = [
  wholeWords(
    `(?:w ciagu|w przeciagu|w czasie|w terminie|w|przez|do|w okresie|na przestrzeni|nie dluzej niz|w mniej niz|maksymalnie w|w maks\\.?)(?: zaledwie| tylko| maksymalnie| najwyzej| okolo)? ${NUMBER} ?${UNIT}(?: robocz(?:ych|ego|y))?`,
  ),
  wholeWords(
    `(?:w ciagu|w przeciagu|w|do|w czasie|w mniej niz|w czasie ponizej) ${NUMBER} ?(?:godzin(?:y|e|ach)?|godz\\.?|h|minut(?:y|e|ach)?|min|sekund(?:y|e)?|s|ms)`,
  ),
];

const EVENT =
  /^ ?(?:od |po |robocz(?:ych|ego) od|kalendarzowych od|srednio|\(?mediana|maksymalnie|na kazd|przed|zapasu|z gory)/;
const SERVICE =
  /(?:odpowi|odpisa|oddzwo|kontakt|rozwiaz|zgloszen|reklamac|zwrot|wysy[lł]|dostarcz|dostaw|kazd|wszystk|sla|sredni|median|czas |realiz(?:owac|uj) zamow|platnosc|placic (?:wszystk|faktur|za)|faktur|zamowien|incydent|telefon|zapytan|ofert[ey] |obsluz|rozpatr|zalatw|przyj[ae]|odeslac|reakcj|rekrutac[^ ]+ )/;
/** Work that lies waiting is cleared once, so its limit is a deadline. */
const BACKLOG = /zalegl|oczekujac|niezrealizowan|przeterminowan/;
/** How long money takes to come back is the measure itself. */
const PAYBACK = /(?:zwrot (?:z )?inwestycji|zamortyz|amortyz|payback)/;
/** What a service level serves, behind it: "w ciągu 5 dni 90% awarii". */
const SERVED =
  /^ (?:co najmniej |min\.? )?\d+ ?(?:%|procent) (?:awari|uster|zglosz|reklam|wniosk|skarg|mail|faktur|zapytan|zamowien|spraw|telefon)/;
const SHARE = /(?:%|procent|polow[ey]|trzecich|czwartych) /;

/** A limit that times an event again and again, rather than the result: "odpowiedzieć w ciągu 24 godzin". */
export function isServiceLevel(before: string, limit: string, after: string): boolean {
  if (/godz|\bh$|\dh$|minut|\d ?min$|sekund|\d ?s$|ms$/.test(limit)) return true;
  if (/mniej niz/.test(limit)) return true;
  if (/^(?:do|przez) /.test(limit)) return true;
  if (EVENT.test(after) || PAYBACK.test(before)) return true;
  if (BACKLOG.test(before)) return false;
  const days = /dni|dzien|tygod/.test(limit);
  return days && (SERVICE.test(before) || SHARE.test(before) || SERVED.test(after));
}
