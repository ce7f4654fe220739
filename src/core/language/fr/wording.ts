import type { Wording } from '../engine/judge';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

export const wording: Wording = {
  comparative:
    /(?:^|\P{L})(?:(?<!(?:^|\P{L})l(?:e|a|es) )plus(?! tard| de \d)|le plus (?:\p{L}+ )?possible|mieux|meilleure?s?|davantage|excellence|excellent|notoriete|visibilite|efficacite|performante?s?|innovante?s?|incontournable|autant que possible|sensibilisation|competence)(?!\p{L})/u,
  definite: /^(?:doubl|tripl|quadrupl|depasser|etendre|allonger|agrandir|developpement|extension)/,
  joining: words(
    'aider participer travailler contribuer collaborer accompagner assister interagir discuter rejoindre explorer utiliser',
  ),
  shipping:
    /^(?:creer|creation|lancer|lancement|construire|deployer|deploiement|implementer|livrer|migrer|migration|refon|ouvrir|ouverture|installer|installation|introduire|mise|mettre)/,
  aspiring: words(
    "revenir sortir entrer rentrer se-hisser hisser reussir devenir etre avoir faire rendre gagner conquerir conquete reconquerir reconquete attirer fideliser atteindre obtention convertir inspirer seduire donner offrir incarner prouver vivre vendre generer redevenir rester oser tenir aimer remporter s'imposer imposer positionner permettre placer redonner apprendre parler partager diriger retrouver capter transformer nourrir fidelisation savoir pouvoir",
  ),
  turning:
    /(?:^|\P{L})mett(?:re|ons|ez) (?:fin|un terme|un frein|(?:[^ ]+ ){1,5}(?:au (?:coeur|centre|service)|sur la carte))(?!\p{L})/u,
  done: /(?:^|\P{L})(?:signee?s?|validee?s?|lancee?s?|publiee?s?|livree?s?|traduite?s?|termine[es]*|obtenue?s?|en ligne|en production|operationnel(?:le)?s?|approuvee?s?|deployee?s?)(?!\p{L})/u,
};

export const terms = wholeWords(
  oneOf(`
  leads?(?: qualifies?)?|churn|taux de conversion|taux de rebond|taux d'ouverture|taux de clic|taux de transformation|taux d'attrition|taux de desabonnement|
  pipeline|utilisateurs? actifs?|retention|taux de retention|panier moyen|valeur vie client|revenus? recurrents?|demos?|opportunites?|prospects?|
  engagement|notoriete|activation|adoption|onboarding|upsell|cross-sell|nps|temps de cycle|cycle de vente|disponibilite|velocite`),
);

export const markers = words(
  "le la les des du une nos notre pour avec dans au aux sur par est et chaque leur leurs qui que sont plus afin sans augmenter reduire ameliorer mettre lancer creer qu' ici",
);
