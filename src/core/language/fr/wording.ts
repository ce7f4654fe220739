import type { TextType, VerbReading } from '../analysis';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

const COMPARATIVE = wholeWords(
  oneOf(`
  plus|mieux|meilleure?s?|davantage|au mieux|excellence|excellent|notoriete|visibilite|performante?s?|efficace(?:ment)?|innovante?s?|leader|
  optimise[es]*|ameliore[es]*|amelioration|optimisation|augmentation|renforcement|de qualite|incontournable|autant que possible|sensibilisation|croissance|satisfaction|rayonner|hausse`),
);
const DO = words(
  'aider participer travailler contribuer collaborer accompagner assister soutenir interagir communiquer discuter rejoindre explorer utiliser',
);

export function isVague(folded: string, verb: VerbReading | null): boolean {
  if (verb?.direction === 'raises')
    return !/^(?:doubler|tripler|quadrupler|gagner|depasser|etendre|augmentation d)/.test(verb.lemma);
  if (verb?.direction === 'lowers' || verb?.direction === 'creates') return false;
  COMPARATIVE.lastIndex = 0;
  return COMPARATIVE.test(folded);
}

export function isActivity(_folded: string, verb: VerbReading | null, type: TextType): boolean {
  if (verb === null) return type === 'action';
  if (DO.has(verb.lemma)) return true;
  if (verb.direction === 'creates')
    return (
      type !== 'objective' ||
      /^(?:creer|lancer|lancement|construire|mettre|mise|deployer|deploiement|implementer|livrer|migrer|migration)/.test(
        verb.lemma,
      )
    );
  return type === 'action' && verb.direction === 'other';
}

export const terms = wholeWords(
  oneOf(`
  leads?(?: qualifies?)?|churn|taux de conversion|taux de rebond|taux d'ouverture|taux de clic|taux de transformation|taux d'attrition|taux de desabonnement|
  pipeline|utilisateurs? actifs?|retention|taux de retention|panier moyen|valeur vie client|revenus? recurrents?|demos?|opportunites?|prospects?|
  engagement|notoriete|activation|adoption|onboarding|upsell|cross-sell|nps|temps de cycle|cycle de vente|disponibilite|velocite`),
);

export const markers = words(
  "le la les des du une nos notre pour avec dans au aux sur par est et chaque leur leurs qui que sont plus afin sans augmenter reduire ameliorer mettre lancer creer qu' ici",
);
