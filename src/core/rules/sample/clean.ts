import type { Localized } from '../../model/language';
import type { SampleAction, SampleKeyResult, SampleObjective } from './change';

export const SAMPLE_TODAY = '2027-01-18';
export const SAMPLE_QUARTER = '2027-Q1';

const WHY: Localized = {
  en: 'It pays for everything else this year.',
  fr: 'C’est ce qui finance tout le reste cette année.',
  it: 'È ciò che finanzia tutto il resto quest’anno.',
  pl: 'Od tego zależy wszystko inne w tym roku.',
};
const SUPPORTS: Localized = {
  en: 'Company goal: profitable growth',
  fr: 'But de l’entreprise : une croissance rentable',
  it: 'Scopo aziendale: crescita redditizia',
  pl: 'Cel firmy: rentowny wzrost',
};
const STEP: Localized = {
  en: 'Agree the first steps with the team',
  fr: 'Convenir des premières étapes avec l’équipe',
  it: 'Concordare i primi passi con il team',
  pl: 'Ustalić pierwsze kroki z zespołem',
};

function objective(id: string, owner: string, text: Localized): SampleObjective {
  return { id, text, why: WHY, owner, supports: SUPPORTS, ambition: 'stretch', state: 'active' };
}

type KeyResultCells = Pick<SampleKeyResult, 'owner' | 'start' | 'target' | 'current' | 'indicator'>;

function keyResult(id: string, cells: KeyResultCells, text: Localized): SampleKeyResult {
  return {
    id,
    objective: id.slice(0, id.indexOf('.')),
    text,
    quarter: SAMPLE_QUARTER,
    measure: 'reach',
    unit: '',
    due: '2027-03-31',
    weight: 1,
    confidence: 6,
    lastCheckIn: '2027-01-11',
    definition: '',
    finalGrade: null,
    ...cells,
  };
}

/** Objectives, key results and actions in which no rule finds anything, in any language. Examples are changes to them. */
export const CLEAN_OBJECTIVES: readonly SampleObjective[] = [
  objective('O1', 'Ana', {
    en: 'Win more demand from our own website',
    fr: 'Générer plus de demande depuis notre site',
    it: 'Generare più domanda dal nostro sito',
    pl: 'Pozyskiwać więcej zapytań z naszej strony',
  }),
  objective('O2', 'Ben', {
    en: 'Make every customer glad to recommend us',
    fr: 'Donner envie à chaque client de nous recommander',
    it: 'Rendere ogni cliente felice di consigliarci',
    pl: 'Sprawić, by klienci chętnie nas polecali',
  }),
  objective('O3', 'Chloé', {
    en: 'Build a marketing team that learns fast',
    fr: 'Construire une équipe marketing qui apprend vite',
    it: 'Costruire un team marketing che impara in fretta',
    pl: 'Zbudować zespół marketingu, który szybko się uczy',
  }),
];

export const CLEAN_KEY_RESULTS: readonly SampleKeyResult[] = [
  keyResult(
    'O1.KR1',
    { owner: 'Ana', start: 20, target: 30, current: 22, indicator: 'lagging' },
    {
      en: 'Increase quote requests from 20 to 30 a month',
      fr: 'Augmenter les demandes de devis de 20 à 30 par mois',
      it: 'Aumentare le richieste di preventivo da 20 a 30 al mese',
      pl: 'Zwiększyć liczbę zapytań ofertowych z 20 do 30 miesięcznie',
    },
  ),
  keyResult(
    'O1.KR2',
    { owner: 'Ben', start: 0, target: 12, current: 3, indicator: 'leading' },
    {
      en: 'Publish 12 customer stories',
      fr: 'Publier 12 témoignages de clients',
      it: 'Pubblicare 12 storie di clienti',
      pl: 'Opublikować 12 historii klientów',
    },
  ),
  keyResult(
    'O1.KR3',
    { owner: 'Ana', start: 4000, target: 6000, current: 4300, indicator: 'leading' },
    {
      en: 'Raise newsletter subscribers from 4,000 to 6,000',
      fr: 'Augmenter les abonnés à la newsletter de 4 000 à 6 000',
      it: 'Aumentare gli iscritti alla newsletter da 4.000 a 6.000',
      pl: 'Zwiększyć liczbę subskrybentów newslettera z 4000 do 6000',
    },
  ),
  keyResult(
    'O2.KR1',
    { owner: 'Ben', start: 0, target: 25, current: 4, indicator: 'leading' },
    {
      en: 'Collect 25 new customer reviews',
      fr: 'Recueillir 25 nouveaux avis clients',
      it: 'Raccogliere 25 nuove recensioni di clienti',
      pl: 'Zebrać 25 nowych opinii klientów',
    },
  ),
  keyResult(
    'O2.KR2',
    { owner: 'Chloé', start: 40, target: 15, current: 36, indicator: 'lagging' },
    {
      en: 'Reduce open complaints from 40 to 15',
      fr: 'Réduire les réclamations ouvertes de 40 à 15',
      it: 'Ridurre i reclami aperti da 40 a 15',
      pl: 'Zmniejszyć liczbę otwartych reklamacji z 40 do 15',
    },
  ),
  keyResult(
    'O2.KR3',
    { owner: 'Ben', start: 0, target: 8, current: 1, indicator: 'lagging' },
    {
      en: 'Sign 8 customers for the reference programme',
      fr: 'Convaincre 8 clients de devenir référence',
      it: 'Convincere 8 clienti a fare da referenza',
      pl: 'Pozyskać 8 klientów do programu referencyjnego',
    },
  ),
  keyResult(
    'O3.KR1',
    { owner: 'Chloé', start: 0, target: 6, current: 1, indicator: 'leading' },
    {
      en: 'Run 6 experiments with a written conclusion',
      fr: 'Mener 6 expériences avec une conclusion écrite',
      it: 'Condurre 6 esperimenti con una conclusione scritta',
      pl: 'Przeprowadzić 6 eksperymentów z pisemnym wnioskiem',
    },
  ),
  keyResult(
    'O3.KR2',
    { owner: 'Ana', start: 0, target: 5, current: 1, indicator: 'leading' },
    {
      en: 'Train 5 teammates on the analytics tool',
      fr: 'Former 5 collègues à l’outil d’analyse',
      it: 'Formare 5 colleghi sullo strumento di analisi',
      pl: 'Przeszkolić 5 osób z narzędzia analitycznego',
    },
  ),
  keyResult(
    'O3.KR3',
    { owner: 'Chloé', start: 5, target: 2, current: 5, indicator: 'lagging' },
    {
      en: 'Reduce approval rounds from 5 to 2',
      fr: 'Réduire les allers-retours de validation de 5 à 2',
      it: 'Ridurre i giri di approvazione da 5 a 2',
      pl: 'Zmniejszyć liczbę rund akceptacji z 5 do 2',
    },
  ),
];

export const CLEAN_ACTIONS: readonly SampleAction[] = CLEAN_KEY_RESULTS.map(({ id, owner }) => ({
  id: `${id ?? ''}.A1`,
  keyResult: id,
  text: STEP,
  owner,
  due: '2027-02-15',
  state: 'to-do',
}));
