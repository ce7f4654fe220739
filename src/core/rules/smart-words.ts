import type { Language } from '../model/language';
import { sayIn, typeset, type Say } from './say';
import type { SmartLetter, SmartLight, SmartReason } from './smart';

interface LetterWords {
  readonly name: string;
  /** What only a person can answer. */
  readonly question: string;
}

type ReasonWords<L extends Language> = {
  readonly [W in SmartReason['why']]:
    string | ((reason: Extract<SmartReason, { readonly why: W }>, say: Say<L>) => string);
};

type Words = {
  readonly [L in Language]: {
    readonly letters: Readonly<Record<SmartLetter, LetterWords>>;
    readonly reasons: ReasonWords<L>;
  };
};

const WORDS: Words = {
  en: {
    letters: {
      specific: { name: 'Specific', question: 'Is it as clear and simple as it can be?' },
      measurable: { name: 'Measurable', question: 'Can we measure exactly this, and where does the number come from?' },
      achievable: { name: 'Achievable', question: 'Is it a stretch that we believe in? Which work makes it likely?' },
      relevant: {
        name: 'Relevant',
        question: 'Does it move this objective in particular? Do we all mean the same by the words?',
      },
      'time-bound': { name: 'Time-bound', question: 'What is a realistic time for it?' },
    },
    reasons: {
      'no-text': 'It does not say anything yet.',
      'no-verb': 'It has no verb: what will you do?',
      'no-number': 'The text holds no number.',
      percentage: ({ text }, say) => `${say.quote(text)} is a percentage, not a real number.`,
      'no-target': 'Target holds no number.',
      disagrees: ({ text }, say) => `${say.quote(text)} in the text is not what the cells say.`,
      'no-distance': ({ value }, say) => `Start and Target are both ${say.number(value)}.`,
      'wrong-direction': ({ verb }, say) => `The numbers do not go the way that ${say.quote(verb)} says.`,
      'far-fetched': ({ times }, say) => `Target is ${say.number(times)} times Start.`,
      'no-objective': 'It belongs to no objective.',
      'objective-not-active': 'Its objective is not active.',
      'no-due': 'It has no due date.',
      'outside-quarter': 'The due date lies outside the quarter.',
    },
  },
  fr: {
    letters: {
      specific: { name: 'Spécifique', question: 'Est-il aussi clair et simple que possible ?' },
      measurable: { name: 'Mesurable', question: 'Savons-nous mesurer exactement cela, et d’où vient le chiffre ?' },
      achievable: {
        name: 'Atteignable',
        question: 'Est-ce un effort auquel nous croyons ? Quel travail le rend possible ?',
      },
      relevant: {
        name: 'Pertinent',
        question: 'Fait-il avancer cet objectif-ci ? Mettons-nous tous la même chose derrière les mots ?',
      },
      'time-bound': { name: 'Daté', question: 'Quel délai est réaliste ?' },
    },
    reasons: {
      'no-text': 'Il ne dit encore rien.',
      'no-verb': 'Il n’a pas de verbe : qu’allez-vous faire ?',
      'no-number': 'Le texte ne contient aucun nombre.',
      percentage: ({ text }, say) => `${say.quote(text)} est un pourcentage, pas un vrai nombre.`,
      'no-target': 'La cible ne contient pas de nombre.',
      disagrees: ({ text }, say) => `Dans le texte, ${say.quote(text)} ne correspond pas aux cellules.`,
      'no-distance': ({ value }, say) => `Le départ et la cible valent tous deux ${say.number(value)}.`,
      'wrong-direction': ({ verb }, say) => `Les nombres ne vont pas dans le sens de ${say.quote(verb)}.`,
      'far-fetched': ({ times }, say) => `La cible vaut ${say.number(times)} fois le départ.`,
      'no-objective': 'Il n’est rattaché à aucun objectif.',
      'objective-not-active': 'Son objectif n’est pas actif.',
      'no-due': 'Il n’a pas d’échéance.',
      'outside-quarter': 'L’échéance tombe hors du trimestre.',
    },
  },
  it: {
    letters: {
      specific: { name: 'Specifico', question: 'È chiaro e semplice quanto può esserlo?' },
      measurable: { name: 'Misurabile', question: 'Sappiamo misurare proprio questo, e da dove viene il numero?' },
      achievable: { name: 'Raggiungibile', question: 'È una sfida in cui crediamo? Quale lavoro la rende possibile?' },
      relevant: {
        name: 'Rilevante',
        question: 'Fa avanzare proprio questo obiettivo? Intendiamo tutti la stessa cosa con queste parole?',
      },
      'time-bound': { name: 'Scadenzato', question: 'Qual è un tempo realistico?' },
    },
    reasons: {
      'no-text': 'Non dice ancora nulla.',
      'no-verb': 'Non ha un verbo: che cosa farete?',
      'no-number': 'Nel testo non c’è nessun numero.',
      percentage: ({ text }, say) => `${say.quote(text)} è una percentuale, non un numero vero.`,
      'no-target': 'Il traguardo non contiene un numero.',
      disagrees: ({ text }, say) => `${say.quote(text)} nel testo non è quello che dicono le celle.`,
      'no-distance': ({ value }, say) => `Partenza e traguardo sono entrambi ${say.number(value)}.`,
      'wrong-direction': ({ verb }, say) => `I numeri non vanno nel senso di ${say.quote(verb)}.`,
      'far-fetched': ({ times }, say) => `Il traguardo è ${say.number(times)} volte la partenza.`,
      'no-objective': 'Non è collegato a nessun obiettivo.',
      'objective-not-active': 'Il suo obiettivo non è attivo.',
      'no-due': 'Non ha una scadenza.',
      'outside-quarter': 'La scadenza è fuori dal trimestre.',
    },
  },
  pl: {
    letters: {
      specific: { name: 'Konkretny', question: 'Czy prościej i jaśniej już się nie da?' },
      measurable: { name: 'Mierzalny', question: 'Czy umiemy zmierzyć dokładnie to i skąd weźmiemy liczbę?' },
      achievable: { name: 'Osiągalny', question: 'Czy to wyzwanie, w które wierzymy? Jaka praca do niego prowadzi?' },
      relevant: {
        name: 'Istotny',
        question: 'Czy przybliża właśnie do tego celu? Czy wszyscy tak samo rozumiemy te słowa?',
      },
      'time-bound': { name: 'Określony w czasie', question: 'Jaki termin jest realny?' },
    },
    reasons: {
      'no-text': 'Jeszcze nic nie mówi.',
      'no-verb': 'Nie ma czasownika: co zrobicie?',
      'no-number': 'W tekście nie ma liczby.',
      percentage: ({ text }, say) => `${say.quote(text)} to procent, a nie prawdziwa liczba.`,
      'no-target': 'Wartość docelowa nie jest liczbą.',
      disagrees: ({ text }, say) => `${say.quote(text)} w tekście nie zgadza się z komórkami.`,
      'no-distance': ({ value }, say) => `Początek i wartość docelowa to tyle samo: ${say.number(value)}.`,
      'wrong-direction': ({ verb }, say) => `Liczby nie idą w stronę, którą wskazuje ${say.quote(verb)}.`,
      'far-fetched': ({ times }, say) =>
        `Wartość docelowa to ${say.count(times, { one: 'raz', few: 'razy', many: 'razy', other: 'raza' })} tyle, ile początek.`,
      'no-objective': 'Nie należy do żadnego celu.',
      'objective-not-active': 'Jego cel nie jest aktywny.',
      'no-due': 'Nie ma terminu.',
      'outside-quarter': 'Termin wypada poza kwartałem.',
    },
  },
};

export interface SmartWords {
  /** `Specific`, `Spécifique` … */
  readonly name: string;
  readonly question: string;
  /** Why the light is out; null when it is lit. */
  readonly reason: string | null;
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- one language for the words and for the formatter that speaks them
function reasonWords<L extends Language, W extends SmartReason['why']>(
  reason: Extract<SmartReason, { readonly why: W }>,
  why: W,
  language: L,
): string {
  const reasons: ReasonWords<L> = WORDS[language].reasons;
  const words: ReasonWords<L>[W] = reasons[why];
  return typeof words === 'string' ? words : words(reason, sayIn(language));
}

/** A light in words: its name, the question that people must answer, and why it is out. */
export function smartWords(light: SmartLight, language: Language): SmartWords {
  const { name, question } = WORDS[language].letters[light.letter];
  return {
    name,
    question: typeset(question, language),
    reason: light.reason && typeset(reasonWords(light.reason, light.reason.why, language), language),
  };
}
