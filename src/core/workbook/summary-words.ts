import type { Language, Localized } from '../model/language';
import { typeset } from '../model/typography';

const WORDS = {
  /** Where Settings name no team. */
  untitled: { en: 'OKR summary', fr: 'Synthèse des OKR', it: 'Riepilogo degli OKR', pl: 'Podsumowanie OKR' },
  firstDay: { en: 'First day', fr: 'Premier jour', it: 'Primo giorno', pl: 'Pierwszy dzień' },
  lastDay: { en: 'Last day', fr: 'Dernier jour', it: 'Ultimo giorno', pl: 'Ostatni dzień' },
  asOf: { en: 'As of', fr: 'État au', it: 'Situazione al', pl: 'Stan na dzień' },
  overall: { en: 'Overall score', fr: 'Note globale', it: 'Punteggio complessivo', pl: 'Wynik ogólny' },
  expected: { en: 'expected by now: ', fr: 'attendu à ce jour : ', it: 'atteso a oggi: ', pl: 'oczekiwane na dziś: ' },
  netConfidence: { en: 'Net confidence', fr: 'Confiance nette', it: 'Fiducia netta', pl: 'Pewność netto' },
  netMeaning: {
    en: 'share on track minus share off track',
    fr: 'part en bonne voie moins part en retard',
    it: 'quota in linea meno quota in ritardo',
    pl: 'udział na dobrej drodze minus poza planem',
  },
  onTrack: {
    en: 'Key results on track',
    fr: 'Résultats clés en bonne voie',
    it: 'Risultati chiave in linea',
    pl: 'Kluczowe rezultaty na dobrej drodze',
  },
  daysLeft: { en: 'Days left', fr: 'Jours restants', it: 'Giorni rimasti', pl: 'Pozostało dni' },
  ofDays: { en: 'of ', fr: 'sur ', it: 'su ', pl: 'z ' },
  objectives: { en: 'Objectives', fr: 'Objectifs', it: 'Obiettivi', pl: 'Cele' },
  score: { en: 'Score', fr: 'Note', it: 'Punteggio', pl: 'Wynik' },
  status: { en: 'Status', fr: 'Avancement', it: 'Andamento', pl: 'Status' },
  owner: { en: 'Owner', fr: 'Responsable', it: 'Responsabile', pl: 'Właściciel' },
  weakest: { en: 'Weakest: ', fr: 'Le plus faible : ', it: 'Il più debole: ', pl: 'Najsłabszy: ' },
  noObjective: {
    en: 'No active objective yet. Write the first one on the sheet Objectives.',
    fr: 'Pas encore d’objectif actif. Écrivez le premier dans la feuille Objectifs.',
    it: 'Ancora nessun obiettivo attivo. Scrivi il primo nel foglio Obiettivi.',
    pl: 'Nie ma jeszcze aktywnego celu. Wpisz pierwszy w arkuszu Cele.',
  },
  unlisted: {
    en: 'Further active objectives, not listed here: ',
    fr: 'Autres objectifs actifs, non listés ici : ',
    it: 'Altri obiettivi attivi, non elencati qui: ',
    pl: 'Pozostałe aktywne cele, których tu nie ma: ',
  },
  trend: {
    en: 'Overall score, week by week',
    fr: 'Note globale, semaine par semaine',
    it: 'Punteggio complessivo, settimana per settimana',
    pl: 'Wynik ogólny tydzień po tygodniu',
  },
  wins: { en: 'Wins', fr: 'Réussites', it: 'Successi', pl: 'Sukcesy' },
  winsHint: {
    en: 'What went well, and thanks to whom',
    fr: 'Ce qui a bien marché, et grâce à qui',
    it: 'Che cosa è andato bene, e grazie a chi',
    pl: 'Co się udało i dzięki komu',
  },
  risks: { en: 'Risks', fr: 'Risques', it: 'Rischi', pl: 'Zagrożenia' },
  risksHint: {
    en: 'What could keep us from our targets',
    fr: 'Ce qui peut nous faire manquer nos cibles',
    it: 'Che cosa può farci mancare i traguardi',
    pl: 'Co może nam przeszkodzić',
  },
  decisions: {
    en: 'Decisions we ask for',
    fr: 'Décisions demandées',
    it: 'Decisioni richieste',
    pl: 'Decyzje, o które prosimy',
  },
  decisionsHint: {
    en: 'What we need from leadership, by when',
    fr: 'Ce qu’il nous faut de la direction, et quand',
    it: 'Che cosa ci serve dalla direzione, e quando',
    pl: 'Czego i do kiedy potrzebujemy od zarządu',
  },
  notNow: { en: 'Not now', fr: 'Pas maintenant', it: 'Non ora', pl: 'Nie teraz' },
  notNowHint: {
    en: 'What we declined to stay focused',
    fr: 'Ce que nous avons décliné pour l’instant',
    it: 'Che cosa abbiamo rimandato',
    pl: 'Czego nie robimy, żeby się nie rozpraszać',
  },
} as const satisfies Record<string, Localized>;

export type SummaryWord = keyof typeof WORDS;

/** The Summary sheet's own words, typeset. */
export function summaryWord(key: SummaryWord, language: Language): string {
  return typeset(WORDS[key][language], language);
}
