import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root, sourceFiles } from './imports';

/** What would make the core depend on where, when or how often it runs. `Intl` is allowed: its answers depend on its arguments. */
const IMPURE_NAMES = new Set([
  ...[
    'window',
    'document',
    'navigator',
    'localStorage',
    'fetch',
    'XMLHttpRequest',
    'Office',
    'Excel',
    'OfficeExtension',
  ],
  ...[
    'process',
    'require',
    'globalThis',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'performance',
    'crypto',
    'console',
  ],
]);
const IMPURE_MEMBERS = new Set(['Math.random', 'Date.now']);

/** Uses of impure globals in a text, with their lines. */
function impurities(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const note = (node: ts.Node, what: string): void => {
    found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
      note(node, 'new Date()');
    if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.has(node.getText())) note(node, node.getText());
    if (ts.isIdentifier(node) && IMPURE_NAMES.has(node.text) && isReference(node)) note(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Not the name of a property, a parameter or a declaration that happens to read the same. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isLiteralTypeNode(parent)
  );
}

describe('the core', () => {
  it('knows no clock, no chance, no screen and no host', () => {
    const found = sourceFiles('src/core').flatMap((file) =>
      impurities(file, readFileSync(path.join(root, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['new Date()', 'const now = new Date();'],
    ['Date.now', 'const now = Date.now();'],
    ['Math.random', 'const dice = Math.random();'],
    ['document', 'document.title;'],
    ['process', 'if (process.env) {}'],
  ])('would not get by with %s', (what, text) => {
    expect(impurities('example.ts', text)).toEqual([`example.ts:1 ${what}`]);
  });

  it.each([
    'new Date(Date.UTC(2027, 0, 1));',
    'const { process } = input;',
    'input.process;',
    'new Intl.NumberFormat("fr");',
  ])('may say %s', (text) => {
    // Reading a destructured name back is a reference like any other; declaring it is not.
    expect(impurities('example.ts', text)).toEqual([]);
  });
});
