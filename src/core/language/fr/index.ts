import type { LanguagePack } from '../engine/pack';
import { words } from '../engine/tokens';
import { bareFromTo, changes, fromTo, rates, segments } from './comparisons';
import { numberWords } from './number-words';
import { readHidden, readStart, readVerb } from './start';
import { dates, deadlines, isServiceLevel, limits, measuredAt } from './time';
import { markers, terms, wording } from './wording';

const WISH =
  "(?:voulons|souhaitons|allons|devons|visons a|cherchons a|comptons|esperons|pouvons|devrions|prevoyons de|aimerions|nous engageons a|avons pour (?:objectif|but|ambition) (?:de|d')|tacherons de|veux|souhaite|vais|dois|compte|cherche a|veut|va|doit|voudrais|aimerais|espere|desire|desirons|previent de|prevois de|envisage de|envisageons de|tente de|tentons de|essaie de|essayons de|m'engage a|projette de|projetons de|m'efforce de|nous efforcons de|tiens a|tenons a|ambitionne de|ambitionnons de|(?:ai|avons) (?:l'intention|pour but|pour objectif|envie|a coeur) de)";

/** French: see `../README.md` for what each part is. */
export const fr: LanguagePack = {
  language: 'fr',
  leadIns: `(?:nous |on |je |j'|l'equipe )${WISH}(?= (?!(?:l[ae]|les|l'|des?|du|une?|que|nos|notre|plus de|moins de)(?!\\p{L})))|(?:afin (?:de|d')|pour)(?= [a-z]+(?:er|ir|re) [^,]*$)|il (?:faut|s'agit de)|(?:notre|l'|mon|le) ?(?:objectif|but|ambition|mission|priorite)(?: du trimestre| de l'annee| principal| numero 1)? (?:est|sera|consiste)(?: a| de| d')?|(?:objectif|but) est (?:de|d')|(?:nous|on|je)(?= )|j'|il est temps de|merci (?:de|d')|veuillez`,
  labels:
    "(?:l'|notre )?(?:objectifs?|resultats?[ -]cles?|resultat|rc|kr|okr|obj|cible|action|initiative|tache|etape|but|priorite|a faire|engagement|ambition|indicateur|brouillon|nouveau)",
  readStart,
  readVerb,
  openers:
    /(?:[\p{L}-]+ment,? |[^:]{2,40}: |(?:d'ici|avant|au|en|dans|sur|pour|sans|avec|chaque|cette|ce|cet|a|ensemble|partout|grace|apres|pendant|par|aupres|chez|tous|toutes|durant|d'abord|fin|des) ?[^,]{0,60}, |(?:l'|le |la |les |notre |nos |chaque |mon |ma |tous les )(?:[\p{L}'-]+ ){1,3}(?:va |vont |doit |doivent |peut |peuvent )|(?:mieux|enfin|toujours|ensemble|ensuite|aussi|ne plus|ne pas|ne jamais|n'|ne|d'abord|bien|vite|puis|partout|plus|jamais|encore|desormais|a nouveau|de nouveau|au quotidien|collectivement) )/u,
  starters: words(
    "d' l' le la les nos notre chaque tous toutes tout mon mes ma avant au aux en dans sur pour sans avec cette ce cet a ensemble partout grace apres pendant par aupres chez durant fin des mieux toujours enfin ensuite nul aucun quand chacun",
  ),
  binders: words("de d' a pour et ou sans par afin du des le la les l' un une nos notre en au aux"),
  stoppers: words("qui que qu' dont ou : comment pourquoi quoi"),
  readHidden,
  rangeVerbs: words('ouvrir decaler garder tenir deplacer contacter inviter interroger rencontrer visiter former'),
  people: /^ ?(?:personnes|participants|salaries|convives|eleves|places|min|minutes|ans)/,
  comparison:
    /(?:^|\P{L})(?:que|qu'|vs\.?|contre|rapport (?:a|au|aux)|compare[es]* (?:a|au)|depuis|comme|(?:\(|contre |vs )\d[\d ,.]* ?[%€]?(?: k?€)?|reference) ?(?:a |en |au |le |l'|la |du |de )?$/u,
  numberWords,
  numberStyle: { dotGroups: true, commaGroups: false },
  percent: 'pour ?cents?|pourcents?|pour-cents?|(?:points?|pts?) (?:de )?pourcentage|pct|pp|points? de %|% ?points',
  magnitudes: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['md', 1e9],
    ['mds', 1e9],
    ['mrd', 1e9],
    ['mio', 1e6],
    ['mln', 1e6],
    ['cent', 100],
    ['cents', 100],
    ['mille', 1e3],
    ['millier', 1e3],
    ['milliers', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
  ]),
  currencies: words('euro euros dollar dollars franc francs livres livre eur usd chf'),
  durations: words(
    'seconde secondes minute minutes min mn heure heures h jour jours j semaine semaines mois trimestre trimestres an ans annee annees semestre semestres',
  ),
  nameHeads: words(
    'windows fortune iso iec nf soc web industrie tier niveau phase jour semaine sprint etape version office article regle zone categorie classe type modele saison vague cohorte chapitre covid section pci tls python java react angular node vue php ios android postgres mysql serie salle etage batiment terminal ligne route autoroute numero no nr groupe division grade lot palier scope module option annexe figure tableau page annee semestre trimestre bac axe volet analytics ga dynamics bale basel drupal magento symfony laravel france agenda horizon cac sbf factur-x tva loi lot formulaire cerfa dossier quai porte voie departement rang p s top-niveau',
  ),
  plural: /[sx]$/,
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
  and: words('et puis & ainsi'),
  markers,
  letters: /[çêœûîôÇÊŒ]|\b(?:[djnsq]|qu)['’](?=\p{L})/iu,
};
