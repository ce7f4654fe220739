import { guarded, wholeWords } from '../engine/spans';

const MONTH =
  '(?:gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|sett?(?:embre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\\.?';
const DAY = '(?:1°|1o|primo|\\d{1,2})(?![\\d.,]{0,12}\\d| ?%)';
const YEAR = '(?:20[1-4]\\d)';
const ORDINAL = '(?:primo|secondo|terzo|quarto|ultimo|prossimo|1°|2°|3°|4°)';
const PART = '(?:trimestre|semestre|quadrimestre|bimestre)';
const QUARTER = `(?:[qt][1-4]|[sh][12]|fy ?(?=\\d{2})|${ORDINAL} ${PART}|(?:i|ii|iii|iv) ${PART})(?:(?: del| dell'anno| dell'esercizio)?[ -]?(?:20[1-4]\\d|'?\\d{2}(?![\\d ]*[\\p{L}%€])))?`;
const WEEKDAY = '(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)';
const NUMERIC =
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|xx[/.-]xx(?:[/.-]xx(?:xx)?)?|gg/mm(?:/aa(?:aa)?)?|\\d{2}/20[1-4]\\d';
const FULL = `${NUMERIC}|${DAY} (?:di )?${MONTH}(?: ${YEAR})?`;
/** Without a year, digits are a date only behind a word that says so. */
const SHORT = '\\d{1,2}/\\d{1,2}(?!\\d)';
const DATED = `${FULL}|${SHORT}`;
const FEAST =
  "(?:natale|pasqua|pasquetta|ferragosto|capodanno|l'estate|l'inverno|l'autunno|la primavera|estate|inverno|autunno|primavera|le ferie|le vacanze|le feste|il black friday|black friday|i saldi|ognissanti|l'epifania|epifania|carnevale|l'immacolata|san valentino|la stagione|halloween)";
const UNIT =
  '(?:giorni|giorno|giornate|settimane|settimana|mesi|mese|trimestri|trimestre|semestri|semestre|quadrimestri|anni|anno|sprint)';
const NUMBER =
  '(?:\\d{1,3}|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|diciotto|venti|trenta|sessanta|novanta|cento|pochi|poche|alcuni|qualche)';
const SPAN =
  '(?:giorno|settimana|mese|trimestre|semestre|quadrimestre|bimestre|anno|esercizio|sprint|stagione|periodo|ciclo|q[1-4]|t[1-4])';
const WHICH = '(?: (?:prossim[oaie]|in corso|corrente|solare|fiscale|scolastico|contabile|successivo|venturo))*';
const THE =
  "(?:l'|il |la |lo |i |le |gli |del |dell'|della |di |d'|nel |al |questo |quest'|questa |nostro |prossimo |prossima )";
const EDGED = `(?:la |l'|il )?(?:fine|fin|inizio|inizi|meta|primi|chiusura|termine)(?: di| del| dell'| della| d')? ?(?:${THE})?(?:${SPAN}${WHICH}|${MONTH}(?: ${YEAR})?|${QUARTER}|${YEAR}|${FEAST})(?: ${YEAR}| dell'anno)?`;
const MOMENT = `(?:(?:e non oltre )?(?:l'|il |la |lo |le |i |questo |quest'|questa |al |prossimo |il prossimo |la prossima )?(?:${WEEKDAY} )?(?:${DATED}|${EDGED}|${QUARTER}|(?:mese di )?${MONTH}(?: ${YEAR}| prossimo| dell'anno prossimo)?|${YEAR}|esercizio ${YEAR}|(?:prossim[oa]) (?:${SPAN}|${MONTH}|${FEAST})|${SPAN}${WHICH}|${WEEKDAY}(?: prossimo)?|domani|oggi|stasera|fine ${SPAN})|${FEAST}(?: ${YEAR})?)`;

export const dates = [
  wholeWords(FULL),
  wholeWords(QUARTER),
  wholeWords(`${MONTH} ${YEAR}`),
  wholeWords('20[1-4]\\d(?:/|-)(?:20)?\\d{2}(?!\\d)'),
  wholeWords(SHORT, { after: /(?:^| )(?:il|al|entro|dal|del) $/ }),
  wholeWords('\\d{1,2}:\\d{2}'),
  // "Dalle 9 alle 13 lo sportello" are hours; "dalle 20 alle 30 scuole" counts.
  wholeWords(
    '(?:[01]?\\d|2[0-4])(?:[.:]\\d{2})?(?! ?%)(?! alle (?:2[5-9]|[3-9]\\d|\\d{3}))(?! (?:alle \\d+ )?(?!ogni|tutti|tutte|delle|nelle|nei|dei|sette)[a-z]{4,}[ie](?: |$))',
    { after: /(?:ore|alle|dalle|entro le|prima delle) $/ },
  ),
];

