import type { LanguagePack } from '../engine/pack';
import { words } from '../engine/tokens';
import { bareFromTo, changes, fromTo, rates, segments } from './comparisons';
import { numberWords } from './number-words';
import { readHidden, readStart, readVerb } from './start';
import { dates, deadlines, isServiceLevel, limits, measuredAt } from './time';
import { markers, terms, wording } from './wording';

/** Italian: see `../README.md` for what each part is. */
export const it: LanguagePack = {
  language: 'it',
  leadIns:
    "(?:noi |io )?(?:vogliamo|voglio|dobbiamo|possiamo|intendiamo|vorremmo|vorrei|desideriamo)(?= [a-z]+(?:re|rsi|rlo|rla|rli|rle|rci|rne|r) )|(?:noi |io )?(?:puntiamo|miriamo|andremo|riusciremo|cercheremo|proviamo|proveremo|ci impegniamo|ci proponiamo)(?: a| ad| di)|per(?= [a-z]+(?:are|ere|ire|rre|rsi) [^,]*$)|(?:il nostro |l'|il |lo |la nostra )?(?:obiettivo|scopo|traguardo|fine|priorita|missione)(?: del trimestre| dell'anno| principale)? (?:e|sara)(?: quello di| di| a)?|noi|io|bisogna|occorre|al fine di|allo scopo di",
  labels:
    "(?:l'|il nostro )?(?:obiettiv[oi]|risultat[oi](?: chiave)?|rc|kr|okr|obj|ob|target|azione|azioni|iniziativa|attivita|compito|traguardo|priorita|da fare|impegno|bozza|nuovo|step|passo|scopo)",
  readStart,
  readVerb,
  openers:
    /(?:[\p{L}-]+mente,? |[^:]{2,40}: |(?:entro|nel|nella|nell'|in|a|ad|al|alla|per|con|senza|insieme|prima|dopo|durante|ogni|quest'|questo|questa|da|dal|grazie|presso|tra|fra|negli|nei|nelle|sul|ovunque|dove) ?[^,]{0,60}, |(?:il |la |lo |l'|i |gli |le |ogni |il nostro |la nostra )(?:[\p{L}'-]+ ){1,3}(?:deve |devono |puo |possono )|(?:meglio|sempre|non|mai|finalmente|insieme|poi|anche|ancora|di nuovo|davvero|piu|subito|ovunque|in media|con calma|innanzitutto|anzitutto|prima|bene) )/u,
  starters: words(
    "il la lo l' i gli le ogni nostri nostre nostro nostra tutti tutte entro nel nella nell' in a ad al alla per con senza insieme prima dopo durante quest' questo questa da dal grazie presso tra fra negli nei nelle sul ovunque dove come passo sempre mai non stabilmente meglio nessun ciascun prossimo prossima fine",
  ),
  binders: words("di d' a ad per da e o senza il lo la i gli le l' un una del della dei in con su al alla"),
  stoppers: words('che cui quale quali come-se : perche chi'),
  readHidden,
  rangeVerbs: words(
    'aprire spostare tenere mantenere coinvolgere contattare invitare intervistare incontrare visitare formare',
  ),
  people: /^ ?(?:persone|partecipanti|posti|dipendenti|ospiti|minuti|min|anni)/,
  comparison:
    /(?:^|\P{L})(?:rispetto(?: [^ ]+)?|che|vs\.?|contro|di quanto|quanto|come|su|confronto con|(?:\(|contro |vs )\d[\d ,.]* ?[%€]?) ?(?:al |all'|alla |ai |nel |il |la |l'|lo )?$/u,
  numberWords,
  numberStyle: { dotGroups: true, commaGroups: false },
  percent: 'percentuale|per ?cento|percento|punt[oi] percentual[ei]|p\\.?p\\.?|pct|punt[oi] %|% punti',
  magnitudes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mln', 1e6],
    ['mld', 1e9],
    ['mrd', 1e9],
    ['mio', 1e6],
    ['mila', 1e3],
    ['mille', 1e3],
    ['milione', 1e6],
    ['milioni', 1e6],
    ['miliardo', 1e9],
    ['miliardi', 1e9],
    ['migliaia', 1e3],
  ]),
  currencies: words('euro dollari dollaro franchi franco sterline sterlina eur usd chf'),
  durations: words(
    'secondo secondi minuto minuti min ora ore h giorno giorni gg settimana settimane mese mesi trimestre trimestri anno anni semestre semestri',
  ),
  nameHeads: words(
    'windows fortune iso iec numero uni soc web industria transizione tier livello fase giorno settimana sprint passo tappa versione release office articolo regola zona categoria classe tipo modello stagione onda coorte capitolo covid sezione pci tls python java react angular node vue php ios android postgres mysql serie sala piano edificio terminal linea strada autostrada gruppo divisione grado lotto modulo opzione allegato figura tabella pagina anno semestre trimestre volume asse analytics ga dynamics basilea drupal magento symfony laravel agenda fast radio italia orizzonte ftse impresa decreto legge dlgs 231 gate corsia priorita p s mod stanza aula via capannone reparto lezione clausola comma paragrafo riga colonna slide diapositiva quesito interno civico scaffale binario banchina camera edizione puntata episodio protocollo versetto unita',
  ),
  plural: /[ie]$/,
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
  and: words('e ed poi & nonche'),
  markers,
  letters: /[àèìòùÀÈÌÒÙ](?![\p{L}])|\b(?:dell|nell|all|sull|dall|quest|un)['’]/u,
};
