import { defineRule } from '../rule';

type Data = {
  /** Id of the rule that failed. */
  readonly failed: string;
  readonly reason: string;
};

/** Never holds by itself: the engine reports it in place of a rule that threw. */
export const internalFailure = defineRule<Data>({
  id: 'internal-failure',
  on: 'workbook',
  severity: 'warning',
  column: null,
  check: () => [],
  messages: {
    en: {
      title: 'A check could not be made',
      what: ({ failed }, say) => `The check ${say.quote(failed)} could not be made here.`,
      why: 'The fault is in Lamppost, not in your row: nothing was changed, and all other checks were made.',
      how: ({ reason }, say) => `Please report it with this detail: ${say.quote(reason)}.`,
    },
    fr: {
      title: 'Un contrôle n’a pas pu être fait',
      what: ({ failed }, say) => `Le contrôle ${say.quote(failed)} n’a pas pu être fait ici.`,
      why: 'La faute vient de Lamppost, pas de votre ligne : rien n’a été modifié et les autres contrôles ont été faits.',
      how: ({ reason }, say) => `Merci de nous le signaler avec ce détail : ${say.quote(reason)}.`,
    },
    it: {
      title: 'Un controllo non è riuscito',
      what: ({ failed }, say) => `Il controllo ${say.quote(failed)} qui non è riuscito.`,
      why: 'La colpa è di Lamppost, non della tua riga: nulla è stato modificato e gli altri controlli sono stati fatti.',
      how: ({ reason }, say) => `Segnalacelo con questo dettaglio: ${say.quote(reason)}.`,
    },
    pl: {
      title: 'Nie udało się wykonać kontroli',
      what: ({ failed }, say) => `Nie udało się tu wykonać kontroli ${say.quote(failed)}.`,
      why: 'To błąd programu Lamppost, a nie Twojego wiersza: nic się nie zmieniło, a pozostałe kontrole wykonano.',
      how: ({ reason }, say) => `Zgłoś to nam, podając ten szczegół: ${say.quote(reason)}.`,
    },
  },
  examples: { bad: [] },
});
