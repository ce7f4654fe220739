import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../../src/core/rules';

const FOLDER = path.join(__dirname, '../../../src/core/rules');
const RULE_FOLDERS = [
  'workbook',
  'objective',
  'key-result-text',
  'key-result-numbers',
  'key-result-follow-up',
  'action',
  'sheet',
];

/** The table of the framework, section 4. */
const FRAMEWORK = {
  'objective-count': 'warning',
  'key-result-count': 'warning',
  'objective-without-key-result': 'error',
  'key-result-without-objective': 'error',
  'key-result-without-action': 'info',
  'action-without-key-result': 'warning',
  'duplicate-id': 'error',
  'missing-id': 'error',
  'duplicate-text': 'warning',
  'mixed-indicators': 'info',
  'one-owner-holds-all': 'info',
  'missing-column': 'error',
  'unknown-rule': 'warning',
  'objective-with-target': 'error',
  'objective-without-verb': 'error',
  'objective-too-long': 'warning',
  'objective-two-in-one': 'info',
  'objective-maintains': 'info',
  'objective-without-owner': 'warning',
  'objective-not-aligned': 'info',
  'objective-without-why': 'info',
  'key-result-without-number': 'error',
  'key-result-percentage': 'warning',
  'key-result-without-verb': 'info',
  'key-result-vague': 'warning',
  'key-result-is-activity': 'warning',
  'key-result-two-in-one': 'warning',
  'key-result-target-missing': 'error',
  'key-result-text-disagrees': 'warning',
  'key-result-no-distance': 'error',
  'key-result-direction': 'warning',
  'key-result-value-not-number': 'error',
  'key-result-unrealistic': 'info',
  'key-result-too-easy': 'info',
  'key-result-without-owner': 'error',
  'key-result-without-due': 'warning',
  'key-result-due-outside-quarter': 'warning',
  'key-result-stale': 'warning',
  'key-result-undefined-term': 'info',
  'action-empty': 'warning',
  'action-without-owner': 'warning',
  'action-overdue': 'warning',
  'action-after-key-result': 'warning',
} as const;

const files = RULE_FOLDERS.flatMap((folder) =>
  readdirSync(path.join(FOLDER, folder)).map((file) => ({
    name: file.replace(/\.ts$/u, ''),
    text: readFileSync(path.join(FOLDER, folder, file), 'utf8'),
  })),
);

it('has every rule of the framework with its severity', () => {
  expect(Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]))).toMatchObject(FRAMEWORK);
});

it('differs between profiles only where the framework says so', () => {
  expect(RULES.filter(({ profiles }) => profiles).map(({ id, profiles }) => [id, profiles])).toEqual([
    ['objective-with-target', { relaxed: 'info' }],
    ['key-result-percentage', { strict: 'error', relaxed: 'off' }],
  ]);
});

it('lists each rule file once, under the name of its rule', () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.map(({ name }) => name).sort());
});

it.each(files.map(({ name, text }) => [name, text] as const))('%s imports no other rule', (_name, text) => {
  const imports = [...text.matchAll(/from '(\.[^']+)'/gu)].map((match) => match[1] ?? '');
  const sideways = imports.filter((from) => /^\.\/|^\.\.\/(?:workbook|objective|key-result-|action|sheet)/u.test(from));
  expect(sideways).toEqual([]);
});
