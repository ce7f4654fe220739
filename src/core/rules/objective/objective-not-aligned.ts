import { defineRule, faultIf } from '../rule';
import { isBlank } from '../shared/text';

export const objectiveNotAligned = defineRule({
  id: 'objective-not-aligned',
  on: 'objective',
  severity: 'info',
  column: 'supports',
  check: ({ row }) => faultIf(isBlank(row.supports)),
  messages: {
    en: {
      title: 'Objective that supports nothing larger',
      what: 'It is not said what this objective supports.',
      why: 'Leaders look for the link: which company goal gets closer when you succeed?',
      how: 'Name the company goal, the KPI or the parent objective that it serves.',
    },
    fr: {
      title: 'Objectif sans lien avec un but plus large',
      what: 'Rien n’indique à quoi cet objectif contribue.',
      why: 'La direction cherche ce lien : de quel but de l’entreprise votre réussite nous rapproche-t-elle ?',
      how: 'Indiquez le but de l’entreprise, le KPI ou l’objectif parent qu’il sert.',
    },
    it: {
      title: 'Obiettivo senza legame con uno scopo più ampio',
      what: 'Non è detto a che cosa contribuisce questo obiettivo.',
      why: 'La direzione cerca il legame: a quale scopo aziendale ci avvicina il vostro successo?',
      how: 'Indica lo scopo aziendale, il KPI o l’obiettivo superiore che sostiene.',
    },
    pl: {
      title: 'Cel bez związku z czymś większym',
      what: 'Nie wiadomo, co wspiera ten cel.',
      why: 'Kierownictwo szuka tego związku: do którego celu firmy przybliża nas wasz sukces?',
      how: 'Wpisz cel firmy, KPI albo cel nadrzędny, któremu służy.',
    },
  },
  examples: { bad: [{ objectives: { O1: { supports: '' } } }] },
});
