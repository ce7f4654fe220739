import type { NotNowMessages } from '../messages/not-now';
import { pluralOf } from '../plural';

const plural = pluralOf('it');

export const notNow: NotNowMessages = {
  title: ({ count }) => `Non ora (${count})`,
  lead: 'Quello a cui per il momento dite di no, perché il piano resti a fuoco.',
  request: 'Richiesta',
  from: 'Da parte di',
  why: 'Perché non ora',
  revisit: 'Da rivedere il (facoltativo)',
  requestMissing: 'Scrivi che cosa è stato chiesto.',
  whyMissing: 'Bastano poche parole: qualcuno lo chiederà.',
  add: 'Aggiungi richiesta',
  asked: ({ date }) => `Dal ${date}`,
  askedBy: ({ date, from }) => `${from}, ${date}`,
  lookAgain: ({ date }) => `Da rivedere il ${date}`,
  timeHasCome: ({ date }) => `È ora di riparlarne: ${date}`,
  bringBack: ({ what }) => `Riprendi ${what}`,
  show: ({ what }) => `Mostra nel foglio: ${what}`,
  showShort: 'Mostra',
  moveTitle: ({ what }) => `Rimandare ${what}?`,
  moveExplained: {
    keyResult:
      'Il testo, il responsabile e il tuo motivo vanno in Non ora. La riga resta nel suo foglio con tutti i check-in; il Peso diventa 0, quindi non conta più.',
    action:
      'Il testo, il responsabile e il tuo motivo vanno in Non ora. La riga resta nel suo foglio; lo Stato diventa Abbandonato.',
  },
  actionsWait: ({ count }) =>
    plural(count, {
      one: 'Un’azione aperta che ne dipende resta com’è e aspetta con lui.',
      many: `${count} azioni aperte che ne dipendono restano come sono e aspettano con lui.`,
      other: `${count} azioni aperte che ne dipendono restano come sono e aspettano con lui.`,
    }),
  moveReason: 'Perché non ora?',
  move: 'Sposta in Non ora',
};
