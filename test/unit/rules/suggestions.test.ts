import { analyseText } from '../../../src/core/language/analyse';
import { LANGUAGES, type Language } from '../../../src/core/model/language';
import type { Finding } from '../../../src/core/model/finding';
import { RULES } from '../../../src/core/rules';
import type { AnyRule } from '../../../src/core/rules/rule';
import { runRules } from '../../../src/core/rules/run';
import type { SampleChange } from '../../../src/core/rules/sample/change';
import { sampleWorkbook } from '../../../src/core/rules/sample/workbook';
import { scoreWorkbook } from '../../../src/core/score/score-workbook';
import type { DecodedWorkbook } from '../../../src/core/workbook/decoded';
import { accept } from './accept';
import { today } from './build';

function find(workbook: DecodedWorkbook, day: number): readonly Finding[] {
  return runRules(workbook, { today: day, scores: scoreWorkbook(workbook.okrs, day), analyse: analyseText });
}

/** The bad examples of a rule as changes to the sample, whatever the rule looks at. */
function badChanges(rule: AnyRule, language: Language): readonly SampleChange[] {
  switch (rule.on) {
    case 'objective-text':
      return rule.examples[language].bad.map((text) => ({
        settings: { profile: 'strict' },
        objectives: { O1: { text } },
      }));
    case 'key-result-text':
      return rule.examples[language].bad.map((text) => ({
        settings: { profile: 'strict' },
        keyResults: { 'O1.KR1': { text } },
      }));
    case 'action-text':
      return rule.examples[language].bad.map((text) => ({ actions: { 'O1.KR1.A1': { text } } }));
    default:
      return rule.examples.bad;
  }
}

const samePlace = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.place.column === b.place.column &&
  a.place.row?.table === b.place.row?.table &&
  a.place.row?.index === b.place.row?.index &&
  JSON.stringify(a.data) === JSON.stringify(b.data);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('accepting a suggestion of %s', (id, rule) => {
  it.each(LANGUAGES)('mends what it was made for, in %s', (language) => {
    for (const change of badChanges(rule, language)) {
      const workbook = sampleWorkbook(change, language);
      const day = today(change);
      for (const finding of find(workbook, day).filter((one) => one.rule === id)) {
        for (const suggestion of finding.suggestions) {
          const after = find(accept(workbook, suggestion.edits), day);
          expect({ change, preview: suggestion.preview, left: after.filter((one) => samePlace(one, finding)) }).toEqual(
            {
              change,
              preview: suggestion.preview,
              left: [],
            },
          );
          expect(after.filter((one) => one.rule === 'internal-failure')).toEqual([]);
        }
      }
    }
  });
});

interface Offer {
  readonly language: Language;
  readonly rule: string;
  readonly text: string;
  /** The new text, or null when nothing should be offered. */
  readonly preview: string | null;
}

