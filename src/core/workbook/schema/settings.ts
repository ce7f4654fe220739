import type { Localized } from '../../model/language';
import { SEVERITY_LABELS } from './labels';
import type { SettingKey } from './setting-keys';
import type { TableSchema } from './table-schema';

export const SETTINGS = {
  key: 'settings',
  name: 'tblSettings',
  sheet: 'settings',
  firstColumn: 0,
  frozenColumns: 0,
  idColumn: 'key',
  textColumns: ['setting'],
  columns: {
    key: {
      kind: 'id',
      header: { en: 'Key', fr: 'Clé', it: 'Chiave', pl: 'Klucz' },
      note: {
        en: 'The name that formulas look up: leave it as it is.',
        fr: 'Le nom que cherchent les formules : n’y touchez pas.',
        it: 'Il nome che le formule cercano: non modificarlo.',
        pl: 'Nazwa, której szukają formuły: nie zmieniaj jej.',
      },
      width: 24,
    },
    setting: {
      kind: 'text',
      header: { en: 'Setting', fr: 'Réglage', it: 'Impostazione', pl: 'Ustawienie' },
      note: { en: 'What it is.', fr: 'De quoi il s’agit.', it: 'Di che cosa si tratta.', pl: 'Co to jest.' },
      width: 34,
    },
    value: {
      kind: 'any',
      header: { en: 'Value', fr: 'Valeur', it: 'Valore', pl: 'Wartość' },
      note: { en: 'Change it here.', fr: 'À modifier ici.', it: 'Da cambiare qui.', pl: 'Zmień tutaj.' },
      width: 22,
    },
    meaning: {
      kind: 'text',
      header: { en: 'Meaning', fr: 'Signification', it: 'Significato', pl: 'Znaczenie' },
      note: { en: 'What it does.', fr: 'Ce qu’il change.', it: 'Che cosa cambia.', pl: 'Co zmienia.' },
      width: 52,
      wrap: true,
    },
  },
} as const satisfies TableSchema;

/** The severity of each rule; stands beside the settings, one empty column between. */
export const RULES = {
  key: 'rules',
  name: 'tblRules',
  sheet: 'settings',
  firstColumn: 5,
  frozenColumns: 0,
  idColumn: 'rule',
  textColumns: ['title'],
  columns: {
    rule: {
      kind: 'id',
      header: { en: 'Rule', fr: 'Règle', it: 'Regola', pl: 'Reguła' },
      note: {
        en: 'The name of the rule: leave it as it is.',
        fr: 'Le nom de la règle : n’y touchez pas.',
        it: 'Il nome della regola: non modificarlo.',
        pl: 'Nazwa reguły: nie zmieniaj jej.',
      },
      width: 32,
    },
    severity: {
      kind: 'choice',
      header: { en: 'Severity', fr: 'Gravité', it: 'Gravità', pl: 'Ważność' },
      note: {
        en: 'How loudly it speaks up. Blank follows the profile; Off silences it.',
        fr: 'À quel point elle alerte. Vide suit le profil ; Désactivée la fait taire.',
        it: 'Quanto forte segnala. Vuoto segue il profilo; Disattivata la zittisce.',
        pl: 'Jak głośno się odzywa. Puste: według profilu; Wyłączona: milczy.',
      },
      width: 16,
      choices: SEVERITY_LABELS,
    },
    title: {
      kind: 'text',
      header: { en: 'What it checks', fr: 'Ce qu’elle vérifie', it: 'Che cosa verifica', pl: 'Co sprawdza' },
      note: { en: 'In a few words.', fr: 'En quelques mots.', it: 'In poche parole.', pl: 'W kilku słowach.' },
      width: 52,
      wrap: true,
    },
  },
} as const satisfies TableSchema;

interface SettingWords {
  readonly label: Localized;
  readonly meaning: Localized;
}

