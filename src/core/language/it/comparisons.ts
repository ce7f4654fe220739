import type { FromToPattern } from '../engine/pack';
import { guarded, wholeWords } from '../engine/spans';

const NOW =
  "(?:oggi|attualmente|attuali|attuale|adesso|ora|al momento|nel 20[12]\\d|l' anno scorso|lo scorso anno|nel [qt][1-4]|prima|in precedenza|precedenti|precedente|trimestre scorso|odiern[ioae]|di partenza|(?:a |ad )?inizio anno)";

/** On the sketch: `#` is a quantity. */
export const fromTo: readonly FromToPattern[] = [
  {
    pattern: /# (?:[^ #()]+ ){0,3}\( # (?:[^ #()]+ ){0,2}?(?:obiettivo|target|previsti|attesi|come obiettivo) \)/gu,
    order: 'baseline-target',
  },
  {
    pattern: wholeWords("(?:a|al|ai|agli|alla|all'|allo) # (?:[^ #]+ ){0,3}?(?:da|dai|dal|dagli|dalla|dall') #"),
    order: 'target-baseline',
  },
  {
    pattern: wholeWords(
      "(?:da|dal|dai|dagli|dalle|dalla|dall'|dallo)(?: (?:circa|oltre|meno di|piu di|~|quasi|gli|i|attuale|attuali|una media di|un valore di|una base di|un|una|quota|appena|soli))* # (?:(?:al|alla) (?:mese|giorno|anno|settimana) )?(?:(?!(?:a|al|ai|e|tra|#) )[^ #]+ ){0,6}?(?:a|ad|al|ai|agli|alle|alla|all'|allo|fino a|fino al)(?: (?:una media di|un valore di|un|una|almeno|oltre|meno di|piu di|circa|meno|minimo|massimo|sotto|sopra|>|<|=|~|i|il|le|quota))* #",
    ),
    order: 'baseline-target',
  },
  {
    pattern:
      /# (?:[^ #]+ ){0,2}?(?:- )*[>→](?: (?:[<>=~]|a|i|il|meno di|sotto|sopra|oltre|almeno|circa|max|min|massimo|minimo|fino a))* #/gu,
    order: 'baseline-target',
  },
  // "19 gg (target 12 gg)"
  {
    pattern:
      /#(?: [^ #]+){0,3} [(,;/|-] ?(?:il |l' )?(?:target|obiettivo|traguardo|puntiamo|da portare|verso)(?: (?:e|a|di|:|=|>|<|i|il))* #/gu,
    order: 'baseline-target',
  },
  {
    pattern: new RegExp(
      "#(?: [^ #]+){0,5} \\( ?(?:anno scorso|contro|vs|vs \\.|attualmente|oggi|attuale|ora|adesso|invece di|base|baseline|partenza|partendo da|da|era|erano|prima|siamo a|nel 20[12]\\d|(?:l' )?anno scorso|al momento|valore attuale|dato attuale)(?: (?:a|di|da|i|il|gli|:|=|e|siamo|circa|solo|ai|agli|le|al|sono))* ?[~<>]? #",
      'gu',
    ),
    order: 'target-baseline',
  },
  { pattern: new RegExp(`#(?: [^ #]+){0,5} \\( ?[~<>]?# (?:[^ #()]+ ){0,3}?${NOW}`, 'gu'), order: 'target-baseline' },
  {
    pattern: wholeWords(
      "#(?: [^ #]+){0,7}? ,? ?(?:contro|vs(?: \\.)?|versus|invece (?:di|dei|degli|delle|del|dell')|al posto (?:di|dei|degli|delle|del)|anziche|rispetto (?:a|ai|agli|alle|al|all'|alla)|a fronte (?:di|dei|degli|delle)|partendo (?:da|dai|dal|dagli))(?: (?:i|gli|le|il|la|l'|circa|solo|attuali|attuale|oggi|~|:|a|un|una|base|dei|di|da))* #",
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      '#(?: [^ #]+){0,5} [,;-] (?:oggi|attualmente|ora|era|erano|da|partendo da|baseline|contro)(?: (?:a|da|di|:|siamo|sono|i|al))* (?:ne [^ #]+ |[^ #]+iamo (?:a |in )?)?#',
      'gu',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `(?:${NOW}|baseline|base|partenza|valore iniziale)(?: (?:a|e|:|=|di))* #(?: [^ #]+){0,3} [,;/|)-]? ?(?:[^ #]+ ){0,2}(?:target|obiettivo|a|arrivo|domani|dopo|poi|in futuro|a regime|fine anno)(?: (?:a|e|:|=|di))* #`,
      'gu',
    ),
    order: 'baseline-target',
  },
  {
    pattern: new RegExp(
      `(?:target|obiettivo)(?: (?:a|e|:|=|di))* #(?: [^ #]+){0,3} [,;/|(-] ?(?:${NOW}|baseline|base|partenza)(?: (?:a|e|:|=|di|siamo))* #`,
      'gu',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `#(?: [^ #]+){0,3} ${NOW}(?: \\))? ?[,;:/-]? (?:[^ #]+ ){0,2}#(?: (?:target|obiettivo|come obiettivo))?`,
      'gu',
    ),
    order: 'baseline-target',
  },
  { pattern: new RegExp(`# (?:[^ #]+ ){0,3}[,;-] # (?:[^ #]+ ){0,2}${NOW}`, 'gu'), order: 'target-baseline' },
  // "Assenteismo (ora 7 %) al 5 %", "oggi 18 %, 25 % al 31 dicembre"
  {
    pattern: new RegExp(
      `(?:oggi|ad oggi|attualmente|adesso|ora|al momento)(?: (?:a|al|e|:|=|di|siamo|sono|circa))* #(?: [^ #(),;/]+){0,3} [),;/](?: (?:a|ad|al|ai|alla|all'|allo|poi|sotto|sopra|oltre|almeno|meno di|fino a|il|i|>|<|≥|≤|~|:))*(?: (?:a|al|entro|nel|a fine)(?: [^ #]+){1,3})? #`,
      'gu',
    ),
    order: 'baseline-target',
  },
  // "(2026: 34)", "; ad oggi 8", ", mentre oggi ne facciamo 8", "(siamo al 22%)"
  {
    pattern:
      /#(?: [^ #]+){0,7}? [(,;] (?:mentre |quando |nel )?(?:20[12]\d|oggi|ad oggi|a oggi|attualmente|ora|adesso|siamo|eravamo|erano|l' anno scorso|lo scorso anno|l' anno passato)(?: (?:[^ #,;()]+)){0,3}? #/gu,
    order: 'target-baseline',
  },
  // "AS IS 34, TO BE 20", "inizio: 34; fine: 20", "valore iniziale 34, valore finale 20"
  {
    pattern: wholeWords(
      '(?:as is|as-is|inizio|valore iniziale|valore di partenza|partenza|start|situazione attuale)(?: :)? # (?:[^ #]+ ){0,3}?(?:to be|to-be|fine|valore finale|arrivo|meta|end|traguardo|situazione futura)(?: :)? #',
    ),
    order: 'baseline-target',
  },
  // "era 61 giorni, deve diventare 35", "sono 12, vogliamo arrivare a 20"
  {
    pattern: wholeWords(
      '(?:era|erano|e|sono|siamo|eravamo|stiamo|partiamo)(?: (?:a|da|di|in|circa|su))* # (?:[^ #]+ ){0,3}?[,;] (?:[^ #]+ ){0,2}?(?:diventare|essere|arrivare|scendere|salire|diventano|arriviamo|passare|puntiamo|saranno|sara|scendiamo|saliamo)(?: (?:a|ad|di|sotto|sopra|almeno|circa))* #',
    ),
    order: 'baseline-target',
  },
];