const OBJECTIVES: readonly Offer[] = [
  {
    language: 'en',
    rule: 'objective-with-target',
    text: 'Grow market share to 12%',
    preview: 'Grow market share + Grow market share to 12%',
  },
  { language: 'it', rule: 'objective-with-target', text: 'Raggiungere zero infortuni in cantiere', preview: null },
  { language: 'it', rule: 'objective-with-target', text: 'Assumere una ventina di consulenti', preview: null },
  { language: 'it', rule: 'objective-with-target', text: 'Portare il fatturato da 4 a 6 milioni', preview: null },
  { language: 'pl', rule: 'objective-with-target', text: 'Przeczytać 24 książki', preview: null },
  { language: 'pl', rule: 'objective-with-target', text: 'Pozyskanie 500 abonentów', preview: null },
  { language: 'it', rule: 'objective-noun-start', text: 'Notevole aumento della notorietà', preview: null },

  {
    language: 'en',
    rule: 'objective-with-target',
    text: 'Generate 53 MQLs',
    preview: 'Generate more MQLs + Generate 53 MQLs',
  },
  {
    language: 'en',
    rule: 'objective-with-target',
    text: 'Increase revenue by 10%',
    preview: 'Increase revenue + Increase revenue by 10%',
  },
  {
    language: 'en',
    rule: 'objective-with-target',
    text: 'Grow traffic from 20k to 30k visits',
    preview: null,
  },
  { language: 'en', rule: 'objective-with-target', text: 'Double our traffic', preview: null },
  {
    language: 'fr',
    rule: 'objective-with-target',
    text: 'Générer 53 MQL',
    preview: 'Générer plus de MQL + Générer 53 MQL',
  },
  {
    language: 'fr',
    rule: 'objective-with-target',
    text: 'Augmenter le chiffre d’affaires de 10 %',
    preview: 'Augmenter le chiffre d’affaires + Augmenter le chiffre d’affaires de 10 %',
  },
  {
    language: 'it',
    rule: 'objective-with-target',
    text: 'Aumentare le vendite del 10%',
    preview: 'Aumentare le vendite + Aumentare le vendite del 10%',
  },
  {
    language: 'pl',
    rule: 'objective-with-target',
    text: 'Wygeneruj 53 MQL',
    preview: 'Wygeneruj więcej MQL + Wygeneruj 53 MQL',
  },
  { language: 'pl', rule: 'objective-with-target', text: 'Otworzyć 3 sklepy', preview: null },
  {
    language: 'en',
    rule: 'objective-noun-start',
    text: 'Launch of the partner programme',
    preview: 'Launch the partner programme',
  },
  { language: 'fr', rule: 'objective-noun-start', text: 'Augmentation du trafic', preview: 'Augmenter le trafic' },
  { language: 'fr', rule: 'objective-noun-start', text: 'Une réduction des délais', preview: 'Réduire les délais' },
  {
    language: 'it',
    rule: 'objective-noun-start',
    text: 'Riduzione dei tempi di risposta',
    preview: 'Ridurre i tempi di risposta',
  },
  { language: 'pl', rule: 'objective-noun-start', text: 'Zwiększenie sprzedaży', preview: 'Zwiększyć sprzedaż' },
  {
    language: 'pl',
    rule: 'objective-noun-start',
    text: 'Zwiększenie rozpoznawalności marki',
    preview: 'Zwiększyć rozpoznawalność marki',
  },
  {
    language: 'en',
    rule: 'objective-two-in-one',
    text: 'Improve onboarding and launch the partner programme',
    preview: 'Improve onboarding + Launch the partner programme',
  },
];

const KEY_RESULTS: readonly Offer[] = [
  {
    language: 'en',
    rule: 'key-result-percentage',
    text: 'Gain 2 percentage points of market share in Ireland',
    preview: null,
  },
  { language: 'fr', rule: 'key-result-percentage', text: 'Atteindre 85 % de couverture de tests', preview: null },
  { language: 'pl', rule: 'key-result-percentage', text: 'Przeznaczać 1% przychodu na szkolenia', preview: null },
  { language: 'pl', rule: 'key-result-percentage', text: 'Przychody +9% r/r', preview: 'Przychody z __ do __ r/r' },
  {
    language: 'it',
    rule: 'key-result-percentage',
    text: 'Carrelli abbandonati sotto il 55% a fine Q2',
    preview: 'Carrelli abbandonati da __ a __ a fine Q2',
  },
  { language: 'en', rule: 'key-result-without-verb', text: 'Cost per lead < €35', preview: null },
  {
    language: 'en',
    rule: 'key-result-without-verb',
    text: 'Partner revenue of €300k',
    preview: 'Reach partner revenue of €300k',
  },
  {
    language: 'en',
    rule: 'key-result-without-number',
    text: 'Reduce the number of duplicates',
    preview: 'Reduce the number of duplicates from __ to __',
  },

  {
    language: 'en',
    rule: 'key-result-percentage',
    text: 'Boost SEO performance by 50%',
    preview: 'Boost SEO performance from __ to __',
  },
  {
    language: 'en',
    rule: 'key-result-percentage',
    text: 'Reply to 90% of requests within a day',
    preview: 'Reply to __ requests within a day',
  },
  {
    language: 'en',
    rule: 'key-result-percentage',
    text: 'Raise retention from 80% to 90%',
    preview: 'Raise retention from __ to __',
  },
  {
    language: 'fr',
    rule: 'key-result-percentage',
    text: 'Répondre à 90 % des demandes en une journée',
    preview: 'Répondre à __ demandes en une journée',
  },
  {
    language: 'fr',
    rule: 'key-result-percentage',
    text: 'Augmenter les ventes de 10 %',
    preview: 'Augmenter les ventes de __ à __',
  },
  {
    language: 'it',
    rule: 'key-result-percentage',
    text: 'Mantenere il 92% dei clienti',
    preview: 'Mantenere __ clienti',
  },
  {
    language: 'it',
    rule: 'key-result-percentage',
    text: 'Portare la conversione dal 4,5% al 6%',
    preview: 'Portare la conversione da __ a __',
  },
  {
    language: 'pl',
    rule: 'key-result-percentage',
    text: 'Zwiększ wydajność SEO o 50%',
    preview: 'Zwiększ wydajność SEO z __ do __',
  },
  {
    language: 'pl',
    rule: 'key-result-percentage',
    text: 'Odpowiedz na 90% zapytań w ciągu jednego dnia',
    preview: 'Odpowiedz na __ zapytań w ciągu jednego dnia',
  },
  { language: 'en', rule: 'key-result-without-verb', text: '40 qualified leads', preview: 'Reach 40 qualified leads' },
  {
    language: 'fr',
    rule: 'key-result-without-verb',
    text: 'NPS supérieur à 55',
    preview: 'Atteindre NPS supérieur à 55',
  },
  {
    language: 'en',
    rule: 'key-result-without-number',
    text: 'Increase quote requests',
    preview: 'Increase quote requests from 20 to 30',
  },
  {
    language: 'fr',
    rule: 'key-result-without-number',
    text: 'Augmenter les demandes de devis',
    preview: 'Augmenter les demandes de devis de 20 à 30',
  },
  { language: 'en', rule: 'key-result-without-number', text: 'Launch a new website', preview: null },
  {
    language: 'en',
    rule: 'key-result-two-in-one',
    text: 'Win 40 leads and sign 10 contracts',
    preview: 'Win 40 leads + Sign 10 contracts',
  },
];

