import type { TextType, VerbReading } from '../analysis';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

const COMPARATIVE = wholeWords(
  oneOf(`
  wiecej|lepiej|lepsz(?:y|a|e|ego|ej|ych|ym)|bardziej|wieksz(?:y|a|e|ego|ej|ych)|wyzsz(?:y|a|e|ego|ej|ych)|szybciej|najleps[^ ]+|silniejsz[^ ]+|doskonalosc[^ ]*|rozpoznawalnosc[^ ]*|
  widocznosc[^ ]*|swiadomosc[^ ]*|efektywn[^ ]+|skuteczn[^ ]+|innowacyjn[^ ]+|lider[^ ]*|jakosc[^ ]*|zadowolen[^ ]+|satysfakcj[^ ]+|rozwij[^ ]+|zaufani[^ ]+|wzrost|poprawa|jak najwiecej|mozliwie|atrakcyjn[^ ]+`),
);
const DO = words(
  'pomoc pomagac wspierac wesprzec uczestniczyc wspolpracowac pracowac popracowac kontaktowac komunikowac omawiac badac towarzyszyc angazowac',
);

export function isVague(folded: string, verb: VerbReading | null): boolean {
  if (verb?.direction === 'raises')
    return !/^(?:podwo|podwaj|potro|potraj|przekr|przyspiesz|rozszerz|rozbudow|poszerz|scal)/.test(verb.lemma);
  if (verb?.direction === 'lowers' || (verb?.direction === 'creates' && !/^budowan/.test(verb.lemma))) return false;
  COMPARATIVE.lastIndex = 0;
  return COMPARATIVE.test(folded);
}

export function isActivity(_folded: string, verb: VerbReading | null, type: TextType): boolean {
  if (verb === null) return type === 'action';
  if (DO.has(verb.lemma)) return true;
  if (verb.direction === 'creates')
    return (
      type !== 'objective' ||
      /^(?:stworz|tworz|utworz|zbudow|budow|uruchom|wdroz|wdraz|zaimplement|wprowadz|zakoncz|ukoncz|migr)/.test(
        verb.lemma,
      )
    );
  return type === 'action' && verb.direction === 'other';
}

export const terms = wholeWords(
  oneOf(`
  lead(?:y|ow|ami|a)?|churn(?:u)?|wspolczynnik(?:a|i|ow)? (?:konwersji|odrzucen|otwarc|klikniec|rezygnacji|retencji)|lej(?:ek|ka) sprzedazy|aktywn(?:i|ych) uzytkowni(?:cy|kow)|retencj(?:a|i|e)|
  konwersj(?:a|i|e)|sredni(?:a)? wartosc koszyka|przychod(?:y|ow)? powtarzaln(?:y|e|ych)|szans(?:e|a|y) sprzedazow(?:e|a|y|ych)|onboarding(?:u)?|upsell|cross-sell|zaangazowani(?:e|a)|adopcj(?:a|i|e)|dostepnosc(?:i)?|cykl sprzedazy|pipeline`),
);

export const markers = words(
  'w na z do o i przez dla ze od po nie jest sie oraz lub ktore ktory ktora kazdy naszych nasz nasza co roku kwartalu konca liczbe klientow nowych nowy nowa zwiekszyc poprawic zmniejszyc wdrozyc',
);
