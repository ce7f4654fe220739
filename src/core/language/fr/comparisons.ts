import type { FromToPattern } from '../engine/pack';
import { guarded, wholeWords } from '../engine/spans';

const NOW =
  "(?:aujourd' hui|actuellement|actuels?|actuelles?|maintenant|ce jour|en 20[12]\\d|l' an (?:dernier|passe)|l' annee derniere|au t[1-4]|au q[1-4]|auparavant|avant|precedemment|a ce jour|le trimestre dernier|en [a-z]+ dernier|mois dernier|a present|aujourdhui)";

/** On the sketch: `#` is a quantity. */
export const fromTo: readonly FromToPattern[] = [
  {
    pattern:
      /# (?:[^ #()]+ ){0,3}\( # (?:[^ #()]+ ){0,2}?(?:vises?|visees?|cibles?|ciblee?s?|en cible|objectif|en objectif|attendus?) \)/gu,
    order: 'baseline-target',
  },
  {
    // "Sièges occupés : 76 % (cible 90 %)"
    pattern:
      /#(?: [^ #]+){0,3} [(,;/|-] ?(?:l' |la |le )?(?:cible|objectif|but|visee|a atteindre|viser)(?: (?:est|de|a|=|:|>|<))* #/gu,
    order: 'baseline-target',
  },
  { pattern: wholeWords('a # (?:[^ #(]+ ){0,2}\\( de #'), order: 'target-baseline' },
  {
    pattern: wholeWords("# (?:(?!#)[^ ]+ ){0,3}(?:alors qu(?:e|')|quand|la ou) (?:(?!#)[^ ]+ ){1,5}#"),
    order: 'target-baseline',
  },
  { pattern: wholeWords('(?:a|aux?) # (?:(?!a |au |#)[^ ]+ ){0,3}depuis #'), order: 'target-baseline' },
  {
    pattern: wholeWords(
      'part(?:ir|ant|ons|ez) de # (?:(?!#)[^ ]+ ){0,6}?(?:arriver|atteindre|parvenir|monter|finir|viser|descendre) (?:a |au |aux )?#',
    ),
    order: 'baseline-target',
  },
  {
    pattern: wholeWords(
      "(?:de|d'|depuis|du|des)(?: (?:environ|pres de|plus de|moins de|la valeur de|quelque|~|[+-]|les|l'))* # (?:(?!(?:a|et|entre|grace|face|aupres|suite|par|avec|chez|via|pour|#) )[^ #]+ ){0,6}?(?:(?:vers|jusqu' (?:a|au)|a|au|aux)|en) (?:(?:plus|moins|pres) de |au moins |environ |minimum |au plus |plus d' |les? |l' |un |~ |> |< |= |[+-] |au-dessus de |au-dela de )*#",
    ),
    order: 'baseline-target',
  },
  {
    pattern:
      /# (?:[^ #]+ ){0,2}?(?:- )*[>→](?: (?:[<>=~]|moins de|plus de|sous|au moins|au plus|max|min|environ|pres de|jusqu' a))* #/gu,
    order: 'baseline-target',
  },
  {
    pattern: new RegExp(
      `#(?: [^ #]+){0,5} [([/] ?(?:contre|vs|vs \\.|actuellement|aujourd' hui|actuel(?:le)?|au lieu de|base|baseline|depart|partant de|depuis|etait|hier|avant|au depart|maintenant|niveau actuel|situation actuelle|valeur actuelle|valeur de depart|on (?:en )?est(?: actuellement| aujourd' hui)? a|on part de|nous partons de|nous (?:en )?sommes a|[tqs][1-4](?: 20\\d\\d)?|(?:en )?20[12]\\d|l' an dernier|a ce jour)(?: (?:a|de|:|=|est|a|au|on est|nous sommes|c' est|seulement|\\.|environ|actuellement|aujourd' hui|l' an dernier))* ?[~<>]? #`,
      'gu',
    ),
    order: 'target-baseline',
  },
  { pattern: new RegExp(`#(?: [^ #]+){0,5} \\( ?[~<>]?# (?:[^ #()]+ ){0,3}?${NOW}`, 'gu'), order: 'target-baseline' },
  {
    pattern: wholeWords(
      "#(?: [^ #]+){0,7}? ,? ?(?:contre|vs(?: \\.)?|versus|au lieu d(?:e|es|')|plutot que|par rapport (?:a|aux)|compare[es]* (?:a|aux)|a partir de|partant de|en partant de)(?: (?:les|le|la|l'|environ|seulement|actuellement|aujourd' hui|~|:|a|de|d'|des|notre|nos|un|une|base|niveau))* #",
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `#(?: [^ #]+){0,5} [,;/-] (?:contre |depuis |actuellement |aujourd' hui |baseline |partant de )(?:il est |elle est |on est |nous sommes |c' est )?(?:a |de |: )?#`,
      'gu',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `(?:${NOW}|baseline|base|depart|valeur initiale|situation de depart)(?: (?:a|est|:|=|de))* #(?: [^ #]+){0,3} [,;/|)-]? ?(?:[^ #]+ ){0,2}(?:cible|objectif|but|a|vers|arrivee)(?: (?:a|est|:|=|de))* #`,
      'gu',
    ),
    order: 'baseline-target',
  },
  {
    pattern: new RegExp(
      `(?:cible|objectif)(?: (?:a|est|:|=|de))* #(?: [^ #]+){0,3} [,;/|(-] ?(?:${NOW}|baseline|base|depart)(?: (?:a|est|:|=|de))* #`,
      'gu',
    ),
    order: 'target-baseline',
  },
  {
    pattern: new RegExp(
      `#(?: [^ #([/,;-]+){0,3} ${NOW} ?[,;:/-]? (?:[^ #]+ ){0,2}#(?: (?:vise[es]*|vises|cible|en cible|en objectif|objectif))?`,
      'gu',
    ),
    order: 'baseline-target',
  },
  { pattern: new RegExp(`# (?:[^ #]+ ){0,3}[,;-] # (?:[^ #]+ ){0,2}${NOW}`, 'gu'), order: 'target-baseline' },
];

