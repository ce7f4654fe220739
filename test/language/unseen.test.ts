import { join } from 'node:path';
import { LANGUAGES, MEASURES, PROMISED, measure, readSamples } from './measure';

/**
 * The sets of `unseen/README.md`. Their first-run figures are recorded there; what is held here is that no change loses what was
 * mended since.
 */
describe('the text analysis on the sets that were written before it was run on them', () => {
  describe.each(LANGUAGES)('%s', (language) => {
    const samples = readSamples(join(__dirname, 'unseen', `${language}.jsonl`));

    it('has at least 300 texts with ids and texts of their own', () => {
      expect(samples.length).toBeGreaterThanOrEqual(300);
      expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
      expect(new Set(samples.map(({ text }) => text)).size).toBe(samples.length);
    });

    it.each(PROMISED)('reads "%s" with an F1 of at least 0.95', (name) => {
      const entry = MEASURES.find((candidate) => candidate.name === name);
      if (entry === undefined) throw new Error(`no measure is called ${name}`);
      expect(measure(samples, entry).f1).toBeGreaterThanOrEqual(0.95);
    });
  });
});
