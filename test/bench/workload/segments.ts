import type { Localized } from '../../../src/core/model/language';

/** Whom and where a text is about: 25 times 25 endings make thousands of texts out of the example's few. */
export interface Segments {
  readonly audiences: readonly string[];
  readonly places: readonly string[];
}

const words = (text: string): readonly string[] => text.split('|');

export const SEGMENTS: Localized<Segments> = {
  en: {
    audiences: words(
      'for hospitals|for schools|for banks|for insurers|for hotels|for law firms|for retailers|for airlines|for builders|for brewers|for farmers|for publishers|for museums|for clinics|for theatres|for shipyards|for printers|for foundries|for pharmacies|for architects|for opticians|for bakeries|for universities|for charities|for town halls',
    ),
    places: words(
      'in London|in Leeds|in Bristol|in Cardiff|in Glasgow|in Dublin|in York|in Bath|in Oxford|in Exeter|in Derby|in Hull|in Lincoln|in Durham|in Norwich|in Belfast|in Dundee|in Perth|in Swansea|in Cork|in Galway|in Truro|in Chester|in Ely|in Wells',
    ),
  },
  fr: {
    audiences: words(
      'pour les hôpitaux|pour les écoles|pour les banques|pour les assureurs|pour les hôtels|pour les avocats|pour les commerces|pour les compagnies aériennes|pour les bâtisseurs|pour les brasseries|pour les agriculteurs|pour les éditeurs|pour les musées|pour les cliniques|pour les théâtres|pour les chantiers navals|pour les imprimeurs|pour les fonderies|pour les pharmacies|pour les architectes|pour les opticiens|pour les boulangeries|pour les universités|pour les associations|pour les mairies',
    ),
    places: words(
      'à Paris|à Lyon|à Nantes|à Lille|à Dijon|à Reims|à Brest|à Rennes|à Tours|à Metz|à Nancy|à Nice|à Caen|à Rouen|à Amiens|à Angers|à Limoges|à Poitiers|à Toulouse|à Bordeaux|à Grenoble|à Annecy|à Pau|à Albi|à Nîmes',
    ),
  },
  it: {
    audiences: words(
      'per gli ospedali|per le scuole|per le banche|per le assicurazioni|per gli alberghi|per gli avvocati|per i negozi|per le compagnie aeree|per i costruttori|per i birrifici|per gli agricoltori|per gli editori|per i musei|per le cliniche|per i teatri|per i cantieri navali|per le tipografie|per le fonderie|per le farmacie|per gli architetti|per gli ottici|per i panifici|per le università|per le associazioni|per i comuni',
    ),
    places: words(
      'a Milano|a Torino|a Genova|a Bologna|a Firenze|a Roma|a Napoli|a Bari|a Lecce|a Palermo|a Catania|a Cagliari|a Trieste|a Udine|a Verona|a Padova|a Venezia|a Parma|a Modena|a Ferrara|a Siena|a Pisa|a Lucca|a Perugia|a Ancona',
    ),
  },
  pl: {
    audiences: words(
      'dla szpitali|dla szkół|dla banków|dla ubezpieczycieli|dla hoteli|dla kancelarii|dla sklepów|dla linii lotniczych|dla budowniczych|dla browarów|dla rolników|dla wydawców|dla muzeów|dla klinik|dla teatrów|dla stoczni|dla drukarni|dla odlewni|dla aptek|dla architektów|dla optyków|dla piekarni|dla uczelni|dla fundacji|dla urzędów',
    ),
    places: words(
      'w Warszawie|w Krakowie|w Gdańsku|w Łodzi|w Poznaniu|w Lublinie|w Toruniu|w Opolu|w Katowicach|w Rzeszowie|w Kielcach|w Olsztynie|w Szczecinie|w Gdyni|w Sopocie|w Elblągu|w Płocku|w Radomiu|w Zamościu|w Tarnowie|w Gliwicach|w Bytomiu|w Koninie|w Kaliszu|w Legnicy',
    ),
  },
};
