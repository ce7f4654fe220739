import type { Localized } from '../../core/model/language';

/** The words of the page around the grid. Button labels are those of the ribbon group in manifest.xml. */
export interface WorkbenchWords {
  readonly title: string;
  /** Says plainly that this is not Excel. */
  readonly standIn: string;
  readonly okrGroup: string;
  readonly openPane: string;
  readonly validate: string;
  readonly calculateScores: string;
  readonly leadershipSummary: string;
  readonly fileGroup: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly viewGroup: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly highContrast: string;
  readonly grid: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly loading: string;
  readonly fileOpened: (name: string) => string;
  readonly fileSaved: (name: string) => string;
  /** What happened, that nothing changed, and what to do. */
  readonly fileUnreadable: (name: string) => string;
  readonly fileEncrypted: (name: string) => string;
  readonly fileTooLarge: (name: string) => string;
  /** A ribbon button whose command ended badly outside the pane. */
  readonly commandFailed: string;
  /** Base name of a saved file. */
  readonly fileName: string;
}

export const WORDS: Localized<WorkbenchWords> = {
  en: {
    title: 'Lamppost workbench',
    standIn: 'A stand-in for Excel, to try Lamppost without it. Save as .xlsx to go on in Excel.',
    okrGroup: 'OKR',
    openPane: 'Open Lamppost',
    validate: 'Validate my OKRs',
    calculateScores: 'Calculate scores',
    leadershipSummary: 'Leadership summary',
    fileGroup: 'File',
    openFile: 'Open .xlsx',
    saveFile: 'Save .xlsx',
    viewGroup: 'View',
    language: 'Language',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    highContrast: 'High contrast',
    grid: 'Spreadsheet; F6 leads to the ribbon',
    pane: 'Lamppost task pane',
    closePane: 'Close the pane',
    resizePane: 'Width of the pane',
    loading: 'Opening the spreadsheet …',
    fileOpened: (name) => `${name} is open.`,
    fileSaved: (name) => `Saved as ${name}.`,
    fileUnreadable: (name) =>
      `${name} cannot be read as an .xlsx workbook. Your spreadsheet is as it was. Save the file as .xlsx in Excel and open it again.`,
    fileEncrypted: (name) =>
      `${name} is protected by a password. Your spreadsheet is as it was. Remove the password in Excel and open it again.`,
    fileTooLarge: (name) =>
      `${name} is too large for the workbench. Your spreadsheet is as it was. Open it in Excel, where Lamppost works too.`,
    commandFailed: 'The task pane did not answer. Nothing was changed. Reload this page, then try again.',
    fileName: 'OKR',
  },
  fr: {
    title: 'Atelier Lamppost',
    standIn: 'Un remplaçant d’Excel, pour essayer Lamppost sans lui. Enregistrez en .xlsx pour continuer dans Excel.',
    okrGroup: 'OKR',
    openPane: 'Ouvrir Lamppost',
    validate: 'Valider mes OKR',
    calculateScores: 'Calculer les notes',
    leadershipSummary: 'Synthèse pour la direction',
    fileGroup: 'Fichier',
    openFile: 'Ouvrir un .xlsx',
    saveFile: 'Enregistrer en .xlsx',
    viewGroup: 'Affichage',
    language: 'Langue',
    theme: 'Thème',
    light: 'Clair',
    dark: 'Sombre',
    highContrast: 'Contraste élevé',
    grid: 'Feuille de calcul ; F6 mène au ruban',
    pane: 'Volet Lamppost',
    closePane: 'Fermer le volet',
    resizePane: 'Largeur du volet',
    loading: 'Ouverture de la feuille de calcul…',
    fileOpened: (name) => `${name} est ouvert.`,
    fileSaved: (name) => `Enregistré sous ${name}.`,
    fileUnreadable: (name) =>
      `Impossible de lire ${name} comme un classeur .xlsx. Votre feuille de calcul n’a pas changé. Enregistrez le fichier en .xlsx dans Excel, puis ouvrez-le de nouveau.`,
    fileEncrypted: (name) =>
      `${name} est protégé par un mot de passe. Votre feuille de calcul n’a pas changé. Retirez le mot de passe dans Excel, puis ouvrez-le de nouveau.`,
    fileTooLarge: (name) =>
      `${name} est trop volumineux pour l’atelier. Votre feuille de calcul n’a pas changé. Ouvrez-le dans Excel, où Lamppost fonctionne aussi.`,
    commandFailed: 'Le volet n’a pas répondu. Rien n’a été modifié. Rechargez cette page, puis réessayez.',
    fileName: 'OKR',
  },
  it: {
    title: 'Banco di prova Lamppost',
    standIn: 'Un sostituto di Excel, per provare Lamppost senza. Salva in .xlsx per continuare in Excel.',
    okrGroup: 'OKR',
    openPane: 'Apri Lamppost',
    validate: 'Convalida i miei OKR',
    calculateScores: 'Calcola i punteggi',
    leadershipSummary: 'Sintesi per la direzione',
    fileGroup: 'File',
    openFile: 'Apri .xlsx',
    saveFile: 'Salva in .xlsx',
    viewGroup: 'Visualizza',
    language: 'Lingua',
    theme: 'Tema',
    light: 'Chiaro',
    dark: 'Scuro',
    highContrast: 'Contrasto elevato',
    grid: 'Foglio di calcolo; F6 porta alla barra multifunzione',
    pane: 'Riquadro Lamppost',
    closePane: 'Chiudi il riquadro',
    resizePane: 'Larghezza del riquadro',
    loading: 'Apertura del foglio di calcolo…',
    fileOpened: (name) => `${name} è aperto.`,
    fileSaved: (name) => `Salvato come ${name}.`,
    fileUnreadable: (name) =>
      `Impossibile leggere ${name} come cartella di lavoro .xlsx. Il foglio di calcolo è rimasto com’era. Salva il file in .xlsx da Excel e aprilo di nuovo.`,
    fileEncrypted: (name) =>
      `${name} è protetto da una password. Il foglio di calcolo è rimasto com’era. Togli la password in Excel e aprilo di nuovo.`,
    fileTooLarge: (name) =>
      `${name} è troppo grande per il banco di prova. Il foglio di calcolo è rimasto com’era. Aprilo in Excel: Lamppost funziona anche lì.`,
    commandFailed: 'Il riquadro non ha risposto. Non è cambiato nulla. Ricarica la pagina e riprova.',
    fileName: 'OKR',
  },
  pl: {
    title: 'Stanowisko próbne Lamppost',
    standIn: 'Zamiast Excela: tu można wypróbować Lamppost bez niego. Zapisz plik .xlsx, aby pracować dalej w Excelu.',
    okrGroup: 'OKR',
    openPane: 'Otwórz Lamppost',
    validate: 'Sprawdź moje OKR-y',
    calculateScores: 'Oblicz wyniki',
    leadershipSummary: 'Podsumowanie dla kierownictwa',
    fileGroup: 'Plik',
    openFile: 'Otwórz .xlsx',
    saveFile: 'Zapisz .xlsx',
    viewGroup: 'Widok',
    language: 'Język',
    theme: 'Motyw',
    light: 'Jasny',
    dark: 'Ciemny',
    highContrast: 'Wysoki kontrast',
    grid: 'Arkusz kalkulacyjny; F6 prowadzi do wstążki',
    pane: 'Okienko Lamppost',
    closePane: 'Zamknij okienko',
    resizePane: 'Szerokość okienka',
    loading: 'Otwieranie arkusza…',
    fileOpened: (name) => `Otwarto plik ${name}.`,
    fileSaved: (name) => `Zapisano jako ${name}.`,
    fileUnreadable: (name) =>
      `Nie można odczytać pliku ${name} jako skoroszytu .xlsx. Arkusz pozostał bez zmian. Zapisz plik w Excelu jako .xlsx i otwórz go ponownie.`,
    fileEncrypted: (name) =>
      `Plik ${name} jest chroniony hasłem. Arkusz pozostał bez zmian. Usuń hasło w Excelu i otwórz plik ponownie.`,
    fileTooLarge: (name) =>
      `Plik ${name} jest za duży na to stanowisko. Arkusz pozostał bez zmian. Otwórz go w Excelu: tam Lamppost też działa.`,
    commandFailed: 'Okienko nie odpowiedziało. Nic się nie zmieniło. Odśwież stronę i spróbuj ponownie.',
    fileName: 'OKR',
  },
};

/** Each language by its own name, for the switch. */
export const LANGUAGE_NAMES: Localized = { en: 'English', fr: 'Français', it: 'Italiano', pl: 'Polski' };
