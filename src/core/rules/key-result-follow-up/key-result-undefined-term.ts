import { sameTermAs, termFinder } from '../../language/terms';
import { defineRule, type Fault } from '../rule';
import { append } from '../shared/suggest';

type Data = { readonly term: string };

/** Each term once, where it is first used: the same hint on every row would be noise. */
export const keyResultUndefinedTerm = defineRule<Data, 'define'>({
  id: 'key-result-undefined-term',
  on: 'workbook',
  severity: 'info',
  column: 'text',
  check: (facts) => {
    const { okrs, language } = facts.workbook;
    const known = okrs.glossary.map(({ term }) => sameTermAs(term, language));
    // Rows use the same few terms again and again: each way of writing one is looked up once.
    const settled = new Set<string>();
    return facts.keyResults.flatMap((row): readonly Fault<Data, 'define'>[] =>
      facts.readKeyResult(row).terms.flatMap((term) => {
        if (settled.has(term) || termFinder(term, language)(row.definition)) return [];
        settled.add(term);
        if (known.some((isSame) => isSame(term))) return [];
        known.push(sameTermAs(term, language));
        return [
          {
            row: row.ref,
            data: { term },
            suggestions: [{ label: 'define', preview: term, fillIn: true, edits: [append('glossary', { term })] }],
          },
        ];
      }),
    );
  },
  messages: {
    en: {
      title: 'A term that the Glossary does not define',
      what: ({ term }, say) => `The Glossary does not say what ${say.quote(term)} means here.`,
      why: 'Two people who count it differently will not agree on the score.',
      how: 'Add it with a definition and the place where the number comes from.',
      suggestions: { define: ({ term }, say) => `Add ${say.quote(term)} to the Glossary` },
    },
    fr: {
      title: 'Un terme que le glossaire ne définit pas',
      what: ({ term }, say) => `Le glossaire ne dit pas ce que signifie ${say.quote(term)} chez vous.`,
      why: 'Deux personnes qui le comptent autrement ne seront pas d’accord sur la note.',
      how: 'Ajoutez-le avec une définition et la source du chiffre.',
      suggestions: { define: ({ term }, say) => `Ajouter ${say.quote(term)} au glossaire` },
    },
    it: {
      title: 'Un termine che il glossario non definisce',
      what: ({ term }, say) => `Il glossario non dice che cosa significa ${say.quote(term)} per voi.`,
      why: 'Due persone che lo contano in modo diverso non saranno d’accordo sul punteggio.',
      how: 'Aggiungilo con una definizione e con la fonte del numero.',
      suggestions: { define: ({ term }, say) => `Aggiungi ${say.quote(term)} al glossario` },
    },
    pl: {
      title: 'Pojęcie, którego nie ma w słowniku',
      what: ({ term }, say) => `Słownik nie mówi, co u was znaczy ${say.quote(term)}.`,
      why: 'Dwie osoby, które liczą to inaczej, nie zgodzą się co do wyniku.',
      how: 'Dodaj je z definicją i źródłem liczby.',
      suggestions: { define: ({ term }, say) => `Dodaj ${say.quote(term)} do słownika` },
    },
  },
  examples: {
    bad: [
      {
        keyResults: {
          'O1.KR1': {
            text: {
              en: 'Increase MQLs from 20 to 30',
              fr: 'Augmenter les MQL de 20 à 30',
              it: 'Aumentare gli MQL da 20 a 30',
              pl: 'Zwiększyć liczbę MQL z 20 do 30',
            },
          },
        },
      },
    ],
    good: [{ glossary: ['MQL'], keyResults: { 'O1.KR1': { text: 'Increase MQLs from 20 to 30' } } }],
  },
});
