import type { CheckMessages } from '../messages/check';
import type { FrameMessages, ReportMessages } from '../messages/screens';
import type { StartMessages } from '../messages/start';
import { pluralOf } from '../plural';
import { keeping } from './keeping-reports';

const plural = pluralOf('it');
const number = new Intl.NumberFormat('it');
/** `3 celle`; after millions Italian wants `di`. */
const counted = (count: number, one: string, other: string): string =>
  `${number.format(count)} ${plural(count, { one, many: `di ${other}`, other })}`;
const cells = (count: number): string => counted(count, 'cella', 'celle');
const written = (count: number): string => counted(count, 'cella scritta', 'celle scritte');

export const frame: FrameMessages = {
  sections: 'Sezioni',
  plan: 'Piano',
  checkIn: 'Check-in',
  check: 'Verifica',
  share: 'Condividi',
  paneLanguage: 'Lingua di questo riquadro',
  tryAgain: 'Riprova',
  cancel: 'Annulla',
  undo: 'Torna indietro',
  dismiss: 'Chiudi',
  firstThing: 'Per cominciare',
  progress: {
    opening: 'Lettura della cartella di lavoro…',
    building: 'Creazione della cartella di lavoro…',
    validating: 'Verifica dei tuoi OKR…',
    scoring: 'Calcolo dei punteggi…',
    saving: 'Scrittura nella cartella di lavoro…',
    refreshing: 'Aggiornamento del riepilogo…',
    loading: 'Caricamento…',
  },
};

export const reports: ReportMessages = {
  built: ({ sheets }) =>
    sheets === 0
      ? 'C’era già tutto: non è stato aggiunto nulla.'
      : `La tua cartella di lavoro è pronta: ${counted(sheets, 'foglio aggiunto', 'fogli aggiunti')}.`,
  renamedSheet: ({ wanted, used }) => `Hai già un foglio «${wanted}»: il nostro si chiama «${used}».`,
  alreadyThere: ({ names }) => `Rimasti com’erano: ${names}.`,
  scored: ({ scores, formulas }) =>
    `${counted(scores, 'punteggio aggiornato', 'punteggi aggiornati')}, ${counted(formulas, 'formula ripristinata', 'formule ripristinate')}.`,
  scoredNothing: 'Tutti i punteggi erano già giusti. Non è stato modificato nulla.',
  restoredColumn: ({ column, table, cells: count }) => `${column} in ${table}: ${cells(count)}`,
  added: ({ what }) => `Aggiunta: ${what}.`,
  changed: ({ what, cells: count }) => `${what}: ${written(count)}.`,
  unchanged: 'Non era cambiato nulla, quindi non è stato scritto nulla.',
  moved: ({ what, parent }) => `Ora ${what} appartiene a ${parent}.`,
  dropped: ({ what }) => `${what}: fuori dal piano. La riga resta nel foglio.`,
  broughtBack: ({ what }) => `${what}: di nuovo nel piano.`,
  rowGone: ({ rows }) =>
    plural(rows, {
      one: 'Nel frattempo una riga è stata eliminata o riscritta; non vi è stato scritto nulla.',
      many: `Nel frattempo ${number.format(rows)} di righe sono state eliminate o riscritte; non vi è stato scritto nulla.`,
      other: `Nel frattempo ${number.format(rows)} righe sono state eliminate o riscritte; non vi è stato scritto nulla.`,
    }),
  checksWritten: ({ cells: count }) =>
    count === 0 ? 'Le colonne di verifica erano aggiornate.' : `Colonne di verifica aggiornate: ${cells(count)}.`,
  suggestionApplied: ({ what, cells: count }) => `Applicato a ${what}: ${written(count)}.`,
  ruleOff: ({ rule }) => `«${rule}» è disattivata in questa cartella di lavoro.`,
  ruleOn: ({ rule }) => `«${rule}» è di nuovo attiva.`,
  summaryRefreshed: ({ cells: count }) =>
    count === 0
      ? 'Il foglio Riepilogo era già aggiornato: non c’era nulla da modificare.'
      : `Il foglio Riepilogo è aggiornato: ${written(count)}.`,
  summaryElsewhere: ({ sheet, theirs }) =>
    `Il foglio «${theirs}» ora contiene altro ed è rimasto com’era. Il riepilogo è nel nuovo foglio «${sheet}».`,
  summaryLocked: ({ sheet }) => `«${sheet}» è bloccato. Tutti gli altri fogli si possono modificare.`,
  summaryUnlocked: ({ sheet }) => `«${sheet}» si può di nuovo modificare.`,
  notePut: ({ sheet }) => `Scritto su «${sheet}»: 1 cella.`,
  noteThere: 'Queste parole sono già sul foglio. Nulla è stato modificato.',
  noteFull: 'Tutti i posti sul foglio sono occupati: nulla è stato sovrascritto. Liberane uno e riprova.',
  undone: 'Fatto: tutto come prima.',
  checkInsSaved: ({ count }) =>
    count === 0 ? 'Nessun check-in è stato salvato.' : `${counted(count, 'check-in salvato', 'check-in salvati')}.`,
  checkInsUndone: ({ count }) =>
    count === 0
      ? 'Nessun check-in è stato annullato.'
      : `${counted(count, 'check-in annullato', 'check-in annullati')}.`,
  checkInRefused: ({ what, why }) => `${what}: ${why}`,
  checkInRefusals: {
    'row-gone': 'Nel frattempo la riga è stata eliminata o il suo ID è cambiato. Non vi è stato scritto nulla.',
    'changed-meanwhile': 'Nel frattempo qualcuno ha scritto un altro valore, che è rimasto.',
    'out-of-range': 'Qui questo valore non è possibile. Non vi è stato scritto nulla.',
    'in-the-future': 'Quel giorno non è ancora arrivato. Non è stato scritto nulla.',
  },
  keeping,
};

