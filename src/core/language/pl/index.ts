import type { LanguagePack } from '../engine/pack';
import { words } from '../engine/tokens';
import { bareFromTo, changes, fromTo, rates, segments } from './comparisons';
import { numberWords } from './number-words';
import { readHidden, readStart, readVerb } from './start';
import { dates, deadlines, isServiceLevel, limits, measuredAt } from './time';
import { markers, terms, wording } from './wording';

/** Polish: see `../README.md` for what each part is. */
export const pl: LanguagePack = {
  language: 'pl',
  leadIns:
    '(?:my |ja )?(?:chcemy|chce|zamierzamy|zamierzam|planujemy|planuje|bedziemy|bede|mamy zamiar|pragniemy|postaramy sie|musimy|musze|mozemy|powinnismy|chcielibysmy|chcialbym|chcialabym|nalezy|trzeba)(?= [^ ]+c )|(?:naszym |moim |glownym |naszym glownym )?(?:celem|zadaniem|priorytetem|ambicja|misja)(?: zespolu| na ten kwartal| na kwartal)? (?:jest|bedzie)(?: to)?(?:,? aby|,? zeby|,? by)?|(?:aby|zeby|by)(?= [a-z]+c [^,]*$)|my|ja|cel to',
  labels:
    '(?:nasz )?(?:cel(?:e)?|kluczow(?:y|e) (?:rezultat|wynik|rezultaty|wyniki)|rezultat|wynik|kr|kw|okr|obj|target|dzialani[ea]|zadanie|inicjatywa|krok|akcja|priorytet|do zrobienia|todo|nowe|szkic|roboczo)',
  readStart,
  readVerb,
  openers:
    /(?:[\p{L}-]+(?:nie|wie|o|cie|ale|rze|dze|ze|le) |[^:]{2,40}: |(?:do|w|we|na|od|dla|po|przed|przez|bez|z|ze|razem|wspolnie|dzieki|podczas|kazdego|co|przy|aby|by|zeby|pod|u|krok)[ ][^,]{0,60}, |(?:nasz |nasza |nasze |kazdy |kazda )?(?:[\p{L}'-]+ ){1,3}(?:bedzie |beda |musi |musza |moze |powinien |powinna |powinny )|(?:jak naj[a-z]+ej|lepiej|zawsze|nigdy|nie|wreszcie|w koncu|najpierw|potem|rowniez|takze|jeszcze|znow|znowu|naprawde|wszedzie|bardziej|szybciej|razem|stale|ciagle|juz|coraz|dalej|natychmiast|srednio|wlasnie|obecnie) )/u,
  starters: words(
    'do w we na od dla po przed przez bez z ze razem wspolnie dzieki podczas kazdego kazdy kazda co przy aby by zeby pod u krok nasi nasz nasza nasze klienci pracownicy wszyscy wszystkie wszystkich firma dzial zespol sklep nigdy nowi nowe nowa nowy ludzie goscie uczniowie pacjenci uzytkownicy handlowcy kierownicy menedzerowie lekarze kandydaci stazysci partnerzy dostawcy nie zawsze stale srednio stopniowo wszedzie w koniec najpozniej',
  ),
  binders: words('aby by zeby'),
  stoppers: words('ktory ktora ktore ktorzy ktorych ktorym ktorej co : jak dlaczego gdy'),
  readHidden,
  rangeVerbs: words('otworzyc otwierac utrzymac utrzymywac'),
  people: /^ ?(?:osob|uczestnik|miejsc|pracownik|gosci|minut|min|lat)/,
  comparison:
    /(?:^|\P{L})(?:niz|vs\.?|wobec|wzgledem|porownaniu (?:z|do|ze)|stosunku do|jak|od|za|wyniki|(?:\(|wobec |vs )\d[\d ,.]* ?[%]?(?: zl)?) ?(?:w |z |do |ze |za )?$/u,
  numberWords,
  numberStyle: { dotGroups: true, commaGroups: false },
  percent:
    'procent(?:a|y|ow|owych)?|proc\\.?|p\\.? ?p\\.?|pct|pkt\\.? ?(?:proc\\.?|%)|punkt(?:y|ow|u|ami)? procentow(?:e|ych|y|ego|ymi)',
  magnitudes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['tys', 1e3],
    ['mln', 1e6],
    ['mld', 1e9],
    ['mio', 1e6],
    ['tysiac', 1e3],
    ['tysiace', 1e3],
    ['tysiecy', 1e3],
    ['tysiaca', 1e3],
    ['milion', 1e6],
    ['miliony', 1e6],
    ['milionow', 1e6],
    ['miliona', 1e6],
    ['miliard', 1e9],
    ['miliardy', 1e9],
    ['miliardow', 1e9],
  ]),
  currencies: words(
    'zl zlotych zlote zloty zlotego pln euro dolarow dolary dolar dolara frankow funtow eur usd gbp chf groszy',
  ),
  durations: words(
    'sekunda sekund sekundy minuta minut minuty min godzina godzin godziny godz dzien dni dnia tydzien tygodnie tygodni tygodnia miesiac miesiace miesiecy miesiaca kwartal kwartaly kwartalow lata lat roku',
  ),
  nameHeads: words(
    'windows fortune iso iec numer numerem numeru en soc web przemysl przemyslu tier poziom faza fazy fazie etap etapu etapie dzien sprint sprintu krok kroku wersja wersji wersje release office artykul artykulu art paragraf strefa strefy kategoria kategorii klasa klasy klasie typ typu model sezon fala fali rozdzial rozdzialu covid sekcja pci tls python java react angular node vue php ios android postgres mysql seria serii sala sali pietro pietra budynek hala hali hale terminal linia linii droga numer nr grupa grupy dzial czesc modul opcja zalacznik tabela strona strony rok semestr kwartal tom os analytics ga dynamics bazylea drupal magento symfony laravel agenda agendy horyzont fast radio ftse wig program tydzien day gate lokal ul ulica autostrada s a p priorytet klauzula klauzule klauzuli ustep ustepu wiersz kolumna slajd pokoj pokoju peron lekcja lekcji lekcje oddzial oddzialu oddziale oddzialem odcinek odcinka edycja edycji tor toru blok bloku wariant wariantu scenariusz rozdzialu podrozdzial kod brama bramy',
  ),
  plural: /(?:y|i|ow|a|e|om)$/,
  dates,
  deadlines,
  limits,
  isServiceLevel,
  measuredAt,
  rates,
  segments,
  fromTo,
  bareFromTo,
  changes,
  wording,
  terms,
  and: words('i oraz a & potem'),
  markers,
  letters: /[ąćęłńóśźżĄĆĘŁŃŚŹŻ]/u,
};