/** Only where there is no verb. */
export const bareFromTo = guarded(/# a #(?= ?$| \)| ,| \.| \()/gu, {
  after: /(?:[^ #] [^ #]+ |\( )$/,
  notAfter: /(?:de|entre|pour) $/,
});

export const changes = wholeWords("(?:de|d'|par) (?:plus de |au moins |environ |pres de )*#");

export const rates = [
  wholeWords(
    '(?:par|tous les|toutes les|chaque|pour|sur) (?:tranche de )?# (?=jours?|semaines?|mois|ans|annees|heures?|minutes?|sprints?|utilisateurs|habitants|visites|commandes)',
  ),
  wholeWords('(?:tous les|toutes les) #'),
  wholeWords('(?:double|triple) (?:authentification|facteur) #'),
];

export const segments = [
  // "Remettre à zéro" is one verb.
  wholeWords("(?:remet[a-z]*|remise) a #(?= (?:le|la|les|l'|tous|toutes|nos|du|de|des) | ?$)"),
  wholeWords('(?:les|aux?|des|pour|nos) # - # ans|bac \\+ #|(?:a|en) # facteurs'),
  wholeWords(
    "(?:entreprises?|societes?|pme|eti|tpe|comptes?|equipes?|clients?|organisations?|structures?|startups?|etablissements?|communes?|villes?|magasins?|deals?|affaires?|personnes?|femmes?|hommes?|jeunes|enfants?|eleves|ados|adolescents?|etudiante?s?|seniors?|filles|garcons|apprentis|public|salaries|collaborateurs|adultes|prospects?|segment|panier|commandes?|sites?) (?:de|d'|a|avec|entre|comptant|ages? de|agees? de|des|ayant|employant|superieures? a|inferieures? a)(?: (?:plus de|moins de|plus d'|moins d'|entre|au moins|plus|moins|de))* # (?:(?:a|et|-) # )?(?:salaries|employes|collaborateurs|personnes|habitants|(?:a # )?ans|postes|lits|agents)",
  ),
  wholeWords(
    '(?:nos|les|leurs|mes|vos|des) # (?:meilleure?s?|plus (?:gros|grands?|grandes|grosses|importants?|importantes|anciens?|anciennes|vieux|fideles)|premiere?s?|principaux|principales|grands? comptes|top)',
  ),
  wholeWords('(?:nos|du|le|leur) top # (?=[^ ])'),
];