export const start: StartMessages = {
  title: 'Prepara i tuoi OKR',
  lead: 'Lamppost aggiunge i suoi fogli a questa cartella di lavoro. I tuoi restano come sono.',
  team: 'Team',
  teamHint: 'Come lo conosce la direzione, per esempio Growth marketing',
  teamMissing: 'Dai un nome al tuo team: sta in cima al riepilogo.',
  quarter: 'Trimestre',
  quarterOption: ({ quarter, months }) => `${quarter} · ${months}`,
  language: 'Lingua della cartella di lavoro',
  languageHint: 'Intestazioni, elenchi ed esempi. Poi non si può più cambiare.',
  contents: 'Comincia con',
  examples: {
    'b2b-saas': {
      name: 'Esempi da cui imparare',
      hint: 'Quattro obiettivi completi di un team software B2B, da riscrivere a modo tuo',
    },
    blank: { name: 'Una cartella vuota', hint: 'Tutti i fogli, le formule e gli elenchi, nessuna riga' },
  },
  build: 'Crea la cartella di lavoro',
  firstSteps: {
    'b2b-saas': 'Verifica gli esempi: due difetti ci sono apposta. Correggili e saprai come funziona.',
    blank: 'Scrivi il primo obiettivo: dove vuoi essere alla fine del trimestre?',
  },
};

export const check: CheckMessages = {
  title: 'Verifica',
  lead: 'Controlla testo, numeri, responsabili e date di ogni riga. Scrive soltanto nelle colonne di verifica.',
  validate: 'Verifica i miei OKR',
  validateAgain: 'Verifica di nuovo',
  stale: 'Da allora la cartella di lavoro è cambiata. Verifica di nuovo per sapere a che punto è.',
  errors: ({ count }) => counted(count, 'errore', 'errori'),
  warnings: ({ count }) => counted(count, 'avviso', 'avvisi'),
  infos: ({ count }) => counted(count, 'consiglio', 'consigli'),
  workbookGroup: 'La cartella di lavoro nel suo insieme',
  place: ({ row, column }) => `${row}, ${column}`,
  why: 'Perché conta',
  how: 'Come rimediare',
  goToCell: 'Vai alla cella',
  turnOff: 'Disattiva questa regola',
  newText: 'Il nuovo testo',
  fillIn: 'Completa ciò che manca:',
  stillBlank: 'Qui manca ancora qualcosa.',
  apply: 'Applica',
  nothingFound: 'Niente da correggere. Ottimo lavoro!',
  nothingFoundHint: 'Tutte le regole sono rispettate. A te ciò che un programma non può giudicare:',
  meeting: 'Da chiedere nella riunione di revisione',
  meetingQuestions: [
    'Questi traguardi sono difficili ma possibili? Se pensiamo di raggiungerli tutti, che cosa ci spingerebbe oltre?',
    'Con tutti i risultati chiave raggiunti, saremmo davvero dove dice l’obiettivo?',
    'A che cosa diciamo «non ora», per dedicare a questi le nostre ore migliori?',
  ],
};
