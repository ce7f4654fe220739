import type { KeepingReports } from '../messages/keeping-reports';
import { pluralOf } from '../plural';

const plural = pluralOf('it');

export const keeping: KeepingReports = {
  notNow: {
    added: ({ what }) => `Aggiunto a Non ora: ${what}.`,
    moved: ({ what }) => `${what} aspetta in Non ora e non conta più. La riga resta nel foglio.`,
    'brought-back': ({ what }) => `${what}: di nuovo nel piano, e tolto da Non ora.`,
    undone: () => 'Annullato.',
    'already-there': ({ what }) => `${what} aspetta già in Non ora. Non è stato scritto nulla.`,
    'row-gone': ({ what }) => `${what}: eliminato o riscritto nel frattempo. Non è cambiato nulla.`,
    'not-of-the-plan': ({ what }) => `Nessuna riga del piano aspetta come «${what}». Non è cambiato nulla.`,
    'changed-meanwhile': ({ what }) => `${what}: nel frattempo qualcuno l’ha modificato. È rimasto com’è.`,
    'nothing-said': () => 'Non ci sono ancora parole da conservare. Non è stato scritto nulla.',
  },
  actionsStay: ({ count }) =>
    plural(count, {
      one: 'Un’azione aperta che ne dipende è rimasta com’era.',
      many: `${count} azioni aperte che ne dipendono sono rimaste com’erano.`,
      other: `${count} azioni aperte che ne dipendono sono rimaste com’erano.`,
    }),
  glossary: {
    added: ({ term }) => `Ora nel glossario: ${term}.`,
    'filled-in': ({ term }) => `${term} era nel glossario e ora ha la sua definizione.`,
    undone: () => 'Annullato.',
    'already-defined': ({ term, definition }) =>
      `Il glossario definisce già ${term}: «${definition}». Non è stato scritto nulla.`,
    'changed-meanwhile': ({ term }) => `${term}: nel frattempo qualcuno l’ha modificato. È rimasto com’è.`,
    'nothing-said': () => 'A un termine serve una definizione. Non è stato scritto nulla.',
  },
};
