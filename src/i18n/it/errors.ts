import type { ErrorMessages } from '../messages/errors';

const named = (kind: string, subject: string | null, otherwise: string): string =>
  subject === null ? otherwise : `${kind} «${subject}»`;

export const errors: ErrorMessages = {
  codes: {
    'cell-edit-mode': {
      what: () => 'Una cella è in fase di modifica: Excel non lascia scrivere altro.',
      next: 'Premi Invio o Esc nel foglio, poi riprova.',
    },
    'sheet-protected': {
      what: ({ subject }) => `${named('Il foglio', subject, 'Un foglio')} è protetto.`,
      next: 'Scegli Revisione > Rimuovi protezione foglio, poi riprova.',
    },
    'workbook-protected': {
      what: () => 'La struttura della cartella di lavoro è protetta: non si possono aggiungere fogli.',
      next: 'Scegli Revisione > Proteggi cartella di lavoro per togliere la protezione, poi riprova.',
    },
    'sheet-missing': {
      what: ({ subject }) => `${named('Il foglio', subject, 'Un foglio')} non è più nella cartella di lavoro.`,
      next: 'Annulla l’eliminazione o ripristina una versione precedente del file.',
    },
    'table-missing': {
      what: ({ subject }) => `${named('La tabella', subject, 'Una tabella')} non c’è più o ha cambiato nome.`,
      next: 'Avvia la verifica per vedere che cosa si può ripristinare, oppure annulla le ultime modifiche.',
    },
    'column-missing': {
      what: ({ subject }) => `${named('La colonna', subject, 'Una colonna')} non è più nella sua tabella.`,
      next: 'Avvia la verifica: uno dei suggerimenti rimette la colonna al suo posto.',
    },
    'row-missing': {
      what: () => 'Quella riga non c’è più: nel frattempo qualcuno l’ha eliminata o riscritta.',
      next: 'Guarda com’è ora il foglio, poi riprova.',
    },
    'name-taken': {
      what: ({ subject }) =>
        `${named('Il nome', subject, 'Il nome')} è già usato da un tuo foglio o da una tua tabella.`,
      next: 'Rinomina il tuo, poi riprova.',
    },
    'too-large': {
      what: () => 'È più di quanto Excel accetti in una volta.',
      next: 'Dividi la cartella di lavoro o togli le righe che non servono più.',
    },
    busy: {
      what: () => 'Excel è occupato.',
      next: 'Aspetta che finisca di calcolare o di salvare, poi riprova.',
    },
    unsupported: {
      what: () => 'Questa versione di Excel non è in grado di farlo.',
      next: 'Aggiorna Excel oppure apri la cartella di lavoro in Excel per il Web.',
    },
    'access-denied': {
      what: () => 'Hai questa cartella di lavoro in sola lettura.',
      next: 'Scegli Modifica cartella di lavoro, oppure salva una copia e lavora in quella.',
    },
    'connection-lost': {
      what: () => 'La connessione con la cartella di lavoro si è interrotta.',
      next: 'Controlla di essere online, poi riprova.',
    },
    'file-missing': {
      what: ({ subject }) => `${named('Il file', subject, 'Il file')} non esiste.`,
      next: 'Controlla il percorso e l’ortografia.',
    },
    'file-unreadable': {
      what: ({ subject }) => `${named('Il file', subject, 'Il file')} non è una cartella di lavoro .xlsx leggibile.`,
      next: 'Aprilo in Excel, salvalo in formato .xlsx, poi riprova.',
    },
    'file-encrypted': {
      what: ({ subject }) => `${named('Il file', subject, 'Il file')} è protetto da una password.`,
      next: 'Togli la password in Excel da File > Informazioni, poi riprova.',
    },
    'file-too-large': {
      what: ({ subject }) => `${named('Il file', subject, 'Il file')} è troppo grande per essere letto senza rischi.`,
      next: 'Togli immagini e fogli che non riguardano gli OKR, poi riprova.',
    },
    'file-not-writable': {
      what: ({ subject }) => `Non è possibile scrivere ${subject === null ? 'il file' : `il file «${subject}»`}.`,
      next: 'Chiudilo negli altri programmi e controlla di avere il permesso di scrivere lì.',
    },
    unknown: {
      what: () => 'È successo qualcosa che Lamppost non aveva previsto.',
      next: 'Riprova. Se capita di nuovo, chiudi il riquadro e riaprilo.',
    },
  },
  damage: {
    'nothing-changed': 'Non è stato modificato nulla.',
    'partly-changed': 'Una parte è stata scritta. Riprovando si completa il resto.',
    unknown: 'Non è certo che cosa sia stato scritto. Riprovare non fa danni.',
  },
};
