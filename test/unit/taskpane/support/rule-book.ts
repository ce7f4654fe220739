import type { Localized } from '../../../../src/core/model/language';
import type { Finding } from '../../../../src/core/model/finding';
import { columnSchema } from '../../../../src/core/workbook/schema';
import type { RuleBook, SmartLight } from '../../../../src/taskpane/commands';

type FindingWords = ReturnType<RuleBook['words']>;
type Coaching = ReturnType<RuleBook['coaching']>;

/** Words of the findings in `findings.ts`, as long as real ones. */
const WORDS: Readonly<Record<string, Localized<FindingWords>>> = {
  'objective-with-target': {
    en: {
      title: 'Number in an objective',
      what: 'The objective holds the target “30 %”.',
      why: 'A number says how much; an objective says where to. It belongs in a key result.',
      how: 'Take the number out and give it a key result of its own.',
      suggestions: ['Without the number'],
    },
    fr: {
      title: 'Nombre dans un objectif',
      what: 'L’objectif contient la cible « 30 % ».',
      why: 'Un nombre dit combien ; un objectif dit où aller. Il a sa place dans un résultat clé.',
      how: 'Retirez le nombre et donnez-lui son propre résultat clé.',
      suggestions: ['Sans le nombre'],
    },
    it: {
      title: 'Numero in un obiettivo',
      what: 'L’obiettivo contiene il target «30%».',
      why: 'Un numero dice quanto; un obiettivo dice dove andare. Il suo posto è in un risultato chiave.',
      how: 'Togli il numero e dagli un risultato chiave tutto suo.',
      suggestions: ['Senza il numero'],
    },
    pl: {
      title: 'Liczba w celu',
      what: 'Cel zawiera wartość docelową „30%”.',
      why: 'Liczba mówi, ile; cel mówi, dokąd. Jej miejsce jest w kluczowym rezultacie.',
      how: 'Usuń liczbę i zrób z niej osobny kluczowy rezultat.',
      suggestions: ['Bez liczby'],
    },
  },
  'key-result-percentage': {
    en: {
      title: 'Percentage as target',
      what: 'The target “+50 %” has no base.',
      why: 'Without the base nobody can tell later whether it was reached.',
      how: 'Name the count behind it: from how many to how many?',
      suggestions: ['With a count'],
    },
    fr: {
      title: 'Pourcentage comme cible',
      what: 'La cible « +50 % » n’a pas de base.',
      why: 'Sans la base, personne ne pourra dire plus tard si elle est atteinte.',
      how: 'Indiquez le nombre réel : de combien à combien ?',
      suggestions: ['Avec un nombre'],
    },
    it: {
      title: 'Percentuale come target',
      what: 'Il target «+50%» non ha una base.',
      why: 'Senza la base nessuno potrà dire se è stato raggiunto.',
      how: 'Indica il numero che c’è dietro: da quanto a quanto?',
      suggestions: ['Con un numero'],
    },
    pl: {
      title: 'Procent jako wartość docelowa',
      what: 'Wartość „+50%” nie ma podstawy.',
      why: 'Bez podstawy nikt później nie stwierdzi, czy ją osiągnięto.',
      how: 'Podaj liczbę, która za tym stoi: z ilu do ilu?',
      suggestions: ['Z liczbą'],
    },
  },
  'key-result-without-owner': {
    en: {
      title: 'No owner',
      what: 'Nobody owns this key result.',
      why: 'What everybody owns, nobody moves.',
      how: 'Write one name into Owner.',
      suggestions: [],
    },
    fr: {
      title: 'Sans responsable',
      what: 'Ce résultat clé n’a pas de responsable.',
      why: 'Ce qui est à tout le monde n’avance avec personne.',
      how: 'Inscrivez un nom dans Responsable.',
      suggestions: [],
    },
    it: {
      title: 'Senza responsabile',
      what: 'Nessuno è responsabile di questo risultato chiave.',
      why: 'Ciò che è di tutti non lo porta avanti nessuno.',
      how: 'Scrivi un nome in Responsabile.',
      suggestions: [],
    },
    pl: {
      title: 'Bez właściciela',
      what: 'Ten kluczowy rezultat nie ma właściciela.',
      why: 'Co jest wszystkich, tego nikt nie pilnuje.',
      how: 'Wpisz jedno nazwisko w kolumnie Właściciel.',
      suggestions: [],
    },
  },
  'objective-count': {
    en: {
      title: 'Number of objectives',
      what: 'There are 2 active objectives.',
      why: 'Three to five keep a team focused without leaving gaps.',
      how: 'Add one, or ask what else the quarter is for.',
      suggestions: [],
    },
    fr: {
      title: 'Nombre d’objectifs',
      what: 'Il y a 2 objectifs actifs.',
      why: 'Trois à cinq gardent l’équipe concentrée sans rien oublier.',
      how: 'Ajoutez-en un, ou demandez-vous à quoi d’autre sert ce trimestre.',
      suggestions: [],
    },
    it: {
      title: 'Numero di obiettivi',
      what: 'Ci sono 2 obiettivi attivi.',
      why: 'Da tre a cinque tengono il team concentrato senza lasciare vuoti.',
      how: 'Aggiungine uno, o chiediti a che altro serve il trimestre.',
      suggestions: [],
    },
    pl: {
      title: 'Liczba celów',
      what: 'Są 2 aktywne cele.',
      why: 'Od trzech do pięciu: zespół jest skupiony i niczego nie brakuje.',
      how: 'Dodaj jeden albo zapytaj, czemu jeszcze służy ten kwartał.',
      suggestions: [],
    },
  },
};

