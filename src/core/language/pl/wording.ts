import type { Wording } from '../engine/judge';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

export const wording: Wording = {
  comparative:
    /(?:^|\P{L})(?:wiecej|lepiej|lepsz\p{L}*|bardziej|wieksz\p{L}*|wyzsz\p{L}*|szybciej|blizej|silniejsz\p{L}*|sprawniej\p{L}*|wydajniej\p{L}*|rozpoznawaln\p{L}*|swiadomosc\p{L}*|innowacyjn\p{L}*|jak najwiecej)(?!\p{L})/u,
  definite: /^(?:podwo|podwaj|potro|potraj|przekr|przyspiesz|rozszerz|rozbud|poszerz|wydluz|rosnac|rosn|skal)/,
  joining: words(
    'pomoc pomagac wspierac wesprzec uczestniczyc wspolpracowac pracowac popracowac kontaktowac towarzyszyc',
  ),
  shipping:
    /^(?:stworz|tworz|utworz|zbudow|uruchom|wdroz|wdraz|zaimplement|wprowadz|zakoncz|ukoncz|migr|otw|zaloz|start|zakup|przebud|budowa$|przenie|instal|zainstal)/,
  aspiring: words(
    'wrocic powrocic awansowac wejsc dotrzec zostac stac byc miec uczynic zdobyc zdobywac podbic przyciagnac przyciagac osiagnac przekonac inspirowac uwiesc dac dawac oferowac zyc sprzedac sprzedawac wygenerowac pozostac wygrac dorownac zasluzyc sprawic zachwycic zachwycac nauczyc uczyc rozmawiac sluchac laczyc zrozumiec poznac zamienic zaskakiwac zaskoczyc odzyskac pokonac wyroznic moc chciec zapewnic spac',
  ),
  turning:
    /(?:^|\P{L})(?:polozyc kres|wyjsc (?:z|na (?:prosta|plus|swoje))|(?:po)?stawic (?:[^ ]+ ){1,5}(?:w centrum|na pierwszym miejscu))(?!\p{L})/u,
  done: /(?:^|\P{L})(?:podpisan[aeyi]|zatwierdzon[aeyi]|uruchomion[aeyi]|opublikowan[aeyi]|dostarczon[aeyi]|przetlumaczon[aeyi]|udostepnion[aeyi]|zaliczon[aeyi]|zakonczon[aeyi]|wdrozon[aeyi]|online|gotow[aey])(?!\p{L})/u,
};

export const terms = wholeWords(
  oneOf(`
  lead(?:y|ow|ami|a)?|churn(?:u)?|wspolczynnik(?:a|i|ow)? (?:konwersji|odrzucen|otwarc|klikniec|rezygnacji|retencji)|lej(?:ek|ka) sprzedazy|aktywn(?:i|ych) uzytkowni(?:cy|kow)|retencj(?:a|i|e)|
  konwersj(?:a|i|e)|sredni(?:a)? wartosc koszyka|przychod(?:y|ow)? powtarzaln(?:y|e|ych)|szans(?:e|a|y) sprzedazow(?:e|a|y|ych)|onboarding(?:u)?|upsell|cross-sell|zaangazowani(?:e|a)|adopcj(?:a|i|e)|dostepnosc(?:i)?|cykl sprzedazy|pipeline`),
);

export const markers = words(
  'w na z do o i przez dla ze od po nie jest sie oraz lub ktore ktory ktora kazdy naszych nasz nasza co roku kwartalu konca liczbe klientow nowych nowy nowa zwiekszyc poprawic zmniejszyc wdrozyc',
);
