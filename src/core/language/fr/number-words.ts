import type { NumberWords } from '../engine/pack';
import { wholeWords } from '../engine/spans';
import { words } from '../engine/tokens';

const values = new Map<string, number>([['zero', 0]]);
'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
  .split(' ')
  .forEach((word, index) => values.set(word, index + 2));
'vingt trente quarante cinquante soixante septante huitante nonante'
  .split(' ')
  .forEach((word, index) => values.set(word, index < 5 ? 20 + index * 10 : 70 + (index - 5) * 10));
values.set('octante', 80);

const scales = new Map([
  ['cent', 100],
  ['cents', 100],
  ['mille', 1e3],
  ['millier', 1e3],
  ['milliers', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
]);

/** "dix-sept", "vingt-et-un", "quatre-vingt-dix": sums of their parts, save four times twenty. */
const compounds = new Map<string, readonly string[]>();
function split(word: string): readonly string[] | null {
  if (!word.includes('-')) return word === 'quatre-vingts' ? [word] : null;
  const known = compounds.get(word);
  if (known !== undefined) return known;
  const eighties = /^quatre-vingts?(?:-(.+))?$/.exec(word);
  if (eighties !== null) {
    values.set('quatre-vingts', 80);
    const rest = eighties[1];
    if (rest === undefined) return ['quatre-vingts'];
    const tail = rest === 'un' || rest === 'une' ? [] : (split(rest) ?? (values.has(rest) ? [rest] : null));
    return tail === null ? null : ['quatre-vingts', ...tail];
  }
  const parts = word.split('-').filter((part) => part !== 'et' && part !== 'un' && part !== 'une');
  return parts.length > 0 && parts.length <= 4 && parts.every((part) => values.has(part) || scales.has(part))
    ? parts
    : null;
}

export const numberWords: NumberWords = {
  values,
  scales,
  joiners: words('et'),
  split,
  ones: words('un une'),
  isOne: () => false,
  phrases: [
    {
      pattern: wholeWords(
        "(?:(?:de |la |par )?moitie(?! (?:du|de l'|de la) (?:mois|annee|trimestre|semestre))|a demi|demi-journees?(?= ))",
      ),
      value: 0.5,
      kind: 'fraction',
    },
    {
      pattern: wholeWords("(?:un|d'un|le|du) tiers(?= |$|[.,;)])(?! (?:lieu|temps|monde))"),
      value: 1 / 3,
      kind: 'fraction',
    },
    { pattern: wholeWords('(?:les )?deux[ -]tiers'), value: 2 / 3, kind: 'fraction' },
    { pattern: wholeWords("(?:un|d'un|le) quart(?! d'heure)"), value: 0.25, kind: 'fraction' },
    { pattern: wholeWords('(?:les )?trois[ -]quarts'), value: 0.75, kind: 'fraction' },
    { pattern: wholeWords("(?:un|d'un|le) (?:cinquieme|dixieme)"), value: 0.2, kind: 'fraction' },
    {
      pattern: wholeWords(
        "(?:re)?doubl(?:er|ez|ement|erons|erai|ant)|double(?= (?:le|la|les|l'|nos|notre|ton|ta|tes|mon|ma|mes|votre|vos|de|du|des))|(?:le|du|au) double(?= (?:de|du|des|d'))|double[es]*(?=$|[.,;])|multiplie[es]* par deux|deux fois(?= (?:plus|moins))",
      ),
      value: 2,
      kind: 'multiple',
    },
    {
      pattern: wholeWords(
        "tripl(?:er|ez|ons|ement|erons|erai|ant)|triple(?= (?:le|la|les|l'|nos|notre|ton|ta|tes|mon|ma|mes|votre|vos|de|du|des))|triple[es]*(?=$|[.,;])|trois fois(?= (?:plus|moins))",
      ),
      value: 3,
      kind: 'multiple',
    },
    {
      pattern: wholeWords('quadrupl(?:er|ez|ons|ement|erons)|quadruple(?= )|quatre fois(?= (?:plus|moins))'),
      value: 4,
      kind: 'multiple',
    },
    { pattern: wholeWords('quintupl(?:er|ez|ons|ement)|decupl(?:er|ez|ons|ement)'), value: 5, kind: 'multiple' },
    { pattern: wholeWords("doublons(?= (?:le|la|les|nos|notre|l'))"), value: 2, kind: 'multiple' },
    {
      pattern: wholeWords(
        "(?:un |d'un )?demi[- ](?:million|milliard|point)|(?:une )?demi-heure|(?:un )?quart d'heure|(?:une )?heure et demie",
      ),
      value: 0.5,
      kind: 'count',
    },
    {
      // "Moins d'une heure", "au moins un": thresholds, so the article counts.
      pattern: wholeWords(
        "(?:(?:moins|plus|pas plus|minimum) d'|(?:au moins|au plus|au minimum|au maximum|minimum) )une?(?= \\p{L}{3,})(?! (?:peu|cote|tiers|quart|demi|dizaine|vingtaine|centaine|douzaine|trentaine|quinzaine|quarantaine|cinquantaine|millier|million|milliard))",
      ),
      value: 1,
      kind: 'count',
    },
    { pattern: wholeWords('(?:une )?dizaines?'), value: 10, kind: 'count' },
    { pattern: wholeWords('(?:une )?(?:demi-douzaine)'), value: 6, kind: 'count' },
    { pattern: wholeWords('(?:une )?douzaines?'), value: 12, kind: 'count' },
    {
      pattern: wholeWords('(?:une )?quinzaine(?! (?:de jours|suivante|prochaine|commerciale))'),
      value: 15,
      kind: 'count',
    },
    { pattern: wholeWords('(?:une )?vingtaine'), value: 20, kind: 'count' },
    { pattern: wholeWords('(?:une )?trentaine'), value: 30, kind: 'count' },
    { pattern: wholeWords('(?:une )?(?:quarantaine|cinquantaine|soixantaine)'), value: 50, kind: 'count' },
    { pattern: wholeWords('(?:une )?centaines?'), value: 100, kind: 'count' },
  ],
};
