/** One jest project per suite, so that each can run alone: `npx jest --selectProjects unit`. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const suite = (displayName, folder, extra = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts?(x)`],
  transform,
  ...extra,
});

export default {
  projects: [
    suite('unit', 'unit'),
    suite('language', 'language'),
    suite('architecture', 'architecture'),
    suite('contract', 'contract'),
    suite('end-to-end', 'e2e', {
      globalSetup: '<rootDir>/test/e2e/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/e2e/support/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/support/retry.ts'],
    }),
    suite('libreoffice', 'libreoffice'),
  ],
};
