import { guarded, wholeWords } from '../engine/spans';

const MONTH =
  '(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\\.?';
const DAY = '(?:1er|\\d{1,2})(?![\\d.,]{0,12}\\d| ?%)';
const YEAR = '(?:20[1-4]\\d)';
const ORDINAL = '(?:premier|deuxieme|second|troisieme|quatrieme|dernier|prochain|1er|2e|2eme|2nd|3e|3eme|4e|4eme)';
const QUARTER = `(?:[tq][1-4]|[sh][12]|fy ?(?=\\d{2})|${ORDINAL} (?:trimestre|semestre))(?:(?: de| de l'annee| de l'exercice)?[ -]?(?:20[1-4]\\d|'?\\d{2}(?![\\d ]*[\\p{L}%€])))?`;
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const NUMERIC =
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|xx[/.-]xx(?:[/.-]xx(?:xx)?)?|jj/mm(?:/aa(?:aa)?)?|\\d{2}/20[1-4]\\d';
const FULL = `${NUMERIC}|${DAY} ${MONTH}(?: ${YEAR})?`;
/** Without a year, digits are a date only behind a word that says so. */
const SHORT = '\\d{1,2}/\\d{1,2}(?!\\d)';
const DATED = `${FULL}|${SHORT}`;
const FEAST =
  "(?:noel|paques|l'ete|l'hiver|l'automne|le printemps|la rentree|rentree|les vacances(?: (?:d'ete|de noel|scolaires))?|les fetes|le black friday|black friday|la toussaint|les conges(?: d'ete| de noel| scolaires| annuels)?|l'epiphanie|la saint-michel|mardi gras|la saint-[a-z]+|les soldes|halloween|ete|hiver|automne|printemps|(?:le |au )?nouvel an|la fete des (?:meres|peres)|la saint-sylvestre|l'ascension|la pentecote|le ramadan|l'aid|la chandeleur|la saison(?: estivale| prochaine)?|la haute saison)";
const UNIT =
  '(?:jours?(?: ouvres| ouvrables| calendaires)?|semaines?|mois|trimestres?|semestres?|ans?|annees?|sprints?|quinzaines?)';
const NUMBER =
  '(?:\\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|dix-huit|vingt|trente|soixante|quatre-vingt-dix|quelques|une dizaine de|une quinzaine de)';
const SPAN =
  '(?:jour|semaine|mois|trimestre|semestre|annee|exercice|an|sprint|saison|quinzaine|cycle|periode|t[1-4]|q[1-4])';
const WHICH =
  '(?: (?:prochaine?s?|en cours|courante?|a venir|civile|fiscale|scolaire|comptable|suivante?|calendaire|budgetaire))*';
const THE = "(?:l'|le |la |les |ce |cet |cette |du |de l'|de la |de |d'|notre |au )";
const EDGE = '(?:fin|debut|mi|mi-|courant|la fin|le debut|la mi|la mi-|milieu|le milieu)';
const EDGED = `(?:la |le )?${EDGE}[ -]?(?:${THE})?(?:${SPAN}${WHICH}|${MONTH}(?: ${YEAR})?|${QUARTER}|${YEAR}|${FEAST})(?: (?:de l'annee|${YEAR}))?`;
const MOMENT = `(?:(?:l'|le |la |les |ce |cet |cette |au )?(?:${WEEKDAY} )?(?:${DATED}|${EDGED}|${QUARTER}|${MONTH}(?: ${YEAR}| prochain)?|${YEAR}|exercice ${YEAR}|(?:prochaine?|dernier|dernieres?) (?:${SPAN}|${MONTH}|${FEAST})|${SPAN}${WHICH}|${WEEKDAY}(?: prochain)?|demain(?: \\d{1,2} ?h)?|aujourd'hui|ce soir)|${FEAST}(?: ${YEAR})?)`;

