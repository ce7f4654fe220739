import type { ShareMessages } from '../messages/share';
import { pluralOf } from '../plural';

const plural = pluralOf('it');

export const share: ShareMessages = {
  title: 'Condividi',
  lead: 'La pagina che legge la direzione, pronta da inviare, stampare o bloccare.',
  copy: 'Copia per e-mail o chat',
  copied: 'Copiato. Incollalo in un’e-mail o in una chat.',
  copyByHand: ({ keys }) =>
    `Gli appunti non sono accessibili da questo riquadro. Il testo qui sotto è selezionato: premi ${keys}.`,
  textToCopy: 'Testo da copiare',
  refresh: 'Aggiorna il riepilogo',
  print: 'Versione per la stampa',
  printRefused: ({ sheet }) =>
    `Questo Excel non permette al riquadro di stampare. Stampa invece il foglio «${sheet}»: File > Stampa dà una pagina.`,
  lock: 'Blocca il riepilogo',
  unlock: 'Sblocca il riepilogo',
  lockedHint: ({ sheet }) =>
    `«${sheet}» è bloccato: nessuno lo modifica per sbaglio. I suoi numeri restano aggiornati.`,
  unlockedHint: ({ sheet }) => `«${sheet}» si può modificare. Tutti gli altri fogli si possono sempre.`,
  protectedHint: ({ sheet }) =>
    `Qualcuno ha protetto «${sheet}» da Revisione. Lamppost non lo tocca, quindi non si può aggiornare.`,
  noSheet: 'Questa cartella di lavoro non ha ancora un foglio di riepilogo. «Aggiorna» ne crea uno.',
  noDates:
    'Il trimestre non ha date. Indicalo nelle impostazioni per avere i giorni rimasti, i punteggi attesi e l’andamento.',
  inSmall: 'Come lo vedrà la direzione',
  notes: 'Successi e rischi',
  notesLead: 'Proposti in base ai numeri, nella lingua della cartella di lavoro. Modificali come vuoi.',
  win: 'Successo',
  risk: 'Rischio',
  noWin: 'Nessuna novità da proporre. Che cosa è andato bene?',
  noRisk: 'Niente è in ritardo. Che cosa potrebbe andare storto?',
  put: 'Metti sul foglio',
  full: 'Tutti i posti sul foglio sono occupati.',
  stale: 'A chi ricordarlo',
  staleNone: 'Ogni risultato chiave ha un check-in recente.',
  nobody: 'Senza responsabile',
  nobodyHint: 'A nessuno si può ricordare: assegna un responsabile nel piano.',
  lastOn: ({ date }) => `ultimo check-in ${date}`,
  never: 'ancora nessun check-in',
  copyReminder: ({ owner }) => `Copia il promemoria per ${owner}`,
  reminder: ({ owner, count, lines }) =>
    `Ciao ${owner},

${plural(count, {
  one: 'uno dei tuoi risultati chiave è senza check-in da un po’:',
  many: `${count} dei tuoi risultati chiave sono senza check-in da un po’:`,
  other: `${count} dei tuoi risultati chiave sono senza check-in da un po’:`,
})}
${lines}

Potresti scrivere a che punto siamo? Bastano due minuti: apri la cartella di lavoro degli OKR e scegli Check-in nel riquadro Lamppost.

Grazie mille!`,
};
