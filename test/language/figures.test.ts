import { LANGUAGES, MEASURES, PROMISED, developmentSet, measure } from './measure';

describe('the text analysis on the development sets', () => {
  describe.each(LANGUAGES)('%s', (language) => {
    const samples = developmentSet(language);

    it('has at least 300 texts', () => {
      expect(samples.length).toBeGreaterThanOrEqual(300);
    });

    it.each(PROMISED)('reads "%s" with an F1 of at least 0.95', (name) => {
      const entry = MEASURES.find((candidate) => candidate.name === name);
      if (entry === undefined) throw new Error(`no measure is called ${name}`);
      expect(measure(samples, entry).f1).toBeGreaterThanOrEqual(0.95);
    });
  });
});
