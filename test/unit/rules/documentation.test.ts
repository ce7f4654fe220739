import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/core/rules';
import { documentRules } from '../../../src/core/rules/document';

const FOLDER = path.join(__dirname, '../../../docs/rules');
const files = documentRules();

it('has an index and a page for each rule', () => {
  expect(files.map(({ name }) => name)).toEqual(['README.md', ...RULES.map(({ id }) => `${id}.md`)]);
});

it('is what stands in docs/rules: run `npm run docs` after changing a rule', () => {
  const written = Object.fromEntries(
    readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')]),
  );
  expect(Object.keys(written).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, text } of files) expect({ name, text: written[name] }).toEqual({ name, text });
});

it('shows what each rule says in four languages', () => {
  for (const { name, text } of files) {
    if (name === 'README.md' || name === 'internal-failure.md') continue;
    expect({ name, headings: [...text.matchAll(/^## /gmu)].length }).toEqual({ name, headings: 4 });
    // A bad example without the finding's words would show that the rule no longer finds it.
    const bad = [...text.matchAll(/^- ✗/gmu)].length;
    const said = [...text.matchAll(/^ {2}- \*\*/gmu)].length;
    expect({ name, said }).toEqual({ name, said: bad });
  }
});