export const dates = [
  wholeWords(FULL),
  wholeWords(QUARTER),
  wholeWords(`${MONTH} ${YEAR}`),
  wholeWords('20[1-4]\\d(?:/|-)(?:20)?\\d{2}(?!\\d)'),
  // "À 10 h 30" is a time of day, "en moins d'1 h 50" a length.
  wholeWords('\\d{1,2} ?h ?\\d{2}', { notAfter: /(?:moins d'|plus d'|moins de |plus de |en |sous |sous les |\bde )$/ }),
  wholeWords(SHORT, { after: /(?:^| )(?:le|au|avant|jusqu'au|du) $/ }),
  wholeWords('\\d{1,2} ?h', { after: /demain $/ }),
  wholeWords('\\d{1,2} ?h(?:eures)?(?= (?:du matin|du soir|precises|pile|et \\d{1,2} ?h))', {
    after: /(?:^| )(?:a|avant|apres|des|entre|jusqu'a|de) $/,
  }),
  wholeWords(
    '\\d{1,2}:\\d{2}|(?:ouvert|ouverte|ouverts|ouvertes|horaires?|disponibles?|joignables?|accueil|permanence)(?: [a-z]+)? (?:de )?\\d{1,2} ?h?(?: ?(?:a|-) ?)\\d{1,2} ?h',
  ),
];

export const deadlines = [
  // "ARR 3.2 -> 5 (2027)": the year by which the far end is reached
  guarded(/20[1-4]\d(?: ?r\.)?(?= ?\)[ .]*$)/gu, { after: /[→>] ?[^()→>]{1,24}\( ?$/ }),
  wholeWords('demain(?: matin| midi| soir| apres-midi)?', {
    notAfter: /(?:^|[ '])(?:de|du|pour|que|en|le) $|aujourd'hui[^.]* $/,
  }),
  guarded(new RegExp(`${WEEKDAY}(?=[ ).!]*$)`, 'gu'), {
    after: /[a-z)] $/,
    notAfter: /(?:^|[ '])(?:chaque|les|le|de|du|d'|un|sans|black|au|a|et|ou|comme|dernier|lundi|mardi) $/,
  }),
  wholeWords(
    `(?:de|entre|du|d')(?: debut| fin)? ?(?:${MONTH}|${QUARTER}) (?:a|et|au)(?: debut| fin| mi-)? ?(?:${MONTH}|${QUARTER})(?: ${YEAR})?`,
  ),
  wholeWords(
    `${WEEKDAY} (?:prochain|en huit)|(?:avant |d'ici |pour |des )?${WEEKDAY}(?: ${FULL})? (?:matin|midi|soir|apres-midi|\\d{1,2} ?h)(?: au plus tard)?`,
  ),
  wholeWords(`${WEEKDAY}(?: prochain| ${FULL})? (?:avant|a) \\d{1,2} ?h(?: ?\\d{2})?`),
  new RegExp(
    `^[^\\p{L}\\d]*(?:pour |avant |d'ici )?(?:le |au )?(?:${FULL}|${EDGED}|${MONTH} ${YEAR}|${QUARTER})(?= ?[:–|-] )`,
    'gu',
  ),
  wholeWords("(?:(?:d'ici|avant|pour|au plus tard) (?:le|au)|d'ici au|jusqu'au) \\d{1,2}(?=[ ).!]*$|,)"),
  wholeWords(
    `avant que ${THE}?(?:${SPAN})|sous (?:quinzaine|huitaine)|(?:l'|d'ici l'|d'ici a l')an prochain|a la date du (?:${FULL})`,
  ),
  wholeWords(
    "(?:d'ici|avant|pour|a|jusqu'a) (?:la |le )?(?:cloture|terme|issue|echeance) (?:de l'exercice|des comptes|de l'annee|du trimestre|du semestre|comptable|annuelle)",
  ),
  wholeWords(
    `(?:semaine|s) ?\\d{1,2} au plus tard|(?:avant|a|pour) \\d{1,2} ?h(?: ?\\d{2})? (?:le )?(?:${WEEKDAY}|${FULL}|aujourd'hui|demain)`,
  ),
  wholeWords(`par (?:${NUMERIC})`),
  wholeWords(
    `(?:avant|d'ici|pour|d'ici a) (?:la |le |l')[a-z]+(?: [a-z]+){0,2} (?:du|de) (?:${FULL}|${MONTH}|${QUARTER})`,
  ),
  wholeWords(
    `dans (?:le mois|le trimestre|la semaine|l'annee|le semestre|la quinzaine)(?! (?:suivant|qui suit|d[eu]|des))`,
  ),
  wholeWords(
    `(?:dans|sur|pendant|au cours de|d'ici) (?:la|le) (?:premiere|seconde|deuxieme|premier|second) (?:moitie|partie|semestre|quinzaine) (?:de l'|du |de |d')(?:${SPAN}|${MONTH}|${YEAR})`,
  ),
  wholeWords(
    `entre (?:debut |fin |mi-|le )?(?:${MONTH}|${QUARTER}|${FULL}) et (?:debut |fin |mi-|le )?(?:${MONTH}|${QUARTER}|${FULL})(?: ${YEAR})?`,
  ),
  wholeWords(
    `${WEEKDAY}(?: prochain)? au plus tard|(?:${FULL}|${EDGED}) au plus tard|avant la (?:semaine|s) ?\\d{1,2}|en semaine \\d{1,2}`,
  ),
  wholeWords(
    `(?:d'ici(?: a)?|avant|pour|jusqu'(?:a|au|en)|au plus tard(?: le| en| a| au| fin| d'ici| pour| avant)?|a l'echeance(?: du| de)?|echeance(?: ?:| le| au| du| fixee au)?|date limite(?: ?:)?|deadline(?: ?:)?|a (?:l')?horizon(?: de)?) (?:${MOMENT})`,
    {
      notEnding:
        /pour (?:l'annee|le mois|le trimestre|l'ete|l'hiver|noel|20[1-4]\d|[tq][1-4]|la rentree|le black friday|l'exercice|la semaine|la saison|les fetes|le jour|les vacances|demain|aujourd'hui|chaque [a-z]+)$/,
    },
  ),
  wholeWords(`(?:pour|d'ici(?: a)?) (?:la fin|fin|le|la rentree|mi-|debut|l'ete|noel) ?(?:${MOMENT})?`, {
    ending: new RegExp(` (?:${MONTH}|${YEAR}|trimestre|annee|semestre|mois|rentree|ete|noel|[tq][1-4])$`, 'u'),
  }),
  wholeWords(
    `(?:d'ici(?: a)?|dans|sous|au cours des|durant les|pendant les|sur les|dans les|en) (?:les |des )?(?:${NUMBER} )?(?:prochaine?s?|premiere?s?|suivante?s?) (?:${NUMBER} )?${UNIT}`,
  ),
  wholeWords(`(?:sur|pour|dans) les (?:${NUMBER} )?(?:prochains|prochaines|premiers|premieres) (?:${NUMBER} )?${UNIT}`),
  wholeWords(
    `(?:au|a la|a l'|le|en|des|fin|debut|mi-|courant) ?(?:fin |debut |mi-|courant |cours du |cours de la |cours de l'|cours des |long de l'|terme du |terme de l'|issue du |issue de l')?(?:de )?(?:${QUARTER})`,
  ),
  wholeWords(
    `(?:en|fin|debut|mi|mi-|courant|des|a la fin|au mois de|au mois d'|en fin|pendant|durant) ?(?:de |d'|du |l'|le )?(?:${MONTH}(?: ${YEAR}| prochain)?|${YEAR}|${EDGED})(?! ?/)`,
  ),
  wholeWords(`(?:le |au )(?:${WEEKDAY} )?(?:${DATED})`),
  wholeWords(
    `(?:ce|cet|cette) (?:mois|trimestre|semestre|annee|semaine|ete|hiver|automne|printemps|exercice|saison)(?:-ci)?(?! (?:dernier|precedent))`,
  ),
  wholeWords(
    `(?:(?:au|dans|sur|pour) (?:cours |courant )?(?:du |de la |de l'|le |la |l')?|du |le |la |l'|des )?(?:mois|trimestre|semestre|annee|semaine|exercice|saison)(?: fiscale?| civile| scolaire)? (?:prochaine?|en cours|a venir|courante?|qui vient|suivante?)`,
  ),
  wholeWords(
    `(?:(?:au|a la|en|avant la|pour la|d'ici la) )?(?:fin|debut|mi|milieu|cours|terme|courant|issue)[ -](?:de l'|du |de la |d'|de |l')?(?:${SPAN}|${QUARTER}|${MONTH}(?: ${YEAR})?|${YEAR})${WHICH}(?! de (?:l'essai|vie))(?: ${YEAR})?`,
  ),
  wholeWords(
    `(?:pendant|durant|pour) (?:les soldes|les fetes|les vacances|l'ete|l'automne|l'hiver|le printemps|la rentree|la saison|le black friday)|(?:sur|pendant|durant|tout au long de) (?:toute )?(?:l'annee|le trimestre|le semestre|le mois|l'exercice|l'ete|la saison)(?! (?:derniere?|precedente?|passee?))`,
  ),
  wholeWords(
    `(?:cet ete|cet hiver|cet automne|ce printemps|a la rentree|a l'automne|au printemps|en ete|a noel|a paques|a l'ete)(?: ${YEAR})?`,
  ),
  guarded(new RegExp(`(?:${QUARTER}|(?:${WEEKDAY} )?(?:${FULL})|${MONTH} ${YEAR}|${EDGED})(?=[ ).]*$)`, 'gu'), {
    after: /[-(,:;/|] ?$/,
  }),
  guarded(/sur 20[1-4]\d(?=[ ).!]*$)/gu, { after: / $/, notAfter: /(?:%|pour cent) $/ }),
  guarded(new RegExp(`(?:fin ${YEAR}|fin ${MONTH})(?=[ ).!]*$)`, 'gu'), { after: / $/ }),
];

/** The states that are read at the end of each period: "stock en fin de mois < 40". */
export const measuredAt =
  /^(?:en |a la |a )?fin (?:de |du |de la |d')(?:mois|semaine|journee|jour|poste|service) ?:? ?(?:[<>≤≥]|(?:moins de|plus de|au plus|au moins|inferieure?s? a|superieure?s? a|sous|max(?:imum)?\.?) (?:les )?\d)|^(?:en |a la )fin (?:de |du )(?:journee|poste|service)/;

export const limits = [
  wholeWords(
    `(?:en|dans|sous|dans les|dans un delai de|dans un delai maximum de|sur|pendant|au bout de|d'ici(?: a)?|en moins de|en moins d'|endeans) ${NUMBER} ?${UNIT}`,
  ),
  wholeWords(
    `(?:en|dans|sous|dans les|en moins de|en moins d'|dans un delai de|d'ici) ?${NUMBER} ?(?:heures?|h|minutes?|min|mn|secondes?|s|ms|j|journees?)`,
  ),
];

const EVENT =
  /^ ?(?:apres|suivant|qui suivent|a compter|des |de (?:la|l'|leur|sa) |du |ouvres? apres|maximum|max|au plus|en moyenne|\(?mediane|\(?moyenne|par |ouvrees?|chrono|au lieu|contre|minimum)/;
const SERVICE =
  /(?:repon(?:d|s)|rappel(?:er|ez)|recontact|relanc|resou|resol|trait(?:er|e[es]*|ez)|delai|support|ticket|rembours|livr(?:er|e[es]+|aison) (?:[^ ]+ ){0,5}$|exped|chaque|tout(?:e|es|s)? |tous |sla|accus|devis|moyenne|mediane|temps de|reclamation|demande|pay(?:er|ez|e) (?:les|nos|tous) |facture|commande|incident|appel|courriel|mail)/;
const SHARE = /(?:%|pour cent|moitie|tiers|quarts?) (?:de |des |du |d'|la |l')/;

/** A limit that times an event again and again, rather than the result: "répondre sous 2 h", "90 % en 7 jours". */
export function isServiceLevel(before: string, limit: string, after: string): boolean {
  if (/heure|\bh$|\dh$|minute|\d ?min|\bmin$|seconde|\d ?s$|ms$|mn$|journee/.test(limit)) return true;
  if (/moins d/.test(limit)) return true;
  if (/^(?:d'ici|dans les (?:prochain|\d))/.test(limit) && !/^ ?(?:apres|suivant)/.test(after)) return false;
  if (EVENT.test(after)) return true;
  if (/(?:retour sur investissement|amorti|amortissement|amortie?s?|roi|rentabilise[es]*|delai) $/.test(before))
    return true;
  const days = /jour|\dj$|\d j$|semaine/.test(limit);
  return days && (SERVICE.test(before) || SHARE.test(before));
}
