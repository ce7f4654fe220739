import { LANGUAGES } from '../../../src/core/model/language';
import { RULES } from '../../../src/core/rules';
import { findingWords } from '../../../src/core/rules/words';
import { findingsIn } from './build';

const ROW_RULES = RULES.flatMap((rule) =>
  rule.on === 'objective-text' || rule.on === 'key-result-text' || rule.on === 'action-text' ? [] : [rule],
);

describe.each(LANGUAGES)('examples of row and workbook rules in %s', (language) => {
  it.each(ROW_RULES.map((rule) => [rule.id, rule] as const))(
    '%s finds its bad examples and no good one',
    (id, rule) => {
      for (const bad of rule.examples.bad) {
        const findings = findingsIn(bad, language).filter((finding) => finding.rule === id);
        expect(findings.length).toBeGreaterThan(0);
        for (const finding of findings) {
          expect(findingWords(finding, language)).toEqual({
            title: expect.stringMatching(/\S/),
            what: expect.stringMatching(/\S/),
            why: expect.stringMatching(/\S/),
            how: expect.stringMatching(/\S/),
            suggestions: finding.suggestions.map(() => expect.stringMatching(/\S/)),
          });
        }
      }
      for (const good of [{}, ...(rule.examples.good ?? [])]) {
        expect(findingsIn(good, language).filter((finding) => finding.rule === id)).toEqual([]);
      }
    },
  );
});