const COACHING: Localized<Coaching> = {
  en: {
    questions: [
      'Which 3 to 5 areas must we focus on this quarter?',
      'If nothing else moved, what would make the quarter a success?',
    ],
    good: 'Make our website the main source of sales conversations',
    bad: 'Increase traffic by 30 %',
    because: 'A number belongs in a key result.',
  },
  fr: {
    questions: [
      'Sur quels 3 à 5 domaines devez-vous vous concentrer ce trimestre ?',
      'Si rien d’autre ne bougeait, qu’est-ce qui ferait du trimestre une réussite ?',
    ],
    good: 'Faire de notre site la première source d’échanges commerciaux',
    bad: 'Augmenter le trafic de 30 %',
    because: 'Un nombre a sa place dans un résultat clé.',
  },
  it: {
    questions: [
      'Su quali 3-5 aree concentrarsi questo trimestre?',
      'Se non si muovesse altro, che cosa renderebbe il trimestre un successo?',
    ],
    good: 'Fare del sito la prima fonte di conversazioni commerciali',
    bad: 'Aumentare il traffico del 30%',
    because: 'Un numero va in un risultato chiave.',
  },
  pl: {
    questions: [
      'Na jakich 3–5 obszarach musimy się skupić w tym kwartale?',
      'Gdyby nic innego się nie ruszyło, co uczyniłoby ten kwartał udanym?',
    ],
    good: 'Uczynić z naszej strony główne źródło rozmów handlowych',
    bad: 'Zwiększyć ruch o 30%',
    because: 'Liczba należy do kluczowego rezultatu.',
  },
};

const LETTERS = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

/** A rule book with few rules, whose lights follow from the row: measurable needs a target, relevant an objective, and so on. */
export const ruleBook: RuleBook = {
  words: (finding: Finding, language) => {
    const words = WORDS[finding.rule]?.[language];
    if (!words) throw new Error(`No words for ${finding.rule}`);
    return words;
  },
  coaching: (_type, language) => COACHING[language],
  smart:
    () =>
    (keyResult): readonly SmartLight[] => {
      const met = {
        specific: keyResult.text !== '',
        measurable: keyResult.target.kind === 'number' && !keyResult.text.includes('%'),
        achievable: keyResult.target.kind === 'number',
        relevant: keyResult.objective !== null,
        timeBound: keyResult.due.kind === 'date',
      };
      return LETTERS.map((letter) => ({
        letter,
        state: met[letter] ? 'met' : 'not-met',
        question: 'Is it as clear and simple as it can be?',
      }));
    },
  verdict: (_workbook, findings) => {
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
    return { errors, warnings, infos, text: `${errors} errors, ${warnings} warnings, 7 of 9 key results are SMART` };
  },
  columnName: (table, column, language) => columnSchema(table, column).header[language],
};
