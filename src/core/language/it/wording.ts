import type { TextType, VerbReading } from '../analysis';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

const COMPARATIVE = wholeWords(
  oneOf(`
  piu|meglio|migliore|migliori|maggiore|maggiori|maggior|eccellenza|eccellente|notorieta|visibilita|performante|efficace|innovativ[oaie]|leader|
  ottimizza(?:re|zione)|miglioramento|aumento|rafforzamento|di qualita|il piu possibile|sensibilizzazione|crescita|soddisfazione|consapevolezza|awareness|com'e`),
);
const DO = words(
  'aiutare partecipare lavorare contribuire collaborare accompagnare assistere supportare interagire comunicare discutere esplorare utilizzare',
);

export function isVague(folded: string, verb: VerbReading | null): boolean {
  if (verb?.direction === 'raises')
    return !/^(?:raddopp|triplic|quadrup|superare|estendere|espandere|sviluppare|lanci)/.test(verb.lemma);
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
      /^(?:creare|creazione|lanci|costru|implement|realizz|attivare|completare|migra)/.test(verb.lemma)
    );
  return type === 'action' && verb.direction === 'other';
}

export const terms = wholeWords(
  oneOf(`
  leads?(?: qualificati)?|churn|tasso di (?:conversione|rimbalzo|apertura|clic|abbandono|chiusura|ritenzione)|pipeline|utenti attivi|utente attivo|retention|
  valore medio dell'ordine|scontrino medio|ricavi ricorrenti|demo|opportunita|prospect|engagement|attivazione|adozione|onboarding|upsell|cross-sell|ciclo di vendita|uptime|brand awareness`),
);

export const markers = words(
  "il lo gli dei degli delle della dell' nel nella nei nelle un una uno nostro nostra nostri nostre per con di da al alla alle agli ogni che piu entro aumentare ridurre migliorare creare lanciare portare sono come",
);