export const deadlines = [
  // "ARR 3.2 -> 5 (2027)": the year by which the far end is reached
  guarded(/20[1-4]\d(?: ?r\.)?(?= ?\)[ .]*$)/gu, { after: /[→>] ?[^()→>]{1,24}\( ?$/ }),
  guarded(new RegExp(`${WEEKDAY}(?=[ ).!]*$)`, 'gu'), {
    after: /[a-z)] $/,
    notAfter: /(?:^|[ '])(?:ogni|il|la|di|del|della|un|una|tutti i|tutte le|al|a|e|o|dal|black|cyber|come|scorso) $/,
  }),
  wholeWords(
    `(?:nella|entro la|per la|nel corso della) (?:prima|seconda) (?:meta|parte) (?:dell'|del |di )(?:${SPAN}|${MONTH}|${YEAR})`,
  ),
  wholeWords(
    `(?:nel corso|durante|nell'arco|per la fine|alla fine|al termine) (?:il |del |dell'|della |di )(?:${SPAN})(?: [a-z]+ ${YEAR})?`,
  ),
  wholeWords('(?:entro|nella) (?:la )?settimana \\d{1,2}'),
  wholeWords(
    `(?:entro|prima di|prima del|per) (?:le (?:ore )?\\d{1,2}(?:[.:]\\d{2})?|mezzogiorno|mezzanotte) (?:di |del )?(?:${WEEKDAY}|domani|oggi|${DATED})`,
  ),
  // "nella sessione di luglio": a gathering that its month dates
  wholeWords(
    `(?:nella|nel|alla|al|all'|nell') (?:sessione|riunione|assemblea|consiglio|edizione|finestra|release|seduta|tornata) (?:di |del )${MONTH}`,
  ),
  guarded(/domani(?: mattina| pomeriggio| sera)?(?![\p{L}\d'-])/gu, {
    after: /[a-z)] $/,
    notAfter: /(?:di|del|il|al|per il|un|nostro) $/,
  }),
  new RegExp(`^[^\\p{L}\\d]*${WEEKDAY}(?= [a-z]+(?:are|ere|ire|rre) )`, 'gu'),
  wholeWords(
    `(?:entro|prima di|prima del|prima dell'|prima della|prima|fino a|fino al|fino alla|fino all'|non oltre|al piu tardi|scadenza:?|deadline:?|per(?: il| la| l')?|da qui a|da oggi a|in tempo per) ?(?:e non oltre )?${MOMENT}`,
    {
      notEnding:
        /per (?:il |la |l')?(?:giorno|settimana|mese|anno|trimestre|semestre|sprint|stagione|20[1-4]\d|[qt][1-4]|estate|inverno|natale|pasqua|oggi|domani)$/,
    },
  ),
  wholeWords(
    `(?:entro|nei|nelle|in|per i|per le|durante i|durante le|nel corso dei|nel corso delle|negli|dei|delle|per)(?: i| le| gli)? (?:prossim[ie]|prim[ie]|ultimi|successiv[ie]) (?:${NUMBER} )?${UNIT}`,
  ),
  wholeWords(
    `(?:nei|nelle|entro i|entro le|negli) (?:${NUMBER} )(?:prossim[ie]|prim[ie]|successiv[ie])? ?(?:mesi|settimane|trimestri|anni)(?: successivi| prossimi| a venire)?`,
  ),
  wholeWords(
    `(?:nel|nella|nell'|nello|in|a|ad|al|alla|all'|durante il|durante l'|nel corso del|nel corso dell'|nel corso della|per tutto il|per tutta l'|a partire da) ?(?:mese di )?(?:${QUARTER}|${MONTH}(?: ${YEAR}| prossimo)?|${YEAR}|${EDGED}|prossim[oa] (?:${SPAN}|${MONTH}|${FEAST})|(?:${SPAN})(?: (?:prossim[oa]|in corso|corrente|fiscale ${YEAR}|${YEAR}))|estate|autunno|inverno|primavera|corso dell'anno)(?! rispetto)`,
  ),
  wholeWords(
    `(?:quest'anno|questo (?:mese|trimestre|semestre|quadrimestre|esercizio|anno|autunno|inverno)|questa (?:settimana|estate|primavera|stagione)|quest'(?:estate|autunno|inverno)|l'anno prossimo|il (?:mese|trimestre|semestre) prossimo|(?:il |la )?prossim[oa] (?:mese|trimestre|semestre|settimana|anno|estate)|la settimana prossima|nell'anno|nel trimestre|nel semestre|nel mese|entro domani|entro oggi)(?! (?:precedente|scorso|passato))`,
  ),
  wholeWords(
    `(?:a |ad |per |entro )?(?:fine|inizio|meta) (?:${SPAN}${WHICH}|${MONTH}(?: ${YEAR})?|${QUARTER}|${YEAR})(?! (?:progetto))(?: ${YEAR})?`,
  ),
  wholeWords(`(?:il |al |l'|dell'|del )(?:${WEEKDAY} )?(?:${DATED})`),
  wholeWords(
    `(?:fra|tra) (?:${MONTH}|${QUARTER}) e (?:${MONTH}|${QUARTER})(?: ${YEAR})?|da ${MONTH} a ${MONTH}(?: ${YEAR})?`,
  ),
  wholeWords(
    'durante (?:i saldi|le feste|le ferie|le vacanze|la stagione|il black friday)|a (?:natale|pasqua|ferragosto)',
  ),
  wholeWords(`(?:fra|tra) ${NUMBER} (?:mesi|settimane|giorni|anni)`),
  guarded(new RegExp(`(?:${QUARTER}|(?:${WEEKDAY} )?(?:${FULL})|${MONTH} ${YEAR}|${EDGED})(?=[ ).]*$)`, 'gu'), {
    after: /[-(,:;/|] ?$/,
  }),
];

/** The states that are read at the end of each period: "giacenze a fine mese < 40". */
export const measuredAt =
  /^(?:a |alla )?fine (?:del |della |di )?(?:mese|settimana|giornata|giorno|turno) ?:? ?(?:[<>≤≥]|(?:meno di|piu di|non piu di|al massimo|massimo|max\.?|almeno|sotto (?:i|le|il)|sopra (?:i|le|il)|inferior[ei] a|superior[ei] a) \d)|^a fine (?:giornata|turno)/;

export const limits = [
  wholeWords(
    `(?:in|entro|nel giro di|nell'arco di|in meno di|entro un massimo di|entro massimo|per|nei|entro i|al massimo in)(?: soli| sole| massimo| circa)? ${NUMBER} ?${UNIT}(?: lavorativ[ie])?`,
  ),
  wholeWords(`(?:in|entro|nel giro di|in meno di|entro le) ${NUMBER} ?(?:ore|ora|h|minuti|minuto|min|secondi|s|ms|gg)`),
];

const EVENT =
  /^ ?(?:dall'|dal |dalla |dai |dalle |dopo|successivi|lavorativi dal|di (?:calendario )?dal|data |d\.? ?f\.? |fine mese|massimo|in media|\(?mediana|\(?in media|per |al massimo|di anticipo|prima)/;
const SERVICE =
  /(?:rispond|rispost|richiam|ricontatt|risol|evad|evas|ticket|rimbors|consegn(?:are|at[oaie]|a) (?:[^ ]+ ){0,5}$|sped|ogni|tutt[eio] |sla|media|mediana|tempo (?:medio |di )|reclam|richieste|pag(?:are|at[oei]|amenti) |fattur[ae] |ordin[ei]|incident|incass|chiamat|segnalazion|preventiv|accolt|gestit)/;
/** Work that lies waiting is cleared once, so its limit is a deadline. */
const BACKLOG = /arretrat|pendent|in sospeso|giacent|inevas/;
/** How long money takes to come back is the measure itself. */
const PAYBACK = /(?:ammortizz|ripagar|payback|rientro dell'investimento)/;
/** What a service level serves, behind it: "entro 5 giorni il 90% dei guasti". */
const SERVED =
  /^ (?:il |l'|almeno )?\d+ ?(?:%|per cento) (?:di |dei |delle |degli )(?:guast|segnalaz|reclam|richiest|ticket|mail|fattur|ordin|pratic|chiamat)/;
const SHARE = /(?:%|per cento|meta|terzi?|quarti?) (?:di |dei |delle |degli |del |della |dell')/;

/** A limit that times an event again and again, rather than the result: "rispondere entro 24 ore". */
export function isServiceLevel(before: string, limit: string, after: string): boolean {
  if (/\bor[ea]$|\bh$|\dh$|minut|\d ?min$|second|\d ?s$|ms$/.test(limit)) return true;
  if (/meno di/.test(limit)) return true;
  if (/^per /.test(limit)) return true;
  if (EVENT.test(after) || PAYBACK.test(before)) return true;
  if (BACKLOG.test(before)) return false;
  const days = /giorn|gg|settiman/.test(limit);
  return days && (SERVICE.test(before) || SHARE.test(before) || SERVED.test(after));
}