export const SETTING_WORDS: Readonly<Record<SettingKey, SettingWords>> = {
  team: {
    label: { en: 'Team', fr: 'Équipe', it: 'Team', pl: 'Zespół' },
    meaning: {
      en: 'The name on the summary.',
      fr: 'Le nom affiché sur la synthèse.',
      it: 'Il nome che compare nel riepilogo.',
      pl: 'Nazwa widoczna w podsumowaniu.',
    },
  },
  quarter: {
    label: { en: 'Current quarter', fr: 'Trimestre en cours', it: 'Trimestre in corso', pl: 'Bieżący kwartał' },
    meaning: {
      en: 'Written like 2027-Q1. Only its key results count.',
      fr: 'Au format 2027-Q1. Seuls ses résultats clés comptent.',
      it: 'Nel formato 2027-Q1. Contano solo i suoi risultati chiave.',
      pl: 'W formacie 2027-Q1. Liczą się tylko jego kluczowe rezultaty.',
    },
  },
  'quarter-start': {
    label: {
      en: 'First day of the quarter',
      fr: 'Premier jour du trimestre',
      it: 'Primo giorno del trimestre',
      pl: 'Pierwszy dzień kwartału',
    },
    meaning: {
      en: 'Blank: by the calendar. Fill it in if your quarters begin on other days.',
      fr: 'Vide : selon le calendrier. À remplir si vos trimestres commencent un autre jour.',
      it: 'Vuoto: secondo il calendario. Compila se i tuoi trimestri iniziano in altri giorni.',
      pl: 'Puste: według kalendarza. Wypełnij, jeśli wasze kwartały zaczynają się innego dnia.',
    },
  },
  'quarter-end': {
    label: {
      en: 'Last day of the quarter',
      fr: 'Dernier jour du trimestre',
      it: 'Ultimo giorno del trimestre',
      pl: 'Ostatni dzień kwartału',
    },
    meaning: {
      en: 'Blank: by the calendar.',
      fr: 'Vide : selon le calendrier.',
      it: 'Vuoto: secondo il calendario.',
      pl: 'Puste: według kalendarza.',
    },
  },
  'fiscal-year-start-month': {
    label: {
      en: 'First month of the fiscal year',
      fr: 'Premier mois de l’exercice',
      it: 'Primo mese dell’esercizio',
      pl: 'Pierwszy miesiąc roku obrotowego',
    },
    meaning: {
      en: '1 for January to 12 for December. 2027-Q1 begins in this month of 2027.',
      fr: 'De 1 (janvier) à 12 (décembre). 2027-Q1 commence ce mois-là en 2027.',
      it: 'Da 1 (gennaio) a 12 (dicembre). 2027-Q1 inizia in quel mese del 2027.',
      pl: 'Od 1 (styczeń) do 12 (grudzień). 2027-Q1 zaczyna się w tym miesiącu 2027 roku.',
    },
  },
  language: {
    label: { en: 'Language', fr: 'Langue', it: 'Lingua', pl: 'Język' },
    meaning: {
      en: 'The language of headers and formulas in this workbook: leave it as it is.',
      fr: 'La langue des en-têtes et des formules de ce classeur : n’y touchez pas.',
      it: 'La lingua di intestazioni e formule di questa cartella: non modificarla.',
      pl: 'Język nagłówków i formuł w tym skoroszycie: nie zmieniaj go.',
    },
  },
  profile: {
    label: { en: 'Profile', fr: 'Profil', it: 'Profilo', pl: 'Profil' },
    meaning: {
      en: 'Framework: as the method says. Strict: a percentage is an error. Relaxed: percentages are welcome.',
      fr: 'Méthode : comme le veut la méthode. Stricte : un pourcentage est une erreur. Souple : les pourcentages sont admis.',
      it: 'Metodo: come vuole il metodo. Rigoroso: una percentuale è un errore. Flessibile: le percentuali vanno bene.',
      pl: 'Metoda: zgodnie z metodą. Surowy: procent to błąd. Łagodny: procenty są w porządku.',
    },
  },
  'on-track-within': {
    label: { en: 'On track within', fr: 'En bonne voie jusqu’à', it: 'In linea fino a', pl: 'Na dobrej drodze do' },
    meaning: {
      en: 'How far a score may lag behind what is expected and still be on track.',
      fr: 'Le retard d’une note sur l’attendu qui reste en bonne voie.',
      it: 'Di quanto un punteggio può stare sotto l’atteso ed essere ancora in linea.',
      pl: 'O ile wynik może odstawać od oczekiwań i nadal być na dobrej drodze.',
    },
  },
  'at-risk-within': {
    label: { en: 'At risk within', fr: 'À risque jusqu’à', it: 'A rischio fino a', pl: 'Zagrożone do' },
    meaning: {
      en: 'Beyond this lag a key result is off track.',
      fr: 'Au-delà de ce retard, un résultat clé est en retard.',
      it: 'Oltre questa distanza un risultato chiave è in ritardo.',
      pl: 'Przy większym odstępie kluczowy rezultat jest poza planem.',
    },
  },
  'stale-after-days': {
    label: {
      en: 'Stale after (days)',
      fr: 'Périmé après (jours)',
      it: 'Da aggiornare dopo (giorni)',
      pl: 'Nieaktualne po (dniach)',
    },
    meaning: {
      en: 'Days without a check-in after which a key result is stale.',
      fr: 'Nombre de jours sans point d’avancement au bout duquel un résultat clé est périmé.',
      it: 'Giorni senza check-in dopo i quali un risultato chiave è da aggiornare.',
      pl: 'Po tylu dniach bez check-inu kluczowy rezultat jest nieaktualny.',
    },
  },
  'as-of': {
    label: { en: 'Show as of', fr: 'Situation au', it: 'Situazione al', pl: 'Stan na dzień' },
    meaning: {
      en: 'Blank: today. A day here freezes statuses and expected values at that day.',
      fr: 'Vide : aujourd’hui. Une date fige statuts et valeurs attendues à ce jour.',
      it: 'Vuoto: oggi. Una data ferma andamenti e valori attesi a quel giorno.',
      pl: 'Puste: dziś. Data zatrzymuje statusy i wartości oczekiwane na tym dniu.',
    },
  },
  'summary-sheet': {
    label: { en: 'Summary sheet', fr: 'Feuille de synthèse', it: 'Foglio di riepilogo', pl: 'Arkusz podsumowania' },
    meaning: {
      en: 'The sheet that the leadership summary is written on. If you rename the sheet, change its name here too.',
      fr: 'La feuille où s’écrit la synthèse pour la direction. Si vous la renommez, changez aussi son nom ici.',
      it: 'Il foglio su cui si scrive il riepilogo per la direzione. Se lo rinomini, cambia il nome anche qui.',
      pl: 'Arkusz, na którym powstaje podsumowanie dla kierownictwa. Po zmianie jego nazwy zmień ją też tutaj.',
    },
  },
  'schema-version': {
    label: {
      en: 'Workbook version',
      fr: 'Version du classeur',
      it: 'Versione della cartella',
      pl: 'Wersja skoroszytu',
    },
    meaning: {
      en: 'Which layout this workbook follows: leave it as it is.',
      fr: 'La structure que suit ce classeur : n’y touchez pas.',
      it: 'La struttura seguita da questa cartella: non modificarla.',
      pl: 'Układ, którego trzyma się skoroszyt: nie zmieniaj go.',
    },
  },
};