/** Only where there is no verb. */
export const bareFromTo = guarded(/# a #(?= ?$| ,| \.| \()/gu, {
  after: /[^ #] [^ #]+ $/,
  notAfter: /(?:da|tra|fra|di) $/,
});

export const changes = wholeWords("(?:di|del|dell'|dello|per) (?:almeno |circa |oltre |piu di |quasi )*#");

export const rates = [wholeWords('(?:ogni|per ogni|ciascuno dei) #')];

export const segments = [
  wholeWords('a # fattori|(?:modell[oi]|form) #'),
  wholeWords(
    '(?:aziende|imprese|pmi|clienti|organizzazioni|startup|societa|negozi|comuni|citta|persone|donne|uomini|giovani|dipendenti|adulti|prospect|segmento|ordini|punti vendita|studi)(?: [^ #]+)? (?:con|da|di|tra|fra|sopra|sotto|oltre|dai|fino a)(?: (?:oltre|piu di|meno di|almeno|i|gli))* # (?:(?:a|e|ai|-) # )?(?:dipendenti|addetti|persone|abitanti|anni|posti|collaboratori)',
  ),
  // "il team da 4 a 9 persone" grows; "team con più di 10 persone" are a segment.
  wholeWords(
    '(?:team|squadre) (?:con|di|sopra|sotto|oltre|fino a)(?: (?:oltre|piu di|meno di|almeno))* # (?:persone|addetti|membri)',
  ),
  wholeWords(
    '(?:(?:i|le|nostri|nostre|dei|delle|ai|alle|dai|dalle|coi) )(?:nostri |nostre |primi |prime |migliori )?# (?:migliori|piu (?:grandi|importanti|vecchi|vecchie|fedeli)|maggiori|primi|principali|clienti principali|top)',
  ),
  wholeWords('(?:i|le|dei|delle|ai|dai) (?:nostri |nostre )?(?:primi|prime|migliori|principali|top) # (?=[^ ])'),
];
