/** `npm run docs`: writes the rule pages in docs/rules from the rules themselves. A test compares the folder with them. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentRules } from '../../src/core/rules/document';

const folder = path.resolve(__dirname, '../../docs/rules');
const pages = documentRules();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.endsWith('.md') && !pages.some((page) => page.name === name)) rmSync(path.join(folder, name));
}
for (const { name, text } of pages) writeFileSync(path.join(folder, name), text);
console.log(`${pages.length} pages in docs/rules`);
