import fc from 'fast-check';
import { analyseText } from '../../../src/core/language/analyse';
import type { TextAnalysis, TextType } from '../../../src/core/language/analysis';
import { createAnalyser } from '../../../src/core/language/engine/analyser';
import { en } from '../../../src/core/language/en';
import { LANGUAGES, type Language } from '../../../src/core/model/language';

const read = (language: Language, text: string, type: TextType = 'key_result'): TextAnalysis =>
  analyseText(text, type, language);
const values = (language: Language, text: string): number[] => read(language, text).numbers.map(({ value }) => value);

describe('quantities', () => {
  it.each<[Language, string, number[]]>([
    ['en', 'Reach 1,500 users', [1500]],
    ['en', 'Raise it to 1.5 points', [1.5]],
    ['fr', 'Atteindre 1.500 abonnés', [1500]],
    ['it', 'Raggiungere 1.500 iscritti', [1500]],
    ['fr', 'Atteindre 10 000 abonnés', [10000]],
    ['fr', 'Signer 1,5 M€ de contrats', [1_500_000]],
    ['en', 'Sign £1m of deals', [1_000_000]],
    ['pl', 'Zebrać 15 tys. zł', [15_000]],
    ['pl', 'Zarobić 2 mln', [2_000_000]],
    ['fr', 'Planter trois cents arbres', [300]],
    ['it', 'Formare ventuno tecnici', [21]],
    ['pl', 'Pozyskać dwóch partnerów', [2]],
    ['pl', 'Pracować z dwoma bankami', [2]],
    ['en', 'Hire twenty-five engineers', [25]],
    ['fr', 'Vendre quatre-vingt-dix cartes', [90]],
    ['en', 'Zero critical bugs in production', [0]],
    ['en', 'Demo requests x2', [2]],
    ['en', 'Double the number of ambassadors', [2]],
    ['it', 'Costi ridotti della metà', [0.5]],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', 'Launch GA4 in Q3'],
    ['en', 'Offer 24/7 care'],
    ['en', 'Release Windows 11 support for the 365 add-in'],
    ['en', 'Pick one of our markets and lead it'],
    ['fr', 'Obtenir la certification ISO 27001'],
    ['fr', "Lancer un site d'ici le 30 juin 2027"],
    ['it', 'Rilasciare la v2.4 in produzione'],
    ['pl', 'Uruchomić sieć 5G do końca 2027 roku'],
  ])('%s: no quantity in "%s"', (language, text) => {
    expect(values(language, text)).toEqual([]);
  });

  it('gives a from-to both its ends', () => {
    const { baseline, target } = read('it', 'Portare la conversione dal 4,5 % al 6 %');
    expect([baseline?.value, baseline?.kind, target?.value]).toEqual([4.5, 'percentage', 6]);
  });

  it('gives a target before its baseline both ends', () => {
    const { baseline, target } = read('en', '700 subscribers vs 400 today');
    expect([baseline?.value, target?.value]).toEqual([400, 700]);
  });

  it('takes a range for what it is', () => {
    expect(read('fr', 'Maintenir un NPS entre +20 et +50').baseline).toBeNull();
  });
});

describe('deadlines', () => {
  it.each<[Language, string, string]>([
    ['en', 'Sign 6 resellers by 2026-09-30', 'by 2026-09-30'],
    ['fr', "Signer 6 revendeurs d'ici fin juin", "d'ici fin juin"],
    ['it', 'Assumere un commerciale entro fine marzo', 'entro fine marzo'],
    ['pl', 'Zebrać 12 referencji do końca kwartału', 'do końca kwartału'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text).deadline?.text).toBe(expected);
  });

  it.each<[Language, string]>([
    ['en', 'Schedule 90% of kickoffs within 7 days of signing'],
    ['en', 'Publish 4 posts per month'],
    ['fr', 'Répondre aux tickets en 2 h'],
    ['it', 'Vendere più che nel 2026'],
    ['pl', 'Odpowiadać w ciągu 24 godzin'],
  ])('%s: none in "%s"', (language, text) => {
    expect(read(language, text).deadline).toBeNull();
  });
});

