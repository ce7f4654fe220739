import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseText } from '../../../src/core/language/analyse';
import type { TextType } from '../../../src/core/language/analysis';
import type { Language } from '../../../src/core/model/language';
import { runTextRules } from '../../../src/core/rules/run';

/** The articles' own examples with the labels that they give; kept beside the project, not in it. */
const CORPUS = path.join(__dirname, '../../../../shared/corpus/framework.jsonl');

interface Example {
  readonly lang: Language;
  readonly type: TextType;
  readonly text: string;
  readonly stated: 'good' | 'bad' | 'none';
}

const examples: readonly Example[] = existsSync(CORPUS)
  ? readFileSync(CORPUS, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Example)
  : [];

function loudRules({ text, type, lang }: Example): readonly string[] {
  return runTextRules(text, type, lang, analyseText(text, type, lang))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);
}

/** Which rules name the reason that the article gives, or the one that the text has. */
const DUE: Readonly<Record<string, readonly string[]>> = {
  objective: ['objective-with-target', 'objective-without-verb'],
  key_result: ['key-result-without-number', 'key-result-percentage', 'key-result-vague', 'key-result-is-activity'],
};

(examples.length === 0 ? describe.skip : describe)('the framework’s own examples', () => {
  const pick = (stated: Example['stated']): readonly (readonly [string, Example])[] =>
    examples.filter((example) => example.stated === stated).map((example) => [example.text, example] as const);

  it.each(pick('good'))('lets pass: %s', (_text, example) => {
    expect(loudRules(example)).toEqual([]);
  });

  it.each(pick('bad'))('speaks up: %s', (_text, example) => {
    const rules = loudRules(example);
    expect(rules.filter((rule) => DUE[example.type]?.includes(rule))).not.toEqual([]);
  });
});
