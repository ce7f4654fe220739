import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * What each layer may not import, and where to look instead. `test/architecture/layers.test.ts` checks the whole table over the
 * real import statements; this says it while typing.
 */
const LAYERS = {
  core: {
    forbidden: ['app', 'i18n', 'hosts', 'taskpane', 'commands', 'cli', 'workbench', 'entry'],
    instead: 'The core is pure: take it as an argument, or move the code to src/app, which may import the core.',
  },
  i18n: {
    forbidden: ['app', 'hosts', 'taskpane', 'commands', 'cli', 'workbench', 'entry'],
    instead: 'Words know nothing but types of the core: pass the values in.',
  },
  hosts: {
    forbidden: ['app', 'i18n', 'taskpane', 'commands', 'cli', 'workbench', 'entry'],
    instead: 'A host carries out patches: what to change is decided in src/app, and said in words by src/i18n.',
  },
  app: {
    forbidden: ['hosts/excel', 'hosts/file', 'taskpane', 'commands', 'cli', 'workbench', 'entry'],
    instead: 'A use case speaks to src/hosts/host.ts only: the concrete host comes in from src/entry.',
  },
  taskpane: {
    forbidden: ['hosts/excel', 'hosts/file', 'commands', 'cli', 'workbench', 'entry'],
    instead: 'Screens get all that they do by src/taskpane/commands.ts: src/entry puts the host behind it.',
  },
  commands: {
    forbidden: ['hosts/excel', 'hosts/file', 'taskpane', 'cli', 'workbench', 'entry'],
    instead: 'A ribbon command runs a use case that is passed in: src/entry names the host.',
  },
  cli: {
    forbidden: ['hosts/excel', 'hosts/file', 'taskpane', 'commands', 'workbench', 'entry'],
    instead: 'The command line gets its files by src/cli/ports.ts: src/entry names the host.',
  },
  workbench: {
    forbidden: ['app', 'hosts/excel', 'hosts/file', 'taskpane', 'commands', 'cli', 'entry'],
    instead:
      "The workbench stands in for Excel and must not know the add-in: they meet in the pane's frame, by Office.js.",
  },
};

const layerRules = Object.entries(LAYERS).map(([layer, { forbidden, instead }]) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})/`, message: instead }] },
    ],
  },
}));

const SYNC = "CallExpression[callee.type='MemberExpression'][callee.property.name='sync']";
const LOOPS = ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'];
const CALLBACKS =
  'CallExpression[callee.property.name=/^(map|flatMap|forEach|filter|reduce|reduceRight|some|every|find|findIndex|from)$/] > :matches(ArrowFunctionExpression, FunctionExpression)';

/** The published plug-in for Office add-ins skips .tsx and misses most of these. */
const OFFICE_RULES = [
  ...[...LOOPS, CALLBACKS].map((place) => ({
    selector: `${place} ${SYNC}`,
    message: 'sync() is a round trip to Excel: collect the work and sync once, after the loop.',
  })),
  {
    selector: "CallExpression[callee.type='MemberExpression'][callee.property.name='load'][arguments.length=0]",
    message: 'load() without names fetches everything that the object has: name the properties.',
  },
  {
    selector:
      "CallExpression[callee.object.name='Excel'][callee.property.name='run'] ~ CallExpression[callee.property.name='run']",
    message: 'One Excel.run for a use case: each costs a round trip.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.tsbuild/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers in a template are wanted all over: ids, pixels, counts.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Arrows that only pass on a void result read well, in handlers above all.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Our interfaces are of closures and plain objects, which have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A function of a port returns a promise whether it waits for something or not, and throws as a rejection.
      '@typescript-eslint/require-await': 'off',
      // `void` says that a result is left on purpose, which is worth saying.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A rule without data has the empty type, by computation.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Code points are what we count: letters of a text, not what a screen shows as one.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'fetch', 'setTimeout', 'process', 'Office', 'Excel', 'console'].map(
          (name) => ({
            name,
            message: 'The core does not know where it runs: take what you need as an argument.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument (a Day).' },
        { object: 'Math', property: 'random', message: 'The core is repeatable: chance comes in as an argument.' },
      ],
    },
  },
  {
    files: ['src/workbench/**/*.ts', 'test/**/*.{ts,tsx}'],
    rules: {
      // Univer's enums are plain numbers, and importing them would put Univer itself into Node tests and into the first chunk.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  ...layerRules,
  {
    files: ['src/hosts/excel/**/*.{ts,tsx}', 'src/entry/**/*.{ts,tsx}', 'src/taskpane/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...OFFICE_RULES] },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'URL',
          'Buffer',
          'setTimeout',
          'performance',
          'require',
          'module',
          '__dirname',
          '__filename',
          'structuredClone',
          'requestAnimationFrame',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