describe('the verb', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'KR1: Reduce churn', 'reduce', 'lowers'],
    ['en', 'Increasing sales in Spain', 'increase', 'raises'],
    ['fr', 'Nous allons réduire les délais', 'reduire', 'lowers'],
    ['it', 'Aumentiamo il fatturato', 'aumentare', 'raises'],
    ['pl', 'Zwiększ ruch na stronie', 'zwiekszyc', 'raises'],
  ])('%s: %s', (language, text, lemma, direction) => {
    const { startsWithVerb, verb } = read(language, text);
    expect([startsWithVerb, verb?.lemma, verb?.direction]).toEqual([true, lemma, direction]);
  });

  it('finds the second statement', () => {
    expect(read('en', 'Grow the company and increase sales').secondVerb?.text).toBe('increase');
  });

  it('sees what will be done behind a time phrase without calling it a start', () => {
    const analysis = read('en', 'By June, become the default choice', 'objective');
    expect([analysis.startsWithVerb, analysis.saysWhatWillBeDone]).toEqual([false, true]);
  });
});

describe('the language of a text', () => {
  it('is the one that the text is plainly in', () => {
    expect(read('en', 'Augmenter la notoriété de la marque').language).toBe('fr');
  });

  it('is the one asked for in doubt', () => {
    expect(read('it', 'Team affiatato').language).toBe('it');
  });

  it('is that of the only pack at hand', () => {
    expect(createAnalyser([en])('Zwiększ ruch', 'objective', 'pl').language).toBe('en');
  });
});

describe('terms', () => {
  it('names each once, as written', () => {
    expect(read('en', 'Grow MQLs from 20 to 30 and cut churn; MQL counts in Q3').terms).toEqual(['MQLs', 'churn']);
  });
});

describe('any text at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'from',
          '20',
          'to',
          '30',
          '%',
          'by',
          'Q3',
          '2027',
          '→',
          'de',
          'à',
          'entro',
          'do',
          'końca',
          '€',
          '1,5',
          '\u00a0',
          '<b>',
          '=A1',
          'e\u0301',
          '😀',
          '\u200b',
          '-',
          '(',
          'x2',
        ),
      )
      .map((parts) => parts.join(' ')),
  );

  it('is read without throwing, and every offset leads to its words', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (text, language) => {
        const analysis = read(language, text);
        for (const part of [...analysis.quantities, analysis.verb, analysis.secondVerb, analysis.deadline]) {
          if (part !== null) expect(text.slice(part.start, part.end)).toBe(part.text);
        }
        for (const { value } of analysis.quantities) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same in both Unicode forms', () => {
    const plain = (text: string): unknown => {
      const { quantities, deadline, verb, ...rest } = read('pl', text);
      return {
        ...rest,
        verb: verb?.lemma,
        values: quantities.map(({ value, role }) => [value, role]),
        limited: deadline !== null,
        baseline: null,
        target: null,
        numbers: 0,
        percentages: 0,
      };
    };
    const text = 'Zwiększyć liczbę klientów z 20 do 30 do końca października';
    expect(plain(text.normalize('NFD'))).toEqual(plain(text));
  });

  it.each(['', 'a', ' ', '12345', '😀😀', '\u0000\u0007', '<b></b>', '=SUM(A1:A9)', '\ud800'])('%j is read', (text) => {
    for (const language of LANGUAGES) expect(() => read(language, text)).not.toThrow();
  });

  // Doubling the text may double the time, not square it. Measured on shared machines, so the limit is generous.
  it.each([
    'from 20 to ',
    '1 000 ',
    'by the end of ',
    'z poziomu 20 do ',
    "d'ici la fin du ",
    '- > ',
    'aaaaaaaaaa',
    '( currently ',
    'twenty ',
    'per 20 ',
    'half of ',
    '1.',
    'the top 20 ',
    '-',
  ])('takes linear time on %j again and again', (part) => {
    const time = (length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
      // Time of this process on the processor, not on the wall: other programs may run beside the tests.
      const best = [1, 2, 3, 4, 5].map(() => {
        const started = process.cpuUsage();
        for (const language of LANGUAGES) read(language, text);
        const { user, system } = process.cpuUsage(started);
        return (user + system) / 1000;
      });
      return Math.min(...best);
    };
    time(1000);
    // Four times the text: linear is about 4, quadratic 16.
    expect(time(16_000) / Math.max(time(4000), 1)).toBeLessThan(11);
  });
});
