import type { Wording } from '../engine/judge';
import { wholeWords } from '../engine/spans';
import { oneOf, words } from '../engine/tokens';

export const wording: Wording = {
  comparative:
    /(?:^|\P{L})(?:(?<!(?:essere|diventare|divenire|ridiventare|restare|rimanere) (?:il |lo |la |i |gli |le |l')(?:[^ ]+ ){0,2})piu(?! di \d)|meglio|migliore|migliori|maggiore|maggiori|maggior|eccellenza|visibilita|innovativ[oaie]|il piu possibile|consapevolezza|com'e|crescere)(?!\p{L})/u,
  definite: /^(?:raddopp|triplic|quadrup|superare|estendere|espan|svilupp|rilanciare|estensione)/,
  joining: words(
    'aiutare partecipare lavorare contribuire collaborare accompagnare assistere supportare interagire discutere esplorare utilizzare',
  ),
  shipping:
    /^(?:creare|creazione|lanci|costru|implement|realizz|attiva|completa|migra|apr|apertura|rifa|ristruttur|introdu|svilupp|mettere|messa|install)/,
  aspiring: words(
    'tornare ritornare salire risalire entrare riuscire rimanere diventare divenire essere avere fare rendere conquistare conquista attirare attrarre fidelizzare raggiungere convertire ispirare sedurre dare offrire provare vivere vendere generare restare tenere amare vincere posizionare permettere trasformare imparare parlare portare guadagnare acquisire coinvolgere entusiasmare mantenere sapere potere innamorare ridare',
  ),
  turning:
    /(?:^|\P{L})(?:(?:mett|por)(?:ere|re|iamo) (?:fine|un freno|(?:[^ ]+ ){1,5}(?:al (?:centro|cuore|servizio|primo posto|sicuro)|sulla mappa))|uscire d(?:a|al|all|alla|alle|ai|agli))(?!\p{L})/u,
  done: /(?:^|\P{L})(?:firmat[oaie]|approvat[oaie]|lanciat[oaie]|pubblicat[oaie]|consegnat[oaie]|tradott[oaie]|rilasciat[oaie]|superat[oaie]|completat[oaie]|online|operativ[oaie]|ottenut[oaie]|attivat[oaie])(?!\p{L})/u,
};

export const terms = wholeWords(
  oneOf(`
  leads?(?: qualificati)?|churn|tasso di (?:conversione|rimbalzo|apertura|clic|abbandono|chiusura|ritenzione)|pipeline|utenti attivi|utente attivo|retention|
  valore medio dell'ordine|scontrino medio|ricavi ricorrenti|demo|opportunita|prospect|engagement|attivazione|adozione|onboarding|upsell|cross-sell|ciclo di vendita|uptime|brand awareness`),
);

export const markers = words(
  "il lo gli dei degli delle della dell' nel nella nei nelle un una uno nostro nostra nostri nostre per con di da al alla alle agli ogni che piu entro aumentare ridurre migliorare creare lanciare portare sono come",
);
