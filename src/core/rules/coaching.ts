import type { TextType } from '../language/analysis';
import type { Localized } from '../model/language';
import type { Language } from '../model/language';
import { typeset } from './say';

/** What is shown beside a row while someone writes it (FRAMEWORK section 3). */
export interface Coaching {
  readonly questions: readonly string[];
  /** How it reads when it is right, and a common way to miss it. */
  readonly good: string;
  readonly bad: string;
  /** What is the matter with the bad one, in a few words. */
  readonly because: string;
}

const COACHING: Localized<Readonly<Record<TextType, Coaching>>> = {
  en: {
    objective: {
      questions: [
        'What is our department really there for?',
        'Which company goal can we bring closer?',
        'Where can we influence revenue or profit?',
        'Which three to five areas deserve our attention this quarter?',
        'If nothing else moved, what would still make the quarter a success?',
      ],
      good: 'Become the first name that IT buyers think of',
      bad: 'Generate 53 MQLs',
      because: 'The number makes it a key result.',
    },
    key_result: {
      questions: [
        'Which three to five things would show real progress towards this objective?',
        'Can we measure it precisely, and from which source?',
        'Is there a real number behind it, rather than a percentage?',
        'Does it move this objective in particular, or any objective?',
        'Would everyone agree on the day that it has been reached?',
      ],
      good: 'Increase demo requests from 20 to 30 a month',
      bad: 'Boost brand awareness',
      because: 'Nobody could count it.',
    },
    action: {
      questions: [
        'How do we plan to reach this key result?',
        'Which big steps does it take this quarter, and who takes the first?',
        'Could we reach the key result without this action?',
      ],
      good: 'Interview ten customers who left us last year',
      bad: 'SEO',
      because: 'It does not say what will be done.',
    },
  },
  fr: {
    objective: {
      questions: [
        'À quoi notre équipe sert-elle vraiment ?',
        'De quel but de l’entreprise pouvons-nous nous rapprocher ?',
        'Où pouvons-nous peser sur le chiffre d’affaires ou la rentabilité ?',
        'Quels sont les trois à cinq chantiers qui méritent notre attention ce trimestre ?',
        'Si une seule chose avançait, laquelle ferait de ce trimestre une réussite ?',
      ],
      good: 'Devenir le premier nom auquel pensent les acheteurs IT',
      bad: 'Générer 53 MQL',
      because: 'Avec un chiffre, c’est un résultat clé.',
    },
    key_result: {
      questions: [
        'Quelles trois à cinq choses prouveraient que nous avançons vers cet objectif ?',
        'Savons-nous le mesurer précisément, et avec quelle source ?',
        'Y a-t-il un vrai nombre derrière, plutôt qu’un pourcentage ?',
        'Fait-il avancer cet objectif-ci, ou n’importe lequel ?',
        'Le jour venu, serons-nous tous d’accord pour dire qu’il est atteint ?',
      ],
      good: 'Augmenter les demandes de démo de 20 à 30 par mois',
      bad: 'Accroître la notoriété de la marque',
      because: 'Personne ne saurait le compter.',
    },
    action: {
      questions: [
        'Comment comptons-nous atteindre ce résultat clé ?',
        'Quelles grandes étapes ce trimestre, et qui fait la première ?',
        'Pourrions-nous atteindre le résultat clé sans cette action ?',
      ],
      good: 'Interroger dix clients partis l’an dernier',
      bad: 'SEO',
      because: 'On ne sait pas ce qui sera fait.',
    },
  },
  it: {
    objective: {
      questions: [
        'A che cosa serve davvero il nostro reparto?',
        'A quale scopo aziendale possiamo avvicinarci?',
        'Dove possiamo incidere su fatturato o redditività?',
        'Quali tre, massimo cinque, fronti meritano la nostra attenzione in questo trimestre?',
        'Se si muovesse una cosa sola, quale renderebbe il trimestre un successo?',
      ],
      good: 'Diventare il primo nome a cui pensano i responsabili IT',
      bad: 'Generare 53 MQL',
      because: 'Con un numero diventa un risultato chiave.',
    },
    key_result: {
      questions: [
        'Quali tre, massimo cinque, segnali mostrerebbero un vero progresso verso questo obiettivo?',
        'Sappiamo misurarlo con precisione, e con quale fonte?',
        'C’è dietro un numero vero, e non una percentuale?',
        'Fa avanzare proprio questo obiettivo, o uno qualsiasi?',
        'Saremo tutti d’accordo, quel giorno, che è stato raggiunto?',
      ],
      good: 'Aumentare le richieste di demo da 20 a 30 al mese',
      bad: 'Accrescere la notorietà del marchio',
      because: 'Nessuno saprebbe contarla.',
    },
    action: {
      questions: [
        'Come pensiamo di raggiungere questo risultato chiave?',
        'Quali grandi passi servono in questo trimestre, e chi fa il primo?',
        'Potremmo raggiungere il risultato chiave anche senza questa azione?',
      ],
      good: 'Intervistare dieci clienti che ci hanno lasciato l’anno scorso',
      bad: 'SEO',
      because: 'Non dice che cosa si farà.',
    },
  },
  pl: {
    objective: {
      questions: [
        'Po co tak naprawdę istnieje nasz zespół?',
        'Do którego celu firmy możemy ją przybliżyć?',
        'Gdzie mamy wpływ na przychody albo zysk?',
        'Które trzy do pięciu obszarów zasługują na uwagę w tym kwartale?',
        'Gdyby ruszyła tylko jedna sprawa, która sprawiłaby, że kwartał będzie udany?',
      ],
      good: 'Stać się pierwszą firmą, o której myślą działy IT',
      bad: 'Wygenerować 53 MQL',
      because: 'Z liczbą to już kluczowy rezultat.',
    },
    key_result: {
      questions: [
        'Które trzy do pięciu rzeczy pokażą prawdziwy postęp w drodze do tego celu?',
        'Czy umiemy to dokładnie zmierzyć i z jakiego źródła?',
        'Czy stoi za tym prawdziwa liczba, a nie procent?',
        'Czy przybliża właśnie do tego celu, czy do jakiegokolwiek?',
        'Czy wszyscy zgodzimy się, kiedy będzie osiągnięty?',
      ],
      good: 'Zwiększyć liczbę próśb o demo z 20 do 30 miesięcznie',
      bad: 'Zwiększyć świadomość marki',
      because: 'Nikt nie umiałby tego policzyć.',
    },
    action: {
      questions: [
        'Jak zamierzamy osiągnąć ten kluczowy rezultat?',
        'Jakie duże kroki czekają nas w tym kwartale i kto robi pierwszy?',
        'Czy osiągnęlibyśmy ten rezultat bez tego działania?',
      ],
      good: 'Porozmawiać z dziesięcioma klientami, którzy odeszli w zeszłym roku',
      bad: 'SEO',
      because: 'Nie mówi, co zostanie zrobione.',
    },
  },
};

/** Questions and examples for someone who writes an objective, a key result or an action, in the interface's language. */
export function coachingFor(type: TextType, language: Language): Coaching {
  const { questions, good, bad, because } = COACHING[language][type];
  const set = (text: string): string => typeset(text, language);
  return { questions: questions.map(set), good: set(good), bad: set(bad), because: set(because) };
}