function offered({ language, rule, text }: Offer, change: SampleChange): string | null {
  const workbook = sampleWorkbook(change, language);
  const finding = find(workbook, today(change)).find((one) => one.rule === rule);
  expect({ text, found: finding?.rule }).toEqual({ text, found: rule });
  return finding?.suggestions[0]?.preview ?? null;
}

describe('suggested texts', () => {
  it.each(OBJECTIVES.map((offer) => [offer.rule, offer.text, offer] as const))('%s: %s', (_rule, _text, offer) => {
    expect(offered(offer, { objectives: { O1: { text: offer.text } } })).toBe(offer.preview);
  });

  it.each(KEY_RESULTS.map((offer) => [offer.rule, offer.text, offer] as const))('%s: %s', (_rule, _text, offer) => {
    expect(offered(offer, { keyResults: { 'O1.KR1': { text: offer.text } } })).toBe(offer.preview);
  });

  it('moves the number into a complete new key result under the objective', () => {
    const workbook = sampleWorkbook({ objectives: { O1: { text: 'Increase weekly visits from 400 to 700' } } }, 'en');
    const finding = find(workbook, today({})).find(({ rule }) => rule === 'objective-with-target');
    expect(finding?.suggestions[0]?.edits).toEqual([
      {
        kind: 'set',
        row: { table: 'objectives', index: 0, id: 'O1' },
        column: 'text',
        value: 'Increase weekly visits',
      },
      {
        kind: 'append',
        table: 'keyResults',
        values: {
          id: 'O1.KR4',
          objective: 'O1',
          text: 'Increase weekly visits from 400 to 700',
          owner: 'Ana',
          quarter: '2027-Q1',
          start: 400,
          target: 700,
          due: workbook.okrs.settings.quarterEnd,
        },
      },
    ]);
  });

  it('gives each row without an id its own free one', () => {
    const workbook = sampleWorkbook(
      { keyResults: { a: { id: null, objective: 'O1', text: 'x' }, b: { id: null, objective: 'O1', text: 'y' } } },
      'en',
    );
    const previews = find(workbook, today({})).flatMap(({ rule, suggestions }) =>
      rule === 'missing-id' ? suggestions.map(({ preview }) => preview) : [],
    );
    expect(previews).toEqual(['ID: O1.KR4', 'ID: O1.KR5']);
  });
});
