import type { Localized } from '../../model/language';
import type { Language } from '../../model/language';
import { likeness } from '../shared/text';

/**
 * The verb that a noun of action hides, as it is written with its accents: `noun verb` pairs. Only nouns whose verb takes the same
 * object are here; for any other noun no verb form is suggested. Add a pair to have one suggested.
 */
const PAIRS: Localized = {
  en: `launch launch, improvement improve, increase increase, reduction reduce, development develop, creation create,
    implementation implement, optimisation optimise, optimization optimize, expansion expand, growth grow, growing grow,
    introduction introduce, migration migrate, redesign redesign, rollout roll_out, deployment deploy, publication publish,
    acceleration accelerate, simplification simplify, automation automate, acquisition acquire, production produce,
    modernisation modernise, modernization modernize, consolidation consolidate, definition define, adoption adopt,
    elimination eliminate, standardisation standardise, standardization standardize, completion complete, integration integrate`,
  fr: `augmentation augmenter, amélioration améliorer, réduction réduire, développement développer, création créer, lancement lancer,
    mise mettre, déploiement déployer, optimisation optimiser, accélération accélérer, renforcement renforcer, accroissement accroître,
    construction construire, conception concevoir, élaboration élaborer, rédaction rédiger, publication publier, réalisation réaliser,
    installation installer, introduction introduire, préparation préparer, recrutement recruter, intégration intégrer,
    automatisation automatiser, modernisation moderniser, refonte refondre, ouverture ouvrir, diminution diminuer, limitation limiter,
    suppression supprimer, simplification simplifier, élargissement élargir, doublement doubler, optimisation optimiser,
    harmonisation harmoniser, renouvellement renouveler, fidélisation fidéliser, transformation transformer, obtention obtenir,
    organisation organiser, numérisation numériser, digitalisation digitaliser, définition définir, collecte collecter`,
  it: `aumento aumentare, miglioramento migliorare, riduzione ridurre, sviluppo sviluppare, creazione creare, lancio lanciare,
    ottimizzazione ottimizzare, accelerazione accelerare, rafforzamento rafforzare, costruzione costruire, progettazione progettare,
    realizzazione realizzare, pubblicazione pubblicare, introduzione introdurre, preparazione preparare, integrazione integrare,
    automazione automatizzare, automatizzazione automatizzare, modernizzazione modernizzare, apertura aprire, diminuzione diminuire,
    semplificazione semplificare, ampliamento ampliare, incremento incrementare, implementazione implementare, definizione definire,
    fidelizzazione fidelizzare, trasformazione trasformare, digitalizzazione digitalizzare, organizzazione organizzare,
    acquisizione acquisire, espansione espandere, raddoppio raddoppiare, eliminazione eliminare, raccolta raccogliere,
    potenziamento potenziare, rinnovo rinnovare, completamento completare, redazione redigere`,
  pl: `zwiększenie zwiększyć, zwiększanie zwiększać, poprawa poprawić, poprawienie poprawić, zmniejszenie zmniejszyć,
    obniżenie obniżyć, podniesienie podnieść, wdrożenie wdrożyć, wdrażanie wdrażać, uruchomienie uruchomić, stworzenie stworzyć,
    utworzenie utworzyć, zbudowanie zbudować, budowa zbudować, budowanie budować, opracowanie opracować, przygotowanie przygotować,
    skrócenie skrócić, przyspieszenie przyspieszyć, ograniczenie ograniczyć, redukcja zredukować, optymalizacja zoptymalizować,
    automatyzacja zautomatyzować, wzmocnienie wzmocnić, rozszerzenie rozszerzyć, rozbudowa rozbudować, przebudowa przebudować,
    wprowadzenie wprowadzić, publikacja opublikować, opublikowanie opublikować, pozyskanie pozyskać, pozyskiwanie pozyskiwać,
    osiągnięcie osiągnąć, podwojenie podwoić, usprawnienie usprawnić, uproszczenie uprościć, modernizacja zmodernizować,
    zdobycie zdobyć, rozwinięcie rozwinąć, rozwijanie rozwijać, zatrudnienie zatrudnić, zebranie zebrać, otwarcie otworzyć`,
};

function parse(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(',').map((pair) => {
      const [noun = '', verb = ''] = pair.trim().split(/\s+/u);
      return [likeness(noun), verb.replace('_', ' ')] as const;
    }),
  );
}

const VERBS: Localized<ReadonlyMap<string, string>> = {
  en: parse(PAIRS.en),
  fr: parse(PAIRS.fr),
  it: parse(PAIRS.it),
  pl: parse(PAIRS.pl),
};

/** The verb behind a noun as written, whatever its case and accents; null when it is not known. */
export function verbOfNoun(noun: string, language: Language): string | null {
  return VERBS[language].get(likeness(noun)) ?? null;
}
